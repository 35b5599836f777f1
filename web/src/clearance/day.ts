import type { BusyKind, Calendar, Slot } from '../api/types';
import { dayOf, startOf } from '../ui/time';

/** Something a grade has on a day. */
export interface Busy {
  key: string;
  label: string;
  kind: BusyKind;
  /** Absent when it takes the whole day. */
  from?: string;
  to?: string;
  /** Lies on the slot's own time. */
  clashes: boolean;
}

const BLOCKS: ReadonlySet<BusyKind> = new Set(['EXAM', 'PLACEMENT', 'CLASS', 'GRADE_ACTIVITY', 'OFF']);

/** The calendars that speak for a grade: its own, and the college's. */
export function calendarsOf(grade: number, calendars: readonly Calendar[]): Calendar[] {
  return calendars.filter((one) => one.scope === 'COLLEGE' || one.grades.includes(grade));
}

/** What else lies on the days of a slot: what clashes first, then by the clock. */
export function busyOn(slot: Slot, calendars: readonly Calendar[]): Busy[] {
  const found: Busy[] = [];
  const days = [...new Set(slot.sessions.map((one) => dayOf(one.startsAt)))].map((day) => [startOf(day), startOf(day + 1)] as const);
  for (const calendar of calendars)
    for (const entry of calendar.entries)
      for (const { from, to } of entry.times) {
        const [begins, ends] = [Date.parse(from), Date.parse(to)];
        if (!days.some(([start, end]) => begins < end && ends > start)) continue;
        const over = slot.sessions.some((one) => begins < Date.parse(one.endsAt) && ends > Date.parse(one.startsAt));
        const part = entry.allDay ? {} : { from, to };
        found.push({ key: `${calendar.id}/${entry.uid}/${from}`, label: entry.label, kind: entry.kind, clashes: over && BLOCKS.has(entry.kind), ...part });
      }
  return found.sort((a, b) => Number(b.clashes) - Number(a.clashes) || (a.from ?? '').localeCompare(b.from ?? ''));
}

/** The grades among one's own that have not said anything about a slot yet. */
export function openGrades(slot: Slot, own: readonly number[]): number[] {
  return slot.clearances.filter((one) => one.answer === 'OPEN' && own.includes(one.grade)).map((one) => one.grade);
}
