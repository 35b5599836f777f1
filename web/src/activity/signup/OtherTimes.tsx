import { useQuery } from '@tanstack/react-query';
import { semesters } from '../../api/calls';
import type { Activity } from '../../api/types';
import { useWords } from '../../ui/text';
import { moment } from '../../ui/time';

/** What it could move to: cleared, still ahead, and not the time in force. */
export function otherTimes(activity: Activity, session: number, now: number): { rank: number; startsAt: string; place: string }[] {
  return (activity.slots ?? [])
    .filter((slot) => slot.cleared && !slot.current)
    .flatMap((slot) => slot.sessions.filter((one) => one.session === session && Date.parse(one.startsAt) > now).map((one) => ({ rank: slot.rank, startsAt: one.startsAt, place: one.place })));
}

interface Props {
  times: { rank: number; startsAt: string; place: string }[];
  ticked: number[];
  tick: (ticked: number[]) => void;
}

/** Whoever ticks a time here keeps the seat without being asked, should it move there. */
export function OtherTimes({ times, ticked, tick }: Props) {
  const { t, language } = useWords();
  const weeks = useQuery(semesters).data;
  if (times.length === 0) return null;
  return (
    <fieldset className="other-times">
      <legend className="t14">{t('signUp.couldCome')}</legend>
      {times.map((one) => (
        <label key={one.rank} className="other-time">
          <input type="checkbox" checked={ticked.includes(one.rank)} onChange={(event) => tick(event.target.checked ? [...ticked, one.rank] : ticked.filter((rank) => rank !== one.rank))} />
          <span>
            {moment(one.startsAt, language, weeks)} <span className="soft">· {one.place}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
