import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import * as calls from '../api/calls';
import { useDepartments, useUnions } from '../api/names';
import { Problem } from '../api/problem';
import type { Activity, Seats as SeatNumbers, Session } from '../api/types';
import { useCounters, useIsLive } from '../app/live/live';
import { useMe } from '../app/session';
import { Seats } from '../ui/marks';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';
import { StateBadge } from '../ui/StateBadge';
import { Bones, Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { clock, date, moment } from '../ui/time';
import { useNow } from '../ui/useNow';
import { OtherTimes, otherTimes } from './signup/OtherTimes';
import { SignUpPanel } from './signup/SignUpPanel';
import './activity.css';

/** One activity, in the order a student asks: when and where, is there a seat, what does the union promise, sign up. */
export function ActivityPage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const activity = useQuery(calls.activities.one(id));
  if (activity.data !== undefined) return <Found activity={activity.data} told={activity.dataUpdatedAt} />;
  return (
    <Page title={t('nav.activity')} name={t('nav.activity')} back={{ to: '/activities', label: t('nav.activities') }} width="reading">
      {activity.error === null ? (
        <Bones rows={5} tall />
      ) : (
        <Failure error={activity.error} retry={activity.error instanceof Problem && activity.error.status === 404 ? undefined : () => void activity.refetch()} />
      )}
    </Page>
  );
}

function Found({ activity, told }: { activity: Activity; told: number }) {
  const { t, or, name } = useWords();
  const me = useMe();
  const department = useDepartments(activity.union);
  const union = useUnions();
  const counters = useCounters(activity.sessions.filter((one) => one.seats).map((one) => `activity/${activity.id}.${one.session}`));
  const [chosen, choose] = useState(() => (activity.sessions.find((one) => one.mine) ?? activity.sessions[0])?.session);
  const session = activity.sessions.find((one) => one.session === chosen) ?? activity.sessions[0];
  const seatsOf = (one: Session): SeatNumbers | null => {
    const heard = counters.get(`activity/${activity.id}.${one.session}`);
    return one.seats ? { ...one.seats, ...(heard && { capacity: heard.capacity, taken: heard.taken, waiting: heard.waiting, state: heard.state }) } : null;
  };
  const [ticked, tick] = useState<number[]>([]);
  const now = useNow(60_000);
  const others = session && mayStillCome(activity, session, seatsOf(session)) ? otherTimes(activity, session.session, now) : [];
  const grades = activity.audience?.grades ?? [];
  const foreign = grades.length > 0 && me.grade !== undefined && me.grade !== null && !grades.includes(me.grade);
  const runs = activity.actions?.edit !== undefined;

  return (
    <Page
      title={<span className="name">{name(activity.title)}</span>}
      name={name(activity.title)}
      width="board"
      back={{ to: '/activities', label: t('nav.activities') }}
      above={
        <span className="row wrap">
          <span>{[t(`activity.kinds.${activity.kind}`), ...activity.themes.map((theme) => or(`activity.themes.${theme}`, theme))].join(' · ')}</span>
          {activity.state !== 'ANNOUNCED' && <StateBadge state={activity.state} />}
        </span>
      }
      below={
        <>
          <div>{t('activity.by', { department: department(activity.leadDepartment), union: union(activity.union) })}</div>
          {activity.responsible && <div>{t('activity.responsible', { name: activity.responsible.displayName })}</div>}
        </>
      }
      beside={
        (runs || activity.plan) && (
          <Link className="btn small" to={`/activities/${activity.id}/run`}>
            <Icon name={runs ? 'seats' : 'ladder'} small />
            {t(runs ? 'activity.run' : 'activity.plan')}
          </Link>
        )
      }
    >
      <div className="activity">
        <div className="activity-left stack wide">
          <Times activity={activity} chosen={session?.session} choose={choose} />
          <OtherTimes times={others} ticked={ticked} tick={tick} />
          {session && <SeatsSection session={session} seats={seatsOf(session)} />}
          {name(activity.description) && (
            <section>
              <h2>{t('activity.about')}</h2>
              <p className="measure activity-words">{name(activity.description)}</p>
            </section>
          )}
          {(grades.length > 0 || activity.audience?.officersOnly) && (
            <p className={`t14 row ${foreign ? 'ochre' : 'soft'}`}>
              <Icon name="people" small />
              {activity.audience?.officersOnly ? t('activity.officersOnly') : t('activity.gradesOnly', { grades: grades.join(t('list.comma')) })}
            </p>
          )}
        </div>
        {session && (
          <aside className="panel" aria-label={t('signUp.panel')}>
            <SignUpPanel key={session.session} activity={activity} session={session} seats={seatsOf(session)} told={told} ticked={ticked} />
          </aside>
        )}
      </div>
    </Page>
  );
}

