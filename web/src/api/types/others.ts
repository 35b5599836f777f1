import type { Hearing } from './activity';

/** What notification-service, insight-service and the gateway answer. */
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

/** How far a fact has come in notification-service and in insight-service. */
export interface TellingPath {
  hearing?: Hearing | null;
  told?: string | null;
}
export interface CountingPath {
  hearing?: Hearing | null;
  counted: boolean;
  countedAt?: string | null;
}

export interface Board {
  asOf: string;
  signUpsPerMinute: { minute: string; count: number }[];
  seatsByGrade: { grade: number; seats?: number | null; members?: number | null }[];
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
