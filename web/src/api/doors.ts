import { queryOptions } from '@tanstack/react-query';
import { api, as } from './client';
import { intention } from './http';
import type * as T from './types';

/** What is asked and told at the doors: by who opens them, and by who comes. */
const place = (activity: string, n: number) => ({ path: { id: activity, n } });
export const door = {
  code: (activity: string, n: number, direction: 'in' | 'out') =>
    queryOptions({
      queryKey: ['door', activity, n, direction],
      queryFn: ({ signal }) => as<T.DoorCode>(api.GET('/api/activities/{id}/sessions/{n}/door-code', { params: { ...place(activity, n), query: { direction } }, signal })),
    }),
  pack: (activity: string, n: number) => as<T.ScanPack>(api.GET('/api/activities/{id}/sessions/{n}/scan-pack', { params: place(activity, n) })),
  scans: (activity: string, n: number, body: { sentAt: string; scans: T.Scan[] }, key: string) =>
    as<{ answers: T.ScanAnswer[] }>(api.POST('/api/activities/{id}/sessions/{n}/scans', { params: place(activity, n), body, headers: intention(key) })),
  attendance: (activity: string, n: number) =>
    queryOptions({
      queryKey: ['attendance', activity, n],
      queryFn: ({ signal }) => as<T.Attendance>(api.GET('/api/activities/{id}/sessions/{n}/attendance', { params: place(activity, n), signal })),
    }),
  decideLeave: (signUp: string, body: { approved: boolean; why: string }) => as<void>(api.PUT('/api/sign-ups/{id}/leave', { params: { path: { id: signUp } }, body })),
  came: (signUp: string) => as<void>(api.DELETE('/api/sign-ups/{id}/no-show', { params: { path: { id: signUp } } })),
};

export const ticket = {
  one: (signUp: string) => as<T.Ticket>(api.GET('/api/sign-ups/{id}/ticket', { params: { path: { id: signUp } } })),
  checkIn: (signUp: string, code: string, direction: T.Way, key: string) =>
    as<T.Ticket>(api.POST('/api/sign-ups/{id}/check-in', { params: { path: { id: signUp } }, body: { code, direction }, headers: intention(key) })),
  askLeave: (signUp: string, reason: string, key: string) => as<T.Ticket>(api.POST('/api/sign-ups/{id}/leave', { params: { path: { id: signUp } }, body: { reason }, headers: intention(key) })),
  object: (signUp: string, text: string, key: string) => as<T.Ticket>(api.POST('/api/sign-ups/{id}/objection', { params: { path: { id: signUp } }, body: { text }, headers: intention(key) })),
};
