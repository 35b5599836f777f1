import { Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import * as calls from '../api/calls';
import { Problem } from '../api/problem';
import type { Activity, Credit, Session } from '../api/types';
import { useCounters } from '../app/live/live';
import { Ask } from '../ui/Ask';
import { Button } from '../ui/Button';
import { Badge } from '../ui/marks';
import { Page } from '../ui/Page';
import { offered, refusal } from '../ui/refusals';
import { Bones, Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { moment } from '../ui/time';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';
import { RosterCard } from './RosterCard';
import './activity.css';
import './run.css';

/** Running an activity: announce it, open its sign-up, watch the roster fill, and, if it must be, cancel at a shown cost. */
export function RunPage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const query = useQuery(calls.activities.one(id));
  // without a right to anything here, the page reads like one that does not exist
  if (query.data?.actions?.edit === undefined && query.data !== undefined) return <Page title={t('nav.lost')} name={t('nav.lost')} back={{ to: '/activities', label: t('nav.activities') }}>{t('nav.lostMeans')}</Page>;
  if (query.data) return <Run activity={query.data} />;
  return (
    <Page title={t('run.head')} name={t('run.head')} width="board" back={{ to: '/work', label: t('nav.work') }}>
      {query.error === null ? <Bones rows={5} tall /> : <Failure error={query.error} retry={query.error instanceof Problem && query.error.status === 404 ? undefined : () => void query.refetch()} />}
    </Page>
  );
}

function Run({ activity }: { activity: Activity }) {
  const words = useWords();
  const { t, name, language } = words;
  const weeks = useQuery(calls.semesters).data;
  const counters = useCounters(activity.sessions.filter((one) => one.seats).map((one) => `activity/${activity.id}.${one.session}`));
  const [chosen, choose] = useState(activity.sessions[0]?.session ?? 1);
  const session = activity.sessions.find((one) => one.session === chosen) ?? activity.sessions[0];
  return (
    <Page
      title={<span className="name">{name(activity.title)}</span>}
      name={t('run.headOf', { title: name(activity.title) })}
      width="board"
      back={{ to: '/work', label: t('nav.work') }}
      above={t('run.head')}
      below={session && `${moment(session.startsAt, language, weeks)} · ${session.place}`}
      beside={
        <Link className="btn small" to={`/activities/${activity.id}`}>
          {t('run.page')}
        </Link>
      }
    >
      <NextStep activity={activity} />
      {activity.sessions.length > 1 && (
        <div className="segments run-sessions" role="group" aria-label={t('activity.time')}>
          {activity.sessions.map((one) => (
            <button key={one.session} type="button" aria-pressed={one.session === chosen} onClick={() => choose(one.session)}>
              {moment(one.startsAt, language, weeks)}
            </button>
          ))}
        </div>
      )}
      {session && activity.state !== 'DRAFT' && <Link className="btn small" to={`/activities/${activity.id}/attendance?session=${session.session}`}>{t('door.head')}</Link>}
      {session && <RosterCard key={session.session} activity={activity} session={session} counter={counters.get(`activity/${activity.id}.${session.session}`)} />}
      {offered(activity.actions, 'cancel') && session && activity.state !== 'CANCELLED' && activity.state !== 'HELD' && <Cancel activity={activity} sessions={activity.sessions} />}
    </Page>
  );
}

/** Where it stands and the one step that comes next. */
function NextStep({ activity }: { activity: Activity }) {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const announce = useCommand(async (key) => {
    await calls.activities.announce(activity.id, activity.version, key);
    say(t('run.announced'));
    await Promise.all([client.invalidateQueries({ queryKey: ['activity', activity.id] }), client.invalidateQueries({ queryKey: ['activities'] })]);
  });
  if (activity.state === 'CANCELLED')
    return (
      <div className="card padded run-next">
        <Badge icon="barred" tone="cinnabar">
          {t('activity.state.CANCELLED')}
        </Badge>
        {activity.reason && <p>{t('activity.cancelledFor', { reason: activity.reason })}</p>}
      </div>
    );
  if (activity.state !== 'DRAFT' || !offered(activity.actions, 'announce')) return null;
  return (
    <div className="card padded run-next">
      <div className="grow">
        <Badge icon="clock" tone="ochre">
          {t('activity.state.DRAFT')}
        </Badge>
        <p className="t14 soft">{t('run.draftWhat')}</p>
      </div>
      <div className="stack tight">
        <Button look="fill" busy={announce.busy} reason={refusal(activity.actions, 'announce', words)} onClick={() => void announce.go()}>
          {t('run.announce')}
        </Button>
      </div>
      {announce.error !== null && <Failure error={announce.error} bare />}
    </div>
  );
}

/** Kept promises in percent, or kept of all while there are too few for that. */
const credit = ({ kept, broken, percent }: Credit) => (percent == null ? `${kept}/${kept + broken}` : `${percent}%`);

/** Cancelling shows its cost first: who holds a seat, who waits, what will be told to whom, what it does to credit. */
function Cancel({ activity, sessions }: { activity: Activity; sessions: Session[] }) {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [why, setWhy] = useState('');
  const cost = useQuery({ ...calls.activities.cancellationCost(activity.id), enabled: asking });
  const counters = useCounters(sessions.filter((one) => one.seats).map((one) => `activity/${activity.id}.${one.session}`));
  const seats = sessions.map((one) => counters.get(`activity/${activity.id}.${one.session}`) ?? one.seats);
  const taken = seats.reduce((sum, one) => sum + (one?.taken ?? 0), 0);
  const waiting = seats.reduce((sum, one) => sum + (one?.waiting ?? 0), 0);
  const ask = () => {
    // the cost as it is now, not as it was when the page was opened
    void client.invalidateQueries({ queryKey: ['activity', activity.id] });
    setAsking(true);
  };
  const cancel = useCommand(async (key) => {
    await calls.activities.cancel(activity.id, why.trim(), activity.version, key);
    setAsking(false);
    say(t('run.cancelled'));
    await Promise.all([client.invalidateQueries({ queryKey: ['activity', activity.id] }), client.invalidateQueries({ queryKey: ['activities'] }), client.invalidateQueries({ queryKey: ['roster', activity.id] })]);
  });
  return (
    <section className="run-cancel">
      <div className="grow">
        <h2>{t('run.cancelHead')}</h2>
        <p className="t14 soft">{t('run.cancelWhat')}</p>
      </div>
      <div className="stack tight">
        <Button look="danger" reason={refusal(activity.actions, 'cancel', words)} onClick={ask}>
          {t('run.cancel')}
        </Button>
      </div>
      <Ask open={asking} danger title={t('run.cancelAsk')} action={t('run.cancelDo')} busy={cancel.busy} reason={why.trim() === '' ? t('refusal.reason-missing') : undefined} onClose={() => setAsking(false)} onAct={() => void cancel.go()}>
        <dl className="cost">
          <div>
            <dt>{t('run.costSeats')}</dt>
            <dd>{taken}</dd>
          </div>
          <div>
            <dt>{t('run.costWaiting')}</dt>
            <dd>{waiting}</dd>
          </div>
          {cost.data && (
            <div className="cost-credit">
              <dt>{t('run.costCredit')}</dt>
              <dd>{`${credit(cost.data.department.now)} → ${credit(cost.data.department.broken)}`}</dd>
            </div>
          )}
        </dl>
        {cost.data && cost.data.department.broken.streak > 1 && <p className="t14">{t('run.costStreak', { count: cost.data.department.broken.streak })}</p>}
        <p className="t14">{taken + waiting > 0 ? t('run.costTold', { count: taken + waiting }) : t('run.costNobody')}</p>
        <Textarea data-autofocus label={t('run.reason')} description={t('run.whyHint')} autosize minRows={2} maxLength={500} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
        {cancel.error !== null && <Failure error={cancel.error} bare />}
      </Ask>
    </section>
  );
}
