import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import * as calls from '../api/calls';
import { useDepartments } from '../api/names';
import type { Opinion, OpinionRow } from '../api/types';
import { useMe } from '../app/session';
import { Due, DueRing } from '../ui/Due';
import { Icon } from '../ui/Icon';
import { Ladder } from '../ui/Ladder';
import { More } from '../ui/More';
import { Page } from '../ui/Page';
import { RUNGS, rungOf } from '../ui/rungs';
import { Bones, Empty, Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { clock, dayOf } from '../ui/time';
import { useNow } from '../ui/useNow';
import { AnswerForm } from './AnswerForm';
import { Publishing } from './Publishing';
import { SealedName } from './SealedName';
import { Thread } from './Thread';
import './opinion.css';
import './desk.css';

/** The desk: what waits by rung and clock, the thread to read, the answer to give, the ladder beside it. */
export function DeskPage() {
  const { t, language } = useWords();
  const now = useNow(30_000);
  const [params, setParams] = useSearchParams();
  const chosen = params.get('opinion');
  const all = params.get('queue') === 'department';
  const rung = Number(params.get('rung') ?? 0);
  const list = useInfiniteQuery(calls.opinions.queue({ queue: all ? 'department' : 'mine' }));
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = rung === 0 ? rows : rows.filter((row) => row.rung === rung);
  const set = (changes: Record<string, string | null>) =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) after.delete(name);
        else after.set(name, value);
      }
      return after;
    });
  return (
    <div className={`desk${chosen ? ' reading' : ''}`}>
      <section className="desk-queue" aria-label={t('desk.queue')}>
        <Page
          title={t('nav.desk')}
          name={t('nav.desk')}
          beside={
            <div className="segments" role="group" aria-label={t('desk.whose')}>
              <button type="button" aria-pressed={!all} onClick={() => set({ queue: null })}>
                {t('desk.mine')}
              </button>
              <button type="button" aria-pressed={all} onClick={() => set({ queue: 'department' })}>
                {t('desk.department')}
              </button>
            </div>
          }
        >
          <div className="segments rung-counts" role="group" aria-label={t('desk.byRung')}>
            {RUNGS.map((one) => (
              <button key={one} type="button" aria-pressed={rung === one} onClick={() => set({ rung: rung === one ? null : String(one) })}>
                <b>{rows.filter((row) => row.rung === one).length}</b>
                <span className="t12">{t(`rung.${one}`)}</span>
              </button>
            ))}
          </div>
          {list.isPending && <Bones rows={6} />}
          {list.error !== null && rows.length === 0 && <Failure error={list.error} retry={() => void list.refetch()} />}
          {list.data && shown.length === 0 && <Empty>{rung === 0 ? t('desk.empty') : t('desk.emptyRung')}</Empty>}
          {grouped(shown, now).map((group) => (
            <section key={group.name}>
              <h2 className="queue-head">
                {t(`desk.group.${group.name}`, { time: group.rows[0]?.due ? clock(group.rows[0].due, language) : '' })}
              </h2>
              <ul>
                {group.rows.map((row) => (
                  <QueueLine key={row.id} row={row} now={now} on={row.id === chosen} open={() => set({ opinion: row.id })} />
                ))}
              </ul>
            </section>
          ))}
          <More of={list} />
        </Page>
      </section>
      {chosen ? (
        <Reading key={chosen} id={chosen} now={now} close={() => set({ opinion: null })} />
      ) : (
        <section className="desk-none">
          <p className="soft">{t('desk.choose')}</p>
        </section>
      )}
    </div>
  );
}

const GROUPS = ['reopened', 'over', 'today', 'tomorrow', 'later', 'none'] as const;
interface Group {
  name: (typeof GROUPS)[number];
  rows: OpinionRow[];
}

