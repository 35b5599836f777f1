import { describe, expect, it } from 'vitest';
import type { LoadWeek, SemesterLoad } from '../src/api/types';
import { rowsOf, stepOf, within, worstOf } from '../src/semester/load';

const bunching = (index: number, verdict: 'TOO_FEW' | 'WATCH' | 'BUNCHED') => ({ index, idleIndex: 0, verdict });
const week = (more: Partial<LoadWeek>): LoadWeek => ({ week: 1, monday: '2026-09-07', openDays: 7, exams: [], placements: [], activities: [], ...more });
const load: SemesterLoad = {
  semester: '2026-autumn',
  union: 'clinical',
  drafts: false,
  weeks: [week({})],
  all: { sessions: [3], bunching: bunching(40, 'BUNCHED') },
  departments: [
    { department: 'learning', load: { sessions: [3], bunching: bunching(30, 'WATCH') } },
    { department: 'gone', load: { sessions: [1], bunching: bunching(90, 'TOO_FEW') } },
  ],
  grades: [
    { grade: 2024, people: 200, load: { sessions: [1], bunching: bunching(10, 'TOO_FEW') } },
    { grade: 2025, people: 300, load: { sessions: [2], bunching: bunching(50, 'BUNCHED') } },
  ],
};
const words = { departments: [{ id: 'office', name: 'Office' }, { id: 'learning', name: 'Learning' }], grade: (grade: number) => `G${grade}` };

describe('rows of the semester board', () => {
  it('shows departments that planned nothing, and those the union no longer has', () => {
    expect(rowsOf(load, 'departments', words).map(({ name, load: row }) => [name, row.sessions])).toEqual([
      ['Office', [0]],
      ['Learning', [3]],
      ['gone', [1]],
    ]);
  });
  it('shows the youngest grade first, hatched in its own exams alone', () => {
    const rows = rowsOf(load, 'grades', words);
    expect(rows.map(({ name, people }) => [name, people])).toEqual([
      ['G2025', 300],
      ['G2024', 200],
    ]);
    expect(rows.map(({ hatched }) => hatched(week({ exams: [2024] })))).toEqual([false, true]);
  });
  it('hatches a department when half of the grades are away', () => {
    const [row] = rowsOf(load, 'departments', words);
    expect(row!.hatched(week({ placements: [2024] }))).toBe(true);
    expect(row!.hatched(week({}))).toBe(false);
  });
  it('names the row that bunches most among those that held enough', () => {
    expect(worstOf(rowsOf(load, 'departments', words))?.name).toBe('Learning');
    expect(worstOf(rowsOf(load, 'grades', words))?.name).toBe('G2025');
  });
  it('has six steps of load', () => expect([0, 1, 5, 9].map(stepOf)).toEqual([0, 1, 5, 5]));
  it('knows what lies in a stretch', () => {
    expect(within({ from: 3, to: 4, sessions: 70, days: 25 }, 4)).toBe(true);
    expect(within({ from: 3, to: 4, sessions: 70, days: 25 }, 5)).toBe(false);
    expect(within(null, 1)).toBe(false);
  });
});
