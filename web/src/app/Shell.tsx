import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Outlet, useLocation, useNavigation } from 'react-router';
import * as calls from '../api/calls';
import { mayBeSignedIn, onSignedOut } from '../api/http';
import { Problem } from '../api/problem';
import { Bones, Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { clock } from '../ui/time';
import { Toasts } from '../ui/toasts';
import { Icon } from '../ui/Icon';
import { Landing } from './Landing';
import { live } from './live/live';
import { refresh } from './live/refresh';
import { BottomBar, Rail, TopBar } from './Navigation';
import { NotFound } from './Faults';
import { open } from './places';
import { Session, signInAddress, useMe } from './session';

const Finder = lazy(() => import('./Finder').then((it) => ({ default: it.Finder })));

/** Around every page: who is signed in, where one can go, whether one is online, what was just said. */
export function Shell() {
  const [known] = useState(mayBeSignedIn);
  const me = useQuery({ ...calls.me, enabled: known });
  const { t } = useWords();
  const [finding, setFinding] = useState(false);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        setFinding(true);
      }
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, []);
  if (me.data === undefined) {
    if (!known || (me.error instanceof Problem && me.error.status === 401)) return <Landing />;
    if (me.error !== null)
      return (
        <main className="page reading">
          <Failure error={me.error} retry={() => void me.refetch()} />
        </main>
      );
    return (
      <main className="page reading">
        <Bones rows={4} />
      </main>
    );
  }
  return (
    <Session value={me.data}>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <LiveRefresh />
      <div className="frame">
        <Rail find={() => setFinding(true)} />
        <div className="frame-main">
          <TopBar find={() => setFinding(true)} />
          <OfflineBar />
          <SignedOutBar />
          <Progress />
          <main id="main" tabIndex={-1}>
            <Allowed />
          </main>
        </div>
      </div>
      <BottomBar />
      <Suspense>{finding && <Finder open close={() => setFinding(false)} />}</Suspense>
      <Toasts />
    </Session>
  );
}

/** What is not among one's entries reads like what does not exist, and asks nothing of the services. */
function Allowed() {
  const me = useMe();
  const { pathname } = useLocation();
  return open(me, pathname) ? <Outlet /> : <NotFound />;
}

/** Hints refresh what is mounted; while the stream is down, everything is asked again each minute. */
function LiveRefresh() {
  const client = useQueryClient();
  useEffect(() => {
    const stop = live.start();
    const off = live.onHint((hint) => refresh(client, hint));
    const poll = setInterval(() => {
      if (!live.open && document.visibilityState === 'visible') void client.invalidateQueries({ type: 'active' });
    }, 60_000);
    return () => {
      off();
      stop();
      clearInterval(poll);
    };
  }, [client]);
  return null;
}

function OfflineBar() {
  const { t, language } = useWords();
  const [since, setSince] = useState<number | null>(() => (navigator.onLine ? null : Date.now()));
  useEffect(() => {
    const on = () => setSince(null);
    const off = () => setSince(Date.now());
    addEventListener('online', on);
    addEventListener('offline', off);
    return () => {
      removeEventListener('online', on);
      removeEventListener('offline', off);
    };
  }, []);
  if (since === null) return null;
  return (
    <p className="bar" role="status">
      <Icon name="offline" small />
      {t('state.offline', { time: clock(since, language) })}
    </p>
  );
}

/** The session ended under way: signing in opens beside, what was typed stays. */
function SignedOutBar() {
  const { t } = useWords();
  const client = useQueryClient();
  const [out, setOut] = useState(false);
  useEffect(() => onSignedOut(() => setOut(true)), []);
  useEffect(() => {
    if (!out) return;
    const back = () => {
      void client.fetchQuery({ ...calls.me, staleTime: 0 }).then(() => {
        setOut(false);
        void client.invalidateQueries();
      }, () => undefined);
    };
    addEventListener('focus', back);
    return () => removeEventListener('focus', back);
  }, [out, client]);
  if (!out) return null;
  return (
    <p className="bar" role="alert">
      <Icon name="key" small />
      <span className="grow">{t('nav.sessionEnded')}</span>
      <a className="btn small" href={signInAddress()} target="_blank" rel="opener">
        {t('nav.signIn')}
      </a>
    </p>
  );
}

function Progress() {
  const moving = useNavigation().state !== 'idle';
  const { key } = useLocation();
  return <div key={key} className={`progress${moving ? ' moving' : ''}`} aria-hidden="true" />;
}
