import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Activity, Slot } from '../api/types';
import { Button } from '../ui/Button';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { fromField } from '../ui/time';
import { useClear } from './useClear';

/** Says no to a time for one's grades, with a reason and, if one knows it, a better time. */
export function Objection({ activity, slot, grades, close }: { activity: Activity; slot: Slot; grades: readonly number[]; close: () => void }) {
  const { t } = useWords();
  const [why, setWhy] = useState('');
  const [better, setBetter] = useState('');
  const [chosen, choose] = useState<readonly number[]>(grades);
  const object = useClear();
  const missing = why.trim() === '' ? t('refusal.reason-missing') : chosen.length === 0 ? t('calendar.needGrade') : undefined;
  return (
    <div className="stack tight objection">
      {grades.length > 1 && (
        <div className="choices" role="group" aria-label={t('clear.which')}>
          {grades.map((grade) => (
            <label key={grade} className={`choice${chosen.includes(grade) ? ' on' : ''}`}>
              <input type="checkbox" checked={chosen.includes(grade)} onChange={() => choose(chosen.includes(grade) ? chosen.filter((one) => one !== grade) : [...chosen, grade])} />
              {t('member.gradeOf', { grade })}
            </label>
          ))}
        </div>
      )}
      <Textarea autoFocus label={t('clear.why')} description={t('decide.whyHint')} autosize minRows={2} maxLength={500} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
      <TextInput type="datetime-local" label={t('clear.better')} value={better} onChange={(event) => setBetter(event.currentTarget.value)} />
      <div className="two">
        <Button onClick={close}>{t('act.keep')}</Button>
        <div className="stack tight">
          <Button
            wide
            look="danger"
            busy={object.busy}
            reason={missing}
            onClick={() => void object.go([{ activity, rank: slot.rank, grades: chosen }], { answer: 'OBJECTED', reason: why.trim(), better: fromField(better) }, t('clear.objected'))}
          >
            {t('clear.objectDo')}
          </Button>
        </div>
      </div>
      {object.error !== null && <Failure error={object.error} bare />}
    </div>
  );
}
