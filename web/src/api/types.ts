/** What the services answer, by resource. Instants are ISO strings in UTC; names come in both languages. */
export interface Names {
  zh: string;
  en: string;
}
export interface Named {
  id: string;
  names: Names;
}
export interface Person {
  id: string;
  displayName: string;
}
export interface Page<T> {
  items: T[];
  next?: string | null;
}
/** "allowed" or the code of the reason why not; an absent name is not this person's to do. */
export type Actions<N extends string> = Partial<Record<N, string>>;

export type PostName = 'president' | 'vice-president' | 'minister' | 'officer';
export interface Post {
  id?: string;
  post: PostName;
  departments: Named[];
  term: string;
  until?: string | null;
}
export type Entry =
  | 'home'
  | 'activities'
  | 'ticket'
  | 'opinions'
  | 'inbox'
  | 'me'
  | 'work'
  | 'members'
  | 'desk'
  | 'insight'
  | 'system'
  | 'counselor';
export interface Me {
  member: string;
  displayName: string;
  kind: 'student' | 'counselor' | 'staff';
  union?: Named | null;
  grade?: number | null;
  major?: string | null;
  class?: string | null;
  posts: Post[];
  gradesInCharge: number[];
  administrator: boolean;
  locale: 'zh' | 'en';
  version?: number;
  entries: Entry[];
  demo?: boolean;
}

export interface MemberRow {
  id: string;
  displayName: string;
  union?: string | null;
  grade?: number | null;
  major?: string | null;
  class?: string | null;
  kind?: string;
  posts: { post: PostName; departments: (string | Named)[]; term?: string; until?: string | null }[];
}
export interface MemberDetail extends MemberRow {
  version: number;
  interests?: string[];
  locale?: 'zh' | 'en';
  actions?: Actions<'change-grade' | 'change-class' | 'appoint' | 'edit'>;
}
export interface Union extends Named {
  departments: (Named & { inCharge: Person[] })[];
}
export interface College {
  names: Names;
  majors: Named[];
  classes: (Named & { major?: string; grade?: number })[];
  grades: number[];
}
export interface TermPost {
  id: string;
  member: Person;
  post: PostName;
  departments: string[];
  from: string;
  until?: string | null;
}
export interface Term {
  id: string;
  union: string;
  from: string;
  until: string;
  state: string;
  posts: TermPost[];
  version?: number;
  actions?: Actions<'appoint' | 'end-post'>;
}

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
export type ActivityState = 'DRAFT' | 'ANNOUNCED' | 'CANCELLED' | 'HELD';
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
  actions?: Actions<'give-up'>;
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
  version: number;
  actions?: Actions<'edit' | 'announce' | 'open-sign-up' | 'cancel' | 'see-roster'>;
}
export interface NewActivity {
  title: Names;
  description: Names;
  kind: ActivityKind;
  themes: string[];
  union: string;
  leadDepartment: string;
  circle: string;
  audience: { grades: number[]; officersOnly: boolean };
  sessions: { startsAt: string; endsAt: string; place: string }[];
}
export interface RosterEntry {
  member: Person & { grade?: number | null; major?: string | null };
  state: 'SEATED' | 'WAITING';
  position?: number | null;
  why?: string | null;
  party?: (string | number)[] | null;
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
  opensAt: string | null;
  closesAt: string | null;
  maxParty: number;
  state: 'OPEN' | 'PAUSED' | 'CLOSED';
}
export interface RosterAudit {
  ok: boolean;
  checks: { name: string; ok: boolean; detail?: string | null }[];
}

export type OpinionKind = 'question' | 'complaint' | 'suggestion' | 'wish';
export type OpinionMode = 'named' | 'confidential' | 'anonymous';
export type OpinionState = 'COLLECTED' | 'PROCESSING' | 'WAITING' | 'ANSWERED' | 'CLOSED';
export type ResultCode = 'solved' | 'under-way' | 'not-possible' | 'noted';
export interface Category extends Named {
  lead: string;
  second: string;
}
export interface Line {
  union: string;
  categories: Category[];
  hotline?: string | null;
  modes: OpinionMode[];
}
export interface OpinionEntry {
  kind: 'REPLY' | 'NOTE' | 'QUESTION';
  by: 'asker' | Person;
  text: string;
  at: string;
}
export interface OpinionResult {
  code: ResultCode;
  words: string;
  reason?: string | null;
  proof?: { words?: string | null; link?: string | null } | null;
  by?: Person | null;
  at: string;
}
export interface OpinionRow {
  id: string;
  kind: OpinionKind;
  category: string;
  mode: OpinionMode;
  state: OpinionState;
  rung: number;
  due?: string | null;
  raised?: string | null;
  gist?: string | null;
  text?: string | null;
  reopenings?: number;
  holders?: Person[];
  lead?: string;
  second?: string;
  union?: string;
}
export interface Opinion extends OpinionRow {
  holders: Person[];
  lead: string;
  second: string;
  text: string;
  asker?: Person | null;
  entries: OpinionEntry[];
  result?: OpinionResult | null;
  silentUntil?: string | null;
  closed?: { how: string; satisfaction?: number | null } | null;
  reopenings: number;
  version: number;
  actions?: Actions<'take' | 'entry' | 'result' | 'climb' | 'confirm' | 'reopen' | 'withdraw'>;
}

export interface Notice {
  id: string;
  kind: string;
  lane?: string;
  at: string;
  title: string;
  body?: string | null;
  link?: string | null;
  readAt?: string | null;
  stamp?: 'cancelled' | 'moved' | null;
}

export interface Board {
  asOf: string;
  signUpsPerMinute: { minute: string; count: number }[];
  seatsByGrade: { grade: number; seats: number | null; members?: number | null }[];
  openOpinions: { rung: number; open: number; overdue: number }[];
  totals: { activities: number; seats: number; waiting: number; opinionsOpen: number; opinionsConfirmed: number };
}
export interface Part {
  name: string;
  state: string;
  version?: string | null;
  lag?: number | null;
  oldestPendingMs?: number | null;
  deadLetters?: number | null;
}
