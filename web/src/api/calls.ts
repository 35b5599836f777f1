import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, as } from './client';
import { get, intention } from './http';
import { Problem } from './problem';
import type * as T from './types';
export * from './calendars';
export * from './doors';

/** Every question and command of the client, by resource. Keys start with the resource so that a hint can refresh it. */
type Asked<I> = (cursor: string | undefined, signal: AbortSignal) => Promise<T.Page<I>>;

function pages<I>(key: readonly unknown[], ask: Asked<I>) {
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => ask(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

/** The same headers where a document names them as parameters. */
const keyed = (key: string) => ({ 'Idempotency-Key': key });
const seen = (version: number) => ({ 'If-Match': `"${version}"` });
const number = (text: string | undefined) => (text === undefined || text === '' ? undefined : Number(text));

export const me = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => as<T.Me>(api.GET('/api/members/me', { signal })),
  staleTime: 60_000,
});

export const unionNames = queryOptions({
  queryKey: ['unions', 'names'],
  queryFn: ({ signal }) => as<T.Named[]>(api.GET('/api/unions/names', { signal })),
  staleTime: Infinity,
});
export const union = (id: string) =>
  queryOptions({
    queryKey: ['unions', id],
    queryFn: ({ signal }) => as<T.Union>(api.GET('/api/unions/{union}', { params: { path: { union: id } }, signal })),
    staleTime: 300_000,
  });
export const college = queryOptions({
  queryKey: ['unions', 'college'],
  queryFn: ({ signal }) => as<T.College>(api.GET('/api/unions/college', { signal })),
  staleTime: 300_000,
});
export const semesters = queryOptions({
  queryKey: ['semesters'],
  queryFn: ({ signal }) => as<T.Semester[]>(api.GET('/api/semesters', { signal })),
  staleTime: Infinity,
});

export const load = (semester: string, unionId: string) =>
  queryOptions({
    queryKey: ['activities', 'load', semester, unionId],
    queryFn: ({ signal }) => as<T.SemesterLoad>(api.GET('/api/semesters/{semester}/load', { params: { path: { semester }, query: { union: unionId } }, signal })),
  });

export interface MemberFilter {
  q?: string;
  union?: string;
  grade?: string;
  department?: string;
  post?: string;
}
export const members = {
  list: (filter: MemberFilter) =>
    pages<T.MemberRow>(['members', filter], (cursor, signal) =>
      as(api.GET('/api/members', { params: { query: { ...filter, grade: number(filter.grade), cursor } }, signal })),
    ),
  some: (q: string, limit: number) =>
    queryOptions({
      queryKey: ['members', 'some', q, limit],
      queryFn: ({ signal }) => as<T.Page<T.MemberRow>>(api.GET('/api/members', { params: { query: { q, limit } }, signal })),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['members', id],
      queryFn: ({ signal }) => as<T.MemberDetail>(api.GET('/api/members/{member}', { params: { path: { member: id } }, signal })),
    }),
  change: (id: string, version: number, body: { grade?: number; displayName?: string; major?: string; class?: string; locale?: string; interests?: string[] }) =>
    as<T.MemberDetail>(api.PATCH('/api/members/{member}', { params: { path: { member: id }, header: seen(version) }, body })),
  terms: (unionId: string) =>
    queryOptions({
      queryKey: ['terms', unionId],
      queryFn: ({ signal }) => as<T.Term[]>(api.GET('/api/terms', { params: { query: { union: unionId } }, signal })),
    }),
  appoint: (term: string, body: { member: string; post: T.PostName; departments: string[] }, key: string) =>
    as<T.Term>(api.POST('/api/terms/{term}/posts', { params: { path: { term }, header: keyed(key) }, body })),
  endPost: (term: string, post: string, key: string) =>
    as<T.Term>(api.POST('/api/terms/{term}/posts/{post}/end', { params: { path: { term, post }, header: keyed(key) } })),
};

export interface ActivityFilter {
  union?: string;
  state?: T.ActivityState;
  kind?: string;
  grade?: string;
  semester?: string;
  from?: string;
}
const activityRows = (filter: ActivityFilter, more: { cursor?: string; limit?: number }, signal: AbortSignal) =>
  as<T.Page<T.ActivityRow>>(api.GET('/api/activities', { params: { query: { ...filter, grade: number(filter.grade), ...more } }, signal }));
