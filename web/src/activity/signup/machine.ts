import type { SignUp } from '../../api/types';

/**
 * The sign-up button's truth: one intention, one key, sent until it is answered. Pure: (state, what happened, now) gives
 * the next state and what to do. A lost answer is asked for with the same key and is never called a failure.
 */
export type Step =
  | { at: 'rest' }
  | { at: 'sending'; key: string; since: number; tries: number }
  | { at: 'line'; key: string; since: number; tries: number; again: number }
  | { at: 'checking'; key: string; since: number; tries: number; again: number | null }
  | { at: 'try-again'; key: string }
  | { at: 'refused'; code: string; more: Record<string, unknown> }
  | { at: 'leaving'; id: string; since: number; tries: number; again: number | null; looking: boolean };

export interface SignUpMachine {
  step: Step;
  /** The last thing a service said to us directly, and when: it outranks older projections. */
  answer: { signUp: SignUp; at: number } | null;
}

export type Happening =
  | { what: 'press'; key: string }
  | { what: 'restored'; key: string; since: number }
  | { what: 'answered'; signUp: SignUp }
  | { what: 'absent' }
  | { what: 'refused'; code: string; more?: Record<string, unknown> }
  | { what: 'busy'; after: number }
  | { what: 'lost' }
  | { what: 'woke' }
  | { what: 'give-up'; id: string }
  | { what: 'gave-up'; signUp: SignUp }
  | { what: 'hint'; id: string }
  | { what: 'dismiss' };

export type Effect =
  | { do: 'post'; key: string }
  | { do: 'ask'; key: string }
  | { do: 'give-up'; id: string }
  | { do: 'look'; id: string }
  | { do: 'remember'; key: string; since: number }
  | { do: 'forget' }
  | { do: 'wake'; at: number };

export interface Next {
  machine: SignUpMachine;
  effects: Effect[];
}

export const PATIENCE = 60_000;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;

export function start(): SignUpMachine {
  return { step: { at: 'rest' }, answer: null };
}

export function next(machine: SignUpMachine, event: Happening, now: number): Next {
  const { step } = machine;
  switch (event.what) {
    case 'press':
      return press(machine, event.key, now);
    case 'restored':
      if (step.at !== 'rest') return stay(machine);
      return go(machine, { at: 'checking', key: event.key, since: event.since, tries: 0, again: null }, { do: 'ask', key: event.key });
    case 'answered':
      return answered(machine, event.signUp, now);
    case 'absent':
      return absent(machine, now);
    case 'refused':
      return refused(machine, event.code, event.more ?? {});
    case 'busy':
      return busy(machine, Math.max(1, event.after) * 1000, now);
    case 'lost':
      return lost(machine, now);
    case 'woke':
      return woke(machine, now);
    case 'give-up':
      if (step.at !== 'rest' && step.at !== 'refused') return stay(machine);
      return go(machine, { at: 'leaving', id: event.id, since: now, tries: 0, again: null, looking: false }, { do: 'give-up', id: event.id });
    case 'gave-up':
      return { machine: { step: { at: 'rest' }, answer: { signUp: event.signUp, at: now } }, effects: [] };
    case 'hint':
      return { machine, effects: [{ do: 'look', id: event.id }] };
    case 'dismiss':
      return step.at === 'refused' ? go(machine, { at: 'rest' }) : stay(machine);
  }
}

function press(machine: SignUpMachine, fresh: string, now: number): Next {
  const { step } = machine;
  if (step.at !== 'rest' && step.at !== 'refused' && step.at !== 'try-again') return stay(machine);
  const key = step.at === 'try-again' ? step.key : fresh;
  return go(
    machine,
    { at: 'sending', key, since: now, tries: 0 },
    { do: 'remember', key, since: now },
    { do: 'post', key },
  );
}

function answered(machine: SignUpMachine, signUp: SignUp, now: number): Next {
  const { step } = machine;
  const answer = { signUp, at: now };
  if (step.at === 'leaving') {
    if (signUp.state === 'GIVEN_UP' || signUp.state === 'CANCELLED') return { machine: { step: { at: 'rest' }, answer }, effects: [] };
    // still seated: the wish to leave never arrived, so it is sent again
    if (step.looking) return { machine: { step: { ...step, looking: false, again: null }, answer }, effects: [{ do: 'give-up', id: step.id }] };
    return { machine: { ...machine, answer }, effects: [] };
  }
  const waitedFor = 'key' in step;
  return { machine: { step: { at: 'rest' }, answer }, effects: waitedFor ? [{ do: 'forget' }] : [] };
}

function absent(machine: SignUpMachine, now: number): Next {
  const { step } = machine;
  // nobody has seen the key: sending it again cannot make two
  if (step.at === 'checking') return go(machine, { at: 'sending', key: step.key, since: step.since, tries: step.tries }, { do: 'post', key: step.key });
  if (step.at === 'leaving') {
    const signUp = machine.answer?.signUp;
    if (signUp === undefined) return go(machine, { at: 'rest' });
    return { machine: { step: { at: 'rest' }, answer: { signUp: { ...signUp, state: 'GIVEN_UP' }, at: now } }, effects: [] };
  }
  return stay(machine);
}

function refused(machine: SignUpMachine, code: string, more: Record<string, unknown>): Next {
  const sent = 'key' in machine.step;
  if (!sent && machine.step.at !== 'leaving') return stay(machine);
  return go(machine, { at: 'refused', code, more }, ...(sent ? [{ do: 'forget' } as const] : []));
}

function busy(machine: SignUpMachine, wait: number, now: number): Next {
  const { step } = machine;
  const again = now + Math.min(wait, PATIENCE);
  switch (step.at) {
    case 'sending':
    case 'line':
      if (again - step.since > PATIENCE) return go(machine, { at: 'try-again', key: step.key });
      return go(machine, { at: 'line', key: step.key, since: step.since, tries: step.tries + 1, again }, { do: 'wake', at: again });
    case 'checking':
    case 'leaving':
      return go(machine, { ...step, again }, { do: 'wake', at: again });
    default:
      return stay(machine);
  }
}

function lost(machine: SignUpMachine, now: number): Next {
  const { step } = machine;
  switch (step.at) {
    case 'sending':
    case 'line':
    case 'checking': {
      const again = now + backoff(step.tries);
      return go(machine, { at: 'checking', key: step.key, since: step.since, tries: step.tries + 1, again }, { do: 'wake', at: again });
    }
    case 'leaving': {
      const again = now + backoff(step.tries);
      return go(machine, { ...step, tries: step.tries + 1, again, looking: true }, { do: 'wake', at: again });
    }
    default:
      return stay(machine);
  }
}

function woke(machine: SignUpMachine, now: number): Next {
  const { step } = machine;
  if (!('again' in step) || step.again === null) return stay(machine);
  if (now < step.again) return { machine, effects: [{ do: 'wake', at: step.again }] };
  switch (step.at) {
    case 'line':
      return go(machine, { at: 'sending', key: step.key, since: step.since, tries: step.tries }, { do: 'post', key: step.key });
    case 'checking':
      return go(machine, { ...step, again: null }, { do: 'ask', key: step.key });
    case 'leaving':
      return go(machine, { ...step, again: null }, step.looking ? { do: 'look', id: step.id } : { do: 'give-up', id: step.id });
  }
}

function backoff(tries: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tries);
}

function go(machine: SignUpMachine, step: Step, ...effects: Effect[]): Next {
  return { machine: { ...machine, step }, effects };
}

function stay(machine: SignUpMachine): Next {
  return { machine, effects: [] };
}
