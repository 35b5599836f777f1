import { useState } from 'react';
import type { Activity, Calendar } from '../api/types';
import { Button } from '../ui/Button';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { busyOn, calendarsOf, openGrades } from './day';
import { useClear, type Answered } from './useClear';

/** Clears at once every time that lies on nothing in the grades' calendars. */
export function AllFree({ activities, calendars, own }: { activities: readonly Activity[]; calendars: readonly Calendar[]; own: readonly number[] }) {
  const { t } = useWords();
  const [sure, ask] = useState(false);
  const clear = useClear();
  const free = freeOf(activities, calendars, own);
  if (free.length < 2 && clear.error === null) return null;
  return (
    <section className="all-free card padded">
      <div className="grow">
        <p className="strong">{t('clear.allHead', { count: free.length })}</p>
        <p className="t14 soft">{t('clear.allWhat')}</p>
      </div>
      {sure ? (
        <div className="two">
          <Button onClick={() => ask(false)}>{t('act.keep')}</Button>
          <Button look="fill" autoFocus busy={clear.busy} onClick={() => void clear.go(free, { answer: 'CLEARED' }, t('clear.cleared')).then(() => ask(false))}>
            {t('clear.allDo', { count: free.length })}
          </Button>
        </div>
      ) : (
        <Button onClick={() => ask(true)}>{t('clear.all')}</Button>
      )}
      {clear.error !== null && <Failure error={clear.error} bare />}
    </section>
  );
}

/** Free is what a known calendar shows nothing against: silence of a missing calendar is no yes. */
function freeOf(activities: readonly Activity[], calendars: readonly Calendar[], own: readonly number[]): Answered[] {
  const free = (activity: Activity, rank: number, grade: number) => {
    const known = calendars.some((one) => one.scope === 'GRADE' && one.grades.includes(grade));
    const slot = activity.slots!.find((one) => one.rank === rank)!;
    return known && !busyOn(slot, calendarsOf(grade, calendars)).some((one) => one.clashes);
  };
  return activities.flatMap((activity) =>
    (activity.slots ?? [])
      .map((slot) => ({ activity, rank: slot.rank, grades: openGrades(slot, own).filter((grade) => free(activity, slot.rank, grade)) }))
      .filter((one) => one.grades.length > 0),
  );
}