const session = (id: string, n: number) => ({ params: { path: { id, n } } });
export const activities = {
  list: (filter: ActivityFilter) => pages<T.ActivityRow>(['activities', filter], (cursor, signal) => activityRows(filter, { cursor }, signal)),
  some: (filter: ActivityFilter, limit: number) =>
    queryOptions({ queryKey: ['activities', 'some', filter, limit], queryFn: ({ signal }) => activityRows(filter, { limit }, signal) }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['activity', id],
      queryFn: ({ signal }) => as<T.Activity>(api.GET('/api/activities/{id}', { params: { path: { id } }, signal })),
    }),
  awaiting: queryOptions({
    queryKey: ['activities', 'awaiting'],
    queryFn: ({ signal }) => as<T.Activity[]>(api.GET('/api/activities/awaiting', { signal })),
  }),
  create: (body: T.NewActivity, key: string) => as<T.Activity>(api.POST('/api/activities', { body, headers: intention(key) })),
  scores: (wish: T.SlotWish) =>
    queryOptions({ queryKey: ['activities', 'scores', wish], queryFn: ({ signal }) => as<T.SlotScore[]>(api.POST('/api/activities/scores', { body: wish, signal })) }),
  cancellationCost: (id: string) =>
    queryOptions({
      queryKey: ['activity', id, 'cancellation-cost'],
      queryFn: ({ signal }) => as<T.CancellationCost>(api.GET('/api/activities/{id}/cancellation-cost', { params: { path: { id } }, signal })),
    }),
  roster: (id: string, n: number) =>
    queryOptions({
      queryKey: ['roster', id, n],
      queryFn: async ({ signal }) => {
        // a session without a roster is a roster not opened yet, not a fault
        try {
          return await as<T.Roster>(api.GET('/api/activities/{id}/sessions/{n}/roster', { ...session(id, n), signal }));
        } catch (fault) {
          if (fault instanceof Problem && fault.status === 404) return null;
          throw fault;
        }
      },
    }),
  setRoster: (id: string, n: number, body: T.RosterChange) => as<T.Roster>(api.PUT('/api/activities/{id}/sessions/{n}/roster', { ...session(id, n), body })),
  audit: (id: string, n: number) => as<T.RosterAudit>(api.GET('/api/activities/{id}/sessions/{n}/roster/audit', session(id, n))),
};

/** Acts on one activity, each against the version on screen. */
const of = (it: T.Activity, key?: string) => ({ params: { path: { id: it.id } }, headers: intention(key, it.version) });
export const activityActs = {
  edit: (it: T.Activity, body: T.NewActivity) => as<T.Activity>(api.PUT('/api/activities/{id}', { ...of(it), body })),
  file: (it: T.Activity, key: string) => as<T.Activity>(api.POST('/api/activities/{id}/filing', of(it, key))),
  announce: (it: T.Activity, key: string) => as<T.Activity>(api.POST('/api/activities/{id}/announcement', of(it, key))),
  withdraw: (it: T.Activity, key: string, reason?: string) => as<T.Activity>(api.POST('/api/activities/{id}/withdrawal', { ...of(it, key), body: { reason } })),
  agree: (it: T.Activity, key: string) => as<T.Activity>(api.POST('/api/activities/{id}/approval', { ...of(it, key), body: { agreed: true } })),
  sendBack: (it: T.Activity, key: string, reason: string) => as<T.Activity>(api.POST('/api/activities/{id}/approval', { ...of(it, key), body: { agreed: false, reason } })),
  clear: (it: T.Activity, rank: number, grade: number, body: T.ClearanceWish) =>
    as<T.Activity>(api.PUT('/api/activities/{id}/slots/{rank}/clearances/{grade}', { params: { path: { id: it.id, rank, grade } }, headers: intention(undefined, it.version), body })),
  switchSlot: (it: T.Activity, key: string, rank: number) => as<T.Activity>(api.POST('/api/activities/{id}/slot-switch', { ...of(it, key), body: { rank } })),
  breach: (it: T.Activity, key: string, how: T.How, body: T.BreachWish) =>
    as<T.Activity>(
      how === 'CANCEL' ? api.POST('/api/activities/{id}/cancellation', { ...of(it, key), body }) : api.POST('/api/activities/{id}/postponement', { ...of(it, key), body }),
    ),
  signOff: (it: T.Activity, key: string, agreed: boolean) => as<T.Activity>(api.POST('/api/activities/{id}/cancellation/sign-off', { ...of(it, key), body: { agreed } })),
  excuse: (it: T.Activity, key: string) => as<T.Activity>(api.POST('/api/activities/{id}/excuse', of(it, key))),
};
/** Where a roster's files are: followed by the browser itself. */
export function rosterFile(activity: string, n: number, ending: 'csv' | 'xlsx'): string {
  return `/api/activities/${encodeURIComponent(activity)}/sessions/${n}/roster.${ending}`;
}

