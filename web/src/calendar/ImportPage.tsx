import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import * as calls from '../api/calls';
import { Problem } from '../api/problem';
import type { BusyKind, Calendar, CalendarFile, CalendarPreview } from '../api/types';
import { Button } from '../ui/Button';
import { Missing } from '../ui/Missing';
import { Page } from '../ui/Page';
import { Bones, Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { date } from '../ui/time';
import { useCommand } from '../ui/useCommand';
import { ChooseFile, MOST_BYTES, sizeOf, type Chosen } from './ChooseFile';
import { PreviewPart } from './PreviewPart';
import { useCalendarWords } from './words';
import './calendar.css';
import './import.css';

const OTHERWISE: readonly BusyKind[] = ['CLASS', 'GRADE_ACTIVITY', 'EXAM', 'PLACEMENT'];

/** Bringing a file into a calendar: choose it, see what it would change, then import exactly that. */
export function ImportPage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const query = useQuery(calls.calendars.one(id));
  const back = { to: `/calendars/${id}`, label: t('calendar.one') };
  if (query.data && !query.data.mayEdit)
    return (
      <Page title={t('nav.lost')} name={t('nav.lost')} back={back}>
        {t('nav.lostMeans')}
      </Page>
    );
  if (query.data) return <Importing calendar={query.data} />;
  return (
    <Page title={t('calendar.import')} name={t('calendar.import')} width="list" back={back}>
      {query.error === null ? <Bones rows={4} tall /> : <Failure error={query.error} retry={query.error instanceof Problem && query.error.status === 404 ? undefined : () => void query.refetch()} />}
    </Page>
  );
}

function Importing({ calendar }: { calendar: Calendar }) {
  const { t, name, language } = useWords();
  const { audience } = useCalendarWords();
  const [file, setFile] = useState<Chosen | null>(null);
  const [source, setSource] = useState<string | null | undefined>(calendar.sources.length === 0 ? null : undefined);
  const [other, setOther] = useState('');
  const [otherwise, setOtherwise] = useState<BusyKind>('GRADE_ACTIVITY');
  const [seen, setSeen] = useState<{ preview: CalendarPreview; file: CalendarFile } | null>(null);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const summary = useRef<HTMLDivElement>(null);
  const look = useCommand(async (_key, wish: CalendarFile) => {
    setSeen(null);
    setSeen({ preview: await calls.calendars.preview(calendar.id, wish), file: wish });
  });
  const changed = <V,>(set: (value: V) => void) => (value: V) => {
    set(value);
    setSeen(null);
    setMissing({});
    look.clear();
  };
  // nothing is chosen for somebody who has sources already: the wrong one would be emptied
  const sourceName = source === undefined ? '' : (source ?? other).trim();

  function submit(): void {
    const found: Record<string, string> = {};
    if (file === null) found['calendar-file'] = t('calendar.needFile');
    else if (file.bytes.byteLength > MOST_BYTES) found['calendar-file'] = t('refusal.too-large');
    if (sourceName === '') found['calendar-source'] = source === undefined ? t('calendar.chooseSource') : t('calendar.needSource');
    setMissing(found);
    if (Object.keys(found).length > 0) setTimeout(() => summary.current?.focus(), 0);
    else void look.go({ source: sourceName, bytes: file!.bytes, ...(calendar.scope === 'GRADE' && { otherwise }) });
  }

  return (
    <Page title={t('calendar.import')} name={t('calendar.import')} width="list" back={{ to: `/calendars/${calendar.id}`, label: name(calendar.names) }} above={`${name(calendar.names)} · ${audience(calendar)}`} below={t('calendar.importWhat')}>
      <form
        className="stack wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Missing fields={missing} focus={summary} />
        <ChooseFile
          file={file}
          error={missing['calendar-file']}
          choose={changed((chosen: Chosen) => {
            setFile(chosen);
            const title = chosen.name.replace(/\.[^.]*$/, '').slice(0, 80);
            if (other === '') setOther(title);
            if (source === undefined && calendar.sources.some((one) => one.name === title)) setSource(title);
          })}
        />
        <fieldset id={source === undefined ? 'calendar-source' : undefined} tabIndex={-1}>
          <legend>{t('calendar.sourceHead')}</legend>
          <p className="t14 soft">{t('calendar.sourceWhat')}</p>
          {calendar.sources.length > 0 && (
            <div className="rows">
              {calendar.sources.map((one) => (
                <label key={one.name} className={`choice${source === one.name ? ' on' : ''}`}>
                  <input type="radio" name="source" checked={source === one.name} onChange={() => changed(setSource)(one.name)} />
                  <span className="grow">{one.name}</span>
                  <span className="t14 soft">{t('calendar.source', { count: one.entries, when: date(one.at, language) })}</span>
                </label>
              ))}
              <label className={`choice${source === null ? ' on' : ''}`}>
                <input type="radio" name="source" checked={source === null} onChange={() => changed(setSource)(null)} />
                {t('calendar.sourceNew')}
              </label>
            </div>
          )}
          {source === null && (
            <TextInput
              id="calendar-source"
              className="source-name"
              label={t('calendar.sourceName')}
              description={t('calendar.sourceHint')}
              maxLength={80}
              value={other}
              error={missing['calendar-source']}
              onChange={(event) => changed(setOther)(event.currentTarget.value)}
            />
          )}
        </fieldset>
        {calendar.scope === 'GRADE' && (
          <fieldset>
            <legend>{t('calendar.otherwise')}</legend>
            <p className="t14 soft">{t('calendar.otherwiseWhat')}</p>
            <div className="choices">
              {OTHERWISE.map((one) => (
                <label key={one} className={`choice kind-${one}${otherwise === one ? ' on' : ''}`}>
                  <input type="radio" name="otherwise" checked={otherwise === one} onChange={() => changed(setOtherwise)(one)} />
                  <i className="kind-dot" aria-hidden="true" />
                  {t(`calendar.kind.${one}`)}
                </label>
              ))}
            </div>
          </fieldset>
        )}
        {look.error !== null && <Failure error={look.error} />}
        {seen === null && (
          <div className="form-foot">
            <p className="t14 soft" role="status">
              {look.busy && file ? t('calendar.sending', { file: file.name, size: sizeOf(file.bytes.byteLength) }) : t('calendar.previewWhat')}
            </p>
            <Button type="submit" look="fill" size="tall" busy={look.busy}>
              {t('calendar.preview')}
            </Button>
          </div>
        )}
      </form>
      {seen && <PreviewPart key={`${seen.preview.hash} ${seen.preview.version}`} calendar={calendar} preview={seen.preview} file={seen.file} fileName={file?.name ?? ''} renew={submit} another={() => setSeen(null)} />}
    </Page>
  );
}
