import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import * as calls from '../api/calls';
import { Problem } from '../api/problem';
import type { Opinion } from '../api/types';
import { useMe } from '../app/session';
import { Ask } from '../ui/Ask';
import { Button } from '../ui/Button';
import { Ladder } from '../ui/Ladder';
import { Page } from '../ui/Page';
import { Bones, Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { stamp } from '../ui/time';
import { useNow } from '../ui/useNow';
import { Stale, useAct } from './useAct';
import { StateBadge } from './OpinionsPage';
import { Objecting } from './Publishing';
import { Thread } from './Thread';
import { Hotline } from './WritePage';
import './opinion.css';

/** My opinion: who holds it until when, what was answered, and my word whether that solved it. */
export function OpinionPage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const me = useMe();
  const query = useQuery(calls.opinions.one(id));
  const now = useNow(30_000);
  const opinion = query.data;
  // a notice leads its handlers here too: they read it at the desk
  if (opinion && opinion.actions?.confirm === 'not-asker' && me.entries.includes('desk')) return <Navigate to={`/desk?opinion=${opinion.id}`} replace />;
  return (
    <Page
      title={opinion ? t('opinion.headOf', { kind: t(`opinion.kind.${opinion.kind}`) }) : t('nav.opinion')}
      name={t('nav.opinion')}
      width="board"
      back={{ to: '/opinions', label: t('nav.opinions') }}
      below={opinion && <StateBadge row={opinion} />}
    >
      {query.error !== null && opinion === undefined && (
        <Failure error={query.error} retry={query.error instanceof Problem && query.error.status === 404 ? undefined : () => void query.refetch()} />
      )}
      {query.isPending && <Bones rows={4} tall />}
      {opinion && (
        <div className="opinion">
          <div className="stack wide">
            {opinion.hotline && <Hotline number={opinion.hotline} />}
            <Thread opinion={opinion} asker />
            <Verdict key={`${opinion.state}/${opinion.reopenings}`} opinion={opinion} />
            <Objecting opinion={opinion} />
            {opinion.actions?.entry === 'allowed' && opinion.actions.confirm !== 'allowed' && <Reply opinion={opinion} />}
            {opinion.actions?.withdraw === 'allowed' && <Withdraw opinion={opinion} />}
          </div>
          <aside className="opinion-side">
            <h2>{t('opinion.whereHead')}</h2>
            <Ladder opinion={opinion} now={now} />
          </aside>
        </div>
      )}
    </Page>
  );
}

/** "Confirm" and "not solved" weigh alike: two buttons of the same size, one sentence what each does. */
function Verdict({ opinion }: { opinion: Opinion }) {
  const { t, language } = useWords();
  const [way, setWay] = useState<'none' | 'confirm' | 'reopen'>('none');
  const [stars, setStars] = useState(0);
  const [why, setWhy] = useState('');
  const confirm = useAct(opinion, calls.opinionActs.confirm, t('opinion.thanks'));
  const reopen = useAct(opinion, calls.opinionActs.reopen, t('opinion.reopenedDone'));
  if (opinion.actions?.confirm !== 'allowed' && opinion.actions?.reopen !== 'allowed') return null;
  const error = confirm.error ?? reopen.error;
  return (
    <section className="card padded stack verdict">
      <div>
        <h2>{opinion.state === 'CLOSED' ? t('opinion.reopenHead') : t('opinion.verdictHead')}</h2>
        {opinion.silentUntil && opinion.state === 'ANSWERED' && <p className="t14 soft">{t('opinion.silentUntil', { when: stamp(opinion.silentUntil, language) })}</p>}
      </div>
      <div className="two">
        {opinion.actions?.confirm === 'allowed' && (
          <Button aria-expanded={way === 'confirm'} onClick={() => setWay('confirm')}>
            {t('opinion.confirm')}
          </Button>
        )}
        {opinion.actions?.reopen === 'allowed' && (
          <Button aria-expanded={way === 'reopen'} onClick={() => setWay('reopen')}>
            {t('opinion.notSolved')}
          </Button>
        )}
      </div>
      {way === 'confirm' && (
        <div className="stack tight">
          <fieldset>
            <legend className="t14">{t('opinion.howSatisfied')}</legend>
            <div className="segments stars" role="radiogroup" aria-label={t('opinion.howSatisfied')}>
              {[1, 2, 3, 4, 5].map((value) => (
                <button key={value} type="button" role="radio" aria-checked={stars === value} onClick={() => setStars(value)}>
                  <b>{value}</b>
                  <span className="t12">{value === 1 ? t('opinion.worst') : value === 5 ? t('opinion.best') : ''}</span>
                </button>
              ))}
            </div>
          </fieldset>
          <Button look="fill" busy={confirm.busy} reason={stars === 0 ? t('opinion.pickFirst') : undefined} onClick={() => void confirm.go(stars)}>
            {t('opinion.confirmDo')}
          </Button>
        </div>
      )}
      {way === 'reopen' && (
        <div className="stack tight">
          <Textarea label={t('opinion.whyNot')} autosize minRows={3} maxLength={4000} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
          <p className="t14 soft">{opinion.reopenings === 0 ? t('opinion.reopenWhat') : t('opinion.reopenAgain')}</p>
          <Button look="fill" busy={reopen.busy} reason={why.trim() === '' ? t('opinion.sayWhy') : undefined} onClick={() => void reopen.go(why.trim())}>
            {t('opinion.reopenDo')}
          </Button>
        </div>
      )}
      <Stale error={error} opinion={opinion} />
    </section>
  );
}

function Reply({ opinion }: { opinion: Opinion }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const act = useAct(opinion, calls.opinionActs.write, t('opinion.replied'));
  return (
    <section className="stack tight">
      <Textarea label={t('opinion.replyHead')} autosize minRows={2} maxLength={4000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Stale error={act.error} opinion={opinion} />
      <div>
        <Button
          busy={act.busy}
          reason={text.trim() === '' ? t('opinion.writeWords') : undefined}
          onClick={() => void act.go({ kind: 'REPLY', text: text.trim() }).then((done) => done && setText(''))}
        >
          {t('opinion.reply')}
        </Button>
      </div>
    </section>
  );
}

function Withdraw({ opinion }: { opinion: Opinion }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const command = useAct(opinion, calls.opinionActs.withdraw, t('opinion.withdrawn'));
  return (
    <div>
      <Button look="plain" onClick={() => setAsking(true)}>
        {t('opinion.withdraw')}
      </Button>
      <Ask open={asking} danger title={t('opinion.withdrawAsk')} action={t('opinion.withdrawDo')} busy={command.busy} onClose={() => setAsking(false)} onAct={() => void command.go().then((done) => done && setAsking(false))}>
        <p>{t('opinion.withdrawCost')}</p>
        {command.error !== null && <Failure error={command.error} bare />}
      </Ask>
    </div>
  );
}
