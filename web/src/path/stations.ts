import type { CountingPath, SeatPath, TellingPath } from '../api/types';

/** The seven stations of a sign-up, put together from what three services have on record. */
export const STATIONS = ['command', 'version', 'outbox', 'topic', 'consumers', 'inbox', 'board'] as const;
export type StationName = (typeof STATIONS)[number];

export interface Station {
  name: StationName;
  /** Whether it was reached, is waited for, or has left no record and will leave none. */
  state: 'reached' | 'waiting' | 'unrecorded';
  /** Milliseconds from the first instant on record to where this step began and ended. */
  from?: number;
  at?: number;
}
export interface Reader {
  service: 'activity-service' | 'notification-service' | 'insight-service';
  at?: number;
}
export interface Line {
  stations: Station[];
  readers: Reader[];
  /** When the first instant was, on the services' clock. */
  origin?: number;
  /** Milliseconds to the last station reached. */
  took: number;
  complete: boolean;
}
export interface Records {
  path: SeatPath;
  telling?: TellingPath | null;
  counting?: CountingPath | null;
  /** Too old to wait for: what has left no record by now will leave none. */
  old: boolean;
}

export function line({ path, telling, counting, old }: Records): Line {
  const received = instant(path.received);
  const written = instant(path.fact?.at);
  const hearings = [path.record, telling?.hearing, counting?.hearing];
  const sent = hearings.map((one) => instant(one?.sent)).find((one) => one !== undefined);
  const heard = hearings.map((one) => instant(one?.heard));
  const known = heard.filter((one) => one !== undefined);
  const first = known.length > 0 ? Math.min(...known) : undefined;
  const all = known.length === heard.length;
  const counted = instant(counting?.countedAt) ?? (counting?.counted ? heard[2] : undefined);
  const origin = received ?? written;

  const since = (at: number | undefined) => (at === undefined || origin === undefined ? undefined : at - origin);
  const station = (name: StationName, reached: boolean, from: number | undefined, at: number | undefined): Station => ({
    name,
    state: reached ? 'reached' : old ? 'unrecorded' : 'waiting',
    from: since(from),
    at: since(at),
  });
  const stations = [
    station('command', true, received, received),
    station('version', true, received ?? written, written),
    station('outbox', !path.waiting, written, sent),
    station('topic', first !== undefined, sent, first),
    station('consumers', all, first, all ? Math.max(...known) : undefined),
    station('inbox', Boolean(telling?.told), heard[1], instant(telling?.told)),
    station('board', Boolean(counting?.counted), heard[2], counted),
  ];
  return {
    stations,
    readers: (['activity-service', 'notification-service', 'insight-service'] as const).map((service, i) => ({ service, at: since(heard[i]) })),
    origin,
    took: Math.max(0, ...stations.map((one) => one.at ?? 0)),
    complete: stations.every((one) => one.state === 'reached'),
  };
}

function instant(text: string | null | undefined): number | undefined {
  return text === null || text === undefined ? undefined : Date.parse(text);
}

/** The ticks of a time axis that ends at or after the given milliseconds: at most five steps of 1, 2 or 5. */
export function ticks(most: number): number[] {
  const rough = Math.max(most, 5) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough - 1e-9) ?? rough;
  return Array.from({ length: Math.ceil(Math.max(most, 5) / step - 1e-9) + 1 }, (_, i) => i * step);
}
