import type { Actions, Named, Person } from './common';

/** What feedback-service answers. */
export type OpinionKind = 'question' | 'complaint' | 'suggestion' | 'wish';
export type OpinionMode = 'named' | 'confidential' | 'anonymous';
export type OpinionState = 'COLLECTED' | 'PROCESSING' | 'WAITING' | 'ANSWERED' | 'CLOSED';
export type ResultCode = 'solved' | 'under-way' | 'not-possible' | 'noted';
export interface Category extends Named {
  lead: string;
  second: string;
  /** A category of the safety lane is closed until its cover is staffed: then only the hotline helps. */
  lane?: string;
  open?: boolean;
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
  promised?: string | null;
  proof?: { words?: string | null; link?: string | null } | null;
  by?: Person | null;
  /** Shown to handlers only, while the other department's signature is missing. */
  pending?: boolean;
  signedBy?: Person | null;
  at: string;
}
/** Who asked to open the asker's seal, why, and who agreed. */
export interface Unsealing {
  reason: string;
  askedBy: Person;
  askedAs: string;
  askedAt: string;
  agreedBy?: Person | null;
  agreedAs?: string | null;
  openUntil?: string | null;
}
export interface Opening {
  unsealing: Unsealing;
  asker?: Person | null;
}
/** Words for everybody, never a copy of the asker's; public after a second signature, if the asker does not object. */
export interface Publication {
  question: string;
  answer: string;
  wordedBy: Person;
  objectUntil: string;
  objected: boolean;
  approvedBy?: Person | null;
  publishedAt?: string | null;
}
export interface Published {
  id: string;
  kind: OpinionKind;
  category: string;
  gist: string;
  answer: string;
  result?: ResultCode | null;
  rungs: number[];
  workingDays: number;
  raised: string;
  publishedAt: string;
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
  taker?: Person | null;
  lead?: string;
  second?: string;
  union?: string;
  silentUntil?: string | null;
}
/** Why it came to a rung, and which rungs were vacant on the way. */
export interface Step {
  rung: number;
  cause: 'COLLECTED' | 'CLIMBED' | 'CLOCK' | 'REOPENED' | 'SUCCESSOR';
  at: string;
  due?: string | null;
  skipped?: number[];
}
export interface Opinion extends OpinionRow {
  holders: Person[];
  lead: string;
  second: string;
  text: string;
  asker?: Person | null;
  entries: OpinionEntry[];
  result?: OpinionResult | null;
  steps?: Step[];
  hotline?: string | null;
  unsealing?: Unsealing | null;
  publication?: Publication | null;
  closed?: { how: string; satisfaction?: number | null } | null;
  reopenings: number;
  version: number;
  actions?: Actions<'take' | 'entry' | 'note' | 'ask-back' | 'result' | 'sign' | 'climb' | 'confirm' | 'reopen' | 'withdraw' | 'word' | 'approve' | 'object'>;
}
