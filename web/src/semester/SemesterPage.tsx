import { NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import * as calls from '../api/calls';
import type { SemesterLoad } from '../api/types';
import { useMe } from '../app/session';
import { Page } from '../ui/Page';
import { Bones, Empty, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { dayOf } from '../ui/time';
import { useNow } from '../ui/useNow';
import { Evenness } from './Evenness';
import { HeatMap } from './HeatMap';
import { rowsOf, type By } from './load';
import { WeekCards } from './WeekCards';
import { WeekList } from './WeekList';
import { useWeekWords } from './words';
import './semester.css';

/** A union's semester at a glance: where it crowds, where it is idle, and what stands in the chosen week. */
export function SemesterPage() {
  const { t, name } = useWords();
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const unions = useQuery(calls.unionNames);
  const semesters = useQuery(calls.semesters);
  const union = params.get('union') ?? me.union?.id ?? unions.data?.[0]?.id ?? '';
  const semester = semesters.data?.find((one) => one.id === params.get('semester')) ?? semesters.data?.find((one) => one.current);
  const by: By = params.get('by') === 'grades' ? 'grades' : 'departments';
  const load = useQuery({ ...calls.load(semester?.id ?? '', union), enabled: semester !== undefined && union !== '' });
  const set = (change: Record<string, string>) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [key, value] of Object.entries(change)) after.set(key, value);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Page title={t('nav.semester')} name={t('nav.semester')} width="board" below={load.data?.drafts && t('semester.drafts')}>
      <div className="semester-choices">
        <NativeSelect aria-label={t('semester.union')} value={union} onChange={(event) => set({ union: event.currentTarget.value })}>
          {unions.data?.map((one) => (
            <option key={one.id} value={one.id}>
              {name(one.names)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect aria-label={t('semester.semester')} value={semester?.id ?? ''} onChange={(event) => set({ semester: event.currentTarget.value, week: '' })}>
          {semesters.data?.map((one) => (
            <option key={one.id} value={one.id}>
              {name(one.names)}
            </option>
          ))}
        </NativeSelect>
        <div className="segments" role="group" aria-label={t('semester.rows')}>
          {(['departments', 'grades'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={by === one} onClick={() => set({ by: one })}>
              {t(`semester.${one}`)}
            </button>
          ))}
        </div>
      </div>
      <Load query={load} bones={<Bones rows={6} tall />}>
        {(it) => <Board load={it} by={by} asked={params.get('week')} choose={(week) => set({ week: String(week) })} />}
      </Load>
    </Page>
  );
}

interface BoardProps {
  load: SemesterLoad;
  by: By;
  asked: string | null;
  choose: (week: number) => void;
}

function Board({ load, by, asked, choose }: BoardProps) {
  const { t, name } = useWords();
  const { range, notes } = useWeekWords();
  const union = useQuery(calls.union(load.union));
  const isWide = useMediaQuery('(min-width: 900px)', undefined, { getInitialValueInEffect: false });
  const today = dayOf(useNow(60_000));
  const current = load.weeks.find(({ monday }) => dayOf(monday) <= today && today < dayOf(monday) + 7)?.week;
  const shown = asked === null || asked === '' ? (current ?? 1) : Number(asked);
  const week = load.weeks.find((one) => one.week === shown);
  const rows = rowsOf(load, by, { departments: (union.data?.departments ?? []).map((one) => ({ id: one.id, name: name(one.names) })), grade: (grade) => t('member.gradeOf', { grade }) });
  const total = load.all.sessions.reduce((sum, one) => sum + one, 0);
  return (
    <>
      {total === 0 && <Empty>{t('semester.empty')}</Empty>}
      <div className="semester-board">
        {isWide && (
          <section className="card padded">
            <HeatMap load={load} rows={rows} by={by} shown={shown} today={today} choose={choose} />
            <Legend by={by} />
          </section>
        )}
        <Evenness bunching={load.all.bunching} rows={rows} />
      </div>
      {isWide ? (
        week && (
          <section className="semester-week">
            <h2 aria-live="polite">
              {t('activity.week', { week: week.week })} <span className="t14 soft">{[range(week.monday), ...notes(week)].join(' · ')}</span>
            </h2>
            <WeekCards load={load} week={week} />
          </section>
        )
      ) : (
        <WeekList load={load} rows={rows} shown={shown} choose={choose} />
      )}
    </>
  );
}

function Legend({ by }: { by: By }) {
  const { t } = useWords();
  return (
    <p className="heat-legend t12 soft" aria-hidden="true">
      <span>{t('semester.legend')}</span>
      <span className="heat-ramp">
        {[0, 1, 2, 3, 4, 5].map((step) => (
          <i key={step} className={`heat-cell load-${step}`}>
            {step === 5 ? '5+' : step}
          </i>
        ))}
      </span>
      <span className="heat-key">
        <i className="heat-cell load-0 hatched" />
        {by === 'grades' ? t('semester.hatch') : t('semester.hatchMost')}
      </span>
    </p>
  );
}
