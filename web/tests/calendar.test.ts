import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BusyKind, CalendarEntry, Semester } from '../src/api/types';
import { raw } from '../src/api/client';
import { sizeOf } from '../src/calendar/ChooseFile';
import { sentence, together } from '../src/calendar/doubts';
import { daysOf, KINDS, kindsByWeek, weeksOf } from '../src/calendar/weeks';
import type { Words } from '../src/ui/text';
import { en } from '../src/ui/text/en';
import { zh } from '../src/ui/text/zh';
import { dayOf, startOf } from '../src/ui/time';

const autumn: Semester = { id: 'a', names: { zh: '', en: '' }, from: '2026-09-07', until: '2027-01-24', current: true, weeks: 20 };
const monday = dayOf('2026-11-23T12:00:00+08:00');
const entry = (label: string, kind: BusyKind, allDay: boolean, ...times: [string, string][]): CalendarEntry => ({ uid: label, label, kind, allDay, times: times.map(([from, to]) => ({ from, to })) });
const shown = (...entries: CalendarEntry[]) => daysOf(entries, monday).map(({ pieces }) => pieces.map((piece) => piece.entry.label).join(' '));

describe('weeks of a semester', () => {
  it('run from the Monday of the first to the last day', () => {
    expect(weeksOf(autumn)).toHaveLength(20);
    expect(weeksOf({ ...autumn, from: '2026-09-09' })[0]).toEqual({ week: 1, monday: dayOf('2026-09-07') });
    expect(weeksOf(autumn)[11]).toEqual({ week: 12, monday });
  });
  it('begin at midnight in the college', () => expect(new Date(startOf(monday)).toISOString()).toBe('2026-11-22T16:00:00.000Z'));
});

describe('a week by days', () => {
  it('ends a day-long entry before midnight', () => expect(shown(entry('off', 'OFF', true, ['2026-11-22T16:00:00Z', '2026-11-24T16:00:00Z']))).toEqual(['off', 'off', '', '', '', '', '']));
  it('leaves out what only touches it', () =>
    expect(shown(entry('before', 'CLASS', false, ['2026-11-22T14:00:00Z', '2026-11-22T16:00:00Z']), entry('after', 'CLASS', false, ['2026-11-29T16:00:00Z', '2026-11-29T17:00:00Z'])).join('')).toBe(''));
  it('says on which day of several one is, also from the week before', () => {
    const days = daysOf([entry('ward', 'PLACEMENT', false, ['2026-11-22T00:00:00Z', '2026-11-24T09:30:00Z'])], monday);
    expect(days[0]!.pieces[0]).toMatchObject({ nth: 2, of: 3, begins: undefined, ends: undefined });
    expect(days[1]!.pieces[0]).toMatchObject({ nth: 3, of: 3, begins: undefined, ends: '2026-11-24T09:30:00Z' });
  });
  it('puts the whole day first, then goes by the clock', () =>
    expect(
      shown(
        entry('late', 'CLASS', false, ['2026-11-23T06:00:00Z', '2026-11-23T07:00:00Z']),
        entry('early', 'CLASS', false, ['2026-11-23T00:00:00Z', '2026-11-23T01:00:00Z']),
        entry('day', 'UNSURE', true, ['2026-11-22T16:00:00Z', '2026-11-23T16:00:00Z']),
      )[0],
    ).toBe('day early late'));
  it('shows what has no length on its day', () => expect(shown(entry('now', 'EXAM', false, ['2026-11-23T06:00:00Z', '2026-11-23T06:00:00Z']))[0]).toBe('now'));
  it('names the kinds of each week without its classes', () => {
    const weeks = weeksOf(autumn);
    const kinds = kindsByWeek([entry('c', 'CLASS', false, ['2026-11-23T00:00:00Z', '2026-11-23T01:00:00Z']), entry('o', 'OFF', true, ['2026-11-29T16:00:00Z', '2026-12-06T16:00:00Z']), entry('e', 'EXAM', false, ['2026-11-30T01:00:00Z', '2026-11-30T03:00:00Z'])], weeks);
    expect(kinds.get(monday)).toEqual([]);
    expect(kinds.get(monday + 7)).toEqual(['EXAM', 'OFF']);
    expect(kinds.get(monday + 14)).toEqual([]);
  });
});

describe('doubts of a file', () => {
  const java = readFileSync('../activity-service/src/main/java/org/guildhall/activity/calendars/Doubt.java', 'utf8');
  const codes = [...java.matchAll(/[A-Z_]+\("([a-z-]+)", (?:true|false)\)/g)].map((match) => match[1]!);
  const words = (tree: typeof zh.calendar.doubt | typeof en.calendar.doubt) => ({ t: (_: string, values: { code: string }) => `? ${values.code}`, or: (key: string, fallback: string) => (tree as Record<string, string>)[key.replace('calendar.doubt.', '')] ?? fallback }) as unknown as Words;

  it('have a sentence for every code the service knows', () => {
    expect(codes).toHaveLength(8);
    for (const code of codes) for (const tree of [zh.calendar.doubt, en.calendar.doubt]) expect(sentence(code, words(tree)), code).not.toMatch(/^\?/);
  });
  it('are at least named when they are new', () => expect(sentence('moon-phase', words(zh.calendar.doubt))).toBe('? moon-phase'));
  it('stand together, what is left out first, each label once', () =>
    expect(
      together([
        { code: 'zone-unknown', label: 'a', leftOut: false },
        { code: 'no-start', label: 'b', leftOut: true },
        { code: 'zone-unknown', label: 'a', leftOut: false },
      ]),
    ).toEqual([
      { code: 'no-start', leftOut: true, labels: [{ label: 'b', count: 1 }] },
      { code: 'zone-unknown', leftOut: false, labels: [{ label: 'a', count: 2 }] },
    ]));
  it('has words for every kind', () => expect([...KINDS].sort()).toEqual(Object.keys(zh.calendar.kind).sort()));
});

describe('a file on its way', () => {
  it('is told in sizes people know', () => expect([12, 39_000, 1_300_000].map(sizeOf)).toEqual(['1 KB', '38 KB', '1.2 MB']));
  it('goes as it is, under its own type', async () => {
    const bytes = new Uint8Array([0xb0, 0xa1, 0xff]).buffer;
    const { body, bodySerializer, headers } = raw('text/calendar', bytes);
    const request = new Request('http://localhost/', { method: 'POST', headers, body: bodySerializer(body) });
    expect(request.headers.get('content-type')).toBe('text/calendar');
    expect(new Uint8Array(await request.arrayBuffer())).toEqual(new Uint8Array(bytes));
  });
});
