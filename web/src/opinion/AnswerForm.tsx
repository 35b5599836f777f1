import { Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { opinionActs } from '../api/calls';
import type { Opinion, ResultCode } from '../api/types';
import { Ask } from '../ui/Ask';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { offered, refusal } from '../ui/refusals';
import { rungOf } from '../ui/rungs';
import { useWords } from '../ui/text';
import { Stale, useAct } from './useAct';

const CODES: ResultCode[] = ['solved', 'under-way', 'not-possible', 'noted'];
const REASONS = ['no-authority', 'no-funds', 'against-rule', 'safety', 'technical', 'harms-others'] as const;

/** Take it first; then answer by result code, ask back, leave a note, or hand it up with why. */
export function AnswerForm({ opinion }: { opinion: Opinion }) {
  const words = useWords();
  const { t } = words;
  const take = useAct(opinion, opinionActs.take, t('desk.taken'));
  if (opinion.state === 'CLOSED') return null;
  if (opinion.state === 'ANSWERED') return <p className="card padded t14 soft">{t('desk.answered')}</p>;
  if (opinion.actions?.take === 'allowed')
    return (
      <div className="card padded stack tight">
        <p>{t('desk.takeWhat')}</p>
        <div>
          <Button look="fill" busy={take.busy} onClick={() => void take.go()}>
            {t('desk.take')}
          </Button>
        </div>
        <Stale error={take.error} opinion={opinion} />
      </div>
    );
  if (opinion.result?.pending) return <Signing opinion={opinion} />;
  if (opinion.actions?.result === 'allowed') return <Answer opinion={opinion} />;
  return (
    <div className="card padded stack tight">
      <p className="t14 soft">{t('desk.cannot', { why: refusal(opinion.actions, 'result', words) ?? t('refusal.refused') })}</p>
      {opinion.actions?.note === 'allowed' && <Note opinion={opinion} />}
    </div>
  );
}

function Answer({ opinion }: { opinion: Opinion }) {
  const words = useWords();
  const { t } = words;
  const [code, setCode] = useState<ResultCode>('solved');
  const [text, setText] = useState('');
  const [proof, setProof] = useState('');
  const [reason, setReason] = useState<string>('');
  const [promised, setPromised] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const result = useAct(opinion, opinionActs.answer, t('desk.sent'));
  const entry = useAct(opinion, opinionActs.write, t('desk.added'));
  const [climbing, setClimbing] = useState(false);
  const [why, setWhy] = useState('');
  const climb = useAct(opinion, opinionActs.climb, t('desk.climbed'));
  const codes = CODES.filter((one) => one !== 'noted' || opinion.kind === 'suggestion' || opinion.kind === 'wish');
  const missing =
    text.trim() === '' ? t('desk.wordsFirst') : code === 'solved' && proof.trim() === '' ? t('refusal.proof-missing') : code === 'not-possible' && reason === '' ? t('refusal.reason-missing') : code === 'under-way' && promised === '' ? t('desk.promiseFirst') : undefined;

  async function send(): Promise<void> {
    const trimmed = proof.trim();
    const body = {
      code,
      words: text.trim(),
      ...(code === 'solved' && { proof: /^https?:\/\//i.test(trimmed) ? { link: trimmed } : { words: trimmed } }),
      ...(code === 'not-possible' && { reason }),
      ...(code === 'under-way' && { promised }),
    };
    await result.go(body);
  }

  async function say(kind: 'QUESTION' | 'NOTE'): Promise<void> {
    if (text.trim() === '') {
      field.current?.focus();
      return;
    }
    if (await entry.go({ kind, text: text.trim() })) setText('');
  }

  return (
    <section className="card padded answer" aria-label={t('desk.answer')}>
      <div className="codes" role="radiogroup" aria-label={t('desk.code')}>
        {codes.map((one) => (
          <label key={one} className={code === one ? 'on' : ''}>
            <input type="radio" name="code" checked={code === one} onChange={() => setCode(one)} />
            <span>
              <b>{t(`opinion.result.${one}`)}</b>
              <small className="soft">{t(`desk.codeNeeds.${one}`)}</small>
            </span>
          </label>
        ))}
      </div>
      {code === 'solved' && <TextInput label={t('desk.proof')} description={t('desk.proofHint')} value={proof} onChange={(event) => setProof(event.currentTarget.value)} />}
      {code === 'under-way' && (
        <TextInput type="date" label={t('desk.promised')} description={t('desk.promisedHint')} value={promised} onChange={(event) => setPromised(event.currentTarget.value)} />
      )}
      {code === 'not-possible' && (
        <fieldset>
          <legend>{t('desk.reason')}</legend>
          <div className="choices">
            {REASONS.map((one) => (
              <label key={one} className={`choice${reason === one ? ' on' : ''}`}>
                <input type="radio" name="reason" checked={reason === one} onChange={() => setReason(one)} />
                {t(`desk.reasons.${one}`)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <Textarea ref={field} label={t('desk.words')} autosize minRows={3} maxLength={4000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <p className="t12 soft">{code === 'under-way' ? t('desk.underWayWhat') : t('desk.silence', { count: opinion.mode === 'named' ? 7 : 15 })}</p>
      <Stale error={result.error ?? entry.error} opinion={opinion} />
      <div className="answer-foot">
        {opinion.actions?.['ask-back'] === 'allowed' && (
          <Button size="small" busy={entry.busy} onClick={() => void say('QUESTION')}>
            {t('desk.askBack')}
          </Button>
        )}
        {opinion.actions?.note === 'allowed' && (
          <Button size="small" icon="lock" busy={entry.busy} onClick={() => void say('NOTE')}>
            {t('desk.note')}
          </Button>
        )}
        {offered(opinion.actions, 'climb') && opinion.rung < 5 && (
          <Button size="small" icon="up" reason={refusal(opinion.actions, 'climb', words)} onClick={() => setClimbing(true)}>
            {t('desk.climbTo', { rung: t(`rung.${rungOf(opinion.rung + 1)}`) })}
          </Button>
        )}
        <span className="grow" />
        <div className="stack tight">
          <Button look="fill" busy={result.busy} reason={missing} onClick={() => void send()}>
            {t('desk.send')}
          </Button>
        </div>
      </div>
      <Ask
        open={climbing}
        title={t('desk.climbHead', { rung: t(`rung.${rungOf(opinion.rung + 1)}`) })}
        action={t('desk.climbDo')}
        busy={climb.busy}
        reason={why.trim() === '' ? t('desk.climbWhy') : undefined}
        onClose={() => setClimbing(false)}
        onAct={() => void climb.go(why.trim()).then((done) => done && setClimbing(false))}
      >
        <p className="row">
          <Icon name="up" small />
          {t('desk.climbWhat')}
        </p>
        <Textarea data-autofocus label={t('desk.climbLabel')} autosize minRows={3} maxLength={2000} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
        <Stale error={climb.error} opinion={opinion} />
      </Ask>
    </section>
  );
}

/** Whoever shares the line but does not hold it may still leave a note for those who do. */
function Note({ opinion }: { opinion: Opinion }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const entry = useAct(opinion, opinionActs.write, t('desk.added'));
  return (
    <>
      <Textarea label={t('desk.note')} autosize minRows={2} maxLength={4000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Stale error={entry.error} opinion={opinion} />
      <div>
        <Button
          size="small"
          icon="lock"
          busy={entry.busy}
          onClick={() => text.trim() !== '' && void entry.go({ kind: 'NOTE', text: text.trim() }).then((done) => done && setText(''))}
        >
          {t('desk.leaveNote')}
        </Button>
      </div>
    </>
  );
}

/** "Not possible" stands only with the other department's signature; until then no clock stops. */
function Signing({ opinion }: { opinion: Opinion }) {
  const words = useWords();
  const { t } = words;
  const sign = useAct(opinion, opinionActs.sign, t('desk.signed'));
  return (
    <div className="card padded stack tight">
      <p>{t('desk.signWhat')}</p>
      <div className="stack tight">
        <div>
          <Button look="fill" busy={sign.busy} reason={refusal(opinion.actions, 'sign', words)} onClick={() => void sign.go()}>
            {t('desk.sign')}
          </Button>
        </div>
      </div>
      <Stale error={sign.error} opinion={opinion} />
    </div>
  );
}
