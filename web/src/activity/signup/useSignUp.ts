import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { signUps } from '../../api/calls';
import { serverNow } from '../../api/clock';
import { newKey } from '../../api/http';
import { Problem } from '../../api/problem';
import type { SignUp } from '../../api/types';
import { live } from '../../app/live/live';
import { next, start, type Effect, type Happening, type SignUpMachine } from './machine';

/** Runs the machine of one session's button: sends, asks, remembers the key, wakes, and listens to hints about it. */
export function useSignUp(activity: string, session: number) {
  const client = useQueryClient();
  const machine = useRef<SignUpMachine>(start());
  const [shown, setShown] = useState(machine.current);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const gone = useRef(false);
  const slots = useRef<number[]>([]);

  const happen = useCallback(
    (event: Happening) => {
      if (gone.current) return;
      const step = next(machine.current, event, serverNow());
      machine.current = step.machine;
      setShown(step.machine);
      for (const effect of step.effects) run(effect);
      if (event.what === 'answered' || event.what === 'gave-up') {
        for (const key of [['activity', activity], ['sign-ups'], ['activities']]) void client.invalidateQueries({ queryKey: key });
      }

      function run(effect: Effect): void {
        switch (effect.do) {
          case 'post':
            return tell(signUps.post({ activity, session, ...(slots.current.length > 0 && { slots: slots.current }) }, effect.key));
          case 'ask':
            return tell(signUps.byKey(effect.key), 'absent');
          case 'look':
            return tell(signUps.one(effect.id), 'absent');
          case 'give-up':
            return tell(giveUp(effect.id), 'absent');
          case 'remember':
            return keep(activity, session, JSON.stringify({ key: effect.key, since: effect.since, slots: slots.current }));
          case 'forget':
            return keep(activity, session, null);
          case 'wake':
            clearTimeout(timer.current);
            timer.current = setTimeout(() => happen({ what: 'woke' }), Math.max(0, effect.at - serverNow()) + 20);
        }
      }

      function tell(answer: Promise<SignUp>, absent?: 'absent'): void {
        answer.then(
          (signUp) => happen({ what: 'answered', signUp }),
          (fault: unknown) => happen(meaning(fault, absent)),
        );
      }

      async function giveUp(id: string): Promise<SignUp> {
        return (await signUps.giveUp(id)) ?? signUps.one(id);
      }
    },
    [activity, session, client],
  );

  useEffect(() => {
    gone.current = false;
    const kept = recall(activity, session);
    if (kept !== null) {
      slots.current = kept.slots;
      happen({ what: 'restored', key: kept.key, since: kept.since });
    }
    const off = live.onHint((hint) => {
      if (hint !== 'reset' && hint.kind === 'sign-up' && hint.id?.startsWith(`${activity}.${session}.`)) happen({ what: 'hint', id: hint.id });
    });
    return () => {
      gone.current = true;
      off();
      clearTimeout(timer.current);
    };
  }, [activity, session, happen]);

  return {
    machine: shown,
    /** With the other slots that suit; one key always asks for the same. */
    press: (ticked: number[]) => {
      if (machine.current.step.at !== 'try-again') slots.current = ticked;
      happen({ what: 'press', key: newKey() });
    },
    giveUp: (id: string) => happen({ what: 'give-up', id }),
    dismiss: () => happen({ what: 'dismiss' }),
  };
}

/** What a fault says about our wish: refused, wait, nobody saw it, or nothing at all. */
function meaning(fault: unknown, absent: 'absent' | undefined): Happening {
  if (!(fault instanceof Problem)) return { what: 'lost' };
  if (fault.passing) return { what: 'busy', after: (fault.retryAfter ?? 2) + Math.random() };
  if (fault.status === 404 && absent !== undefined) return { what: 'absent' };
  if (fault.status === 401 || fault.status >= 500) return { what: 'lost' };
  return { what: 'refused', code: fault.code, more: { ...fault.more, title: fault.title } };
}

const place = (activity: string, session: number) => `sign-up/${activity}.${session}`;

function keep(activity: string, session: number, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(place(activity, session));
    else localStorage.setItem(place(activity, session), value);
  } catch {
    // without storage the key lives as long as the page
  }
}

function recall(activity: string, session: number): { key: string; since: number; slots: number[] } | null {
  try {
    const kept = JSON.parse(localStorage.getItem(place(activity, session)) ?? 'null') as { key?: unknown; since?: unknown; slots?: unknown } | null;
    if (typeof kept?.key !== 'string' || typeof kept.since !== 'number') return null;
    return { key: kept.key, since: kept.since, slots: Array.isArray(kept.slots) ? kept.slots.filter((rank) => typeof rank === 'number') : [] };
  } catch {
    return null;
  }
}
