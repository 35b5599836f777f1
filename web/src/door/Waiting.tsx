import { Textarea } from '@mantine/core';
import { useState } from 'react';
import * as calls from '../api/calls';
import type { Attendance, PersonPresent } from '../api/types';
import { Button } from '../ui/Button';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';

/** Leave asked and objections made that nobody answered yet, and no-shows that may be wrong. */
export function Waiting({ attendance, refresh }: { attendance: Attendance; refresh: () => void }) {
  const { t } = useWords();
  const waiting = attendance.people.filter((one) => one.leave?.state === 'ASKED' || (one.objection != null && one.in == null && one.result !== 'CAME'));
  if (waiting.length === 0) return null;
  return (
    <section className="stack tight">
      <h2 className="section-head">{t('door.waiting')}</h2>
      {waiting.map((one) => (
        <Plea key={one.member} one={one} mayDecide={attendance.mayDecide} refresh={refresh} />
      ))}
    </section>
  );
}

function Plea({ one, mayDecide, refresh }: { one: PersonPresent; mayDecide: boolean; refresh: () => void }) {
  const { t } = useWords();
  const [why, setWhy] = useState('');
  const act = useCommand(async (_key, approved: boolean | undefined) => {
    await (approved === undefined ? calls.door.came(one.id) : calls.door.decideLeave(one.id, { approved, why: why.trim() }));
    say(t('door.decided'));
    refresh();
  });
  const asked = one.leave?.state === 'ASKED';
  const missing = mayDecide ? (why.trim() === '' ? t('refusal.reason-missing') : undefined) : t('door.notYours');
  return (
    <article className="card padded stack tight">
      <h3>{one.name}</h3>
      {asked && <p>{t('door.reason', { reason: one.leaveReason })}</p>}
      {one.objection != null && <p>{t('door.objects', { text: one.objection })}</p>}
      {asked && mayDecide && <Textarea label={t('door.why')} autosize maxLength={500} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />}
      <div className="door-ways">
        {asked && (
          <>
            <Button look="fill" busy={act.busy} reason={missing} onClick={() => void act.go(true)}>
              {t('door.grant')}
            </Button>
            <Button busy={act.busy} reason={missing} onClick={() => void act.go(false)}>
              {t('door.refuse')}
            </Button>
          </>
        )}
        {one.objection != null && (
          <Button busy={act.busy} onClick={() => void act.go(undefined)}>
            {t('door.cameAfterAll')}
          </Button>
        )}
      </div>
      {act.error !== null && <Failure error={act.error} bare />}
    </article>
  );
}
