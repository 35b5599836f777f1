import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from 'react-router';
import * as calls from '../api/calls';
import { serverNow } from '../api/clock';
import type { OpinionRow, SignUp } from '../api/types';
import { useMe } from '../app/session';
import { ActivityLine } from '../ui/ActivityLine';
import { Doors } from '../ui/Doors';
import { useDueWords } from '../ui/Due';
import { Icon } from '../ui/Icon';
import { Badge } from '../ui/marks';
import { Page } from '../ui/Page';
import { Bones, Empty, Load } from '../ui/states';
import { isAsked, Question } from '../ui/Question';
import { TicketCard } from '../ui/TicketCard';
import { useWords } from '../ui/text';
import { date, short, stamp, weekday, weekOf } from '../ui/time';
import { useNow } from '../ui/useNow';
import { Awaiting, AwaitingHint } from './Awaiting';
import { WorkTabs } from './WorkTabs';
import './home.css';

/** What waits for me, my next seat, what is coming, what was said: one thing on top and nothing beside it. */
export function HomePage() {
  const me = useMe();
  const { t, language } = useWords();
  const now = useNow(30_000);
  const weeks = useQuery(calls.semesters).data;
  const week = weekOf(now, weeks);
  if (!me.entries.includes('home') && me.entries.length > 0) {
    const first = ['system', 'insight', 'activities'].find((entry) => me.entries.includes(entry as never)) ?? 'me';
    return <Navigate to={`/${first}`} replace />;
  }
  const today = week === undefined ? `${weekday(now, language)} ${date(now, language)}` : t('home.today', { week, weekday: weekday(now, language), date: date(now, language) });
  return (
    <Page title={t(`home.greeting.${partOfDay(now)}`, { name: me.displayName })} name={t('nav.home')} above={today} width="board">
      <WorkTabs />
      <div className="home">
        <div className="home-main stack wide">
          {me.kind === 'staff' ? <Awaiting /> : <AwaitingHint />}
          {(me.entries.includes('opinions') || me.entries.includes('ticket')) && <Waiting now={now} />}
          {me.entries.includes('ticket') ? <NextTicket now={now} /> : <Doors entries={me.entries} without={['inbox']} />}
        </div>
        <div className="home-side stack wide">
          <Coming now={now} />
          {me.entries.includes('inbox') && <Latest now={now} />}
        </div>
      </div>
    </Page>
  );
}

function partOfDay(now: number): 'morning' | 'afternoon' | 'evening' {
  const hour = new Date(now + 8 * 3_600_000).getUTCHours();
  return hour >= 4 && hour < 12 ? 'morning' : hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}

/** The one thing only this person can do now: whether they can make a moved time, an answer to confirm, else, for handlers, what is due next. */
function Waiting({ now }: { now: number }) {
  const { t } = useWords();
  const me = useMe();
  const asks = me.entries.includes('opinions');
  const mine = useQuery({ ...calls.opinions.mine, enabled: asks });
  const seats = useQuery({ ...calls.signUps.mine, enabled: me.entries.includes('ticket') });
  const moved = seats.data?.items.find((one) => isAsked(one) && one.actions?.consent !== undefined);
  const handles = me.entries.includes('desk');
  const queue = useQuery({ ...calls.opinions.next, enabled: handles });
  const answered = mine.data?.items.find((one) => one.state === 'ANSWERED');
  const held = queue.data?.items.find((one) => one.state !== 'ANSWERED' && one.state !== 'CLOSED');
  return (
    <section>
      <h2 className="section-head">{t('home.waiting')}</h2>
      {moved ? (
        <Moved signUp={moved} now={now} />
      ) : (asks && mine.isPending) || (handles && queue.isPending) ? (
        <Bones rows={1} tall />
      ) : answered ? (
        <Answered opinion={answered} />
      ) : held ? (
        <Held opinion={held} now={now} />
      ) : (
        <p className="nothing t14 soft row">
          <Icon name="check" small />
          {t('home.nothing')}
        </p>
      )}
    </section>
  );
}

function Moved({ signUp, now }: { signUp: SignUp; now: number }) {
  const { t, name } = useWords();
  return (
    <article className="card padded waiting-card">
      <Badge icon="clock" tone="ochre">
        {t('question.head')}
      </Badge>
      <h3 className="t18">
        <Link className="name" to={`/activities/${signUp.activity}`}>
          {name(signUp.title)}
        </Link>
      </h3>
      <Question signUp={signUp} now={now} />
    </article>
  );
}

