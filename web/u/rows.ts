import { h } from '../quiet/dom';
import { clock, dayNumber, dayOf, stamp, weekday } from '../src/ui/time';
import type { Names, Row } from './read';
import { fill, type SiteWords } from './words';

export interface Speech {
  language: 'zh' | 'en';
  w: SiteWords;
  named: (names: Names) => string;
}

/** One activity: its day, what and where, and how it stands; what was called off or moved says so. */
export function rowOf(row: Row, { language, w, named }: Speech): HTMLElement {
  const off = row.state === 'CANCELLED' || row.state === 'POSTPONED';
  const day = h(
    'time',
    { class: 'day', datetime: row.startsAt },
    h('span', { 'aria-hidden': 'true' }, monthOf(row.startsAt, language)),
    h('b', { 'aria-hidden': 'true' }, dayNumber(row.startsAt)),
    h('span', { 'aria-hidden': 'true' }, weekday(row.startsAt, language)),
    h('span', { class: 'said' }, stamp(row.startsAt, language)),
  );
  const ends = dayOf(row.startsAt) === dayOf(row.endsAt) ? `–${clock(row.endsAt, language)}` : '';
  const facts = [`${clock(row.startsAt, language)}${ends}`, row.place, named(row.by), row.sessions > 1 && fill(w.sessions, { count: row.sessions })];
  const about = named(row.description);
  return h(
    'li',
    { class: off ? 'row off' : 'row' },
    day,
    h(
      'div',
      { class: 'what' },
      h('h3', {}, named(row.title)),
      h('p', { class: 'soft' }, facts.filter(Boolean).join(' · ')),
      standing(row, w),
      row.movedFrom && !off && h('p', { class: 'mark moved' }, fill(w.moved, { when: stamp(row.movedFrom, language) })),
      off && row.reason && h('p', { class: 'soft' }, fill(w.reason, { reason: row.reason })),
      about !== '' && h('details', {}, h('summary', {}, w.about), h('p', {}, about)),
    ),
    signUp(row, w),
  );
}

function monthOf(at: string, language: 'zh' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: 'Asia/Shanghai', month: 'short' }).format(new Date(at));
}

function standing(row: Row, w: SiteWords): HTMLElement | false {
  if (row.state === 'CANCELLED') return h('p', { class: 'mark bad' }, w.cancelled);
  if (row.state === 'POSTPONED') return h('p', { class: 'mark bad' }, w.postponed);
  if (row.state === 'HELD') return h('p', { class: 'mark good' }, w.held);
  const seats = row.seats;
  if (!seats || seats.capacity < 1) return false;
  const free = Math.max(0, seats.capacity - seats.taken);
  if (seats.state === 'CLOSED' || seats.state === 'CANCELLED') return h('p', { class: 'mark' }, w.closed);
  if (free > 0) return h('p', { class: 'mark good' }, fill(w.free, { count: free }));
  return h('p', { class: 'mark wait' }, seats.waiting > 0 ? fill(w.full, { count: seats.waiting }) : w.fullNow);
}

function signUp(row: Row, w: SiteWords): HTMLElement | false {
  const open = row.state === 'ANNOUNCED' && row.seats?.state === 'OPEN';
  return open && h('a', { class: 'btn', href: `/activities/${row.id}` }, w.signUp);
}
