import { describe, expect, it } from 'vitest';
import type { Calendar, Slot } from '../src/api/types';
import { another, bodyOf, emptyForm, fieldOf, formOf, missingIn } from '../src/activity/plan/form';
import { busyOn, openGrades } from '../src/clearance/day';

const time = { starts: '2026-10-22T19:00', ends: '2026-10-22T21:00', place: ' Gym ' };
const filled = { ...emptyForm('culture-sports'), zh: '篮球', choices: [[time], [{ ...time, starts: '2026-10-29T19:00', ends: '2026-10-29T21:00' }]] };

describe('the form of a plan', () => {
  it('sends the first choice as sessions and the others as fallbacks, in college time', () => {
    const body = bodyOf(filled, 'clinical');
    expect(body.sessions).toEqual([{ startsAt: '2026-10-22T11:00:00.000Z', endsAt: '2026-10-22T13:00:00.000Z', place: 'Gym' }]);
    expect(body.fallbacks.map((one) => one.sessions[0]!.startsAt)).toEqual(['2026-10-29T11:00:00.000Z']);
    expect(body.title).toEqual({ zh: '篮球', en: '篮球' });
    expect(body.people).toBe(0);
  });
  it('names what is missing by its field, in every choice', () => {
    expect(missingIn(filled)).toEqual({});
    expect(Object.keys(missingIn({ ...filled, zh: ' ', choices: [[time], [{ ...time, ends: time.starts, place: '' }]] }))).toEqual(['title-zh', 'ends-2', 'place-2']);
  });
  it('finds the field a service means', () => {
    expect(fieldOf('sessions[0].startsAt')).toBe('starts-1');
    expect(fieldOf('fallbacks[1].sessions[2].place')).toBe('place-3-3');
    expect(fieldOf('leadDepartment')).toBe('department');
  });
  it('offers the same a week later as the next choice', () => expect(another(filled.choices)).toEqual([{ starts: '2026-11-05T19:00', ends: '2026-11-05T21:00', place: ' Gym ' }]));
  it('comes back from an activity as it went', () => {
    const body = bodyOf(filled, 'clinical');
    const slots = [body.sessions, ...body.fallbacks.map((one) => one.sessions)].map((sessions, i) => ({ rank: i + 1, sessions: sessions.map((one) => ({ session: 1, ...one })) }));
    const activity = { ...body, slots } as unknown as Parameters<typeof formOf>[0];
    expect(bodyOf(formOf(activity), 'clinical')).toEqual(body);
  });
});

describe('a day beside a slot', () => {
  const slot = { sessions: [{ session: 1, startsAt: '2026-10-22T11:00:00Z', endsAt: '2026-10-22T13:00:00Z', place: 'Gym' }], clearances: [{ grade: 2024, answer: 'OPEN' }, { grade: 2025, answer: 'CLEARED' }, { grade: 2026, answer: 'OPEN' }] } as unknown as Slot;
  const entry = (uid: string, kind: string, from: string, to: string, allDay = false) => ({ uid, label: uid, kind, allDay, times: [{ from, to }] });
  const calendar = (...entries: object[]) => [{ id: 'c', scope: 'GRADE', grades: [2024], entries }] as unknown as Calendar[];

  it('shows what lies on that day only, what clashes first', () => {
    const found = busyOn(
      slot,
      calendar(
        entry('class', 'CLASS', '2026-10-22T00:00:00Z', '2026-10-22T01:40:00Z'),
        entry('exam', 'EXAM', '2026-10-22T12:30:00Z', '2026-10-22T14:00:00Z'),
        entry('tomorrow', 'EXAM', '2026-10-22T16:00:00Z', '2026-10-22T18:00:00Z'),
      ),
    );
    expect(found.map((one) => [one.label, one.clashes])).toEqual([['exam', true], ['class', false]]);
  });
  it('does not call it a clash that one thing ends when the other begins, nor a make-up working day', () => {
    const found = busyOn(slot, calendar(entry('before', 'CLASS', '2026-10-22T09:00:00Z', '2026-10-22T11:00:00Z'), entry('work', 'WORK', '2026-10-21T16:00:00Z', '2026-10-22T16:00:00Z', true)));
    expect(found.some((one) => one.clashes)).toBe(false);
    expect(found).toHaveLength(2);
  });
  it('asks for one’s own grades that are still open', () => expect(openGrades(slot, [2024, 2025])).toEqual([2024]));
});
