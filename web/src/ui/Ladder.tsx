import type { Opinion } from '../api/types';
import { useDepartments } from '../api/names';
import { dueTone } from './Due';
import { Icon } from './Icon';
import { Seal } from './marks';
import { daysOf, RUNGS } from './rungs';
import { useWords } from './text';
import { date, moment, stamp } from './time';
import { useQuery } from '@tanstack/react-query';
import { semesters } from '../api/calls';

/** The five rungs of an opinion: who holds it, until when, and the asker's seal at the end. */
export function Ladder({ opinion, now }: { opinion: Opinion; now: number }) {
  const { t, language } = useWords();
  const weeks = useQuery(semesters).data;
  const department = useDepartments(opinion.union);
  const confirmed = opinion.closed?.how === 'confirmed';
  const settled = opinion.state === 'ANSWERED' || opinion.state === 'CLOSED';
  /** Why it is no longer there: handed up, out of time, or nobody in that post. */
  const left = (rung: number): string => {
    const onward = opinion.steps?.find((step) => step.rung > rung);
    if (opinion.steps?.some((step) => step.skipped?.includes(rung))) return t('opinion.vacant');
    if (onward === undefined) return t('opinion.passed');
    const when = opinion.mode === 'anonymous' ? date(onward.at, language) : stamp(onward.at, language);
    return onward.cause === 'CLIMBED' ? t('opinion.handedUp', { when }) : t('opinion.ranOut', { when });
  };
  return (
    <ol className="ladder">
      {RUNGS.map((rung) => {
        const done = rung < opinion.rung;
        const here = rung === opinion.rung;
        return (
          <li key={rung} className={done ? 'done' : here ? 'here' : ''} aria-current={here ? 'step' : undefined}>
            <span className="ladder-node" aria-hidden="true">
              {done ? <Icon name="up" small /> : here && settled ? <Icon name="check" small /> : rung}
            </span>
            <div>
              <b>{t(`rung.${rung}`)}</b>
              {done && <p className="t12 soft">{left(rung)}</p>}
              {here && (
                <>
                  {!settled && opinion.holders.length > 0 && <p className="t14">{opinion.holders.map((one) => one.displayName).join(t('list.comma'))}</p>}
                  {!settled && opinion.holders.length === 0 && <p className="t14">{[opinion.lead, opinion.second].filter(Boolean).map(department).join(t('list.comma'))}</p>}
                  {settled && <p className="t14">{t('opinion.answeredHere', { by: opinion.result?.by?.displayName ?? department(opinion.lead) })}</p>}
                  {!settled && opinion.due && (
                    <p className={`t12 ${dueTone(opinion.due, now)}`}>
                      {Date.parse(opinion.due) < now ? t('opinion.overdueSince', { when: stamp(opinion.due, language) }) : t('opinion.dueBy', { when: moment(opinion.due, language, weeks) })}
                    </p>
                  )}
                </>
              )}
              {!done && !here && !settled && <p className="t12 soft">{t('opinion.afterDays', { count: daysOf(rung) })}</p>}
            </div>
          </li>
        );
      })}
      <li className="end">
        <span className="ladder-node seal-node">
          <Seal character="认" open={!confirmed} />
        </span>
        <p className={`t14 ${confirmed ? '' : 'soft'}`}>{confirmed ? t('opinion.sealDone') : t('opinion.sealOpen')}</p>
      </li>
    </ol>
  );
}
