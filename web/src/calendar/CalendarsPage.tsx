import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import * as calls from '../api/calls';
import type { CalendarRow } from '../api/types';
import { useMe } from '../app/session';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';
import { Bones, Empty, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { date } from '../ui/time';
import { NewCalendar } from './NewCalendar';
import { Subscribe } from './Subscribe';
import { useCalendarWords } from './words';
import './calendar.css';

/** The college's calendar first, then the grades'; whoever keeps some can begin another. */
export function CalendarsPage() {
  const { t } = useWords();
  const me = useMe();
  const list = useQuery(calls.calendars.list);
  const [making, setMaking] = useState(false);
  const keeps = me.kind === 'staff' || me.gradesInCharge.length > 0;
  return (
    <Page
      title={t('nav.calendars')}
      name={t('nav.calendars')}
      below={t('calendar.what')}
      beside={
        keeps &&
        !making && (
          <Button size="small" icon="plus" onClick={() => setMaking(true)}>
            {t('calendar.new')}
          </Button>
        )
      }
    >
      {making && <NewCalendar close={() => setMaking(false)} />}
      <Load query={list} bones={<Bones rows={3} tall />}>
        {(calendars) =>
          calendars.length === 0 ? (
            <Empty>{keeps ? t('calendar.emptyKeeper') : t('calendar.empty')}</Empty>
          ) : (
            <ul className="calendars">
              {inOrder(calendars).map((one) => (
                <Line key={one.id} calendar={one} own={me.grade != null && one.grades.includes(me.grade)} />
              ))}
            </ul>
          )
        }
      </Load>
      <Subscribe />
    </Page>
  );
}

function inOrder(calendars: readonly CalendarRow[]): CalendarRow[] {
  const rank = (one: CalendarRow) => (one.scope === 'COLLEGE' ? 0 : 1);
  return [...calendars].sort((a, b) => rank(a) - rank(b) || (b.grades[0] ?? 0) - (a.grades[0] ?? 0) || a.names.zh.localeCompare(b.names.zh));
}

function Line({ calendar, own }: { calendar: CalendarRow; own: boolean }) {
  const { t, name, language } = useWords();
  const { audience } = useCalendarWords();
  return (
    <li className="card padded calendar-line">
      <Icon name="weeks" />
      <div className="grow">
        <p className="t14 soft">
          {audience(calendar)}
          {own && ` · ${t('calendar.yours')}`}
        </p>
        <h2>
          <Link className="line-name name" to={`/calendars/${calendar.id}`}>
            {name(calendar.names)}
          </Link>
        </h2>
        {calendar.sources.length === 0 ? (
          <p className="t14 soft">{t('calendar.noSource')}</p>
        ) : (
          <ul className="sources t14">
            {calendar.sources.map((source) => (
              <li key={source.name}>
                <span>{source.name}</span> <span className="soft">{t('calendar.source', { count: source.entries, when: date(source.at, language) })}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Icon name="forward" small />
    </li>
  );
}
