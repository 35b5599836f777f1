import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Semester } from '../src/api/types';
import { clock, countdown, dayOf, fromField, moment, short, stamp, toField, weekOf } from '../src/ui/time';

const autumn: Semester[] = [
  { id: 'a', names: { zh: '', en: '' }, from: '2026-09-07', until: '2027-01-10', current: true, weeks: 18 },
];
const thursday = '2026-10-22T11:00:00Z';

describe('time in the college', () => {
  it('is shown in its own zone whatever the device', () => expect(clock(thursday, 'zh')).toBe('19:00'));
  it('counts teaching weeks from the Monday of the first', () => {
    expect(weekOf('2026-09-07T00:00:00+08:00', autumn)).toBe(1);
    expect(weekOf('2026-09-13T23:59:00+08:00', autumn)).toBe(1);
    expect(weekOf('2026-09-14T00:00:00+08:00', autumn)).toBe(2);
    expect(weekOf(thursday, autumn)).toBe(7);
  });
  it('counts from the Monday before when a semester begins mid-week', () => {
    const midWeek = [{ ...autumn[0]!, from: '2026-09-09' }];
    expect(weekOf('2026-09-14T08:00:00+08:00', midWeek)).toBe(2);
  });
  it('knows no week between semesters', () => expect(weekOf('2027-02-01T00:00:00Z', autumn)).toBeUndefined());
  it('names week, day and hour', () => {
    expect(moment(thursday, 'zh', autumn)).toBe('第7周 周四 19:00');
    expect(moment(thursday, 'en', autumn)).toBe('Week 7, Thu 19:00');
  });
  it('falls back to the date', () => expect(moment(thursday, 'zh')).toBe('10月22日 周四 19:00'));
  it('stamps a moment in both languages', () => {
    expect(stamp(thursday, 'zh')).toBe('10月22日 周四 19:00');
    expect(stamp(thursday, 'en')).toBe('Thu 22 Oct, 19:00');
  });
  it('changes day at midnight in the college', () => {
    expect(dayOf('2026-10-22T15:59:00Z')).toBe(dayOf('2026-10-21T16:00:00Z'));
    expect(dayOf('2026-10-22T16:00:00Z')).toBe(dayOf('2026-10-22T15:59:00Z') + 1);
  });
  it('is short in lists: hour, weekday, date', () => {
    const now = Date.parse('2026-10-22T12:00:00Z');
    expect(short(thursday, 'zh', now)).toBe('19:00');
    expect(short('2026-10-20T11:00:00Z', 'zh', now)).toBe('周二 19:00');
    expect(short('2026-10-01T11:00:00Z', 'zh', now)).toBe('10月1日');
  });
  it('counts down', () => {
    expect(countdown(6_130_000)).toBe('1:42:10');
    expect(countdown(185_000)).toBe('3:05');
    expect(countdown(-1)).toBe('0:00');
  });
  it('goes into a field and back', () => {
    expect(toField(thursday)).toBe('2026-10-22T19:00');
    expect(fromField('2026-10-22T19:00')).toBe('2026-10-22T11:00:00.000Z');
    expect(fromField('')).toBeUndefined();
  });
});

describe("the server's time", () => {
  beforeEach(() => vi.resetModules());

  it('is the median of three offsets, so that one slow answer does not count', async () => {
    const { noteServerDate, serverOffset } = await import('../src/api/clock');
    const note = (offset: number) => noteServerDate(new Date(1_000_000_000_000 + offset - 500).toUTCString(), 1_000_000_000_000, 1_000_000_000_000);
    note(60_500);
    note(61_500);
    note(400_500);
    expect(serverOffset()).toBe(61_500);
    noteServerDate(null, 0, 0);
    expect(serverOffset()).toBe(61_500);
  });
});
