import type { Names, Row, Site } from './read';

const STATUS: Record<string, string> = { CANCELLED: 'EventCancelled', POSTPONED: 'EventPostponed' };

/** The same for search engines, as schema.org knows events. */
export function tellSearchEngines(site: Site, named: (names: Names) => string): void {
  const event = (row: Row) => ({
    '@type': 'Event',
    name: named(row.title),
    startDate: row.startsAt,
    endDate: row.endsAt,
    eventStatus: `https://schema.org/${STATUS[row.state] ?? (row.movedFrom ? 'EventRescheduled' : 'EventScheduled')}`,
    location: { '@type': 'Place', name: row.place },
    organizer: { '@type': 'Organization', name: named(site.names) },
  });
  const data = document.getElementById('events') ?? document.head.appendChild(Object.assign(document.createElement('script'), { id: 'events', type: 'application/ld+json' }));
  data.textContent = JSON.stringify({ '@context': 'https://schema.org', '@graph': site.items.map(event) });
}
