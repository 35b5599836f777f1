import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import * as calls from '../api/calls';
import type { OpinionRow } from '../api/types';
import { useMe } from '../app/session';
import { Due } from '../ui/Due';
import { Icon } from '../ui/Icon';
import { Badge } from '../ui/marks';
import { Page } from '../ui/Page';
import { RUNGS, rungOf } from '../ui/rungs';
import { Bones, Empty, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { useNow } from '../ui/useNow';
import './opinion.css';

/** What I asked and where it stands, and what others asked that is answered for everybody. */
export function OpinionsPage() {
  const { t } = useWords();
  const me = useMe();
  const now = useNow(60_000);
  const mine = useQuery(calls.opinions.mine);
  return (
    <Page
      title={t('nav.opinions')}
      name={t('nav.opinions')}
      width="reading"
      below={t('opinion.promise')}
      beside={
        <Link className="btn fill" to="/opinions/new">
          <Icon name="plus" small />
          {t('opinion.write')}
        </Link>
      }
    >
      <div className="stack wide">
        <section>
          <h2 className="section-head">{t('opinion.mine')}</h2>
          <Load query={mine} bones={<Bones rows={3} tall />}>
            {(page) =>
              page.items.length === 0 ? (
                <Empty>{t('opinion.none')}</Empty>
              ) : (
                <ul className="mine">
                  {page.items.map((row) => (
                    <Mine key={row.id} row={row} now={now} />
                  ))}
                </ul>
              )
            }
          </Load>
        </section>
        <a className="quiet-door" href="/quiet">
          <Icon name="lock" />
          <span className="grow">
            <b>{t('opinion.quietDoor')}</b>
            <span className="t14 soft">{t('opinion.quietDoorWhat')}</span>
          </span>
          <Icon name="forward" small />
        </a>
        {me.union && <Published union={me.union.id} />}
      </div>
    </Page>
  );
}

function Mine({ row, now }: { row: OpinionRow; now: number }) {
  const { t } = useWords();
  return (
    <li className="card padded">
      <p className="row apart t14">
        <span className="soft">{t(`opinion.kind.${row.kind}`)}</span>
        <StateBadge row={row} />
      </p>
      <h3 className="clamp">
        <Link to={`/opinions/${row.id}`}>{row.gist ?? row.text}</Link>
      </h3>
      <Rungs row={row} />
      <p className="row apart t14">
        <span>{row.state === 'ANSWERED' ? t('opinion.yourTurn') : row.state === 'CLOSED' ? '' : t('opinion.withRung', { rung: t(`rung.${rungOf(row.rung)}`) })}</span>
        {row.state !== 'ANSWERED' && row.state !== 'CLOSED' && <Due due={row.due} now={now} />}
      </p>
    </li>
  );
}

/** The five rungs as one line: climbed, held now, still above. */
export function Rungs({ row }: { row: OpinionRow }) {
  const { t } = useWords();
  const settled = row.state === 'ANSWERED' || row.state === 'CLOSED';
  return (
    <ol className="rung-line" aria-label={t('opinion.rungSaid', { rung: t(`rung.${rungOf(row.rung)}`) })}>
      {RUNGS.map((rung) => (
        <li key={rung} className={rung < row.rung ? 'done' : rung === row.rung ? (settled ? 'done last' : 'here') : ''} aria-hidden="true">
          <i />
          <span>{t(`rung.${rung}`)}</span>
        </li>
      ))}
    </ol>
  );
}

export function StateBadge({ row }: { row: OpinionRow }) {
  const { t } = useWords();
  switch (row.state) {
    case 'ANSWERED':
      return (
        <Badge icon="talk" tone="ochre">
          {t('opinion.state.ANSWERED')}
        </Badge>
      );
    case 'CLOSED':
      return (
        <Badge icon="check" tone="jade">
          {t('opinion.state.CLOSED')}
        </Badge>
      );
    case 'WAITING':
      return (
        <Badge icon="talk" tone="ochre">
          {t('opinion.state.WAITING')}
        </Badge>
      );
    default:
      return (
        <Badge icon="clock" tone="indigo">
          {t(`opinion.state.${row.state}`)}
        </Badge>
      );
  }
}

/** You said – we did: what was answered for everybody, in words nobody can be known by. */
function Published({ union }: { union: string }) {
  const { t } = useWords();
  const published = useQuery(calls.opinions.published(union));
  const items = published.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="section-head">{t('opinion.published')}</h2>
      <ul className="mine">
        {items.slice(0, 10).map((one) => (
          <li key={one.id} className="card padded">
            <p className="t14 soft">{one.gist}</p>
            <p className="entry-words">{one.answer}</p>
            <p className="row apart t12">
              <span className="jade">{one.result ? t(`opinion.result.${one.result}`) : ''}</span>
              <span className="soft">{t('opinion.tookDays', { count: one.workingDays, rung: t(`rung.${rungOf(Math.max(1, ...one.rungs))}`) })}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
