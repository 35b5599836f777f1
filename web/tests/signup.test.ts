import { describe, expect, it } from 'vitest';
import { next, PATIENCE, start, type Effect, type Happening, type SignUpMachine } from '../src/activity/signup/machine';
import { current, shown, type Facts } from '../src/activity/signup/shown';
import type { Seats, SignUp } from '../src/api/types';

const T0 = Date.parse('2026-10-20T06:03:00Z');

function signUp(change: Partial<SignUp> = {}): SignUp {
  return {
    id: 'a.1.m',
    activity: 'a',
    session: 1,
    title: { zh: '“3+2”篮球友谊赛', en: '3+2 basketball friendly' },
    startsAt: '2026-10-22T11:00:00Z',
    place: 'Gym',
    state: 'SEATED',
    at: new Date(T0).toISOString(),
    ...change,
  };
}

function play(events: [Happening, number][], from = start()): { machine: SignUpMachine; effects: Effect[]; all: Effect[] } {
  let machine = from;
  let effects: Effect[] = [];
  const all: Effect[] = [];
  for (const [event, after] of events) {
    ({ machine, effects } = next(machine, event, T0 + after));
    all.push(...effects);
  }
  return { machine, effects, all };
}

const press: Happening = { what: 'press', key: 'k1' };

describe('one intention, one key', () => {
  it('remembers the key before it posts', () => {
    const { machine, effects } = play([[press, 0]]);
    expect(machine.step).toMatchObject({ at: 'sending', key: 'k1' });
    expect(effects).toEqual([{ do: 'remember', key: 'k1', since: T0 }, { do: 'post', key: 'k1' }]);
  });

  it('sends one post however often it is pressed', () => {
    const { all } = play([[press, 0], [{ what: 'press', key: 'k2' }, 10], [{ what: 'press', key: 'k3' }, 20]]);
    expect(all.filter((effect) => effect.do === 'post')).toEqual([{ do: 'post', key: 'k1' }]);
  });

  it('forgets the key once answered', () => {
    const { machine, effects } = play([[press, 0], [{ what: 'answered', signUp: signUp() }, 80]]);
    expect(machine.step).toEqual({ at: 'rest' });
    expect(effects).toEqual([{ do: 'forget' }]);
  });

  it('forgets the key once refused, and a new press has a new key', () => {
    const refused = play([[press, 0], [{ what: 'refused', code: 'full' }, 80]]);
    expect(refused.machine.step).toEqual({ at: 'refused', code: 'full', more: {} });
    expect(refused.effects).toEqual([{ do: 'forget' }]);
    const again = next(refused.machine, { what: 'press', key: 'k2' }, T0 + 900);
    expect(again.effects).toContainEqual({ do: 'post', key: 'k2' });
  });

  it('continues with the stored key after a reload', () => {
    const { machine, effects } = play([[{ what: 'restored', key: 'k1', since: T0 - 4000 }, 0]]);
    expect(machine.step.at).toBe('checking');
    expect(effects).toEqual([{ do: 'ask', key: 'k1' }]);
  });
});

describe('a lost answer is never a failure', () => {
  it('asks with the same key', () => {
    const { machine, all } = play([[press, 0], [{ what: 'lost' }, 100], [{ what: 'woke' }, 1100]]);
    expect(machine.step.at).toBe('checking');
    expect(all.at(-1)).toEqual({ do: 'ask', key: 'k1' });
  });

  it('shows the true state when the key is found', () => {
    const { machine, effects } = play([
      [press, 0],
      [{ what: 'lost' }, 100],
      [{ what: 'woke' }, 1100],
      [{ what: 'answered', signUp: signUp({ state: 'WAITING', position: 7 }) }, 1200],
    ]);
    expect(machine.answer?.signUp.position).toBe(7);
    expect(effects).toEqual([{ do: 'forget' }]);
  });

  it('posts the same key again when nobody has seen it', () => {
    const { machine, effects } = play([[press, 0], [{ what: 'lost' }, 100], [{ what: 'woke' }, 1100], [{ what: 'absent' }, 1200]]);
    expect(machine.step.at).toBe('sending');
    expect(effects).toEqual([{ do: 'post', key: 'k1' }]);
    expect(shown(machine, facts(), T0 + 1200).kind).toBe('checking');
  });

  it('waits longer each time, at most 15 seconds', () => {
    let machine = play([[press, 0]]).machine;
    const waits: number[] = [];
    let now = T0;
    for (let i = 0; i < 7; i++) {
      const lost = next(machine, { what: 'lost' }, now);
      const wake = lost.effects[0];
      if (wake?.do !== 'wake') throw new Error('no wake');
      waits.push(wake.at - now);
      now = wake.at;
      machine = next(lost.machine, { what: 'woke' }, now).machine;
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 15000, 15000, 15000]);
  });

  it('never says refused for what was lost', () => {
    const { machine } = play([[press, 0], [{ what: 'lost' }, 100]]);
    expect(shown(machine, facts(), T0 + 100)).toEqual({ kind: 'checking', leaving: false });
  });

  it('sleeps on when woken before its time', () => {
    const { effects } = play([[press, 0], [{ what: 'lost' }, 100], [{ what: 'woke' }, 600]]);
    expect(effects).toEqual([{ do: 'wake', at: T0 + 1100 }]);
  });
});

