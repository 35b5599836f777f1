import { Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import * as calls from '../../api/calls';
import { Problem } from '../../api/problem';
import type { Activity, Ground, How } from '../../api/types';
import { Ask } from '../../ui/Ask';
import { Bones, Failure } from '../../ui/states';
import { useWords } from '../../ui/text';
import { useActOn } from '../../ui/useActOn';
import { Alternatives } from './Alternatives';
import { CostView } from './CostView';

const GROUNDS: readonly Ground[] = ['WEATHER', 'COLLEGE_ORDER', 'SAFETY'];

/** Breaking a promise: first what could be done instead, then what it costs, then why. */
export function Breach({ activity, how, close }: { activity: Activity; how: How | null; close: () => void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const cost = useQuery({ ...calls.activities.cancellationCost(activity.id), enabled: how !== null });
  const [shown, setShown] = useState<How>('CANCEL');
  const [why, setWhy] = useState('');
  const [ground, setGround] = useState<Ground | ''>('');
  const breach = useActOn(activity);
  const clear = breach.clear;
  useEffect(() => {
    if (how === null) return;
    setShown(how);
    clear();
    // the cost as it is now, not as it was when the page was opened
    void client.invalidateQueries({ queryKey: ['activity', activity.id, 'cancellation-cost'] });
  }, [how, client, activity.id]);
  const changed = breach.error instanceof Problem && breach.error.code === 'cost-changed';
  const signed = cost.data?.signOff === true && activity.state === 'ANNOUNCED' && ground !== 'SAFETY';
  const reason = cost.data === undefined ? t('state.loading') : why.trim() === '' ? t('refusal.reason-missing') : undefined;
  const act = () =>
    void breach
      .go(
        (key) => calls.activityActs.breach(activity, key, shown, { reason: why.trim(), ground: ground === '' ? undefined : ground, cost: cost.data!.tag }),
        t(signed ? 'breach.wasAsked' : `breach.done.${shown}`),
      )
      .then((done) => {
        if (done === undefined) return;
        setWhy('');
        close();
      });
  return (
    <Ask open={how !== null} danger title={t(`breach.ask.${shown}`)} action={t(signed ? `breach.askFor.${shown}` : `breach.act.${shown}`)} busy={breach.busy} reason={reason} onClose={close} onAct={act}>
      {cost.data ? (
        <>
          <Alternatives activity={activity} ranks={cost.data.fallbacks} close={close} />
          {changed && (
            <p className="t14 ochre" role="alert">
              {t('breach.changed')}
            </p>
          )}
          {activity.state === 'ANNOUNCED' && <CostView activity={activity} cost={cost.data} />}
          {cost.data.signOff && activity.state === 'ANNOUNCED' && <p className="t14 breach-sign">{t(ground === 'SAFETY' ? 'breach.signLater' : 'breach.signFirst')}</p>}
        </>
      ) : cost.error ? (
        <Failure error={cost.error} bare retry={() => void cost.refetch()} />
      ) : (
        <Bones rows={3} tall />
      )}
      {activity.state === 'ANNOUNCED' && (
        <fieldset>
          <legend>{t('breach.ground')}</legend>
          <div className="choices">
            {(['', ...GROUNDS] as const).map((one) => (
              <label key={one} className={`choice${ground === one ? ' on' : ''}`}>
                <input type="radio" name="ground" checked={ground === one} onChange={() => setGround(one)} />
                {one === '' ? t('breach.groundNone') : t(`breach.grounds.${one}`)}
              </label>
            ))}
          </div>
          {ground !== '' && <p className="t12 soft breach-hint">{t('breach.groundWhat')}</p>}
        </fieldset>
      )}
      <Textarea label={t('run.reason')} description={t('run.whyHint')} autosize minRows={2} maxLength={500} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
      {breach.error !== null && !changed && <Failure error={breach.error} bare />}
    </Ask>
  );
}
