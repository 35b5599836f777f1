import { useQuery } from '@tanstack/react-query';
import { Link, NavLink, useLocation } from 'react-router';
import * as calls from '../api/calls';
import type { Entry, Me } from '../api/types';
import { Icon, type IconName } from '../ui/Icon';
import { Seal } from '../ui/marks';
import { useWords } from '../ui/text';
import { useMe } from './session';

interface Place {
  entry: Entry;
  to: string;
  icon: IconName;
}
const PLACES: Record<string, Place> = {
  home: { entry: 'home', to: '/', icon: 'home' },
  activities: { entry: 'activities', to: '/activities', icon: 'calendar' },
  ticket: { entry: 'ticket', to: '/ticket', icon: 'ticket' },
  opinions: { entry: 'opinions', to: '/opinions', icon: 'talk' },
  inbox: { entry: 'inbox', to: '/inbox', icon: 'bell' },
  me: { entry: 'me', to: '/me', icon: 'person' },
  work: { entry: 'work', to: '/work', icon: 'check' },
  desk: { entry: 'desk', to: '/desk', icon: 'ladder' },
  members: { entry: 'members', to: '/members', icon: 'people' },
  insight: { entry: 'insight', to: '/insight', icon: 'chart' },
  system: { entry: 'system', to: '/system', icon: 'parts' },
};
const GROUPS = [
  { name: 'mine', places: ['home', 'activities', 'ticket', 'opinions', 'inbox', 'me'] },
  { name: 'work', places: ['work', 'desk'] },
  { name: 'union', places: ['members'] },
  { name: 'college', places: ['insight'] },
  { name: 'system', places: ['system'] },
] as const;
const BOTTOM = ['home', 'activities', 'ticket', 'opinions', 'me'] as const;

function allowed(me: Me, places: readonly string[]): Place[] {
  // one's own page is always there: signing out must be
  return places.map((name) => PLACES[name]!).filter((place) => place.entry === 'me' || me.entries.includes(place.entry));
}

function useUnread(): number {
  const me = useMe();
  const unread = useQuery({ ...calls.inbox.unread, enabled: me.entries.includes('inbox') });
  return unread.data?.unread ?? 0;
}

export function Brand() {
  return (
    <span className="brand">
      <Seal character="会" big />
      Guildhall
    </span>
  );
}

export function Rail() {
  const me = useMe();
  const { t, name } = useWords();
  const unread = useUnread();
  const post = me.posts[0];
  return (
    <nav className="rail" aria-label={t('nav.main')}>
      <Link to="/" className="brand-link">
        <Brand />
      </Link>
      {GROUPS.map((group) => {
        const places = allowed(me, group.places);
        if (places.length === 0) return null;
        return (
          <section key={group.name}>
            <h2>{t(`nav.group.${group.name}`)}</h2>
            <ul>
              {places.map((place) => (
                <li key={place.to}>
                  <NavLink to={place.to} end={place.to === '/'}>
                    <span className="grow">{t(`nav.${place.entry}`)}</span>
                    {place.entry === 'inbox' && unread > 0 && <span className="soft">{unread}</span>}
                  </NavLink>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <div className="who">
        <div className="strong">{me.displayName}</div>
        <div className="t12 soft">
          {post
            ? `${post.departments.length > 0 ? post.departments.map((one) => name(one.names)).join(t('list.comma')) : name(me.union?.names)} · ${t(`post.${post.post}`)}`
            : me.union
              ? name(me.union.names)
              : t(`kind.${me.kind}`)}
        </div>
      </div>
    </nav>
  );
}

/** Phones: the brand to the left, the inbox to the right. */
export function TopBar() {
  const me = useMe();
  const { t } = useWords();
  const unread = useUnread();
  return (
    <nav className="top-bar" aria-label={t('nav.top')}>
      <Link to="/" aria-label={t('nav.home')}>
        <Brand />
      </Link>
      {me.entries.includes('inbox') && (
        <Link to="/inbox" className="bell" aria-label={t('nav.bell', { count: unread })}>
          <Icon name="bell" />
          {unread > 0 && (
            <span className="count" aria-hidden="true">
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </Link>
      )}
    </nav>
  );
}

export function BottomBar() {
  const me = useMe();
  const { t } = useWords();
  const { pathname } = useLocation();
  return (
    <nav className="bottom-bar" aria-label={t('nav.main')}>
      {allowed(me, BOTTOM).map((place) => (
        <NavLink key={place.to} to={place.to} end={place.to === '/' && pathname !== '/work'} className={({ isActive }) => (isActive || (place.to === '/' && pathname === '/work') ? 'active' : '')}>
          <Icon name={place.icon} />
          {t(`nav.${place.entry}`)}
        </NavLink>
      ))}
    </nav>
  );
}
