import type { Entry, Me } from '../api/types';
import type { IconName } from '../ui/Icon';

/** Where one can go; who may, is said by the entries of `GET /api/members/me`. */
export interface Place {
  entry: Entry;
  /** Its words, where they are not its entry's. */
  name?: 'calendars' | 'semester';
  to: string;
  icon: IconName;
}
export const nameOf = (place: Place) => place.name ?? place.entry;
const PLACES: Record<string, Place> = {
  home: { entry: 'home', to: '/', icon: 'home' },
  activities: { entry: 'activities', to: '/activities', icon: 'calendar' },
  ticket: { entry: 'ticket', to: '/ticket', icon: 'ticket' },
  opinions: { entry: 'opinions', to: '/opinions', icon: 'talk' },
  inbox: { entry: 'inbox', to: '/inbox', icon: 'bell' },
  me: { entry: 'me', to: '/me', icon: 'person' },
  work: { entry: 'work', to: '/work', icon: 'check' },
  counselor: { entry: 'counselor', to: '/counselor', icon: 'check' },
  desk: { entry: 'desk', to: '/desk', icon: 'ladder' },
  members: { entry: 'members', to: '/members', icon: 'people' },
  insight: { entry: 'insight', to: '/insight', icon: 'chart' },
  calendars: { entry: 'activities', name: 'calendars', to: '/calendars', icon: 'weeks' },
  semester: { entry: 'desk', name: 'semester', to: '/semester', icon: 'seats' },
  system: { entry: 'system', to: '/system', icon: 'parts' },
};
export const GROUPS = [
  { name: 'mine', places: ['home', 'activities', 'ticket', 'opinions', 'inbox', 'me'] },
  { name: 'work', places: ['work', 'counselor', 'semester', 'desk', 'calendars'] },
  { name: 'union', places: ['members'] },
  { name: 'college', places: ['insight'] },
  { name: 'system', places: ['system'] },
] as const;
export const BOTTOM = ['home', 'activities', 'ticket', 'opinions', 'me'] as const;
export const EVERYWHERE = Object.keys(PLACES);

export function allowed(me: Me, places: readonly string[]): Place[] {
  // one's own page is always there: signing out must be
  return places.map((name) => PLACES[name]!).filter((place) => place.entry === 'me' || me.entries.includes(place.entry));
}

/** Where the rail leads: calendars are there for those who keep them, others find them beside the activities. */
export function railed(me: Me, places: readonly string[]): Place[] {
  const keeps = me.kind === 'staff' || me.gradesInCharge.length > 0;
  return allowed(me, places).filter((place) => place.name !== 'calendars' || keeps);
}

/** Whether an address is this person's to open, by its first part; new activities are work. */
export function open(me: Me, path: string): boolean {
  const first = path === '/activities/new' ? 'work' : (path.split('/')[1] ?? '');
  const place = PLACES[first];
  return place === undefined || place.entry === 'me' || me.entries.includes(place.entry);
}
