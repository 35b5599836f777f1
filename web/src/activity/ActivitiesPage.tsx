import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { NativeSelect } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import * as calls from '../api/calls';
import type { ActivityRow } from '../api/types';
import { useMe } from '../app/session';
import { ActivityLine } from '../ui/ActivityLine';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { More } from '../ui/More';
import { Page } from '../ui/Page';
import { Bones, Empty, Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { date, dayOf, weekOf } from '../ui/time';
import { useNow } from '../ui/useNow';
import { KINDS } from './kinds';
import './activity.css';

/** Everything announced, by week; filters live in the address, cancelled ones stay marked. */
export function ActivitiesPage() {
  const { t, language } = useWords();
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const now = useNow(30_000);
  const unions = useQuery(calls.unionNames);
  const past = params.get('when') === 'past';
  const filter = {
    union: params.get('union') ?? undefined,
    kind: params.get('kind') ?? undefined,
    grade: params.get('grade') ?? undefined,
    state: past ? ('HELD' as const) : undefined,
    from: past ? undefined : new Date(dayOf(now) * 86_400_000 - 8 * 3_600_000).toISOString(),
  };
  const list = useInfiniteQuery(calls.activities.list(filter));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const set = (name: string, value: string) =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (value === '') after.delete(name);
      else after.set(name, value);
      return after;
    }, { replace: true });
  const { name } = useWords();

  return (
    <Page
      title={t('nav.activities')}
      name={t('nav.activities')}
      beside={
        <span className="row wrap">
          <Link className="btn small" to="/calendars">
            <Icon name="weeks" small />
            {t('nav.calendars')}
          </Link>
          {me.entries.includes('work') && (
            <Link className="btn small" to="/activities/new">
              <Icon name="plus" small />
              {t('activity.new')}
            </Link>
          )}
        </span>
      }
    >
      <div className="filters" role="search" aria-label={t('activity.filter')}>
        <div className="segments" role="group" aria-label={t('activity.when')}>
          <button type="button" aria-pressed={!past} onClick={() => set('when', '')}>
            {t('activity.coming')}
          </button>
          <button type="button" aria-pressed={past} onClick={() => set('when', 'past')}>
            {t('activity.past')}
          </button>
        </div>
        <NativeSelect aria-label={t('activity.kind')} value={filter.kind ?? ''} onChange={(event) => set('kind', event.currentTarget.value)}>
          <option value="">{t('activity.allKinds')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`activity.kinds.${kind}`)}
            </option>
          ))}
        </NativeSelect>
        <NativeSelect aria-label={t('activity.union')} value={filter.union ?? ''} onChange={(event) => set('union', event.currentTarget.value)}>
          <option value="">{t('activity.allUnions')}</option>
          {unions.data?.map((union) => (
            <option key={union.id} value={union.id}>
              {name(union.names)}
            </option>
          ))}
        </NativeSelect>
      </div>
      {list.isPending && <Bones rows={6} tall />}
      {list.error !== null && rows.length === 0 && <Failure error={list.error} retry={() => void list.refetch()} />}
      {list.data !== undefined && rows.length === 0 && (
        <Empty action={params.size > 0 ? <Button onClick={() => setParams({}, { replace: true })}>{t('activity.clear')}</Button> : undefined}>{t('activity.empty')}</Empty>
      )}
      <Weeks rows={rows} now={now} language={language} />
      <More of={list} byItself />
    </Page>
  );
}

function Weeks({ rows, now, language }: { rows: ActivityRow[]; now: number; language: 'zh' | 'en' }) {
  const { t } = useWords();
  const semesters = useQuery(calls.semesters).data;
  const weeks = new Map<string, ActivityRow[]>();
  for (const row of rows) {
    const week = weekOf(row.startsAt, semesters);
    const head = week === undefined ? date(row.startsAt, language).replace(/\d+日|\d+ /, '') : t('activity.week', { week });
    weeks.set(head, [...(weeks.get(head) ?? []), row]);
  }
  return [...weeks].map(([head, inWeek]) => (
    <section key={head} className="week">
      <h2 className="week-head">{head}</h2>
      <ul className="lines">
        {inWeek.map((row) => (
          <ActivityLine key={row.id} row={row} now={now} />
        ))}
      </ul>
    </section>
  ));
}
