import type { ActivityState, Seats, SignUp } from '../../api/types';
import type { SignUpMachine } from './machine';

/** What the button says now, from the machine, the seats last heard of and the server's clock. */
export type Shown =
  | { kind: 'none' }
  | { kind: 'cancelled' }
  | { kind: 'postponed'; signUp: SignUp | null }
  | { kind: 'over' }
  | { kind: 'not-open'; opensAt: number | null; left: number }
  | { kind: 'open'; free: number }
  | { kind: 'join-waiting'; waiting: number; paused: boolean }
  | { kind: 'full' }
  | { kind: 'closed' }
  | { kind: 'sending' }
  | { kind: 'line'; left: number }
  | { kind: 'checking'; leaving: boolean }
  | { kind: 'leaving' }
  | { kind: 'try-again' }
  | { kind: 'refused'; code: string; more: Record<string, unknown> }
  | { kind: 'seated'; signUp: SignUp }
  | { kind: 'waiting'; signUp: SignUp };

export interface Facts {
  activity: ActivityState;
  startsAt: string;
  seats: Seats | null;
  /** The projection of my sign-up and when it was asked for. */
  mine: SignUp | null;
  told: number;
}

const TRUST_PROJECTION = 15_000;

export function shown(machine: SignUpMachine, facts: Facts, now: number): Shown {
  const { step } = machine;
  switch (step.at) {
    case 'sending':
      return step.tries === 0 ? { kind: 'sending' } : { kind: 'checking', leaving: false };
    case 'line':
      return { kind: 'line', left: Math.max(0, step.again - now) };
    case 'checking':
      return { kind: 'checking', leaving: false };
    case 'leaving':
      return step.tries === 0 ? { kind: 'leaving' } : { kind: 'checking', leaving: true };
    case 'try-again':
      return { kind: 'try-again' };
    case 'refused':
      return { kind: 'refused', code: step.code, more: step.more };
    case 'rest':
      return atRest(current(machine, facts.mine, facts.told), facts, now);
  }
}

/** My sign-up as best known: a direct answer outranks a projection that is older or merely has not heard of it. */
export function current(machine: SignUpMachine, mine: SignUp | null, told: number): SignUp | null {
  const answer = machine.answer;
  if (answer === null) return mine;
  if (mine === null) return answer.signUp;
  if (Date.parse(mine.at) > Date.parse(answer.signUp.at)) return mine;
  if (mine.at === answer.signUp.at && mine.state === answer.signUp.state) return told > answer.at ? mine : answer.signUp;
  const settled = told - answer.at > TRUST_PROJECTION;
  return settled && answer.signUp.state !== 'GIVEN_UP' && mine.state !== answer.signUp.state ? mine : answer.signUp;
}

function atRest(mine: SignUp | null, facts: Facts, now: number): Shown {
  const { seats } = facts;
  if (facts.activity === 'CANCELLED' || seats?.state === 'CANCELLED') return { kind: 'cancelled' };
  if (facts.activity === 'POSTPONED') return { kind: 'postponed', signUp: mine?.state === 'SEATED' || mine?.state === 'WAITING' ? mine : null };
  if (mine?.state === 'SEATED') return { kind: 'seated', signUp: mine };
  if (mine?.state === 'WAITING') return { kind: 'waiting', signUp: mine };
  if (facts.activity === 'HELD' || now > Date.parse(facts.startsAt)) return { kind: 'over' };
  if (seats === null) return { kind: 'none' };
  return offer(seats, now);
}

function offer(seats: Seats, now: number): Shown {
  const opensAt = seats.opensAt ? Date.parse(seats.opensAt) : null;
  if (opensAt !== null && now < opensAt) return { kind: 'not-open', opensAt, left: opensAt - now };
  if (seats.state === 'CLOSED' || (seats.closesAt && now >= Date.parse(seats.closesAt))) return { kind: 'closed' };
  // a prepared roster whose hour has come is opened by the clock inside the decision
  if (seats.state === 'PREPARED' && opensAt === null) return { kind: 'not-open', opensAt: null, left: 0 };
  const free = seats.capacity - seats.taken;
  if (seats.state !== 'PAUSED' && free > 0 && seats.waiting === 0) return { kind: 'open', free };
  const places = seats.waitingPlaces;
  if (places !== undefined && places !== null && seats.waiting >= places) return { kind: 'full' };
  return { kind: 'join-waiting', waiting: seats.waiting, paused: seats.state === 'PAUSED' };
}
