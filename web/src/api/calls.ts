import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get, send } from './http';
import { Problem } from './problem';
import type * as T from './types';

/** Every question and command of the client, by resource. Keys start with the resource so that a hint can refresh it. */
type Params = Record<string, string | number | boolean | undefined | null>;

export function query(params: Params): string {
  const set = Object.entries(params).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString()}`;
}

function pages<I>(key: readonly unknown[], path: string, params: Params) {
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => get<T.Page<I>>(path + query({ ...params, cursor: pageParam }), signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

const id = encodeURIComponent;

export const me = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => get<T.Me>('/api/members/me', signal),
  staleTime: 60_000,
});

export const unionNames = queryOptions({
  queryKey: ['unions', 'names'],
  queryFn: ({ signal }) => get<T.Named[]>('/api/unions/names', signal),
  staleTime: Infinity,
});
export const union = (name: string) =>
  queryOptions({
    queryKey: ['unions', name],
    queryFn: ({ signal }) => get<T.Union>(`/api/unions/${id(name)}`, signal),
    staleTime: 300_000,
  });
export const college = queryOptions({
  queryKey: ['unions', 'college'],
  queryFn: ({ signal }) => get<T.College>('/api/unions/college', signal),
  staleTime: 300_000,
});
export const semesters = queryOptions({
  queryKey: ['semesters'],
  queryFn: ({ signal }) => get<T.Semester[]>('/api/semesters', signal),
  staleTime: Infinity,
});

export interface MemberFilter extends Params {
  q?: string;
  union?: string;
  grade?: string;
  department?: string;
  post?: string;
}
export const members = {
  list: (filter: MemberFilter) => pages<T.MemberRow>(['members', filter], '/api/members', filter),
  one: (member: string) =>
    queryOptions({
      queryKey: ['members', member],
      queryFn: async ({ signal }) => {
        const answer = await send<T.MemberDetail>(`/api/members/${id(member)}`, { signal });
        return { ...answer.data, version: answer.data.version ?? versionOf(answer.etag) };
      },
    }),
  change: (member: string, version: number, change: Record<string, unknown>) =>
    send<T.MemberDetail>(`/api/members/${id(member)}`, { method: 'PATCH', body: change, ifMatch: version }),
  terms: (unionId: string) =>
    queryOptions({ queryKey: ['terms', unionId], queryFn: ({ signal }) => get<T.Term[]>(`/api/terms${query({ union: unionId })}`, signal) }),
  appoint: (term: string, body: { member: string; post: string; departments: string[] }, key: string) =>
    send<T.Term>(`/api/terms/${id(term)}/posts`, { method: 'POST', body, key }),
  endPost: (term: string, post: string, key: string) =>
    send<T.Term>(`/api/terms/${id(term)}/posts/${id(post)}/end`, { method: 'POST', body: {}, key }),
};

export interface ActivityFilter extends Params {
  union?: string;
  state?: string;
  kind?: string;
  grade?: string;
  from?: string;
}
export const activities = {
  list: (filter: ActivityFilter) => pages<T.ActivityRow>(['activities', filter], '/api/activities', filter),
  some: (filter: ActivityFilter, limit: number) =>
    queryOptions({
      queryKey: ['activities', 'some', filter, limit],
      queryFn: ({ signal }) => get<T.Page<T.ActivityRow>>(`/api/activities${query({ ...filter, limit })}`, signal),
    }),
  one: (activity: string) =>
    queryOptions({ queryKey: ['activity', activity], queryFn: ({ signal }) => get<T.Activity>(`/api/activities/${id(activity)}`, signal) }),
  create: (body: T.NewActivity, key: string) => send<T.Activity>('/api/activities', { method: 'POST', body, key }),
  announce: (activity: string, version: number, key: string) =>
    send<T.Activity>(`/api/activities/${id(activity)}/announcement`, { method: 'POST', body: {}, key, ifMatch: version }),
  cancel: (activity: string, reason: string, version: number, key: string) =>
    send<T.Activity>(`/api/activities/${id(activity)}/cancellation`, { method: 'POST', body: { reason }, key, ifMatch: version }),
  roster: (activity: string, session: number) =>
    queryOptions({
      queryKey: ['roster', activity, session],
      queryFn: async ({ signal }) => {
        // a session without a roster is a roster not opened yet, not a fault
        try {
          return await get<T.Roster>(rosterPath(activity, session), signal);
        } catch (fault) {
          if (fault instanceof Problem && fault.status === 404) return null;
          throw fault;
        }
      },
    }),
  setRoster: (activity: string, session: number, body: T.RosterChange, key: string) =>
    send<T.Roster>(rosterPath(activity, session), { method: 'PUT', body, key }),
  audit: (activity: string, session: number) => get<T.RosterAudit>(`${rosterPath(activity, session)}/audit`),
};
export function rosterPath(activity: string, session: number): string {
  return `/api/activities/${id(activity)}/sessions/${session}/roster`;
}

export const signUps = {
  mine: queryOptions({ queryKey: ['sign-ups'], queryFn: ({ signal }) => get<T.Page<T.SignUp>>('/api/sign-ups', signal) }),
  post: (body: { activity: string; session: number; party?: (string | number)[] }, key: string, signal?: AbortSignal) =>
    send<T.SignUp>('/api/sign-ups', { method: 'POST', body, key, signal }),
  byKey: (key: string) => get<T.SignUp>(`/api/sign-ups${query({ key })}`),
  one: (signUp: string) => get<T.SignUp>(`/api/sign-ups/${id(signUp)}`),
  giveUp: (signUp: string) => send<T.SignUp | undefined>(`/api/sign-ups/${id(signUp)}`, { method: 'DELETE' }),
};

export interface QueueFilter extends Params {
  queue: string;
  state?: string;
}
export const opinions = {
  line: (unionId: string) =>
    queryOptions({
      queryKey: ['line', unionId],
      queryFn: ({ signal }) => get<T.Line>(`/api/opinions/line${query({ union: unionId })}`, signal),
      staleTime: 300_000,
    }),
  mine: queryOptions({
    queryKey: ['opinions', 'mine'],
    queryFn: async ({ signal }) => {
      const answer = await get<T.Page<T.OpinionRow> | T.OpinionRow[]>('/api/opinions/mine', signal);
      return Array.isArray(answer) ? { items: answer } : answer;
    },
  }),
  queue: (filter: QueueFilter) => pages<T.OpinionRow>(['opinions', 'queue', filter], '/api/opinions', filter),
  one: (opinion: string) =>
    queryOptions({ queryKey: ['opinions', opinion], queryFn: ({ signal }) => get<T.Opinion>(`/api/opinions/${id(opinion)}`, signal) }),
  write: (body: { union: string; kind: string; category: string; mode: string; text: string }, key: string) =>
    send<T.Opinion>('/api/opinions', { method: 'POST', body, key }),
  act: (opinion: string, act: OpinionAct, body: unknown, version: number, key: string) =>
    send<T.Opinion>(`/api/opinions/${id(opinion)}/${act}`, { method: 'POST', body, ifMatch: version, key }),
  published: (unionId?: string) =>
    queryOptions({
      queryKey: ['opinions', 'published', unionId],
      queryFn: ({ signal }) => get<T.Page<T.OpinionRow>>(`/api/opinions/published${query({ union: unionId })}`, signal),
    }),
};
export type OpinionAct = 'take' | 'entries' | 'result' | 'climb' | 'confirmation' | 'reopening' | 'withdrawal';

export const inbox = {
  list: () => pages<T.Notice>(['inbox', 'list'], '/api/inbox', {}),
  latest: queryOptions({ queryKey: ['inbox', 'latest'], queryFn: ({ signal }) => get<T.Page<T.Notice>>('/api/inbox?limit=3', signal) }),
  unread: queryOptions({
    queryKey: ['inbox', 'unread'],
    queryFn: ({ signal }) => get<{ unread: number }>('/api/inbox/unread', signal),
  }),
  read: (notice: string, key: string) => send<unknown>(`/api/inbox/${id(notice)}/read`, { method: 'POST', body: {}, key }),
  readAll: (key: string) => send<unknown>('/api/inbox/read-all', { method: 'POST', body: {}, key }),
};

export const insight = {
  board: (unionId?: string) =>
    queryOptions({
      queryKey: ['insight', 'board', unionId],
      queryFn: ({ signal }) => get<T.Board>(`/api/insight/board${query({ union: unionId })}`, signal),
    }),
  streamPath: (unionId?: string) => `/api/insight/stream${query({ union: unionId })}`,
};

export const system = queryOptions({
  queryKey: ['system'],
  queryFn: ({ signal }) => get<{ parts: T.Part[] }>('/api/system', signal),
  refetchInterval: 10_000,
});

function versionOf(etag: string | null): number {
  return Number((etag ?? '').replace(/\D/g, '')) || 0;
}
