import { activityActs } from '../../api/calls';
import type { Activity } from '../../api/types';
import { useMe } from '../../app/session';
import { Button } from '../../ui/Button';
import { Badge, Seal } from '../../ui/marks';
import { Failure } from '../../ui/states';
import { useWords } from '../../ui/text';
import { date } from '../../ui/time';
import { useActOn } from '../../ui/useActOn';

/** What became of each announcement, and for counselors the word that nobody answers for the last one. */
export function Ends({ activity }: { activity: Activity }) {
  const { t, language } = useWords();
  const me = useMe();
  const excuse = useActOn(activity);
  const ends = activity.plan?.ends ?? [];
  const last = ends.at(-1);
  if (last === undefined) return null;
  const excusable = last.outcome === 'BROKEN' && Boolean(last.ground) && me.gradesInCharge.length > 0;
  return (
    <div className="stack tight">
      <ul className="ends t14">
        {ends.map((end) => (
          <li key={end.at} className="row wrap">
            {end.outcome === 'KEPT' ? (
              <span className="badge">
                <Seal character="践" />
                <span>{t('step.end.KEPT')}</span>
              </span>
            ) : (
              <Badge icon={end.outcome === 'BROKEN' ? 'cross' : 'barred'} tone={end.outcome === 'BROKEN' ? 'cinnabar' : 'soft'}>
                {t(`step.end.${end.outcome}`)}
              </Badge>
            )}
            <span className="soft">
              {date(end.at, language)}
              {end.ground && ` · ${t(`breach.grounds.${end.ground}`)}`}
            </span>
          </li>
        ))}
      </ul>
      {excusable && (
        <>
          <p className="t14 soft">{t('step.excuseWhat')}</p>
          <div>
            <Button busy={excuse.busy} onClick={() => void excuse.go((key) => activityActs.excuse(activity, key), t('step.excused'))}>
              {t('step.excuse')}
            </Button>
          </div>
          {excuse.error !== null && <Failure error={excuse.error} bare />}
        </>
      )}
    </div>
  );
}
