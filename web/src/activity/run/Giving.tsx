import { useState } from 'react';
import type { Activity, How } from '../../api/types';
import { Button } from '../../ui/Button';
import { offered, refusal } from '../../ui/refusals';
import { useWords } from '../../ui/text';
import { Breach } from './Breach';

/** The ways to break a promise, kept beside the plan and never filled. */
export function Giving({ activity }: { activity: Activity }) {
  const words = useWords();
  const { t } = words;
  const [how, ask] = useState<How | null>(null);
  const { actions, state, plan } = activity;
  const may = (state === 'ANNOUNCED' || state === 'POSTPONED') && offered(actions, 'cancel');
  if (!may) return null;
  const waits = plan?.asked ? t('refusal.sign-off-asked') : undefined;
  return (
    <section className="run-cancel">
      <div>
        <h2>{t('run.cancelHead')}</h2>
        <p className="t14 soft">{t('run.cancelWhat')}</p>
      </div>
      <div className="run-acts">
        {state === 'ANNOUNCED' && offered(actions, 'postpone') && (
          <div className="stack tight">
            <Button reason={refusal(actions, 'postpone', words) ?? waits} onClick={() => ask('POSTPONE')}>
              {t('breach.act.POSTPONE')}
            </Button>
          </div>
        )}
        <div className="stack tight">
          <Button look="danger" reason={refusal(actions, 'cancel', words) ?? waits} onClick={() => ask('CANCEL')}>
            {t('breach.act.CANCEL')}
          </Button>
        </div>
      </div>
      <Breach activity={activity} how={how} close={() => ask(null)} />
    </section>
  );
}
