import type { Actions, Named, Names, Person } from './common';

/** What member-service answers. */
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
  posts: { post: PostName; departments: string[]; term?: string; until?: string | null }[];
}
export interface MemberDetail extends MemberRow {
  version: number;
  interests?: string[];
  locale?: 'zh' | 'en';
  gradesInCharge?: number[];
  actions?: Actions<'edit'>;
}
export interface Union extends Named {
  departments: (Named & { inCharge: Person[] })[];
}
export interface College {
  names: Names;
  majors: { major: string; names: Names }[];
  classes: { class: string; major: string; grade: number; names: Names }[];
  grades: number[];
}
export interface TermPost {
  id: string;
  member: Person;
  post: PostName;
  departments: string[];
  from: string;
  until: string;
  actions?: Actions<'end'>;
}
export interface Term {
  id: string;
  union: string;
  from: string;
  until: string;
  state: 'PREPARED' | 'RUNNING' | 'HANDING_OVER' | 'CLOSED';
  posts: TermPost[];
  version: number;
  actions?: Actions<'take-post'>;
}
