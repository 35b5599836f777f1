import { queryOptions } from '@tanstack/react-query';
import { api, as, raw } from './client';
import { intention } from './http';
import type * as T from './types';

/** Calendars that come in as files, and feeds that go out. */
const wish = (id: string, file: T.CalendarFile) => ({ path: { calendar: id }, query: { source: file.source, otherwise: file.otherwise } });
const ics = (file: T.CalendarFile) => raw('text/calendar', file.bytes);
export const calendars = {
  list: queryOptions({ queryKey: ['calendars'], queryFn: ({ signal }) => as<T.CalendarRow[]>(api.GET('/api/calendars', { signal })) }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['calendars', id],
      queryFn: ({ signal }) => as<T.Calendar>(api.GET('/api/calendars/{calendar}', { params: { path: { calendar: id } }, signal })),
    }),
  create: (body: { scope: T.Calendar['scope']; names: T.Names; grades: number[] }, key: string) => as<T.Calendar>(api.POST('/api/calendars', { body, headers: intention(key) })),
  mark: (of: T.Calendar, uid: string, body: { kind?: T.BusyKind; runsLike?: T.WeekdayName }) =>
    as<T.Calendar>(api.PUT('/api/calendars/{calendar}/entries', { params: { path: { calendar: of.id }, query: { uid } }, body, headers: intention(undefined, of.version) })),
  preview: (id: string, file: T.CalendarFile) => as<T.CalendarPreview>(api.POST('/api/calendars/{calendar}/previews', { params: wish(id, file), ...ics(file) })),
  import: (id: string, file: T.CalendarFile, seen: T.CalendarPreview, key: string) => {
    const { path, query } = wish(id, file);
    const sent = ics(file);
    return as<T.Calendar>(
      api.POST('/api/calendars/{calendar}/imports', { params: { path, query: { ...query, hash: seen.hash } }, ...sent, headers: { ...sent.headers, ...intention(key, seen.version) } }),
    );
  },
};

export const feeds = {
  mine: queryOptions({ queryKey: ['feeds'], queryFn: ({ signal }) => as<T.Feed>(api.GET('/api/calendars/feeds', { signal })) }),
  open: (key: string) => as<{ address: string }>(api.POST('/api/calendars/feeds', { headers: intention(key) })),
  close: () => as<void>(api.DELETE('/api/calendars/feeds')),
};
