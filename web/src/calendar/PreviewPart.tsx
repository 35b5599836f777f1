import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import * as calls from '../api/calls';
import { Problem } from '../api/problem';
import type { Calendar, CalendarFile, CalendarLine, CalendarPart, CalendarPreview } from '../api/types';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Badge } from '../ui/marks';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { clock, date, weekday } from '../ui/time';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';
import { sizeOf } from './ChooseFile';
import { sentence, together } from './doubts';

interface Props {
  calendar: Calendar;
  preview: CalendarPreview;
  file: CalendarFile;
  fileName: string;
  /** Asks for the preview again, of the calendar as it is now. */
  renew: () => void;
  another: () => void;
}
const PARTS = ['added', 'changed', 'removed'] as const;

/** What the import would do, what is doubtful in the file, and the button that does exactly this. */
export function PreviewPart({ calendar, preview, file, fileName, renew, another }: Props) {
  const { t } = useWords();
  const go = useNavigate();
  const client = useQueryClient();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'start' });
  }, []);
  const bring = useCommand(async (key) => {
    client.setQueryData(['calendars', calendar.id], await calls.calendars.import(calendar.id, file, preview, key));
    await client.invalidateQueries({ queryKey: ['calendars'] });
    say(t('calendar.imported', { file: fileName }));
    void go(`/calendars/${calendar.id}`);
  });
  const old = bring.error instanceof Problem && (bring.error.status === 412 || bring.error.code === 'not-the-previewed-file');
  const nothing = PARTS.every((part) => preview[part].count === 0);
  return (
    <section className="preview stack wide" aria-labelledby="preview-head">
      <h2 id="preview-head" ref={head} tabIndex={-1}>
        {t('calendar.previewHead')}
      </h2>
      <dl className="counts">
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{t(`calendar.${part}`)}</dt>
            <dd className={part === 'removed' && preview.removed.count > 0 ? 'cinnabar' : ''}>{preview[part].count}</dd>
          </div>
        ))}
        <div>
          <dt>{t('calendar.same')}</dt>
          <dd>{preview.same}</dd>
        </div>
      </dl>
      <Doubtful preview={preview} />
      {PARTS.map((part) => (
        <Part key={part} name={t(`calendar.${part}`)} part={preview[part]} open={part !== 'added' || preview.added.count <= 20} />
      ))}
      {old ? (
        <div className="card padded stack tight" role="alert">
          <p className="row strong">
            <span className="ochre">
              <Icon name="warning" />
            </span>
            <span>{t('calendar.old')}</span>
          </p>
          <p className="t14 soft">{t('calendar.oldMeans')}</p>
          <div>
            <Button look="fill" icon="turn" onClick={renew}>
              {t('calendar.renew')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="preview-foot">
          {bring.error !== null && <Failure error={bring.error} />}
          <p className="t14 soft" role="status">
            {bring.busy ? t('calendar.sending', { file: fileName, size: sizeOf(file.bytes.byteLength) }) : t('calendar.importOnly', { source: file.source })}
          </p>
          <div className="row wrap">
            <Button look="fill" size="tall" busy={bring.busy} reason={nothing ? t('calendar.importNothing') : undefined} onClick={() => void bring.go()}>
              {t('calendar.importDo')}
            </Button>
            <Button look="plain" size="tall" onClick={another}>
              {t('calendar.another')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

function Doubtful({ preview: { doubtful } }: { preview: CalendarPreview }) {
  const words = useWords();
  const { t } = words;
  if (doubtful.count === 0)
    return (
      <p className="row t14 jade">
        <Icon name="check" small />
        {t('calendar.noDoubts')}
      </p>
    );
  return (
    <section className="card padded stack doubts">
      <h3>{t('calendar.doubts', { count: doubtful.count })}</h3>
      <ul>
        {together(doubtful.first).map(({ code, leftOut, labels }) => (
          <li key={code}>
            <Badge icon={leftOut ? 'barred' : 'warning'} tone={leftOut ? 'cinnabar' : 'ochre'}>
              {leftOut ? t('calendar.leftOut') : t('calendar.taken')}
            </Badge>
            <p>{sentence(code, words)}</p>
            {code !== 'file-cut-short' && (
              <p className="t14 soft">
                {labels.slice(0, 12).map(({ label, count }) => (count > 1 ? t('calendar.times', { label, count }) : label)).join(t('list.comma'))}
                {labels.length > 12 && ` ${t('calendar.andMore', { count: labels.length - 12 })}`}
              </p>
            )}
          </li>
        ))}
      </ul>
      {doubtful.count > doubtful.first.length && <p className="t14 soft">{t('calendar.moreDoubts', { count: doubtful.count - doubtful.first.length })}</p>}
    </section>
  );
}

function Part({ name, part, open }: { name: string; part: CalendarPart; open: boolean }) {
  const { t } = useWords();
  if (part.count === 0) return null;
  return (
    <details className="part" open={open}>
      <summary>
        <Icon name="down" small />
        <h3>
          {name} <span className="soft">{part.count}</span>
        </h3>
      </summary>
      <ul>
        {part.first.map((line, i) => (
          <Line key={`${line.label} ${i}`} line={line} />
        ))}
      </ul>
      {part.count > part.first.length && <p className="t14 soft">{t('calendar.andMore', { count: part.count - part.first.length })}</p>}
    </details>
  );
}

function Line({ line }: { line: CalendarLine }) {
  const { t, language } = useWords();
  const { from } = line.begins;
  return (
    <li className={`part-line kind-${line.kind}`}>
      <span className="part-when">
        <b>{date(from, language)}</b> <span className="soft">{`${weekday(from, language)} ${line.allDay ? t('calendar.wholeDay') : clock(from, language)}`}</span>
      </span>
      <span className="part-label">
        {line.label}
        {line.times > 1 && <span className="soft t14"> · {t('calendar.timesOver', { count: line.times })}</span>}
      </span>
      <span className="part-kind t14">
        <i className="kind-dot" aria-hidden="true" />
        {t(`calendar.kind.${line.kind}`)}
      </span>
    </li>
  );
}
