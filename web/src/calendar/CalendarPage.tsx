import { Drawer, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import * as calls from '../api/calls';
import { Problem } from '../api/problem';
import type { Calendar, Semester } from '../api/types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';
import { Bones, Empty, Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { date, dayOf } from '../ui/time';
import { useNow } from '../ui/useNow';
import { MarkEntry } from './MarkEntry';
import { WeekGrid } from './WeekGrid';
import { kindsByWeek, weeksOf } from './weeks';
import { useCalendarWords } from './words';
import './calendar.css';

/** What happens, week by week of the semester that runs; whoever keeps the calendar says what its entries are. */
export function CalendarPage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const calendar = useQuery(calls.calendars.one(id));
  const semesters = useQuery(calls.semesters);
  const semester = semesters.data?.find((one) => one.current) ?? semesters.data?.[0];
  if (calendar.data && semester) return <Found calendar={calendar.data} semester={semester} />;
  const error = calendar.error ?? semesters.error;
  const again = () => void Promise.all([calendar.refetch(), semesters.refetch()]);
  return (
    <Page title={t('calendar.one')} name={t('calendar.one')} width="board" back={{ to: '/calendars', label: t('nav.calendars') }}>
      {error === null ? <Bones rows={5} tall /> : <Failure error={error} retry={error instanceof Problem && error.status === 404 ? undefined : again} />}
    </Page>
  );
}

function Found({ calendar, semester }: { calendar: Calendar; semester: Semester }) {
  const { t, name, language } = useWords();
  const { audience } = useCalendarWords();
  const [open, setOpen] = useState<string | null>(null);
  const chosen = calendar.entries.find((entry) => entry.uid === open);
  return (
    <Page
      title={<span className="name">{name(calendar.names)}</span>}
      name={name(calendar.names)}
      width="board"
      back={{ to: '/calendars', label: t('nav.calendars') }}
      above={`${audience(calendar)} · ${name(semester.names)}`}
      below={calendar.sources.map((one) => `${one.name} ${t('calendar.source', { count: one.entries, when: date(one.at, language) })}`).join(' · ')}
      beside={
        calendar.mayEdit && (
          <Link className="btn small" to={`/calendars/${calendar.id}/import`}>
            <Icon name="file" small />
            {t('calendar.import')}
          </Link>
        )
      }
    >
      {calendar.entries.length === 0 ? (
        <Empty>{calendar.mayEdit ? t('calendar.nothingKeeper') : t('calendar.nothing')}</Empty>
      ) : (
        <Weeks calendar={calendar} semester={semester} choose={calendar.mayEdit ? setOpen : undefined} />
      )}
      <Drawer opened={chosen !== undefined} onClose={() => setOpen(null)} position="right" size={440} title={t('calendar.entry')} closeButtonProps={{ 'aria-label': t('act.close') }}>
        {chosen && <MarkEntry key={chosen.uid} calendar={calendar} entry={chosen} close={() => setOpen(null)} />}
      </Drawer>
    </Page>
  );
}

function Weeks({ calendar, semester, choose }: { calendar: Calendar; semester: Semester; choose?: (uid: string) => void }) {
  const { t } = useWords();
  const { range } = useCalendarWords();
  const today = dayOf(useNow(60_000));
  const [params, setParams] = useSearchParams();
  const weeks = weeksOf(semester);
  const current = weeks.find(({ monday }) => monday <= today && today < monday + 7);
  const shown = weeks.find(({ week }) => String(week) === params.get('week')) ?? current ?? weeks[0]!;
  const kinds = kindsByWeek(calendar.entries, weeks);
  const go = (week: number) => setParams(week === current?.week ? {} : { week: String(week) }, { replace: true, preventScrollReset: true });
  const inWords = (monday: number) => (kinds.get(monday) ?? []).map((kind) => t(`calendar.kind.${kind}`)).join(t('list.comma'));
  const turn = (by: -1 | 1) => {
    const there = weeks.some(({ week }) => week === shown.week + by);
    return (
      <Button size="small" className="week-turn" aria-label={by < 0 ? t('calendar.before') : t('calendar.after')} aria-disabled={!there} onClick={() => there && go(shown.week + by)}>
        <Icon name={by < 0 ? 'back' : 'forward'} small />
      </Button>
    );
  };
  return (
    <>
      <ol className="semester" aria-label={t('calendar.weeks')}>
        {weeks.map(({ week, monday }) => (
          <li key={week}>
            <button
              type="button"
              className={week === current?.week ? 'now' : ''}
              aria-current={week === shown.week ? 'true' : undefined}
              aria-label={[t('activity.week', { week }), range(monday), inWords(monday)].filter(Boolean).join(t('list.comma'))}
              onClick={() => go(week)}
            >
              <span>{week}</span>
              <span className="semester-kinds" aria-hidden="true">
                {kinds.get(monday)!.slice(0, 4).map((kind) => (
                  <i key={kind} className={`kind-${kind}`} />
                ))}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className="week-bar">
        {turn(-1)}
        <NativeSelect className="week-choice" aria-label={t('calendar.weeks')} value={String(shown.week)} onChange={(event) => go(Number(event.currentTarget.value))}>
          {weeks.map(({ week, monday }) => (
            <option key={week} value={String(week)}>
              {[t('activity.week', { week }), range(monday), inWords(monday)].filter(Boolean).join(' · ')}
            </option>
          ))}
        </NativeSelect>
        {turn(1)}
        {current && current.week !== shown.week && (
          <Button size="small" className="week-now" onClick={() => go(current.week)}>
            {t('calendar.thisWeek')}
          </Button>
        )}
      </div>
      <h2 className="week-title" aria-live="polite">
        {t('activity.week', { week: shown.week })} <span className="t14 soft">{range(shown.monday)}</span>
      </h2>
      <WeekGrid entries={calendar.entries} monday={shown.monday} today={today} choose={choose} />
    </>
  );
}