function Answered({ opinion }: { opinion: OpinionRow }) {
  const { t, language } = useWords();
  const until = opinion.silentUntil;
  return (
    <article className="card padded waiting-card">
      <div className="row apart wrap">
        <Badge icon="talk" tone="ochre">
          {t('home.toConfirm')}
        </Badge>
        {until && <span className="t14 ochre">{t('home.until', { when: stamp(until, language) })}</span>}
      </div>
      <h3 className="t18">{t('home.confirmHead')}</h3>
      <p className="t14 soft clamp">{t('home.confirmWhat', { text: opinion.gist ?? opinion.text ?? '' })}</p>
      <div className="waiting-acts">
        <Link className="btn fill" to={`/opinions/${opinion.id}`}>
          {t('home.readAnswer')}
        </Link>
      </div>
    </article>
  );
}

function Held({ opinion, now }: { opinion: OpinionRow; now: number }) {
  const { t } = useWords();
  const due = useDueWords();
  return (
    <article className="card padded waiting-card">
      <div className="row apart wrap">
        <Badge icon="hourglass" tone="ochre">
          {t('home.toAnswer')}
        </Badge>
        <span className="strong ochre">{due(opinion.due, now)}</span>
      </div>
      <h3 className="t18 clamp">{opinion.gist ?? opinion.text}</h3>
      <p className="t14 soft">{t('home.heldWhat', { rung: t(`rung.${(opinion.rung || 1) as 1}`) })}</p>
      <div className="waiting-acts">
        <Link className="btn fill" to={`/desk?opinion=${opinion.id}`}>
          {t('home.openDesk')}
        </Link>
      </div>
    </article>
  );
}

function NextTicket({ now }: { now: number }) {
  const { t } = useWords();
  const mine = useQuery(calls.signUps.mine);
  return (
    <section>
      <Load query={mine} bones={<Bones rows={1} tall />}>
        {(page) => {
          const coming = page.items
            .filter((one) => (one.state === 'SEATED' || one.state === 'WAITING') && Date.parse(one.startsAt) > now - 3 * 3_600_000)
            .sort((a, b) => Number(a.state !== 'SEATED') - Number(b.state !== 'SEATED') || Date.parse(a.startsAt) - Date.parse(b.startsAt));
          const next = coming[0];
          return (
            <>
              <h2 className="section-head row apart">
                {t('home.nextTicket')}
                {coming.length > 1 && <Link to="/ticket">{t('home.allTickets', { count: coming.length })}</Link>}
              </h2>
              {next ? <TicketCard signUp={next} /> : <p className="nothing t14 soft">{t('home.noTicket')}</p>}
            </>
          );
        }}
      </Load>
    </section>
  );
}

function Coming({ now }: { now: number }) {
  const { t } = useWords();
  const me = useMe();
  const list = useQuery(calls.activities.some({ union: me.union?.id, from: startOfHour() }, 4));
  return (
    <section>
      <h2 className="section-head row apart">
        {t('home.coming')}
        <Link to="/activities">{t('home.allActivities')}</Link>
      </h2>
      <Load query={list} bones={<Bones rows={3} tall />}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty>{t('activity.empty')}</Empty>
          ) : (
            <ul className="lines">
              {page.items.slice(0, 4).map((row) => (
                <ActivityLine key={row.id} row={row} now={now} />
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}

/** Cut to the hour, so that looking again within it is the same question. */
function startOfHour(): string {
  return new Date(Math.floor(serverNow() / 3_600_000) * 3_600_000).toISOString();
}

function Latest({ now }: { now: number }) {
  const { t, language } = useWords();
  const latest = useQuery(calls.inbox.latest);
  return (
    <section>
      <h2 className="section-head row apart">
        {t('home.latest')}
        <Link to="/inbox">{t('home.allNotices')}</Link>
      </h2>
      <Load query={latest} bones={<Bones rows={2} />}>
        {(page) =>
          page.items.length === 0 ? (
            <p className="nothing t14 soft">{t('inbox.empty')}</p>
          ) : (
            <ul className="echoes">
              {page.items.slice(0, 3).map((notice) => (
                <li key={notice.id}>
                  <Link className="echo" to={inside(notice.link)}>
                    <span className={notice.readAt ? 'soft' : 'indigo'}>
                      <Icon name={notice.stamp === 'cancelled' ? 'barred' : 'bell'} />
                    </span>
                    <span className={`grow ${notice.readAt ? 'soft' : ''}`}>{notice.title}</span>
                    <time className="t12 soft" dateTime={notice.at}>
                      {short(notice.at, language, now)}
                    </time>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}

/** Only paths of this client are followed. */
function inside(link: string | null | undefined): string {
  return link && link.startsWith('/') && !link.startsWith('//') ? link : '/inbox';
}
