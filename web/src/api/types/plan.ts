import type { Person } from './common';

/** How an activity's plan comes about and is kept, as activity-service answers it. */
export type Trait = 'guests' | 'off-campus' | 'credit' | 'date-set-by-others';
export type Level = 'MINISTER' | 'PRESIDIUM' | 'COUNSELOR' | 'COLLEGE';
export type Safety = 'SAFE' | 'WATCH' | 'AT_RISK';
export type Ground = 'WEATHER' | 'COLLEGE_ORDER' | 'SAFETY';
export type How = 'CANCEL' | 'POSTPONE';
/** What a grade's counselor said about a slot. */
export interface Clearance {
  grade: number;
  answer: 'OPEN' | 'CLEARED' | 'OBJECTED';
  reason?: string | null;
  better?: string | null;
}
/** A choice of when and where; rank 1 is the first. */
export interface Slot {
  rank: number;
  current: boolean;
  cleared: boolean;
  safety: Safety;
  sessions: { session: number; startsAt: string; endsAt: string; place: string }[];
  clearances: Clearance[];
}
export interface ApprovalStep {
  level: Level;
  by?: Person | null;
  at?: string | null;
}
/** A breach that waits for a second person. */
export interface Asked {
  how: How;
  reason: string;
  ground?: Ground | null;
  by: Person;
  at: string;
}
export interface PromiseEnd {
  outcome: 'KEPT' | 'BROKEN' | 'EXCUSED';
  ground?: Ground | null;
  at: string;
}
export interface Plan {
  approvals: ApprovalStep[];
  next?: Level | null;
  changeProposed: boolean;
  asked?: Asked | null;
  ends: PromiseEnd[];
}
/** Why and how a promise is to be broken, at which seen cost. */
export interface BreachWish {
  reason: string;
  ground?: Ground;
  cost: string;
}
/** What a counselor says about one slot for one grade. */
export interface ClearanceWish {
  answer: 'CLEARED' | 'OBJECTED';
  reason?: string;
  better?: string;
}
