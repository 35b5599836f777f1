import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { semesters } from '../api/calls';
import type { Activity, Calendar, Slot } from '../api/types';
import { Button } from '../ui/Button';
import { Badge, Seal } from '../ui/marks';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { clock, date, moment } from '../ui/time';
import { DayStrip } from './DayStrip';
import { busyOn, calendarsOf, openGrades } from './day';
import { Objection } from './Objection';
import { useClear } from './useClear';

interface Props {
  activity: Activity;
  slot: Slot;
  own: readonly number[];
  calendars: readonly Calendar[];
}

/** One choice of time: what lies beside it for each of one's grades, and the two answers. */
export function SlotRow({ activity, slot, own, calendars }: Props) {
  const { t, language, name } = useWords();
  const weeks = useQuery(semesters).data;
  const [step, go] = useState<'ask' | 'sure' | 'object'>('ask');
  const open = openGrades(slot, own);
  const clear = useClear();
  const grades = own.filter((grade) => slot.clearances.some((one) => one.grade === grade));
  const first = slot.sessions[0]!;
  const when = moment(first.startsAt, language, weeks);
  const label = `${name(activity.title)}${t('list.comma')}${when}`;
  return (
    <li className="asked-slot">
      <div className="row apart asked-when">
        <div className="grow">
          <span className="t12 soft">{slot.rank === 1 ? t('slot.first') : t('slot.fallback', { n: slot.rank - 1 })}</span>
          {slot.sessions.map((one) => (
            <p key={one.session}>
              <b>{moment(one.startsAt, language, weeks)}</b>
              <span className="t14 soft asked-where">
                {date(one.startsAt, language)}
                {t('activity.until', { time: clock(one.endsAt, language) })} · {one.place}
              </span>
            </p>
          ))}
        </div>
        {open.length === 0 && <Given slot={slot} own={own} />}
      </div>
      {grades.map((grade) => (
        <DayStrip key={grade} grade={grade} known={calendars.some((one) => one.scope === 'GRADE' && one.grades.includes(grade))} busy={busyOn(slot, calendarsOf(grade, calendars))} />
      ))}
      {open.length > 0 && step === 'ask' && (
        <div className="two">
          <Button aria-label={t('clear.objectOf', { what: label })} onClick={() => go('object')}>
            {t('clear.object')}
          </Button>
          <Button look="outline" className="jade-line" aria-label={t('clear.clearOf', { what: label })} onClick={() => go('sure')}>
            {t('clear.clear')}
          </Button>
        </div>
      )}
      {open.length > 0 && step === 'sure' && (
        <div className="two">
          <Button onClick={() => go('ask')}>{t('act.keep')}</Button>
          <Button look="fill" autoFocus busy={clear.busy} onClick={() => void clear.go([{ activity, rank: slot.rank, grades: open }], { answer: 'CLEARED' }, t('clear.cleared'))}>
            {t('clear.stamp', { grades: open.join(t('list.comma')) })}
          </Button>
        </div>
      )}
      {open.length > 0 && step === 'object' && <Objection activity={activity} slot={slot} grades={open} close={() => go('ask')} />}
      {clear.error !== null && <Failure error={clear.error} bare />}
    </li>
  );
}

/** What one has said already. */
function Given({ slot, own }: { slot: Slot; own: readonly number[] }) {
  const { t } = useWords();
  const objected = slot.clearances.some((one) => own.includes(one.grade) && one.answer === 'OBJECTED');
  return objected ? (
    <Badge icon="barred" tone="cinnabar">
      {t('slot.objected')}
    </Badge>
  ) : (
    <span className="badge">
      <Seal character="准" />
      <span>{t('slot.cleared')}</span>
    </span>
  );
}
