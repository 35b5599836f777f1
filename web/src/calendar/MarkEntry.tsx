import { NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as calls from '../api/calls';
import { Problem } from '../api/problem';
import type { BusyKind, Calendar, CalendarEntry, WeekdayName } from '../api/types';
import { Button } from '../ui/Button';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { date, dayOf, stamp, weekday } from '../ui/time';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';
import { useCalendarWords, WEEKDAYS } from './words';

const OFFERED: Record<Calendar['scope'], readonly BusyKind[]> = {
  COLLEGE: ['OFF', 'WORK', 'UNSURE'],
  GRADE: ['EXAM', 'PLACEMENT', 'CLASS', 'GRADE_ACTIVITY', 'OFF'],
};
const SHOWN = 6;

/** What its keeper says of an entry; it outlives the next import. */
export function MarkEntry({ calendar, entry, close }: { calendar: Calendar; entry: CalendarEntry; close: () => void }) {
  const { t, language } = useWords();
  const { dayName } = useCalendarWords();
  const client = useQueryClient();
  const [kind, setKind] = useState(entry.kind);
  const [runsLike, setRunsLike] = useState<WeekdayName | ''>(entry.runsLike ?? '');
  const [back, setBack] = useState(false);
  const offered = OFFERED[calendar.scope];
  const mark = useCommand(async (_key, body: { kind?: BusyKind; runsLike?: WeekdayName }) => {
    try {
      client.setQueryData(['calendars', calendar.id], await calls.calendars.mark(calendar, entry.uid, body));
    } catch (fault) {
      // somebody else changed it: the drawer then stands on the calendar as it is now
      if (fault instanceof Problem && (fault.status === 412 || fault.code === 'entry-unknown')) void client.invalidateQueries({ queryKey: ['calendars', calendar.id] });
      throw fault;
    }
    say(t('calendar.marked'));
    close();
  });
  const same = kind === entry.kind && (kind !== 'WORK' || runsLike === (entry.runsLike ?? ''));
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault();
        setBack(false);
        void mark.go({ kind, ...(kind === 'WORK' && runsLike !== '' && { runsLike }) });
      }}
    >
      <div className="stack tight">
        <h3 className="t22">{entry.label}</h3>
        <ul className="t14 soft">
          {entry.times.slice(0, SHOWN).map(({ from, to }) => (
            <li key={from}>{entry.allDay ? wholeDays(from, to) : stamp(from, language)}</li>
          ))}
          {entry.times.length > SHOWN && <li>{t('calendar.moreTimes', { count: entry.times.length - SHOWN })}</li>}
        </ul>
      </div>
      <fieldset>
        <legend>{t('calendar.whatIsIt')}</legend>
        <div className="kinds">
          {(offered.includes(entry.kind) ? offered : [entry.kind, ...offered]).map((one) => (
            <label key={one} className={`choice kind-${one}${kind === one ? ' on' : ''}`}>
              <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
              <i className="kind-dot" aria-hidden="true" />
              <span>
                {t(`calendar.kind.${one}`)}
                <span className="t12 soft kind-means">{t(`calendar.kindMeans.${one}`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {kind === 'WORK' && (
        <NativeSelect label={t('calendar.runsLike')} description={t('calendar.runsLikeWhat')} value={runsLike} onChange={(event) => setRunsLike(event.currentTarget.value as WeekdayName | '')}>
          <option value="">{t('calendar.runsLikeNone')}</option>
          {WEEKDAYS.map((day) => (
            <option key={day} value={day}>
              {t('calendar.runsLikeDay', { day: dayName(day) })}
            </option>
          ))}
        </NativeSelect>
      )}
      {mark.error !== null && <Failure error={mark.error} bare />}
      <div className="stack tight">
        <p className="t14 soft">{t('calendar.markStays')}</p>
        <Button type="submit" look="fill" busy={mark.busy && !back} reason={same ? t('calendar.markSame') : undefined}>
          {t('calendar.mark')}
        </Button>
        <Button
          look="plain"
          busy={mark.busy && back}
          onClick={() => {
            setBack(true);
            void mark.go({});
          }}
        >
          {t('calendar.markBack')}
        </Button>
      </div>
    </form>
  );

  function wholeDays(from: string, to: string): string {
    const last = Date.parse(to) - 1;
    const first = `${weekday(from, language)} ${date(from, language)}`;
    return dayOf(last) > dayOf(from) ? t('calendar.range', { from: first, to: `${weekday(last, language)} ${date(last, language)}` }) : first;
  }
}
