import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { serverNow } from '../api/clock';
import * as calls from '../api/calls';
import type { SignUp, Ticket } from '../api/types';
import { canMakeCodes, shownFor, ticketCode, ticketText } from '../offline/codes';
import { keptOr } from '../offline/store';
import { Badge } from '../ui/marks';
import { Qr } from '../ui/Qr';
import { Bones, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { clock, stamp } from '../ui/time';
import { useNow } from '../ui/useNow';
import { CheckIn } from './CheckIn';
import { Plea } from './Plea';
import './pass.css';

/** What one does with a seat: show its turning code, check in at the door, ask for leave, object to a warning. */
export function Pass({ signUp, typed }: { signUp: SignUp; typed?: { way: 'IN' | 'OUT'; code: string } }) {
  const client = useQueryClient();
  const key = ['ticket', signUp.id];
  const query = useQuery({ queryKey: key, queryFn: () => keptOr<Ticket>('tickets', signUp.id, () => calls.ticket.one(signUp.id)), refetchInterval: 30_000, retry: false });
  const renew = (ticket: Ticket) => client.setQueryData(key, ticket);
  return (
    <Load query={query} bones={<Bones rows={2} tall />}>
      {(ticket) => (
        <div className="pass card padded">
          <Standing ticket={ticket} />
          {ticket.result == null && ticket.state === 'SEATED' && <Code ticket={ticket} />}
          {ticket.result == null && (ticket.in == null || ticket.checkOut) && ticket.actions?.['check-in'] !== 'too-late' && <CheckIn ticket={ticket} typed={typed} renew={renew} />}
          {ticket.warnedUntil != null && <Plea key="object" ticket={ticket} kind="object" renew={renew} />}
          {ticket.in == null && ticket.result == null && <Plea key="leave" ticket={ticket} kind="leave" renew={renew} />}
        </div>
      )}
    </Load>
  );
}

function Standing({ ticket }: { ticket: Ticket }) {
  const { t, language } = useWords();
  if (ticket.result != null)
    return (
      <Badge icon={ticket.result === 'NO_SHOW' ? 'barred' : 'check'} tone={ticket.result === 'NO_SHOW' ? 'cinnabar' : 'jade'}>
        {t(`ticket.result.${ticket.result}`)}
      </Badge>
    );
  return (
    <>
      {ticket.in != null && (
        <p role="status">
          <Badge icon="check" tone="jade">
            {t('ticket.in', { when: clock(ticket.in, language) })}
            {ticket.out != null && ` · ${t('ticket.out', { when: clock(ticket.out, language) })}`}
          </Badge>
        </p>
      )}
      {ticket.warnedUntil != null && (
        <p className="cinnabar" role="status">
          {t('ticket.warned', { when: stamp(ticket.warnedUntil, language) })}
        </p>
      )}
    </>
  );
}

function Code({ ticket }: { ticket: Ticket }) {
  const { t } = useWords();
  const now = useNow(1_000);
  const [code, setCode] = useState('');
  const window = Math.floor(now / 30_000);
  useEffect(() => {
    if (!canMakeCodes()) return;
    let left = false;
    void ticketCode(ticket.key, serverNow()).then((made) => left || setCode(made));
    return () => {
      left = true;
    };
  }, [ticket.key, window]);
  if (!canMakeCodes()) return <p className="t14 soft">{t('door.needsSafe')}</p>;
  if (code === '') return null;
  return (
    <figure className="pass-code">
      <div className="pass-qr">
        <Qr text={ticketText(ticket.id, code)} label={t('ticket.qr')} />
      </div>
      <figcaption className="t14 soft">{t('ticket.turns', { count: Math.ceil(shownFor(now) / 1000) })}</figcaption>
    </figure>
  );
}
