import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import * as calls from '../api/calls';
import type { SignUp } from '../api/types';
import { Badge } from './marks';
import { useWords } from './text';
import { clock, date, dayNumber, moment, weekday } from './time';

/** A seat as a ticket: what, when, where; the torn stub carries the day. */
export function TicketCard({ signUp }: { signUp: SignUp }) {
  const { t, language, name } = useWords();
  const weeks = useQuery(calls.semesters).data;
  const waiting = signUp.state === 'WAITING';
  return (
    <article className={`ticket${waiting ? ' open' : ''}`}>
      <div className="ticket-left">
        <h3 className="name">
          <Link className="ticket-link" to={`/activities/${signUp.activity}`}>
            {name(signUp.title)}
          </Link>
        </h3>
        <p className="t14">{moment(signUp.startsAt, language, weeks)}</p>
        <p className="t14 soft">{signUp.place}</p>
        <p className="ticket-state">
          {signUp.state === 'SEATED' && (
            <Badge icon="check" tone="jade">
              {t('ticket.seated')}
            </Badge>
          )}
          {waiting && (
            <Badge icon="hourglass" tone="ochre">
              {signUp.position ? t('ticket.waitingAt', { position: signUp.position }) : t('ticket.waiting')}
            </Badge>
          )}
          {signUp.state === 'CANCELLED' && (
            <Badge icon="barred" tone="cinnabar">
              {t('ticket.cancelled')}
            </Badge>
          )}
        </p>
      </div>
      <div className="ticket-stub" aria-hidden="true">
        <span className="t12 soft">{language === 'zh' ? date(signUp.startsAt, language).replace(/\d+日/, '') : date(signUp.startsAt, language).replace(/\d+ /, '')}</span>
        <b>{dayNumber(signUp.startsAt)}</b>
        <span className="t14">
          {weekday(signUp.startsAt, language)} {clock(signUp.startsAt, language)}
        </span>
      </div>
    </article>
  );
}
