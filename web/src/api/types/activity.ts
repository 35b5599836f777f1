import type { Actions, Names, Person } from './common';
import type { Plan, Slot, Trait } from './plan';

/** What activity-service answers. */
export interface Semester {
  id: string;
  names: Names;
  from: string;
  until: string;
  current: boolean;
  weeks: number;
}
export type ActivityKind =
  | 'match'
  | 'exchange'
  | 'market'
  | 'quiz'
  | 'contest'
  | 'guest-exchange'
  | 'lecture'
  | 'logistics'
  | 'practice'
  | 'other';
export type ActivityState = 'DRAFT' | 'FILED' | 'APPROVED' | 'ANNOUNCED' | 'POSTPONED' | 'CANCELLED' | 'HELD' | 'WITHDRAWN';
export type RosterState = 'OPEN' | 'PAUSED' | 'CLOSED' | 'CANCELLED' | 'PREPARED';
export interface Seats {
  state: RosterState;
  capacity: number;
  taken: number;
  waiting: number;
  waitingPlaces?: number | null;
  opensAt?: string | null;
  closesAt?: string | null;
}
export type SignUpState = 'SEATED' | 'WAITING' | 'GIVEN_UP' | 'CANCELLED';
export interface SignUp {
  id: string;
  activity: string;
  session: number;
  title: Names;
  startsAt: string;
  endsAt?: string | null;
  place: string;
  state: SignUpState;
  position?: number | null;
  why?: 'full' | 'party-too-large' | 'paused' | null;
  at: string;
  /** The time has moved: until then I have to say whether I can come. */
  askedUntil?: string | null;
  actions?: Actions<'give-up' | 'consent'>;
}
/** How a consumer met the record of a fact. */
export interface Hearing {
  partition: number;
  offset: number;
  sent: string;
  heard: string;
}
export interface SeatPath {
  signUp: string;
  /** The entry it stands in: of whoever signed the party up. */
  entry: string;
  name: string;
  activity: string;
  session: number;
  title: Names;
  state: 'SEATED' | 'WAITING' | 'GIVEN_UP' | 'RELEASED';
  cause: 'COMMAND' | 'PROMOTION' | 'DEPARTURE';
  received?: string | null;
  version: number;
  /** Still in the outbox. */
  waiting: boolean;
  fact?: { id: string; type: string; sequence: string; at: string } | null;
  record?: (Hearing & { topic: string }) | null;
}
export interface ActivityRow {
  id: string;
  title: Names;
  kind: ActivityKind;
  themes: string[];
  state: ActivityState;
  union: string;
  leadDepartment: string;
  startsAt: string;
  endsAt?: string | null;
  place: string;
  seats?: Seats | null;
  mine?: { signUp: string; state: SignUpState; position?: number | null } | null;
  reason?: string | null;
}
export interface Session {
  session: number;
  startsAt: string;
  endsAt: string;
  place: string;
  seats?: Seats | null;
  mine?: SignUp | null;
}
export interface Activity extends Omit<ActivityRow, 'mine'> {
  circle?: string;
  audience?: { grades: number[]; officersOnly: boolean } | null;
  semester?: string;
  responsible?: Person | null;
  description?: Names | null;
  sessions: Session[];
  people?: number;
  traits?: Trait[];
  /** How often its time was moved after it was announced. */
  moves?: number;
  slots?: Slot[];
  /** For those inside the union and the college. */
  plan?: Plan | null;
  version: number;
  actions?: Actions<
    'edit' | 'file' | 'announce' | 'withdraw' | 'switch-slot' | 'postpone' | 'cancel' | 'open-sign-up' | 'see-roster' | 'approve' | 'clear' | 'sign-off'
  >;
}
export type Circle = 'UNION' | 'COLLEGE' | 'SCHOOL' | 'SOCIETY';
export interface NewActivity {
  title: Names;
  description: Names;
  kind: ActivityKind;
  themes: string[];
  union: string;
  leadDepartment: string;
  circle: Circle;
  audience: { grades: number[]; officersOnly: boolean };
  people: number;
  traits: Trait[];
  sessions: PlannedSession[];
  fallbacks: { sessions: PlannedSession[] }[];
}
export interface PlannedSession {
  startsAt: string;
  endsAt: string;
  place: string;
}
export interface RosterEntry {
  member: Person & { grade?: number | null; major?: string | null };
  state: 'SEATED' | 'WAITING';
  position?: number | null;
  why?: string | null;
  party?: Person[] | null;
  at: string;
}
export interface Roster {
  state: RosterState;
  capacity: number;
  waitingPlaces: number;
  taken: number;
  waiting: number;
  maxParty?: number | null;
  opensAt?: string | null;
  closesAt?: string | null;
  entries: RosterEntry[];
  version: number;
  actions?: Actions<'change' | 'open' | 'pause' | 'close'>;
}
export interface RosterChange {
  capacity: number;
  waitingPlaces: number;
  opensAt?: string;
  closesAt?: string;
  maxParty: number;
  state: 'OPEN' | 'PAUSED' | 'CLOSED';
}
export interface RosterAudit {
  ok: boolean;
  checks: { name: string; ok: boolean; detail?: string | null }[];
}
/** Promises kept and broken; the percentage is absent while there are fewer than three. */
export interface Credit {
  kept: number;
  broken: number;
  excused: number;
  streak: number;
  percent?: number | null;
}
export interface CreditChange {
  now: Credit;
  broken: Credit;
  kept: Credit;
}
export interface CancellationCost {
  seated: number;
  waiting: number;
  department: CreditChange;
  union: CreditChange;
  /** Whether a second person has to sign. */
  signOff: boolean;
  /** Ranks of slots it could be moved to without breaking anything. */
  fallbacks: number[];
  /** Goes with the command, to say what was seen. */
  tag: string;
}
/** Slots to be scored, and for whom; no grades are all. */
export interface SlotWish {
  union: string;
  circle: Circle;
  grades: number[];
  slots: { sessions: SlotTime[] }[];
  activity?: string;
}
export interface SlotTime {
  startsAt: string;
  endsAt: string;
}
export type ClashKind = 'EXAM' | 'PLACEMENT' | 'CLASS' | 'GRADE_ACTIVITY' | 'OFF' | 'OTHER_CURRENT' | 'OTHER_FIRST' | 'OTHER_LATER' | 'REST';
export interface Clash extends SlotTime {
  grade: number;
  kind: ClashKind;
  label: Names;
  activity?: string | null;
  points: number;
}
export interface BetterSlot {
  score: number;
  sessions: SlotTime[];
}
/** How much a slot collides: that of its worst session. */
export interface SlotScore {
  score: number;
  band: 'FREE' | 'REASON' | 'COLLISION';
  codes: ('COLLISION' | 'EXAM_BLOCK' | 'OUT_OF_HOURS')[];
  worstSession: number;
  blockedPercent: number;
  parts: Clash[];
  better: BetterSlot[];
}
/** Weeks in a row, both ends among them: what percentage of the sessions they hold in what percentage of the open days. */
export interface WeekStretch {
  from: number;
  to: number;
  sessions: number;
  days: number;
}
export interface Bunching {
  index: number;
  idleIndex: number;
  verdict: 'TOO_FEW' | 'EVEN' | 'WATCH' | 'BUNCHED';
  crowded?: WeekStretch | null;
  idle?: WeekStretch | null;
}
export interface LoadRow {
  sessions: number[];
  bunching: Bunching;
}
export interface LoadWeek {
  week: number;
  monday: string;
  openDays: number;
  exams: number[];
  placements: number[];
  activities: string[];
}
/** A union's semester by week, as its departments hold sessions and as its grades are asked to them. */
export interface SemesterLoad {
  semester: string;
  union: string;
  drafts: boolean;
  weeks: LoadWeek[];
  all: LoadRow;
  departments: { department: string; load: LoadRow }[];
  grades: { grade: number; people: number; load: LoadRow }[];
}
