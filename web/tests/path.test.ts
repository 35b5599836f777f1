import { describe, expect, it } from 'vitest';
import type { CountingPath, SeatPath, TellingPath } from '../src/api/types';
import { line, ticks, type Records } from '../src/path/stations';

const NOON = Date.parse('2026-11-24T04:00:00.000Z');
const at = (ms: number) => new Date(NOON + ms).toISOString();
const hearing = (heard: number) => ({ partition: 3, offset: 41, sent: at(13), heard: at(heard) });
const path: SeatPath = {
  signUp: 'a.1.m',
  entry: 'a.1.m',
  name: 'M',
  activity: 'a',
  session: 1,
  title: { zh: '', en: '' },
  state: 'SEATED',
  cause: 'COMMAND',
  received: at(0),
  version: 9,
  waiting: false,
  fact: { id: 'roster/a.1/1.7', type: 'activity.seat-confirmed.v1', sequence: '1.7', at: at(6) },
  record: { topic: 'activity.events', ...hearing(22) },
};
const telling: TellingPath = { hearing: hearing(19), told: at(31) };
const counting: CountingPath = { hearing: hearing(24), counted: true, countedAt: at(43) };
const whole: Records = { path, telling, counting, old: false };
const states = (records: Records) => line(records).stations.map((one) => one.state);

describe('the stations of a seat', () => {
  it('carry the milliseconds since the command', () => {
    const found = line(whole);
    expect(found.stations.map((one) => [one.name, one.from, one.at])).toEqual([
      ['command', 0, 0],
      ['version', 0, 6],
      ['outbox', 6, 13],
      ['topic', 13, 19],
      ['consumers', 19, 24],
      ['inbox', 19, 31],
      ['board', 24, 43],
    ]);
    expect(found.readers.map((one) => one.at)).toEqual([22, 19, 24]);
    expect([found.took, found.complete, found.origin]).toEqual([43, true, NOON]);
  });

  it('wait one after the other', () => {
    const first = { path: { ...path, waiting: true, record: null }, old: false };
    expect(states(first)).toEqual(['reached', 'reached', 'waiting', 'waiting', 'waiting', 'waiting', 'waiting']);
    expect(states({ path: { ...path, fact: null, record: null }, old: false }).slice(0, 4)).toEqual(['reached', 'reached', 'reached', 'waiting']);
    expect(states({ ...whole, telling: { hearing: hearing(19), told: null } })[5]).toBe('waiting');
    expect(states({ ...whole, counting: { hearing: hearing(24), counted: false } })[6]).toBe('waiting');
    expect(line({ ...whole, telling: null }).complete).toBe(false);
  });

  it('know when the record was sent from whichever consumer has met it', () => {
    const found = line({ path: { ...path, record: null }, telling, counting, old: false });
    expect(found.stations[2]).toMatchObject({ state: 'reached', at: 13 });
    expect(found.stations[4]).toMatchObject({ state: 'waiting', at: undefined });
  });

  it('begin with the fact when no command is on record', () => {
    const found = line({ ...whole, path: { ...path, cause: 'PROMOTION', received: null } });
    expect(found.stations.slice(0, 3).map((one) => one.at)).toEqual([undefined, 0, 7]);
    expect(found.origin).toBe(NOON + 6);
  });

  it('call what left no record in time unrecorded', () => {
    expect(states({ path: { ...path, record: null }, old: true }).at(-1)).toBe('unrecorded');
  });

  it('say that it was counted though a later fact hides when', () => {
    expect(line({ ...whole, counting: { hearing: hearing(24), counted: true, countedAt: null } }).stations[6]).toMatchObject({ state: 'reached', at: 24 });
  });
});

describe('the axis', () => {
  it.each([
    [0, [0, 1, 2, 3, 4, 5]],
    [43, [0, 10, 20, 30, 40, 50]],
    [50, [0, 10, 20, 30, 40, 50]],
    [51, [0, 20, 40, 60]],
    [61_000, [0, 20_000, 40_000, 60_000, 80_000]],
  ])('ends at or after %i ms', (most, expected) => {
    expect(ticks(most)).toEqual(expected);
  });
});
