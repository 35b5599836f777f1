import { useState, type FormEvent } from 'react';
import * as calls from '../api/calls';
import type { Ticket } from '../api/types';
import { Button } from '../ui/Button';
import { refusal } from '../ui/refusals';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';

interface Props {
  ticket: Ticket;
  /** Brought along by the code at the door, when a phone's camera opened it. */
  typed?: { way: 'IN' | 'OUT'; code: string };
  renew: (ticket: Ticket) => void;
}

/** Types the six letters shown at the door; a phone's camera brings them along. */
export function CheckIn({ ticket, typed, renew }: Props) {
  const words = useWords();
  const { t } = words;
  const way = ticket.in == null ? 'IN' : 'OUT';
  const [code, setCode] = useState(typed?.way === way ? typed.code : '');
  const check = useCommand(async (key) => {
    renew(await calls.ticket.checkIn(ticket.id, code.trim(), way, key));
    setCode('');
    say(t('ticket.checkedIn'));
  });
  const enter = (event: FormEvent) => {
    event.preventDefault();
    void check.go();
  };
  const reason = way === 'IN' ? refusal(ticket.actions, 'check-in', words) : undefined;
  const id = `code-${ticket.id}`;
  return (
    <form className="pass-check" onSubmit={enter}>
      <label className="t14" htmlFor={id}>
        {t(way === 'IN' ? 'ticket.code' : 'ticket.codeOut')}
      </label>
      <div className="pass-enter">
        <input id={id} className="pass-letters" value={code} onChange={(event) => setCode(event.target.value.toUpperCase())} maxLength={6} autoComplete="off" autoCapitalize="characters" spellCheck={false} />
        <span className="stack tight">
          <Button type="submit" look="fill" busy={check.busy} reason={reason ?? (code.trim().length < 6 ? t('ticket.sixLetters') : undefined)}>
            {t(way === 'IN' ? 'ticket.checkIn' : 'ticket.checkOut')}
          </Button>
        </span>
      </div>
      {check.error !== null && <Failure error={check.error} bare />}
    </form>
  );
}
