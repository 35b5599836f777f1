import type { Actions } from './common';

/** What activity-service says about who came. */
export type Way = 'IN' | 'OUT';
export type SeatResult = 'CAME' | 'EXCUSED' | 'NO_SHOW';
export interface LeaveSaid {
  state: 'ASKED' | 'APPROVED' | 'REFUSED';
  why?: string | null;
}
export interface Ticket {
  id: string;
  state: 'SEATED' | 'WAITING';
  /** Makes the rotating codes; nobody else gets it. */
  key: string;
  opensAt: string;
  closesAt: string;
  checkOut: boolean;
  in?: string | null;
  out?: string | null;
  warnedUntil?: string | null;
  leave?: LeaveSaid | null;
  objected: boolean;
  result?: SeatResult | null;
  actions?: Actions<'check-in' | 'ask-leave' | 'object'>;
}
export interface DoorCode {
  code: string;
  until: string;
  nextCode: string;
  nextUntil: string;
  opensAt: string;
  closesAt: string;
}
export interface PackPerson {
  member: string;
  name: string;
  grade?: number | null;
  seat: 'SEATED' | 'WAITING';
  in?: string | null;
  out?: string | null;
}
export interface ScanPack {
  activity: string;
  session: number;
  key: string;
  startsAt: string;
  endsAt: string;
  opensAt: string;
  closesAt: string;
  checkOut: boolean;
  people: PackPerson[];
}
export interface Scan {
  id: string;
  at: string;
  direction: Way;
  ticket?: string;
  member?: string;
  /** Give who has no seat a free one that nobody waits for. */
  letIn?: boolean;
}
export type Verdict = 'ok' | 'seen' | 'let-in' | 'bad-code' | 'clock-off' | 'other-session' | 'not-seated' | 'too-early' | 'too-late';
export interface ScanAnswer {
  scan: string;
  verdict: Verdict;
  held: boolean;
  member: string;
  name: string;
  at?: string | null;
  by?: string | null;
}
export interface PersonPresent {
  id: string;
  member: string;
  name: string;
  grade?: number | null;
  in?: string | null;
  out?: string | null;
  by?: string | null;
  warned: boolean;
  leave?: LeaveSaid | null;
  leaveReason?: string | null;
  objection?: string | null;
  result?: SeatResult | null;
}
export interface HeldScan {
  scan: string;
  verdict: Verdict;
  member: string;
  name: string;
  at: string;
  by: string;
}
export interface Attendance {
  state: 'OPEN' | 'WARNED' | 'SETTLED' | 'CANCELLED';
  checkOut: boolean;
  opensAt: string;
  closesAt: string;
  warnsAt: string;
  settlesAt: string;
  seated: number;
  came: number;
  mayDecide: boolean;
  people: PersonPresent[];
  held: HeldScan[];
}
