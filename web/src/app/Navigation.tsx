import { useQuery } from '@tanstack/react-query';
import { Link, NavLink, useLocation } from 'react-router';
import * as calls from '../api/calls';
import { Icon } from '../ui/Icon';
import { Seal } from '../ui/marks';
import { useWords } from '../ui/text';
import { allowed, BOTTOM, GROUPS, nameOf, railed } from './places';
import { useMe } from './session';

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

export function Rail({ find }: { find: () => void }) {
  const me = useMe();
  const { t, name } = useWords();
  const unread = useUnread();
  const post = me.posts[0];
  return (
    <nav className="rail" aria-label={t('nav.main')}>
      <Link to="/" className="brand-link">
        <Brand />
      </Link>
      <button type="button" className="find" onClick={find}>
        <Icon name="search" small />
        <span className="grow">{t('find.head')}</span>
        <kbd>{/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      {GROUPS.map((group) => {
        const places = railed(me, group.places);
        if (places.length === 0) return null;
        return (
          <section key={group.name}>
            <h2>{t(`nav.group.${group.name}`)}</h2>
            <ul>
              {places.map((place) => (
                <li key={place.to}>
                  <NavLink to={place.to} end={place.to === '/'}>
                    <span className="grow">{t(`nav.${nameOf(place)}`)}</span>
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
export function TopBar({ find }: { find: () => void }) {
  const me = useMe();
  const { t } = useWords();
  const unread = useUnread();
  return (
    <nav className="top-bar" aria-label={t('nav.top')}>
      <Link to="/" aria-label={t('nav.home')}>
        <Brand />
      </Link>
      <button type="button" className="bell" aria-label={t('find.head')} onClick={find}>
        <Icon name="search" />
      </button>
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
