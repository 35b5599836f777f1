import { NativeSelect, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import * as calls from '../api/calls';
import { Problem } from '../api/problem';
import type { OpinionKind, OpinionMode } from '../api/types';
import { useMe } from '../app/session';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Missing } from '../ui/Missing';
import { Page } from '../ui/Page';
import { Bones, Failure, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';
import './opinion.css';

const KINDS: OpinionKind[] = ['question', 'suggestion', 'complaint', 'wish'];
const MODES: OpinionMode[] = ['named', 'confidential', 'anonymous'];
const MOST = 4000;

/** Writing an opinion: the three modes compared plainly first, then the words. Drafts stay in memory only. */
export function WritePage() {
  const { t } = useWords();
  const me = useMe();
  const line = useQuery({ ...calls.opinions.line(me.union?.id ?? ''), enabled: me.union !== null && me.union !== undefined });
  return (
    <Page title={t('opinion.writeHead')} name={t('opinion.writeHead')} width="reading" back={{ to: '/opinions', label: t('nav.opinions') }}>
      {me.union ? (
        <Load query={line} bones={<Bones rows={4} tall />}>
          {(it) => <Form union={me.union!.id} line={it} />}
        </Load>
      ) : (
        <p>{t('opinion.noUnion')}</p>
      )}
    </Page>
  );
}

function Form({ union, line }: { union: string; line: import('../api/types').Line }) {
  const { t, name } = useWords();
  const client = useQueryClient();
  const go = useNavigate();
  const [mode, setMode] = useState<OpinionMode>('named');
  const [kind, setKind] = useState<OpinionKind>('question');
  const [category, setCategory] = useState('');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState<Record<string, string>>({});
  const summary = useRef<HTMLDivElement>(null);
  const write = useCommand(async (key) => {
    const made = await calls.opinions.write({ union, kind, category, mode, text: text.trim() }, key);
    await client.invalidateQueries({ queryKey: ['opinions'] });
    say(t('opinion.sent'));
    void go(`/opinions/${made.id}`, { replace: true });
  });
  const fromServer = write.error instanceof Problem && write.error.field ? { [write.error.field]: write.error.detail ?? write.error.title } : {};
  const wrong = { ...fromServer, ...missing };
  const lane = line.categories.find((one) => one.id === category);
  const closed = lane?.open === false;

  function submit(): void {
    const found: Record<string, string> = {};
    if (category === '') found.category = t('opinion.chooseCategory');
    if (text.trim() === '') found.text = t('opinion.writeWords');
    setMissing(found);
    if (Object.keys(found).length > 0) setTimeout(() => summary.current?.focus(), 0);
    else void write.go();
  }

  return (
    <form
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Missing fields={missing} focus={summary} />
      <fieldset>
        <legend>{t('opinion.modeHead')}</legend>
        <div className="modes">
          {MODES.map((one) => {
            const later = one === 'confidential' && !line.modes.includes('confidential');
            return (
              <label key={one} className={`mode${mode === one ? ' on' : ''}${later ? ' off' : ''}`}>
                <input type="radio" name="mode" value={one} checked={mode === one} disabled={later} onChange={() => setMode(one)} />
                <span>
                  <b>{t(`opinion.mode.${one}`)}</b>
                  <span className="t14 soft">{later ? t('opinion.modeLater') : t(`opinion.modeWhat.${one}`)}</span>
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      {mode === 'anonymous' ? (
        <div className="stack">
          <p>{t('opinion.anonymousGo')}</p>
          {line.hotline && <Hotline number={line.hotline} />}
          <div>
            <a className="btn fill" href="/quiet">
              <Icon name="lock" />
              {t('opinion.toQuiet')}
            </a>
          </div>
        </div>
      ) : (
        <>
          <fieldset>
            <legend>{t('opinion.kindHead')}</legend>
            <div className="segments" role="radiogroup" aria-label={t('opinion.kindHead')}>
              {KINDS.map((one) => (
                <button key={one} type="button" role="radio" aria-checked={kind === one} onClick={() => setKind(one)}>
                  {t(`opinion.kind.${one}`)}
                </button>
              ))}
            </div>
          </fieldset>
          <NativeSelect id="category" label={t('opinion.category')} value={category} error={wrong.category} onChange={(event) => setCategory(event.currentTarget.value)}>
            <option value="">{t('opinion.choose')}</option>
            {line.categories.map((one) => (
              <option key={one.id} value={one.id}>
                {name(one.names)}
              </option>
            ))}
          </NativeSelect>
          <Textarea
            id="text"
            label={t('opinion.text')}
            description={t('opinion.textHint')}
            autosize
            minRows={6}
            maxLength={MOST}
            value={text}
            error={wrong.text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {closed && <p className="t14">{t('opinion.laneClosed')}</p>}
          {line.hotline && <Hotline number={line.hotline} />}
          {write.error !== null && <Failure error={write.error} />}
          <div className="form-foot">
            <p className="t14 soft">{t('opinion.afterSending')}</p>
            <Button type="submit" look="fill" size="tall" busy={write.busy} reason={closed ? t('opinion.laneClosedShort') : undefined}>
              {t('opinion.send')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

export function Hotline({ number }: { number: string }) {
  const { t } = useWords();
  return (
    <p className="t14 hotline">
      <Icon name="info" small />
      <span>
        {t('opinion.hotline')} <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>
      </span>
    </p>
  );
}
