/** What the public site reads; without cookies, so that nobody is recognised and nothing is set. */
export interface Names {
  zh: string;
  en: string;
}
export interface Row {
  id: string;
  title: Names;
  description: Names;
  state: 'ANNOUNCED' | 'HELD' | 'CANCELLED' | 'POSTPONED';
  by: Names;
  startsAt: string;
  endsAt: string;
  place: string;
  sessions: number;
  movedFrom?: string | null;
  seats?: { state: string; capacity: number; taken: number; waiting: number } | null;
  reason?: string | null;
}
/** The latest outcomes in order; the percentage is absent while three have not come due. */
export interface Promises {
  semester: Names;
  kept: number;
  broken: number;
  percent?: number | null;
  latest: boolean[];
}
export interface Site {
  names: Names;
  promises?: Promises | null;
  items: Row[];
  next?: string | null;
}
export interface Named {
  id: string;
  names: Names;
}

export class Unknown extends Error {}

async function get<T>(path: string): Promise<T> {
  const answer = await fetch(path, { credentials: 'omit', headers: { accept: 'application/json' } });
  if (answer.status === 404) throw new Unknown();
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as T;
}

const of = (union: string) => `/api/activities/public?union=${encodeURIComponent(union)}`;
export const coming = (union: string, cursor?: string) => get<Site>(`${of(union)}&limit=20${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
export const past = (union: string) => get<Site>(`${of(union)}&when=past&limit=8`);
export const unions = () => get<Named[]>('/api/unions/names');
export const feed = (union: string, language: 'zh' | 'en') => `${location.origin}/api/calendars/unions/${encodeURIComponent(union)}.ics${language === 'en' ? '?lang=en' : ''}`;
