import { NavLink } from 'react-router';
import { useMe } from '../app/session';
import { useWords } from '../ui/text';

/** A post adds a second tab to Home on phones; on desktop the rail already has both. */
export function WorkTabs() {
  const me = useMe();
  const { t } = useWords();
  if (!me.entries.includes('work')) return null;
  return (
    <nav className="segments work-tabs" aria-label={t('home.tabs')}>
      <NavLink to="/" end>
        {t('nav.home')}
      </NavLink>
      <NavLink to="/work">{t('nav.work')}</NavLink>
    </nav>
  );
}
