import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { activityActs, semesters } from '../../api/calls';
import { Problem } from '../../api/problem';
import type { Activity } from '../../api/types';
import { Button } from '../../ui/Button';
import { Decide } from '../../ui/Decide';
import { SignOff } from '../../ui/SignOff';
import { offered, refusal } from '../../ui/refusals';
import { gradesBy } from '../../ui/slots';
import { StateBadge } from '../../ui/StateBadge';
import { Failure } from '../../ui/states';
import { useWords } from '../../ui/text';
import { moment } from '../../ui/time';
import { useActOn } from '../../ui/useActOn';
import { FilingList } from '../plan/FilingList';
import { Ends } from './Ends';
import { Stamps } from './Stamps';

/** Where it stands, who has agreed, and the one step that comes next. */
export function NextStep({ activity }: { activity: Activity }) {
  const { t } = useWords();
  const plan = activity.plan;
  const waits = Boolean(plan?.next) && (activity.state === 'FILED' || activity.state === 'POSTPONED' || Boolean(plan?.changeProposed));
  return (
    <section className="card padded stack next-step" aria-labelledby="next-step">
      <div className="row apart wrap">
        <h2 id="next-step">{t('step.head')}</h2>
        <StateBadge state={activity.state} />
      </div>
      <What activity={activity} />
      {plan?.asked && <SignOff activity={activity} asked={plan.asked} />}
      {plan && plan.approvals.length > 0 && activity.state !== 'WITHDRAWN' && <Stamps plan={plan} waits={waits} />}
      {offered(activity.actions, 'approve') && <Decide activity={activity} />}
      <Ends activity={activity} />
      <Do activity={activity} />
    </section>
  );
}

/** In words: what it waits for, or what became of it. */
function What({ activity }: { activity: Activity }) {
  const { t, language } = useWords();
  const weeks = useQuery(semesters).data;
  const { plan, reason } = activity;
  if (activity.state === 'DRAFT')
    return (
      <>
        {reason ? <p>{t('step.sentBack', { reason })}</p> : <p className="t14 soft">{t('step.draft')}</p>}
        <FilingList themes={activity.themes.length} times={activity.slots?.length ?? 1} traits={activity.traits ?? []} />
      </>
    );
  if (activity.state === 'FILED') return <p>{plan?.next ? t('step.waits', { level: t(`level.${plan.next}`) }) : t('step.filed')}</p>;
  if (activity.state === 'APPROVED') return <p>{t(missing(activity) === undefined ? 'step.ready' : 'step.clearing')}</p>;
  if (activity.state === 'ANNOUNCED')
    return <p>{plan?.changeProposed && plan.next ? t('step.proposed', { level: t(`level.${plan.next}`) }) : t('step.running', { when: moment(activity.startsAt, language, weeks) })}</p>;
  return (
    <>
      {activity.state === 'POSTPONED' && <p>{t('step.postponed')}</p>}
      {reason && <p className="t14">{t('activity.cancelledFor', { reason })}</p>}
    </>
  );
}

/** What the counselors still owe before it can be announced, as the service would refuse it. */
function missing(activity: Activity): 'not-cleared' | 'no-cleared-fallback' | undefined {
  if (activity.traits?.includes('date-set-by-others')) return undefined;
  const slots = activity.slots ?? [];
  if (!slots.find((slot) => slot.current)?.cleared) return 'not-cleared';
  return slots.some((slot) => !slot.current && slot.cleared) ? undefined : 'no-cleared-fallback';
}

/** The button of the next step, filled, and the way out beside it. */
function Do({ activity }: { activity: Activity }) {
  const words = useWords();
  const { t, language } = words;
  const file = useActOn(activity);
  const announce = useActOn(activity);
  const withdraw = useActOn(activity);
  const { actions, state } = activity;
  const files = state === 'DRAFT' && offered(actions, 'file');
  const announces = (state === 'APPROVED' || (state === 'POSTPONED' && !activity.plan?.next)) && offered(actions, 'announce');
  const replans = state === 'POSTPONED' && actions?.edit === 'allowed';
  const gives = actions?.withdraw === 'allowed';
  const lacks = missing(activity);
  const slow = [...new Set((activity.slots ?? []).flatMap((slot) => gradesBy(slot.clearances, 'OPEN')))].sort();
  const error = file.error ?? announce.error ?? withdraw.error;
  const earliest = error instanceof Problem && typeof error.more.earliest === 'string' ? error.more.earliest : undefined;
  if (!files && !announces && !replans && !gives) return error === null ? null : <Failure error={error} bare />;
  return (
    <>
      {announces && lacks && slow.length > 0 && <p className="t14 ochre">{t('step.slow', { grades: slow.join(t('list.comma')) })}</p>}
      {error !== null && (
        <div>
          <Failure error={error} bare />
          {earliest && <p className="t14 soft">{t('step.earliest', { when: moment(earliest, language) })}</p>}
        </div>
      )}
      <div className="step-acts">
        {gives && (
          <Button look="plain" busy={withdraw.busy} onClick={() => void withdraw.go((key) => activityActs.withdraw(activity, key), t('step.withdrawn'))}>
            {t('step.withdraw')}
          </Button>
        )}
        {replans && (
          <Link className={`btn ${announces ? '' : 'fill'}`} to={`/activities/${activity.id}/edit`}>
            {t('step.replan')}
          </Link>
        )}
        {files && (
          <Button look="fill" busy={file.busy} reason={refusal(actions, 'file', words)} onClick={() => void file.go((key) => activityActs.file(activity, key), t('step.wasFiled'))}>
            {t('step.file')}
          </Button>
        )}
        {announces && (
          <div className="stack tight">
            <Button
              look="fill"
              busy={announce.busy}
              reason={refusal(actions, 'announce', words) ?? (lacks && t(`refusal.${lacks}`))}
              onClick={() => void announce.go((key) => activityActs.announce(activity, key), t('run.announced'))}
            >
              {t('run.announce')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
