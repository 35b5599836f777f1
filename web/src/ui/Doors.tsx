import { Link } from 'react-router';
import type { Entry } from '../api/types';
import { Icon, type IconName } from './Icon';
import { useWords } from './text';

const DOORS: { entry: Entry; name?: 'calendars' | 'semester'; to: string; icon: IconName }[] = [
  { entry: 'inbox', to: '/inbox', icon: 'bell' },
  { entry: 'work', to: '/work', icon: 'check' },
  { entry: 'desk', name: 'semester', to: '/semester', icon: 'seats' },
  { entry: 'counselor', to: '/counselor', icon: 'check' },
  { entry: 'desk', to: '/desk', icon: 'ladder' },
  { entry: 'activities', name: 'calendars', to: '/calendars', icon: 'weeks' },
  { entry: 'members', to: '/members', icon: 'people' },
  { entry: 'insight', to: '/insight', icon: 'chart' },
  { entry: 'system', to: '/system', icon: 'parts' },
];

/** Ways to the screens the bottom bar has no room for. */
export function Doors({ entries, without = [] }: { entries: readonly Entry[]; without?: readonly Entry[] }) {
  const { t } = useWords();
  return (
    <ul className="doors">
      {DOORS.filter((door) => entries.includes(door.entry) && !without.includes(door.entry)).map((door) => (
        <li key={door.to}>
          <Link to={door.to}>
            <Icon name={door.icon} />
            <span className="grow">{t(`nav.${door.name ?? door.entry}`)}</span>
            <Icon name="forward" small />
          </Link>
        </li>
      ))}
    </ul>
  );
}
