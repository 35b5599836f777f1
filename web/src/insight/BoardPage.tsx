import { NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import * as calls from '../api/calls';
import type { Board } from '../api/types';
import { useMe } from '../app/session';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';
import { RUNGS } from '../ui/rungs';
import { Bones, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { clock } from '../ui/time';
import { useBoardStream } from './useBoardStream';
import './insight.css';

const MinuteChart = lazy(() => import('./MinuteChart'));

/** The live board: each picture says its finding first, shows it, and can be read as a table. */
export function BoardPage() {
  const { t, name, language } = useWords();
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const union = params.get('union') ?? me.union?.id;
  const unions = useQuery(calls.unionNames);
  const client = useQueryClient();
  const board = useQuery(calls.insight.board(union));
  const isLive = useBoardStream(calls.insight.streamPath(union), (fresh) => client.setQueryData(['insight', 'board', union], fresh));
  useEffect(() => {
    if (isLive) return;
    const poll = setInterval(() => void client.invalidateQueries({ queryKey: ['insight', 'board', union] }), 60_000);
    return () => clearInterval(poll);
  }, [isLive, client, union]);
  return (
    <Page
      title={t('nav.insight')}
      name={t('nav.insight')}
      width="board"
      beside={
        <div className="insight-head">
          <NativeSelect
            aria-label={t('activity.union')}
            value={union ?? ''}
            onChange={(event) => setParams(event.currentTarget.value === '' ? {} : { union: event.currentTarget.value }, { replace: true })}
          >
            <option value="">{t('insight.wholeCollege')}</option>
            {unions.data?.map((one) => (
              <option key={one.id} value={one.id}>
                {name(one.names)}
              </option>
            ))}
          </NativeSelect>
          <span className={`badge ${isLive ? 'jade' : 'soft'}`}>
            <Icon name={isLive ? 'check' : 'clock'} small />
            {isLive ? t('insight.live') : t('insight.notLive')}
          </span>
          {board.data && <span className="t14 soft">{t('insight.asOf', { time: clock(board.data.asOf, language) })}</span>}
        </div>
      }
    >
      <Load query={board} bones={<Bones rows={3} tall />}>
        {(it) => (
          <>
            <Totals board={it} />
            <div className="pictures">
              <Minutes board={it} />
              <Grades board={it} />
              <Rungs board={it} />
            </div>
          </>
        )}
      </Load>
    </Page>
  );
}

function Totals({ board }: { board: Board }) {
  const { t } = useWords();
  const all = [
    ['activities', board.totals.activities],
    ['seats', board.totals.seats],
    ['waiting', board.totals.waiting],
    ['opinionsOpen', board.totals.opinionsOpen],
    ['opinionsConfirmed', board.totals.opinionsConfirmed],
  ] as const;
  return (
    <dl className="totals">
      {all.map(([what, value]) => (
        <div key={what}>
          <dt className="t14 soft">{t(`insight.totals.${what}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface PictureProps {
  finding: string;
  definition: string;
  head: string[];
  rows: (string | number)[][];
  children: ReactNode;
  legend?: ReactNode;
}

/** Finding as the title, definition small, the picture, and the same as a table on wish. */
function Picture({ finding, definition, head, rows, legend, children }: PictureProps) {
  const { t } = useWords();
  const [table, setTable] = useState(false);
  return (
    <article className="card padded picture">
      <header>
        <h2>{finding}</h2>
        <p className="t12 soft">{definition}</p>
      </header>
      {table ? (
        <div className="picture-table" tabIndex={0} role="region" aria-label={finding}>
          <table>
            <thead>
              <tr>
                {head.map((one) => (
                  <th key={one} scope="col">
                    {one}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={String(row[0])}>
                  {row.map((cell, i) => (i === 0 ? <th key={i} scope="row">{cell}</th> : <td key={i}>{cell}</td>))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <div className="picture-body">{children}</div>
      )}
      <footer className="row apart">
        <span className="t12 soft">{!table && legend}</span>
        <button type="button" className="link" aria-pressed={table} onClick={() => setTable(!table)}>
          {table ? t('insight.asPicture') : t('insight.asTable')}
        </button>
      </footer>
    </article>
  );
}

function Minutes({ board }: { board: Board }) {
  const { t, language } = useWords();
  const minutes = board.signUpsPerMinute;
  const total = minutes.reduce((sum, one) => sum + one.count, 0);
  const peak = minutes.reduce((best, one) => (one.count > best.count ? one : best), minutes[0] ?? { minute: board.asOf, count: 0 });
  return (
    <Picture
      finding={total === 0 ? t('insight.noSignUps') : t('insight.signUps', { total, peak: peak.count, time: clock(peak.minute, language) })}
      definition={t('insight.signUpsWhat')}
      head={[t('insight.minute'), t('insight.count')]}
      rows={minutes.filter((one) => one.count > 0).map((one) => [clock(one.minute, language), one.count])}
    >
      <Suspense fallback={<div className="chart" />}>
        <MinuteChart minutes={minutes} label={t('insight.signUpsWhat')} />
      </Suspense>
    </Picture>
  );
}

function Grades({ board }: { board: Board }) {
  const { t } = useWords();
  const rows = [...board.seatsByGrade].sort((a, b) => b.grade - a.grade);
  const share = (one: Board['seatsByGrade'][number]) => (one.seats == null || !one.members ? null : one.seats / one.members);
  const known = rows.filter((one) => one.seats != null);
  const best = [...known].sort((a, b) => (share(b) ?? b.seats ?? 0) - (share(a) ?? a.seats ?? 0))[0];
  const worst = [...known].sort((a, b) => (share(a) ?? a.seats ?? 0) - (share(b) ?? b.seats ?? 0))[0];
  const most = Math.max(1, ...rows.map((one) => one.seats ?? 0));
  return (
    <Picture
      finding={best && worst && best !== worst ? t('insight.grades', { best: best.grade, worst: worst.grade, bestSeats: best.seats, worstSeats: worst.seats }) : t('insight.gradesNone')}
      definition={t('insight.gradesWhat')}
      head={[t('me.grade'), t('insight.seats'), t('insight.members')]}
      rows={rows.map((one) => [one.grade, one.seats ?? t('insight.few'), one.members ?? '–'])}
      legend={t('insight.gradesLegend')}
    >
      <ul className="bars">
        {rows.map((one) => (
          <li key={one.grade}>
            <span>{t('member.gradeOf', { grade: one.grade })}</span>
            <span className="bar-track">
              {one.seats == null ? (
                <em className="bar-few t14">{t('insight.few')}</em>
              ) : (
                <i style={{ inlineSize: `${(100 * one.seats) / most}%` }} />
              )}
            </span>
            <b>{one.seats ?? ''}</b>
            <span className="t12 soft">{share(one) === null ? '' : t('insight.perHead', { value: share(one)!.toFixed(1) })}</span>
          </li>
        ))}
      </ul>
    </Picture>
  );
}

function Rungs({ board }: { board: Board }) {
  const { t } = useWords();
  const rows = RUNGS.map((rung) => board.openOpinions.find((one) => one.rung === rung) ?? { rung, open: 0, overdue: 0 });
  const total = rows.reduce((sum, one) => sum + one.open, 0);
  const late = rows.reduce((sum, one) => sum + one.overdue, 0);
  const stuck = [...rows].sort((a, b) => b.overdue - a.overdue || b.open - a.open)[0]!;
  const most = Math.max(1, ...rows.map((one) => one.open));
  const named = (rung: number) => t(`rung.${(rung || 1) as 1}`);
  return (
    <Picture
      finding={total === 0 ? t('insight.opinionsNone') : late > 0 ? t('insight.opinionsLate', { late, total, rung: named(stuck.rung) }) : t('insight.opinionsFine', { total, rung: named(stuck.rung) })}
      definition={t('insight.opinionsWhat')}
      head={[t('insight.rung'), t('insight.open'), t('insight.overdue')]}
      rows={rows.map((one) => [named(one.rung), one.open, one.overdue])}
      legend={
        <span className="row">
          <i className="key" /> {t('insight.inTime')} <i className="key late" /> {t('insight.overdue')}
        </span>
      }
    >
      <ul className="bars">
        {rows.map((one) => (
          <li key={one.rung}>
            <span>{named(one.rung)}</span>
            <span className="bar-track">
              <i style={{ inlineSize: `${(100 * (one.open - one.overdue)) / most}%` }} />
              {one.overdue > 0 && <i className="late" style={{ inlineSize: `${(100 * one.overdue) / most}%` }} />}
            </span>
            <b>{one.open}</b>
            <span className={`t12 ${one.overdue > 0 ? 'cinnabar' : 'soft'}`}>{one.overdue > 0 ? t('insight.overdueCount', { count: one.overdue }) : ''}</span>
          </li>
        ))}
      </ul>
    </Picture>
  );
}