const signUp = (id: string) => ({ params: { path: { id } } });
export const signUps = {
  mine: queryOptions({ queryKey: ['sign-ups'], queryFn: ({ signal }) => as<T.Page<T.SignUp>>(api.GET('/api/sign-ups', { params: { query: {} as { key: string } }, signal })) }),
  post: (body: { activity: string; session: number; party?: string[]; slots?: number[] }, key: string) => as<T.SignUp>(api.POST('/api/sign-ups', { body, headers: intention(key) })),
  byKey: (key: string) => as<T.SignUp>(api.GET('/api/sign-ups', { params: { query: { key } } })),
  one: (id: string) => as<T.SignUp>(api.GET('/api/sign-ups/{id}', signUp(id))),
  answer: (id: string, can: boolean, key: string) => as<T.SignUp>(api.POST('/api/sign-ups/{id}/consent', { ...signUp(id), body: { can }, headers: intention(key) })),
  giveUp: (id: string) => as<T.SignUp | undefined>(api.DELETE('/api/sign-ups/{id}', signUp(id))),
};

/** The way of one sign-up: each service tells what it has on record of its fact. */
const facts = (of: T.SeatPath) => {
  const end = of.entry.lastIndexOf('.');
  return { params: { path: { roster: of.entry.slice(0, end), member: of.entry.slice(end + 1), sequence: of.fact?.sequence ?? '' } } };
};
/** Where the client shows it. */
export const wayOf = (signUpId: string) => `/sign-ups/${signUpId.split('.').map(encodeURIComponent).join('/')}`;
export const path = {
  seat: (id: string) =>
    queryOptions({ queryKey: ['sign-ups', id, 'path'], queryFn: ({ signal }) => as<T.SeatPath>(api.GET('/api/sign-ups/{id}/path', { ...signUp(id), signal })) }),
  telling: (of: T.SeatPath) =>
    queryOptions({
      queryKey: ['path', 'telling', of.fact?.id],
      queryFn: ({ signal }) => as<T.TellingPath>(api.GET('/api/inbox/facts/{roster}/{sequence}/{member}', { ...facts(of), signal })),
    }),
  counting: (of: T.SeatPath) =>
    queryOptions({
      queryKey: ['path', 'counting', of.fact?.id],
      queryFn: ({ signal }) => as<T.CountingPath>(api.GET('/api/insight/facts/{roster}/{sequence}/{member}', { ...facts(of), signal })),
    }),
};

export interface QueueFilter {
  queue: 'mine' | 'department';
  state?: string;
}
const queue = (filter: QueueFilter, more: { cursor?: string; limit?: number }, signal: AbortSignal) =>
  as<T.Page<T.OpinionRow>>(api.GET('/api/opinions', { params: { query: { ...filter, ...more } }, signal }));
export const opinions = {
  line: (unionId: string) =>
    queryOptions({
      queryKey: ['line', unionId],
      queryFn: ({ signal }) => as<T.Line>(api.GET('/api/opinions/line', { params: { query: { union: unionId } }, signal })),
      staleTime: 300_000,
    }),
  mine: queryOptions({ queryKey: ['opinions', 'mine'], queryFn: ({ signal }) => as<T.Page<T.OpinionRow>>(api.GET('/api/opinions/mine', { signal })) }),
  queue: (filter: QueueFilter) => pages<T.OpinionRow>(['opinions', 'queue', filter], (cursor, signal) => queue(filter, { cursor }, signal)),
  next: queryOptions({ queryKey: ['opinions', 'queue', 'next'], queryFn: ({ signal }) => queue({ queue: 'mine' }, { limit: 5 }, signal) }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['opinions', id],
      queryFn: ({ signal }) => as<T.Opinion>(api.GET('/api/opinions/{id}', { params: { path: { id } }, signal })),
    }),
  write: (body: { union: string; kind: string; category: string; mode: string; text: string }, key: string) =>
    as<T.Opinion>(api.POST('/api/opinions', { body, headers: intention(key) })),
  published: (unionId: string) =>
    queryOptions({
      queryKey: ['opinions', 'published', unionId],
      queryFn: ({ signal }) => as<T.Page<T.Published>>(api.GET('/api/opinions/published', { params: { query: { union: unionId } }, signal })),
    }),
};

