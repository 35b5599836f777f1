import type { Activity, CancellationCost, Credit } from '../../api/types';
import { useCounters } from '../../app/live/live';
import { useWords } from '../../ui/text';

/** Kept promises in percent, or kept of all while there are too few for that. */
const credit = ({ kept, broken, percent }: Credit) => (percent == null ? `${kept}/${kept + broken}` : `${percent}%`);

/** What breaking the promise costs: who holds a seat, who waits, and the credit before and after. */
export function CostView({ activity, cost }: { activity: Activity; cost: CancellationCost }) {
  const { t } = useWords();
  const counters = useCounters(activity.sessions.filter((one) => one.seats).map((one) => `activity/${activity.id}.${one.session}`));
  const seats = activity.sessions.map((one) => counters.get(`activity/${activity.id}.${one.session}`) ?? one.seats);
  const taken = seats.reduce((sum, one) => sum + (one?.taken ?? 0), 0);
  const waiting = seats.reduce((sum, one) => sum + (one?.waiting ?? 0), 0);
  const streak = Math.max(cost.department.broken.streak, cost.union.broken.streak);
  return (
    <section className="stack tight" aria-label={t('breach.cost')}>
      <dl className="cost">
        <div>
          <dt>{t('run.costSeats')}</dt>
          <dd>{taken}</dd>
        </div>
        <div>
          <dt>{t('run.costWaiting')}</dt>
          <dd>{waiting}</dd>
        </div>
        <div className="cost-credit">
          <dt>{t('run.costCredit')}</dt>
          <dd>{`${credit(cost.department.now)} → ${credit(cost.department.broken)}`}</dd>
        </div>
      </dl>
      {streak > 1 && <p className="t14 cinnabar">{t('run.costStreak', { count: streak })}</p>}
      <p className="t14">{taken + waiting > 0 ? t('run.costTold', { count: taken + waiting }) : t('run.costNobody')}</p>
    </section>
  );
}
