import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { activityActs } from '../api/calls';
import type { Activity } from '../api/types';
import { Button } from './Button';
import { refusal } from './refusals';
import { Failure } from './states';
import { useWords } from './text';
import { useActOn } from './useActOn';

/** One level's word on a filing, where it is read: agree, or send it back with a reason. */
export function Decide({ activity }: { activity: Activity }) {
  const words = useWords();
  const { t, name } = words;
  const [refusing, setRefusing] = useState(false);
  const [why, setWhy] = useState('');
  const agree = useActOn(activity);
  const back = useActOn(activity);
  const title = name(activity.title);
  return (
    <div className="decide stack tight">
      {refusing ? (
        <>
          <Textarea autoFocus label={t('decide.why')} description={t('decide.whyHint')} autosize minRows={2} maxLength={500} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
          <div className="two">
            <Button onClick={() => setRefusing(false)}>{t('act.keep')}</Button>
            <div className="stack tight">
              <Button
                wide
                look="danger"
                busy={back.busy}
                reason={why.trim() === '' ? t('refusal.reason-missing') : undefined}
                onClick={() => void back.go((key) => activityActs.sendBack(activity, key, why.trim()), t('decide.sentBack'))}
              >
                {t('decide.sendBackDo')}
              </Button>
            </div>
          </div>
        </>
      ) : (
        <div className="two">
          <Button aria-label={t('decide.sendBackOf', { title })} onClick={() => setRefusing(true)}>
            {t('decide.sendBack')}
          </Button>
          <div className="stack tight">
            <Button
              wide
              look="fill"
              aria-label={t('decide.agreeOf', { title })}
              busy={agree.busy}
              reason={refusal(activity.actions, 'approve', words)}
              onClick={() => void agree.go((key) => activityActs.agree(activity, key), t('decide.agreed'))}
            >
              {t('decide.agree')}
            </Button>
          </div>
        </div>
      )}
      {(agree.error ?? back.error) !== null && <Failure error={agree.error ?? back.error} bare />}
    </div>
  );
}
