import type { Names } from './common';

/** Calendars, as activity-service answers them. */
export type BusyKind = 'EXAM' | 'PLACEMENT' | 'CLASS' | 'GRADE_ACTIVITY' | 'OFF' | 'WORK' | 'UNSURE';
export type WeekdayName = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
/** A stretch of time, its end exclusive. */
export interface Span {
  from: string;
  to: string;
}
/** What one file brought; the next of the same name replaces it. */
export interface CalendarSource {
  name: string;
  at: string;
  entries: number;
}
export interface CalendarRow {
  id: string;
  scope: 'COLLEGE' | 'GRADE';
  names: Names;
  grades: number[];
  sources: CalendarSource[];
}
export interface CalendarEntry {
  uid: string;
  label: string;
  kind: BusyKind;
  allDay: boolean;
  runsLike?: WeekdayName | null;
  times: Span[];
}
export interface Calendar extends CalendarRow {
  entries: CalendarEntry[];
  mayEdit: boolean;
  version: number;
}
export interface CalendarLine {
  label: string;
  kind: BusyKind;
  allDay: boolean;
  begins: Span;
  times: number;
}
export interface CalendarPart {
  count: number;
  first: CalendarLine[];
}
export interface CalendarDoubt {
  code: string;
  label: string;
  leftOut: boolean;
}
/** What an import would do. */
export interface CalendarPreview {
  hash: string;
  added: CalendarPart;
  changed: CalendarPart;
  removed: CalendarPart;
  same: number;
  doubtful: { count: number; first: CalendarDoubt[] };
  version: number;
}
/** A file as somebody wants it in a calendar; its bytes are read once, so that what is imported is what was previewed. */
export interface CalendarFile {
  source: string;
  otherwise?: BusyKind;
  bytes: ArrayBuffer;
}
/** Whether one's own calendar address is open, and since when. */
export interface Feed {
  open: boolean;
  since?: string | null;
}