/** Acts on one opinion, each against the version on screen. */
const on = (opinion: T.Opinion, key: string) => ({ params: { path: { id: opinion.id } }, headers: intention(key, opinion.version) });
export const opinionActs = {
  take: (it: T.Opinion, key: string) => as<T.Opinion>(api.POST('/api/opinions/{id}/take', on(it, key))),
  write: (it: T.Opinion, key: string, body: { kind: 'REPLY' | 'NOTE' | 'QUESTION'; text: string }) => as<T.Opinion>(api.POST('/api/opinions/{id}/entries', { ...on(it, key), body })),
  answer: (it: T.Opinion, key: string, body: { code: T.ResultCode; words: string; reason?: string; promised?: string; proof?: { words?: string; link?: string } }) =>
    as<T.Opinion>(api.POST('/api/opinions/{id}/result', { ...on(it, key), body })),
  climb: (it: T.Opinion, key: string, why: string) => as<T.Opinion>(api.POST('/api/opinions/{id}/climb', { ...on(it, key), body: { why } })),
  confirm: (it: T.Opinion, key: string, satisfaction: number) => as<T.Opinion>(api.POST('/api/opinions/{id}/confirmation', { ...on(it, key), body: { satisfaction } })),
  reopen: (it: T.Opinion, key: string, why: string) => as<T.Opinion>(api.POST('/api/opinions/{id}/reopening', { ...on(it, key), body: { why } })),
  sign: (it: T.Opinion, key: string) => as<T.Opinion>(api.POST('/api/opinions/{id}/signature', on(it, key))),
  word: (it: T.Opinion, _key: string, body: { question: string; answer: string }) =>
    as<T.Opinion>(api.PUT('/api/opinions/{id}/publication', { params: { path: { id: it.id } }, headers: intention(undefined, it.version), body })),
  approve: (it: T.Opinion, key: string) => as<T.Opinion>(api.POST('/api/opinions/{id}/publication/approval', on(it, key))),
  object: (it: T.Opinion, key: string) => as<T.Opinion>(api.POST('/api/opinions/{id}/objection', on(it, key))),
  withdraw: (it: T.Opinion, key: string) => as<T.Opinion>(api.POST('/api/opinions/{id}/withdrawal', on(it, key))),
};

export const inbox = {
  list: () => pages<T.Notice>(['inbox', 'list'], (cursor, signal) => as(api.GET('/api/inbox', { params: { query: { cursor } }, signal }))),
  latest: queryOptions({ queryKey: ['inbox', 'latest'], queryFn: ({ signal }) => as<T.Page<T.Notice>>(api.GET('/api/inbox', { params: { query: { limit: 3 } }, signal })) }),
  unread: queryOptions({ queryKey: ['inbox', 'unread'], queryFn: ({ signal }) => as<{ unread: number }>(api.GET('/api/inbox/unread', { signal })) }),
  read: (id: string, key: string) => as<void>(api.POST('/api/inbox/{id}/read', { params: { path: { id } }, headers: intention(key) })),
  readAll: (key: string) => as<void>(api.POST('/api/inbox/read-all', { headers: intention(key) })),
};

/** Opening a sealed name takes two roles; each look at it is written down. */
export const unsealing = {
  look: (id: string) => as<T.Opening>(api.GET('/api/opinions/{id}/unsealing', { params: { path: { id } } })),
  ask: (id: string, reason: string, key: string) => as<T.Opening>(api.POST('/api/opinions/{id}/unsealing', { params: { path: { id } }, body: { reason }, headers: intention(key) })),
  agree: (id: string, key: string) => as<T.Opening>(api.POST('/api/opinions/{id}/unsealing/approval', { params: { path: { id } }, headers: intention(key) })),
};

export const insight = {
  board: (unionId?: string) =>
    queryOptions({
      queryKey: ['insight', 'board', unionId],
      queryFn: ({ signal }) => as<T.Board>(api.GET('/api/insight/board', { params: { query: { union: unionId } }, signal })),
    }),
  streamPath: (unionId?: string) => `/api/insight/stream${unionId === undefined ? '' : `?union=${encodeURIComponent(unionId)}`}`,
};

export const system = queryOptions({
  queryKey: ['system'],
  queryFn: ({ signal }) => get<{ parts: T.Part[] }>('/api/system', signal),
  refetchInterval: 10_000,
});
