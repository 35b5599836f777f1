import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as calls from '../api/calls';
import type { ScanAnswer, ScanPack, Way } from '../api/types';
import { Button } from '../ui/Button';
import { Badge } from '../ui/marks';
import { useWords } from '../ui/text';
import { clock } from '../ui/time';
import { looks, markOf, type Marks } from './verdicts';

interface Props {
  pack: ScanPack;
  marks: Marks;
  way: Way;
  answers: ScanAnswer[];
  take: (member: string) => void;
  letIn: (member: string, name: string) => void;
  refresh: () => void;
}
const MOST = 50;

/** Everybody expected: the missing first, found by name, marked by hand when there is no ticket to scan. */
export function People({ pack, marks, way, answers, take, letIn, refresh }: Props) {
  const { t, language } = useWords();
  const [asked, ask] = useState('');
  const since = (member: string, told?: string | null) => marks.get(markOf(way, member)) ?? told ?? undefined;
  const people = pack.people.map((one) => ({ ...one, since: since(one.member, way === 'IN' ? one.in : one.out) }));
  const seated = people.filter((one) => one.seat === 'SEATED');
  const missing = seated.filter((one) => one.since === undefined);
  const words = asked.trim().toLowerCase();
  const shown = words === '' ? missing : people.filter((one) => one.name.toLowerCase().includes(words));
  const corrected = answers.filter((one) => one.verdict !== 'ok');
  return (
    <section className="stack tight">
      <div className="row door-people">
        <h2 className="section-head grow">{t('door.missing', { count: missing.length, all: seated.length })}</h2>
        <Button size="small" icon="turn" onClick={refresh}>
          {t('door.refresh')}
        </Button>
      </div>
      <label className="hidden-words" htmlFor="door-name">
        {t('door.search')}
      </label>
      <input id="door-name" className="door-input" type="search" placeholder={t('door.search')} value={asked} onChange={(event) => ask(event.target.value)} autoComplete="off" />
      <ul className="door-list">
        {shown.slice(0, MOST).map((one) => (
          <li key={one.member} className="door-row">
            <span className="grow">
              {one.name} {one.grade != null && <span className="t12 soft">{t('member.gradeOf', { grade: one.grade })}</span>}
            </span>
            {one.since !== undefined ? (
              <Badge icon="check" tone="jade">
                {clock(one.since, language)}
              </Badge>
            ) : one.seat === 'WAITING' ? (
              <Badge icon="hourglass" tone="ochre">
                {t('ticket.waiting')}
              </Badge>
            ) : (
              <Button size="small" onClick={() => take(one.member)} aria-label={t('door.byName', { name: one.name })}>
                {t(`door.ways.${way === 'IN' ? 'in' : 'out'}`)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown.length > MOST && <p className="t14 soft">{t('door.more', { count: shown.length - MOST })}</p>}
      {shown.length === 0 && <p className="t14 soft">{t(words === '' ? 'door.nobodyMissing' : 'door.nobody')}</p>}
      {shown.length === 0 && words !== '' && way === 'IN' && <WalkIns asked={words} letIn={letIn} />}
      {corrected.length > 0 && (
        <>
          <h2 className="section-head">{t('door.otherwise')}</h2>
          <ul className="door-list">
            {corrected.slice(0, MOST).map((one) => (
              <li key={one.scan} className="door-row">
                <span className="grow">{one.name}</span>
                <Badge icon={looks[one.verdict].icon} tone={looks[one.verdict].tone}>
                  {t(`door.verdict.${one.verdict}`)}
                </Badge>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Members without a seat, to be let in if one is free that nobody waits for; the service decides. */
function WalkIns({ asked, letIn }: { asked: string; letIn: (member: string, name: string) => void }) {
  const { t } = useWords();
  const [q] = useDebouncedValue(asked, 300);
  const found = useQuery({ ...calls.members.some(q, 5), enabled: q.length > 1, retry: false });
  return (
    <ul className="door-list">
      {found.data?.items.map((one) => (
        <li key={one.id} className="door-row">
          <span className="grow">
            {one.displayName} {one.grade != null && <span className="t12 soft">{t('member.gradeOf', { grade: one.grade })}</span>}
          </span>
          <Button size="small" onClick={() => letIn(one.id, one.displayName)} aria-label={t('door.letInName', { name: one.displayName })}>
            {t('door.letIn')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
