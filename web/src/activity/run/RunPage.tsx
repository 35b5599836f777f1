import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import * as calls from '../../api/calls';
import { Problem } from '../../api/problem';
import type { Activity } from '../../api/types';
import { useCounters } from '../../app/live/live';
import { useMe } from '../../app/session';
import { Page } from '../../ui/Page';
import { offered } from '../../ui/refusals';
import { Bones, Failure } from '../../ui/states';
import { useWords } from '../../ui/text';
import { moment } from '../../ui/time';
import { Giving } from './Giving';
import { NextStep } from './NextStep';
import { RosterCard } from './RosterCard';
import { SlotsCard } from './SlotsCard';
import '../activity.css';
import './run.css';

/** How an activity comes about and is run: its next step, its slots, its roster, and, if it must be, breaking the promise at a shown cost. */
export function RunPage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const query = useQuery(calls.activities.one(id));
  const back = useBack();
  // to those outside, the page reads like one that does not exist
  if (query.data && !query.data.plan) return <Page title={t('nav.lost')} name={t('nav.lost')} back={{ to: '/activities', label: t('nav.activities') }}>{t('nav.lostMeans')}</Page>;
  if (query.data) return <Run activity={query.data} />;
  return (
    <Page title={t('run.head')} name={t('run.head')} width="board" back={back}>
      {query.error === null ? <Bones rows={5} tall /> : <Failure error={query.error} retry={query.error instanceof Problem && query.error.status === 404 ? undefined : () => void query.refetch()} />}
    </Page>
  );
}

/** Where this person's work with activities is. */
function useBack(): { to: string; label: string } {
  const me = useMe();
  const { t } = useWords();
  const to = me.entries.includes('work') ? 'work' : me.entries.includes('counselor') ? 'counselor' : 'activities';
  return { to: `/${to}`, label: t(`nav.${to}`) };
}

function Run({ activity }: { activity: Activity }) {
  const { t, name, language } = useWords();
  const weeks = useQuery(calls.semesters).data;
  const counters = useCounters(activity.sessions.filter((one) => one.seats).map((one) => `activity/${activity.id}.${one.session}`));
  const [chosen, choose] = useState(activity.sessions[0]?.session ?? 1);
  const session = activity.sessions.find((one) => one.session === chosen) ?? activity.sessions[0];
  const runs = offered(activity.actions, 'edit');
  const seats = runs && (activity.state === 'ANNOUNCED' || activity.sessions.some((one) => one.seats));
  return (
    <Page
      title={<span className="name">{name(activity.title)}</span>}
      name={t('run.headOf', { title: name(activity.title) })}
      width="board"
      back={useBack()}
      above={t(runs ? 'run.head' : 'activity.plan')}
      below={session && `${moment(session.startsAt, language, weeks)} · ${session.place}`}
      beside={
        <span className="row wrap">
          {runs && activity.actions?.edit === 'allowed' && (
            <Link className="btn small" to={`/activities/${activity.id}/edit`}>
              {t('run.edit')}
            </Link>
          )}
          <Link className="btn small" to={`/activities/${activity.id}`}>
            {t('run.page')}
          </Link>
        </span>
      }
    >
      <div className="run-plan">
        <NextStep activity={activity} />
        <SlotsCard activity={activity} />
        <Giving activity={activity} />
      </div>
      {seats && activity.sessions.length > 1 && (
        <div className="segments run-sessions" role="group" aria-label={t('activity.time')}>
          {activity.sessions.map((one) => (
            <button key={one.session} type="button" aria-pressed={one.session === chosen} onClick={() => choose(one.session)}>
              {moment(one.startsAt, language, weeks)}
            </button>
          ))}
        </div>
      )}
      {seats && session && (
        <p>
          <Link className="btn small" to={`/activities/${activity.id}/attendance?session=${session.session}`}>
            {t('door.head')}
          </Link>
        </p>
      )}
      {seats && session && <RosterCard key={session.session} activity={activity} session={session} counter={counters.get(`activity/${activity.id}.${session.session}`)} />}
    </Page>
  );
}
