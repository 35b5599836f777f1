import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import * as calls from '../api/calls';
import type { ActivityRow } from '../api/types';
import { useMe } from '../app/session';
import { Due, DueRing } from '../ui/Due';
import { Doors } from '../ui/Doors';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';
import { StateBadge } from '../ui/StateBadge';
import { Bones, Empty, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { moment } from '../ui/time';
import { useNow } from '../ui/useNow';
import { Awaiting } from './Awaiting';
import { WorkTabs } from './WorkTabs';
import './home.css';

/** What a post brings: opinions held, activities of one's departments, and the doors to the boards. */
export function WorkPage() {
  const me = useMe();
  const { t, name } = useWords();
  const now = useNow(30_000);
  const post = me.posts[0];
  return (
    <Page
      title={t('nav.work')}
      name={t('nav.work')}
      width="board"
      above={post && [...post.departments.map((one) => name(one.names)), t(`post.${post.post}`)].join(' · ')}
      beside={
        <Link className="btn small" to="/activities/new">
          <Icon name="plus" small />
          {t('activity.new')}
        </Link>
      }
    >
      <WorkTabs />
      <div className="home">
        <div className="home-main stack wide">
          <Awaiting always />
          {me.entries.includes('desk') && <Held now={now} />}
          <Mine now={now} />
        </div>
        <div className="home-side stack">
          <Doors entries={me.entries} without={['inbox', 'work']} />
        </div>
      </div>
    </Page>
  );
}

function Held({ now }: { now: number }) {
  const { t } = useWords();
  const queue = useQuery(calls.opinions.next);
  return (
    <section>
      <h2 className="section-head row apart">
        {t('work.held')}
        <Link to="/desk">{t('work.openDesk')}</Link>
      </h2>
      <Load query={queue} bones={<Bones rows={3} />}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty>{t('work.noneHeld')}</Empty>
          ) : (
            <ul className="lines">
              {page.items.map((one) => (
                <li key={one.id} className="work-line">
                  <DueRing due={one.due} rung={one.rung} now={now} />
                  <Link className="grow clamp" to={`/desk?opinion=${one.id}`}>
                    {one.gist ?? one.text}
                  </Link>
                  <span className="t14">
                    <Due due={one.due} now={now} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}

/** Activities led by a department of mine; the presidium, without departments named, sees its union's. */
function Mine({ now }: { now: number }) {
  const { t, language, name } = useWords();
  const me = useMe();
  const weeks = useQuery(calls.semesters).data;
  const departments = me.posts.flatMap((post) => post.departments.map((one) => one.id));
  const list = useQuery(calls.activities.some({ union: me.union?.id, from: new Date(Math.floor(now / 86_400_000 - 7) * 86_400_000).toISOString() }, 50));
  const own = (rows: ActivityRow[]) => rows.filter((row) => departments.length === 0 || departments.includes(row.leadDepartment));
  return (
    <section>
      <h2 className="section-head">{t('work.activities')}</h2>
      <Load query={list}>
        {(page) =>
          own(page.items).length === 0 ? (
            <Empty>{t('work.noActivities')}</Empty>
          ) : (
            <ul className="lines">
              {own(page.items).map((row) => (
                <li key={row.id} className="work-line">
                  <span className="grow">
                    <Link className="strong name" to={`/activities/${row.id}/run`}>
                      {name(row.title)}
                    </Link>
                    <span className="t14 soft work-when">{moment(row.startsAt, language, weeks)}</span>
                  </span>
                  {row.state === 'ANNOUNCED' && row.seats ? (
                    <span className="t14">
                      {row.seats.taken}/{row.seats.capacity}
                    </span>
                  ) : (
                    <StateBadge state={row.state} />
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}
