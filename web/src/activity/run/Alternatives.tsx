import { useQuery } from '@tanstack/react-query';
import { activityActs, semesters } from '../../api/calls';
import type { Activity } from '../../api/types';
import { Button } from '../../ui/Button';
import { Seal } from '../../ui/marks';
import { Failure } from '../../ui/states';
import { useWords } from '../../ui/text';
import { moment } from '../../ui/time';
import { useActOn } from '../../ui/useActOn';

/** Cleared fallbacks at hand: moving there breaks nothing. */
export function Alternatives({ activity, ranks, close }: { activity: Activity; ranks: readonly number[]; close: () => void }) {
  const { t, language } = useWords();
  const weeks = useQuery(semesters).data;
  const move = useActOn(activity);
  const slots = (activity.slots ?? []).filter((slot) => ranks.includes(slot.rank));
  if (activity.state !== 'ANNOUNCED') return null;
  if (slots.length === 0) return <p className="t14 soft">{t('breach.noInstead')}</p>;
  return (
    <section className="instead">
      <h3 className="t14">{t('breach.instead')}</h3>
      <ul>
        {slots.map((slot) => {
          const when = moment(slot.sessions[0]!.startsAt, language, weeks);
          return (
            <li key={slot.rank}>
              <Seal character="准" />
              <span className="grow">
                <b>{when}</b>
                <span className="t14 soft instead-where">
                  {slot.sessions[0]!.place} · {t('slot.cleared')}
                </span>
              </span>
              <Button
                size="small"
                icon="moved"
                busy={move.busy}
                aria-label={t('slot.moveTo', { when })}
                onClick={() => void move.go((key) => activityActs.switchSlot(activity, key, slot.rank), t('slot.moved')).then((done) => done && close())}
              >
                {t('slot.move')}
              </Button>
            </li>
          );
        })}
      </ul>
      <p className="t12 soft">{t('breach.insteadWhat')}</p>
      {move.error !== null && <Failure error={move.error} bare />}
    </section>
  );
}
