import type * as T from '../src/api/types';
import { departments, on, rows, semesters } from './data.ts';

/** A made-up semester that crowds in the middle, and a time that collides. */
const STRETCH = { from: 6, to: 8, sessions: 55, days: 18 };
const bunching = (index: number, verdict: T.Bunching['verdict']): T.Bunching => ({ index, idleIndex: 36, verdict, crowded: STRETCH, idle: { from: 9, to: 18, sessions: 23, days: 59 } });
const load = (sessions: number[], index: number, verdict: T.Bunching['verdict']): T.LoadRow => ({ sessions, bunching: bunching(index, verdict) });
const DEPARTMENTS: [number[], number, T.Bunching['verdict']][] = [
  [[1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], 12, 'TOO_FEW'],
  [[0, 1, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], 38, 'BUNCHED'],
  [[1, 0, 0, 0, 0, 1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 48, 'BUNCHED'],
  [[0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0], 30, 'TOO_FEW'],
  [[0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0], 18, 'EVEN'],
  [[0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 52, 'TOO_FEW'],
  [[0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 94, 'TOO_FEW'],
  [[1, 0, 1, 0, 0, 2, 3, 5, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0], 41, 'BUNCHED'],
  [[1, 1, 0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0], 22, 'WATCH'],
];
const GRADES: [number, number, number[]][] = [
  [2022, 226, [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  [2023, 236, [0, 0, 0, 0, 0, 2, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0]],
  [2024, 240, [1, 1, 0, 0, 0, 2, 3, 3, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0]],
  [2025, 246, [1, 1, 1, 0, 0, 3, 3, 4, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0]],
  [2026, 252, [2, 1, 1, 0, 0, 3, 2, 6, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0]],
];

export function semesterLoad(): T.SemesterLoad {
  const monday = Date.parse(semesters[0]!.from);
  const first = monday - ((new Date(monday).getUTCDay() + 6) % 7) * 86_400_000;
  return {
    semester: semesters[0]!.id,
    union: 'clinical',
    drafts: true,
    weeks: Array.from({ length: 18 }, (_, i) => ({
      week: i + 1,
      monday: new Date(first + i * 7 * 86_400_000).toISOString().slice(0, 10),
      openDays: i === 3 ? 3 : 7,
      exams: i > 15 ? [2023, 2024, 2025, 2026] : i === 6 ? [2024] : [],
      placements: i > 1 && i < 14 ? [2022] : [],
      activities: i === 6 || i === 7 ? rows.map((row) => row.id) : [],
    })),
    all: load([2, 2, 1, 0, 0, 4, 3, 5, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], 37, 'BUNCHED'),
    departments: DEPARTMENTS.map(([sessions, index, verdict], i) => ({ department: departments[i]!.id, load: load(sessions, index, verdict) })),
    grades: GRADES.map(([grade, people, sessions]) => ({ grade, people, load: load(sessions, 30, 'WATCH') })),
  };
}

export function slotScores(body: Record<string, unknown>): T.SlotScore[] {
  const asked = (body as unknown as T.SlotWish).slots[0]!.sessions[0]!;
  if (asked.startsAt > on(20, 0)) return [{ score: 4, band: 'FREE', codes: [], worstSession: 1, blockedPercent: 0, parts: [], better: [] }];
  const clash = (grade: number, kind: T.ClashKind, zh: string, en: string, points: number): T.Clash => ({ grade, kind, label: { zh, en }, startsAt: on(3, 18), endsAt: on(3, 20), points });
  return [
    {
      score: 55,
      band: 'REASON',
      codes: ['EXAM_BLOCK'],
      worstSession: 1,
      blockedPercent: 40,
      parts: [clash(2024, 'EXAM', '系统解剖学', 'Anatomy', 40), clash(2025, 'OTHER_CURRENT', '“3+2”篮球友谊赛', '3+2 basketball friendly', 15), clash(2025, 'CLASS', '生理学', 'Physiology', 12), clash(2025, 'REST', '午休', 'Noon rest', 3)],
      better: [0, 1, 2, 4, 6].map((day) => ({ score: 2 * day, sessions: [{ startsAt: on(21 + day, 19), endsAt: on(21 + day, 21) }] })),
    },
  ];
}
