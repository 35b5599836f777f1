import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import * as calls from '../api/calls';
import { Problem } from '../api/problem';
import type { Session } from '../api/types';
import { Page } from '../ui/Page';
import { offered } from '../ui/refusals';
import { Bones, Failure } from '../ui/states';
import { useWords, type Key } from '../ui/text';
import { moment } from '../ui/time';
import { useNow } from '../ui/useNow';
import { useSession } from './useSession';

/** The head every door page shares: which activity, which session; nothing for those who do not run it. */
export function DoorFrame({ head, children, beside }: { head: Key; children: (activity: string, session: Session) => ReactNode; beside?: (activity: string, n: number) => ReactNode }) {
  const { t, name, language } = useWords();
  const now = useNow(60_000);
  const { id, query, sessions, session, choose } = useSession(now);
  const weeks = useQuery(calls.semesters).data;
  const activity = query.data;
  const hidden = activity !== undefined && !offered(activity.actions, 'see-roster');
  if (hidden || (query.error instanceof Problem && query.error.status === 404))
    return (
      <Page title={t('nav.lost')} name={t('nav.lost')} back={{ to: '/activities', label: t('nav.activities') }}>
        {t('nav.lostMeans')}
      </Page>
    );
  return (
    <Page
      title={t(head)}
      name={t(head)}
      width="reading"
      back={{ to: `/activities/${id}/run`, label: activity ? name(activity.title) : t('run.head') }}
      below={session && `${moment(session.startsAt, language, weeks)} · ${session.place}`}
      beside={session && beside?.(id, session.session)}
    >
      {sessions.length > 1 && (
        <div className="segments run-sessions" role="group" aria-label={t('activity.time')}>
          {sessions.map((one) => (
            <button key={one.session} type="button" aria-pressed={one === session} onClick={() => choose(one.session)}>
              {moment(one.startsAt, language, weeks)}
            </button>
          ))}
        </div>
      )}
      {activity === undefined && (query.error === null ? <Bones rows={3} tall /> : <Failure error={query.error} retry={() => void query.refetch()} />)}
      {session && children(id, session)}
    </Page>
  );
}
