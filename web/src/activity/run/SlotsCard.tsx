import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as calls from '../../api/calls';
import type { Activity, Slot } from '../../api/types';
import { Ask } from '../../ui/Ask';
import { Button } from '../../ui/Button';
import { offered } from '../../ui/refusals';
import { ClearedSeal, gradesBy, SafetyBadge } from '../../ui/slots';
import { Failure } from '../../ui/states';
import { useWords } from '../../ui/text';
import { clock, date, moment } from '../../ui/time';
import { useActOn } from '../../ui/useActOn';

/** The choices of when and where, what each grade's counselor said about them, and moving to another in one act. */
export function SlotsCard({ activity }: { activity: Activity }) {
  const { t, language } = useWords();
  const weeks = useQuery(calls.semesters).data;
  const moves = activity.actions?.['switch-slot'] === 'allowed' && offered(activity.actions, 'cancel');
  // which of them one may move to now is the service's to say
  const cost = useQuery({ ...calls.activities.cancellationCost(activity.id), enabled: moves });
  const [to, moveTo] = useState<Slot | null>(null);
  const move = useActOn(activity);
  const slots = activity.slots ?? [];
  return (
    <section className="card slots" aria-labelledby="slots">
      <div className="slots-head">
        <h2 id="slots">{t('slot.head')}</h2>
        <p className="t14 soft">{t(slots.length > 1 ? 'slot.what' : 'slot.only')}</p>
      </div>
      <ol>
        {slots.map((slot) => (
          <li key={slot.rank} className={slot.current ? 'current' : ''} aria-current={slot.current || undefined}>
            <span className="slot-rank soft" aria-hidden="true">
              {slot.rank}
            </span>
            <div className="slot-when">
              <span className="t12 soft">
                {slot.rank === 1 ? t('slot.first') : t('slot.fallback', { n: slot.rank - 1 })}
                {slot.current && activity.state === 'ANNOUNCED' && t('slot.now')}
              </span>
              {slot.sessions.map((one) => (
                <p key={one.session}>
                  <b className={slot.current ? '' : 'plain'}>{moment(one.startsAt, language, weeks)}</b>
                  <span className="t14 soft slot-where">
                    {date(one.startsAt, language)}
                    {t('activity.until', { time: clock(one.endsAt, language) })} · {one.place}
                  </span>
                </p>
              ))}
            </div>
            {slot.clearances.length > 0 && (
              <div className="slot-marks">
                <ClearedSeal slot={slot} />
                <SafetyBadge safety={slot.safety} />
              </div>
            )}
            <Said slot={slot} />
            {moves && !slot.current && cost.data && (
              <div className="slot-move">
                {cost.data.fallbacks.includes(slot.rank) ? (
                  <Button size="small" icon="moved" onClick={() => moveTo(slot)} aria-label={t('slot.moveTo', { when: moment(slot.sessions[0]!.startsAt, language, weeks) })}>
                    {t('slot.move')}
                  </Button>
                ) : (
                  <span className="t12 soft">{t(slot.cleared ? 'slot.tooLate' : 'slot.notCleared')}</span>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
      <Ask
        open={to !== null}
        title={to ? t('slot.moveAsk', { when: moment(to.sessions[0]!.startsAt, language, weeks) }) : ''}
        action={t('slot.moveDo')}
        busy={move.busy}
        onClose={() => moveTo(null)}
        onAct={() => to && void move.go((key) => calls.activityActs.switchSlot(activity, key, to.rank), t('slot.moved')).then((done) => done && moveTo(null))}
      >
        {to && <p>{to.sessions.map((one) => `${date(one.startsAt, language)} ${clock(one.startsAt, language)} · ${one.place}`).join(t('list.comma'))}</p>}
        <p className="t14 soft">{t('slot.moveWhat')}</p>
        {move.error !== null && <Failure error={move.error} bare />}
      </Ask>
    </section>
  );
}

/** Grade by grade, what was said: those who cleared, those who object and why, those still silent. */
function Said({ slot }: { slot: Slot }) {
  const { t, language } = useWords();
  const weeks = useQuery(calls.semesters).data;
  const grades = (answer: 'OPEN' | 'CLEARED') => gradesBy(slot.clearances, answer).join(t('list.comma'));
  const lines = (['CLEARED', 'OPEN'] as const).filter((answer) => grades(answer) !== '');
  return (
    <ul className="slot-said t14">
      {slot.clearances
        .filter((one) => one.answer === 'OBJECTED')
        .map((one) => (
          <li key={one.grade} className="cinnabar">
            {t('slot.objection', { grade: one.grade, reason: one.reason ?? '' })}
            {one.better && <span className="soft slot-where">{t('slot.better', { when: moment(one.better, language, weeks) })}</span>}
          </li>
        ))}
      {lines.map((answer) => (
        <li key={answer} className="soft">
          {t(`slot.said.${answer}`, { grades: grades(answer) })}
        </li>
      ))}
    </ul>
  );
}
