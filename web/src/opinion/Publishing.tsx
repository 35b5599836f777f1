import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { opinionActs } from '../api/calls';
import type { Opinion } from '../api/types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Seal } from '../ui/marks';
import { refusal } from '../ui/refusals';
import { useWords } from '../ui/text';
import { moment } from '../ui/time';
import { Stale, useAct } from './useAct';

/** For handlers, once answered: word it for everybody, then the other department lets it out. */
export function Publishing({ opinion }: { opinion: Opinion }) {
  const words = useWords();
  const { t, language } = words;
  const [open, setOpen] = useState(false);
  const [question, setQuestion] = useState('');
  const [answer, setAnswer] = useState('');
  const word = useAct(opinion, opinionActs.word, t('public.worded'));
  const approve = useAct(opinion, opinionActs.approve, t('public.approved'));
  const it = opinion.publication;
  const mayWord = opinion.actions?.word === 'allowed';
  if (!it && !mayWord) return null;
  return (
    <section className="card padded stack tight">
      <h3>{t('public.head')}</h3>
      {it && <Wording opinion={opinion} />}
      {it && !it.publishedAt && !it.objected && (
        <>
          <p className="t12 soft">{t('public.objectUntil', { when: moment(it.objectUntil, language) })}</p>
          <div className="stack tight">
            <div>
              <Button busy={approve.busy} reason={refusal(opinion.actions, 'approve', words)} onClick={() => void approve.go()}>
                {t('public.approve')}
              </Button>
            </div>
          </div>
        </>
      )}
      {it?.objected && <p className="t14 ochre">{t('public.objected')}</p>}
      {mayWord && !open && (
        <div>
          <Button size="small" onClick={() => setOpen(true)}>
            {it ? t('public.reword') : t('public.word')}
          </Button>
        </div>
      )}
      {mayWord && open && (
        <>
          <p className="t14 soft">{t('public.wordWhat')}</p>
          <TextInput label={t('public.question')} maxLength={300} value={question} onChange={(event) => setQuestion(event.currentTarget.value)} />
          <Textarea label={t('public.answer')} autosize minRows={2} maxLength={1000} value={answer} onChange={(event) => setAnswer(event.currentTarget.value)} />
          <div className="stack tight">
            <div>
              <Button
                busy={word.busy}
                reason={question.trim() === '' || answer.trim() === '' ? t('opinion.writeWords') : undefined}
                onClick={() => void word.go({ question: question.trim(), answer: answer.trim() }).then((done) => done && setOpen(false))}
              >
                {t('public.send')}
              </Button>
            </div>
          </div>
        </>
      )}
      <Stale error={word.error ?? approve.error} opinion={opinion} />
    </section>
  );
}

/** For the asker: the words that would be shown, and the right to say no. */
export function Objecting({ opinion }: { opinion: Opinion }) {
  const { t, language } = useWords();
  const object = useAct(opinion, opinionActs.object, t('public.objectedDone'));
  const it = opinion.publication;
  if (!it) return null;
  return (
    <section className="card padded stack tight">
      <h2>{it.publishedAt ? t('public.isPublic') : t('public.askerHead')}</h2>
      <Wording opinion={opinion} />
      {it.objected && <p className="t14 soft">{t('public.objected')}</p>}
      {opinion.actions?.object === 'allowed' && (
        <>
          <p className="t14 soft">{t('public.askerWhat', { when: moment(it.objectUntil, language) })}</p>
          <div>
            <Button busy={object.busy} onClick={() => void object.go()}>
              {t('public.object')}
            </Button>
          </div>
        </>
      )}
      <Stale error={object.error} opinion={opinion} />
    </section>
  );
}

function Wording({ opinion }: { opinion: Opinion }) {
  const { t } = useWords();
  const it = opinion.publication!;
  return (
    <div className="wording">
      <p className="t14 soft">{it.question}</p>
      <p className="entry-words">{it.answer}</p>
      {it.publishedAt && (
        <p className="t12 row">
          <Seal character="署" />
          {t('public.signed', { one: it.wordedBy.displayName, other: it.approvedBy?.displayName ?? '' })}
        </p>
      )}
      {!it.publishedAt && (
        <p className="t12 soft row">
          <Icon name="lock" small />
          {t('public.notYet')}
        </p>
      )}
    </div>
  );
}
