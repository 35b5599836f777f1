import type { BusyKind, CalendarEntry, Semester } from '../api/types';
import { dayOf, startOf } from '../ui/time';

/** What stands out first: classes are the ground everything else is seen against. */
export const KINDS: readonly BusyKind[] = ['EXAM', 'PLACEMENT', 'OFF', 'WORK', 'GRADE_ACTIVITY', 'UNSURE', 'CLASS'];

/** One entry as far as it lies on one day. */
export interface Piece {
  entry: CalendarEntry;
  /** When it begins on this day; absent on days it only goes on, and when it takes the whole day. */
  begins?: string;
  ends?: string;
  nth: number;
  of: number;
}
export interface Day {
  day: number;
  pieces: Piece[];
}
export interface Week {
  week: number;
  monday: number;
}

/** The teaching weeks of a semester, from the Monday of its first. */
export function weeksOf(semester: Semester): Week[] {
  const first = dayOf(semester.from);
  const monday = first - ((first + 3) % 7);
  const count = Math.max(1, Math.floor((dayOf(semester.until) - monday) / 7) + 1);
  return Array.from({ length: count }, (_, i) => ({ week: i + 1, monday: monday + 7 * i }));
}

/** The seven days from a Monday, each with what lies on it: the whole-day things first, then by the clock. */
export function daysOf(entries: readonly CalendarEntry[], monday: number): Day[] {
  const days: Day[] = Array.from({ length: 7 }, (_, i) => ({ day: monday + i, pieces: [] }));
  const start = startOf(monday);
  const end = startOf(monday + 7);
  for (const entry of entries)
    for (const { from, to } of entry.times) {
      if (Date.parse(from) >= end || Math.max(Date.parse(to), Date.parse(from) + 1) <= start) continue;
      const first = dayOf(from);
      // the end is exclusive: midnight still belongs to the day before
      const last = Math.max(first, dayOf(Date.parse(to) - 1));
      for (let day = Math.max(first, monday); day <= Math.min(last, monday + 6); day++)
        days[day - monday]!.pieces.push({
          entry,
          begins: !entry.allDay && day === first ? from : undefined,
          ends: !entry.allDay && day === last ? to : undefined,
          nth: day - first + 1,
          of: last - first + 1,
        });
    }
  for (const { pieces } of days) pieces.sort(inOrder);
  return days;
}

function inOrder(a: Piece, b: Piece): number {
  const whole = (piece: Piece) => piece.begins === undefined && piece.ends === undefined;
  if (whole(a) !== whole(b)) return whole(a) ? -1 : 1;
  const at = (piece: Piece) => (piece.begins === undefined ? 0 : Date.parse(piece.begins));
  return at(a) - at(b) || KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) || a.entry.label.localeCompare(b.entry.label);
}

/** Which kinds each week holds, classes aside, by the Monday it begins with. */
export function kindsByWeek(entries: readonly CalendarEntry[], weeks: readonly Week[]): Map<number, BusyKind[]> {
  const found = new Map(weeks.map(({ monday }) => [monday, new Set<BusyKind>()]));
  const bounds = weeks.map(({ monday }) => ({ monday, start: startOf(monday), end: startOf(monday + 7) }));
  for (const entry of entries) {
    if (entry.kind === 'CLASS') continue;
    for (const span of entry.times) {
      const [from, to] = [Date.parse(span.from), Date.parse(span.to)];
      for (const { monday, start, end } of bounds) if (from < end && Math.max(to, from + 1) > start) found.get(monday)!.add(entry.kind);
    }
  }
  return new Map([...found].map(([monday, kinds]) => [monday, KINDS.filter((kind) => kinds.has(kind))]));
}