/** Before somebody has signed up; afterwards the ticks are in the roster. */
function mayStillCome(activity: Activity, session: Session, seats: SeatNumbers | null): boolean {
  const signedUp = session.mine?.state === 'SEATED' || session.mine?.state === 'WAITING';
  return activity.state === 'ANNOUNCED' && !signedUp && seats !== null && seats.state !== 'CLOSED' && seats.state !== 'CANCELLED';
}

function Times({ activity, chosen, choose }: { activity: Activity; chosen: number | undefined; choose: (session: number) => void }) {
  const { t, language } = useWords();
  const weeks = useQuery(calls.semesters).data;
  const several = activity.sessions.length > 1;
  return (
    <section>
      <h2>
        {t('activity.time')}
        {several && <small>{t('activity.chooseSession')}</small>}
      </h2>
      <ol className="card times" role={several ? 'radiogroup' : undefined} aria-label={several ? t('activity.time') : undefined}>
        {activity.sessions.map((one) => {
          const inner = (
            <>
              {several && <span className={`dot${one.session === chosen ? ' on' : ''}`} aria-hidden="true" />}
              <span className="grow">
                <b className="times-when">{moment(one.startsAt, language, weeks)}</b>
                <span className="t14 soft times-where">
                  {date(one.startsAt, language)}
                  {one.endsAt ? t('activity.until', { time: clock(one.endsAt, language) }) : ''} · {one.place}
                </span>
              </span>
              {several && one.seats && (
                <span className="t14 soft">
                  {one.seats.taken}/{one.seats.capacity}
                </span>
              )}
            </>
          );
          return (
            <li key={one.session} role={several ? 'presentation' : undefined}>
              {several ? (
                <button type="button" role="radio" aria-checked={one.session === chosen} className="times-row" onClick={() => choose(one.session)}>
                  {inner}
                </button>
              ) : (
                <div className="times-row">{inner}</div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function SeatsSection({ session, seats }: { session: Session; seats: SeatNumbers | null }) {
  const { t } = useWords();
  const isLive = useIsLive();
  if (seats === null) return null;
  const free = Math.max(0, seats.capacity - seats.taken);
  return (
    <section>
      <h2 className="hidden-words">{t('activity.seats')}</h2>
      <div className="seat-numbers">
        <b>
          {seats.taken}/{seats.capacity}
        </b>
        <span className={`strong ${free > 0 ? 'jade' : 'ochre'}`}>{free > 0 ? t('activity.stillFree', { count: free }) : t('activity.noneFree')}</span>
        <span className="t14 soft seat-queue">{seats.waiting > 0 ? t('activity.queue', { count: seats.waiting }) : t('activity.noQueue')}</span>
      </div>
      <Seats
        capacity={seats.capacity}
        taken={seats.taken}
        mine={session.mine?.state === 'SEATED'}
        label={t('activity.seatsSaid', { taken: seats.taken, capacity: seats.capacity, waiting: seats.waiting })}
      />
      <p className="t12 soft row seat-live">
        {isLive !== null && <Icon name={isLive ? 'check' : 'clock'} small />}
        {isLive !== null && (isLive ? t('activity.live') : t('activity.notLive'))}
        {session.mine?.state === 'SEATED' && seats.capacity <= 200 && <span className="seat-queue">{t('activity.mySeat')}</span>}
      </p>
    </section>
  );
}
