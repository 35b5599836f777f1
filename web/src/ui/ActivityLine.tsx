import { Link } from 'react-router';
import { useDepartments } from '../api/names';
import type { ActivityRow } from '../api/types';
import { Badge } from './marks';
import { StateBadge } from './StateBadge';
import { useWords } from './text';
import { clock, dayNumber, moment, weekday } from './time';

/** One activity in a list: the day, what, who and where, and how it stands with seats; cancelled stays, marked. */
export function ActivityLine({ row, now, month }: { row: ActivityRow; now: number; month?: string }) {
  const { t, language, name } = useWords();
  const department = useDepartments(row.union);
  const cancelled = row.state === 'CANCELLED';
  return (
    <li className={`line${cancelled ? ' cancelled' : ''}`}>
      <span className="line-day" aria-hidden="true">
        {month && <span>{month}</span>}
        <b>{dayNumber(row.startsAt)}</b>
        <span>{weekday(row.startsAt, language)}</span>
      </span>
      <span className="line-what">
        <Link className="line-name name" to={`/activities/${row.id}`}>
          {name(row.title)}
        </Link>
        <span className="line-more t14 soft">
          <span className="hidden-words">{moment(row.startsAt, language)}, </span>
          <span aria-hidden="true">{clock(row.startsAt, language)}</span> · {row.place}
          {department(row.leadDepartment) && ` · ${department(row.leadDepartment)}`}
        </span>
        {(cancelled || row.state === 'POSTPONED') && row.reason && <span className="t14 line-reason">{t('activity.cancelledFor', { reason: row.reason })}</span>}
      </span>
      <span className="line-state t14">
        <Standing row={row} now={now} />
      </span>
    </li>
  );
}

function Standing({ row, now }: { row: ActivityRow; now: number }) {
  const { t, language } = useWords();
  const { seats, mine } = row;
  if (row.state !== 'ANNOUNCED' && row.state !== 'HELD') return <StateBadge state={row.state} />;
  if (mine?.state === 'SEATED') return <Badge icon="check" tone="jade">{t('activity.seated')}</Badge>;
  if (mine?.state === 'WAITING') return <Badge icon="hourglass" tone="ochre">{mine.position ? t('activity.waitingAt', { position: mine.position }) : t('activity.waiting')}</Badge>;
  if (row.state === 'HELD') return <span className="soft">{t('activity.state.HELD')}</span>;
  if (!seats) return null;
  if (seats.opensAt && now < Date.parse(seats.opensAt)) return <span className="soft">{t('activity.opens', { when: `${weekday(seats.opensAt, language)} ${clock(seats.opensAt, language)}` })}</span>;
  if (seats.state === 'CLOSED' || (seats.closesAt && now > Date.parse(seats.closesAt))) return <span className="soft">{t('activity.closed')}</span>;
  const free = seats.capacity - seats.taken;
  if (free > 0 && seats.waiting === 0) return <span className="jade">{t('activity.free', { count: free })}</span>;
  return <span className="ochre">{t('activity.fullWaiting', { count: seats.waiting })}</span>;
}