describe('in line', () => {
  it('sends the same key after Retry-After', () => {
    const { all } = play([[press, 0], [{ what: 'busy', after: 3 }, 50], [{ what: 'woke' }, 3050]]);
    expect(all.filter((effect) => effect.do === 'post')).toEqual([{ do: 'post', key: 'k1' }, { do: 'post', key: 'k1' }]);
  });

  it('counts down to the next attempt', () => {
    const { machine } = play([[press, 0], [{ what: 'busy', after: 3 }, 0]]);
    expect(shown(machine, facts(), T0 + 1000)).toEqual({ kind: 'line', left: 2000 });
  });

  it('says try again after a minute and keeps the key', () => {
    const busy: [Happening, number][] = [];
    for (let at = 0; at < PATIENCE; at += 10_000) busy.push([{ what: 'busy', after: 10 }, at], [{ what: 'woke' }, at + 10_000]);
    const { machine, all } = play([[press, 0], ...busy, [{ what: 'busy', after: 10 }, PATIENCE]]);
    expect(machine.step).toEqual({ at: 'try-again', key: 'k1' });
    expect(all).not.toContainEqual({ do: 'forget' });
    const again = next(machine, { what: 'press', key: 'k2' }, T0 + 70_000);
    expect(again.effects).toContainEqual({ do: 'post', key: 'k1' });
  });
});

describe('giving up', () => {
  const seated = play([[press, 0], [{ what: 'answered', signUp: signUp() }, 80]]).machine;

  it('frees the seat at once on the page', () => {
    const { machine } = play([[{ what: 'give-up', id: 'a.1.m' }, 5000], [{ what: 'gave-up', signUp: signUp({ state: 'GIVEN_UP' }) }, 5100]], seated);
    expect(shown(machine, { ...facts(), mine: signUp(), told: T0 + 4000 }, T0 + 5200).kind).toBe('open');
  });

  it('looks before it says anything when the answer is lost', () => {
    const { effects, machine } = play([[{ what: 'give-up', id: 'a.1.m' }, 0], [{ what: 'lost' }, 10], [{ what: 'woke' }, 1010]], seated);
    expect(effects).toEqual([{ do: 'look', id: 'a.1.m' }]);
    expect(shown(machine, facts(), T0)).toEqual({ kind: 'checking', leaving: true });
  });

  it('asks again when the seat is still there', () => {
    const { effects } = play(
      [[{ what: 'give-up', id: 'a.1.m' }, 0], [{ what: 'lost' }, 10], [{ what: 'woke' }, 1010], [{ what: 'answered', signUp: signUp() }, 1100]],
      seated,
    );
    expect(effects).toEqual([{ do: 'give-up', id: 'a.1.m' }]);
  });

  it('stays seated when refused', () => {
    const { machine } = play([[{ what: 'give-up', id: 'a.1.m' }, 0], [{ what: 'refused', code: 'too-late' }, 10], [{ what: 'dismiss' }, 20]], seated);
    expect(shown(machine, facts(), T0 + 30).kind).toBe('seated');
  });
});

function facts(seats: Partial<Seats> = {}): Facts {
  return {
    activity: 'ANNOUNCED',
    startsAt: '2026-10-22T11:00:00Z',
    seats: { state: 'OPEN', capacity: 40, taken: 37, waiting: 0, waitingPlaces: 20, ...seats },
    mine: null,
    told: T0,
  };
}

describe('what the button shows at rest', () => {
  const at = (seats: Partial<Seats>, now = T0) => shown(start(), facts(seats), now).kind;

  it('offers a seat while one is free and nobody waits', () => expect(at({})).toBe('open'));
  it('offers the queue when full', () => expect(at({ taken: 40, waiting: 3 })).toBe('join-waiting'));
  it('offers the queue when somebody waits before me, free seat or not', () => expect(at({ taken: 39, waiting: 1 })).toBe('join-waiting'));
  it('says full when the queue is full too', () => expect(at({ taken: 40, waiting: 20 })).toBe('full'));
  it('counts down before opening', () => expect(at({ opensAt: new Date(T0 + 1000).toISOString() })).toBe('not-open'));
  it('opens by the clock even if still called prepared', () =>
    expect(at({ state: 'PREPARED', opensAt: new Date(T0 - 1).toISOString() })).toBe('open'));
  it('closes by the clock', () => expect(at({ closesAt: new Date(T0).toISOString() })).toBe('closed'));
  it('is over once the session has begun', () => expect(at({}, Date.parse('2026-10-22T11:00:01Z'))).toBe('over'));
  it('says cancelled whatever I held', () =>
    expect(shown(start(), { ...facts(), activity: 'CANCELLED', mine: signUp() }, T0).kind).toBe('cancelled'));
});

describe('which of two truths is newer', () => {
  const answered = play([[press, 0], [{ what: 'answered', signUp: signUp({ state: 'WAITING', position: 1 }) }, 0]]).machine;

  it('trusts the answer before the projection has heard of it', () => expect(current(answered, null, T0 + 60_000)?.state).toBe('WAITING'));
  it('trusts the answer against an old projection', () =>
    expect(current(answered, signUp({ state: 'GIVEN_UP', at: new Date(T0 - 1).toISOString() }), T0 + 1000)?.state).toBe('WAITING'));
  it('trusts a projection that happened later', () =>
    expect(current(answered, signUp({ at: new Date(T0 + 1).toISOString() }), T0 + 1000)?.state).toBe('SEATED'));
  it('trusts a projection asked for well after the answer', () => expect(current(answered, signUp(), T0 + 16_000)?.state).toBe('SEATED'));
});