/** Reopened ones on top, then by the day they are due, at last what has a promised date or none. */
function grouped(rows: OpinionRow[], now: number): Group[] {
  const groups = new Map<Group['name'], OpinionRow[]>();
  const order: [Group['name'], (row: OpinionRow) => boolean][] = [
    ['reopened', (row) => (row.reopenings ?? 0) > 0],
    ['none', (row) => !row.due],
    ['over', (row) => Date.parse(row.due!) <= now],
    ['today', (row) => dayOf(row.due!) === dayOf(now)],
    ['tomorrow', (row) => dayOf(row.due!) === dayOf(now) + 1],
    ['later', () => true],
  ];
  for (const row of [...rows].sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))) {
    const name = order.find(([, test]) => test(row))![0];
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return GROUPS.flatMap((name) => {
    const found = groups.get(name);
    return found ? [{ name, rows: found }] : [];
  });
}

function QueueLine({ row, now, on, open }: { row: OpinionRow; now: number; on: boolean; open: () => void }) {
  const { t } = useWords();
  return (
    <li>
      <button type="button" className={`queue-line${on ? ' on' : ''}`} aria-current={on || undefined} onClick={open}>
        <DueRing due={row.due} rung={row.rung} now={now} />
        <span className="grow">
          <span className="queue-title">{titleOf(row)}</span>
          <span className="t12 soft queue-more">
            {t(`opinion.kind.${row.kind}`)} · {t(`opinion.modeShort.${row.mode}`)}
            {(row.reopenings ?? 0) > 0 && <em>{t('desk.reopened', { count: row.reopenings })}</em>}
            {row.state === 'COLLECTED' && <em>{t('desk.untaken')}</em>}
          </span>
        </span>
        <span className="t12 queue-due">
          <Due due={row.due} now={now} />
        </span>
      </button>
    </li>
  );
}

function titleOf(row: OpinionRow): string {
  const text = row.gist ?? row.text ?? '';
  return text.length > 44 ? `${text.slice(0, 42)}…` : text || row.id;
}

function Reading({ id, now, close }: { id: string; now: number; close: () => void }) {
  const { t, name } = useWords();
  const query = useQuery(calls.opinions.one(id));
  const opinion = query.data;
  const line = useQuery({ ...calls.opinions.line(opinion?.union ?? ''), enabled: Boolean(opinion?.union) });
  const category = name(line.data?.categories.find((one) => one.id === opinion?.category)?.names);
  return (
    <>
      <section className="desk-thread" aria-label={t('desk.thread')}>
        <h1 className="hidden-words desk-alone">{t('nav.desk')}</h1>
        <button type="button" className="btn plain desk-back" onClick={close}>
          <Icon name="back" />
          {t('nav.desk')}
        </button>
        {query.isPending && <Bones rows={4} tall />}
        {query.error !== null && opinion === undefined && <Failure error={query.error} retry={() => void query.refetch()} />}
        {opinion && (
          <>
            <header className="desk-head">
              <p className="t14 soft">{[t(`opinion.kind.${opinion.kind}`), category || opinion.category, t(`opinion.modeShort.${opinion.mode}`)].join(' · ')}</p>
              <h2>{titleOf(opinion)}</h2>
            </header>
            <Thread opinion={opinion} asker={false} />
            <AnswerForm opinion={opinion} />
            <Publishing opinion={opinion} />
          </>
        )}
      </section>
      {opinion && <Beside opinion={opinion} now={now} />}
    </>
  );
}

function Beside({ opinion, now }: { opinion: Opinion; now: number }) {
  const { t } = useWords();
  const me = useMe();
  const opens = me.kind === 'counselor' || me.posts.some((post) => post.post === 'president' || post.post === 'vice-president');
  const department = useDepartments(opinion.union);
  return (
    <aside className="desk-side">
      <h2>{t('opinion.whereHead')}</h2>
      <Ladder opinion={opinion} now={now} />
      <h2>{t('desk.twoHead')}</h2>
      <dl className="pair">
        <dt>{t('desk.lead')}</dt>
        <dd>{department(opinion.lead)}</dd>
        <dt>{t('desk.second')}</dt>
        <dd>{department(opinion.second)}</dd>
      </dl>
      <p className="t12 soft">{t('desk.twoWhat')}</p>
      {opinion.reopenings > 0 && <p className="t14">{t('desk.backTo', { rung: t(`rung.${rungOf(opinion.rung)}`), count: opinion.reopenings })}</p>}
      {opinion.mode === 'confidential' && opens && <SealedName opinion={opinion.id} />}
    </aside>
  );
}
