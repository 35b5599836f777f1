import type { Plan } from '../../api/types';
import { Seal } from '../../ui/marks';
import { useWords } from '../../ui/text';
import { stamp } from '../../ui/time';

/** The levels a filing passes, each with its seal: stamped, being waited for, or still to come. */
export function Stamps({ plan, waits }: { plan: Plan; waits: boolean }) {
  const { t, language } = useWords();
  return (
    <ol className="stamps" aria-label={t('step.levels')}>
      {plan.approvals.map((step) => {
        const here = waits && step.level === plan.next;
        return (
          <li key={step.level} className={step.by ? 'done' : here ? 'here' : ''} aria-current={here ? 'step' : undefined}>
            <Seal character="批" open={!step.by} big />
            <span>
              <b className="t14">{t(`level.${step.level}`)}</b>
              <span className={`t12 stamps-what ${here ? 'ochre' : 'soft'}`}>
                {step.by ? t('step.agreedBy', { name: step.by.displayName }) : here ? t('step.here') : t('step.later')}
                {step.by && step.at && <time dateTime={step.at}>{stamp(step.at, language)}</time>}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
