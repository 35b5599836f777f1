import { activityActs } from '../api/calls';
import type { Activity, Asked } from '../api/types';
import { Button } from './Button';
import { offered, refusal } from './refusals';
import { Failure } from './states';
import { useWords } from './text';
import { stamp } from './time';
import { useActOn } from './useActOn';

/** A breach that waits for a second person: what was asked, that the promise holds until then, and the two answers. */
export function SignOff({ activity, asked }: { activity: Activity; asked: Asked }) {
  const words = useWords();
  const { t, language } = words;
  const sign = useActOn(activity);
  const keep = useActOn(activity);
  return (
    <div className="stack tight">
      <p>{t(`breach.asked.${asked.how}`, { name: asked.by.displayName, when: stamp(asked.at, language) })}</p>
      <p className="t14">
        {t('activity.cancelledFor', { reason: asked.reason })}
        {asked.ground && <span className="soft"> · {t(`breach.grounds.${asked.ground}`)}</span>}
      </p>
      <p className="t14 soft">{t('breach.holds')}</p>
      {offered(activity.actions, 'sign-off') && (
        <div className="two">
          <Button busy={keep.busy} reason={refusal(activity.actions, 'sign-off', words)} onClick={() => void keep.go((key) => activityActs.signOff(activity, key, false), t('breach.kept'))}>
            {t('breach.keep')}
          </Button>
          <div className="stack tight">
            <Button wide look="danger" busy={sign.busy} reason={refusal(activity.actions, 'sign-off', words)} onClick={() => void sign.go((key) => activityActs.signOff(activity, key, true), t(`breach.done.${asked.how}`))}>
              {t(`breach.sign.${asked.how}`)}
            </Button>
          </div>
        </div>
      )}
      {(sign.error ?? keep.error) !== null && <Failure error={sign.error ?? keep.error} bare />}
    </div>
  );
}
