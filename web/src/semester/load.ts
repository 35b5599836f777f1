import type { LoadRow, LoadWeek, SemesterLoad, WeekStretch } from '../api/types';

/** How rows of the board are made: what departments hold, or what grades are asked to. */
export type By = 'departments' | 'grades';
export interface BoardRow {
  key: string;
  name: string;
  people?: number;
  load: LoadRow;
  /** Weeks in which those of this row have exams or placements. */
  hatched: (week: LoadWeek) => boolean;
}
interface Words {
  /** The union's departments: one that has planned nothing is a row too. */
  departments: readonly { id: string; name: string }[];
  grade: (grade: number) => string;
}

export function rowsOf(load: SemesterLoad, by: By, words: Words): BoardRow[] {
  const away = (week: LoadWeek) => new Set([...week.exams, ...week.placements]);
  if (by === 'grades')
    return load.grades.map(({ grade, people, load: row }) => ({ key: String(grade), name: words.grade(grade), people, load: row, hatched: (week: LoadWeek) => away(week).has(grade) })).reverse();
  // a department asks several grades: its week is hatched when half of them are away
  const half = (week: LoadWeek) => load.grades.length > 0 && 2 * away(week).size >= load.grades.length;
  const known = new Set(words.departments.map(({ id }) => id));
  const others = load.departments.filter(({ department }) => !known.has(department)).map(({ department }) => ({ id: department, name: department }));
  return [...words.departments, ...others].map(({ id, name }) => ({
    key: id,
    name,
    load: load.departments.find(({ department }) => department === id)?.load ?? { sessions: load.weeks.map(() => 0), bunching: { index: 0, idleIndex: 0, verdict: 'TOO_FEW' } },
    hatched: half,
  }));
}

/** The step of the load ramp: 0 to 5. */
export const stepOf = (sessions: number) => Math.min(5, sessions);

export const within = (stretch: WeekStretch | null | undefined, week: number) => stretch !== null && stretch !== undefined && stretch.from <= week && week <= stretch.to;

/** The row that bunches most, of those with enough sessions to say so. */
export function worstOf(rows: readonly BoardRow[]): BoardRow | undefined {
  const bunched = rows.filter(({ load }) => load.bunching.verdict === 'WATCH' || load.bunching.verdict === 'BUNCHED');
  return bunched.sort((a, b) => b.load.bunching.index - a.load.bunching.index)[0];
}
