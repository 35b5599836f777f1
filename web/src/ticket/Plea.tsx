import { Textarea } from '@mantine/core';
import { useState } from 'react';
import * as calls from '../api/calls';
import type { Ticket } from '../api/types';
import { Button } from '../ui/Button';
import { refusal } from '../ui/refusals';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';

/** Asks for leave, or says a warning is wrong: one text, one button, and afterwards what became of it. */
export function Plea({ ticket, kind, renew }: { ticket: Ticket; kind: 'leave' | 'object'; renew: (ticket: Ticket) => void }) {
  const words = useWords();
  const { t } = words;
  const [said, setSaid] = useState('');
  const send = useCommand(async (key) => {
    renew(await (kind === 'leave' ? calls.ticket.askLeave : calls.ticket.object)(ticket.id, said.trim(), key));
    setSaid('');
    say(t(`ticket.${kind}.sent`));
  });
  if (kind === 'leave' && ticket.leave != null)
    return (
      <p className="t14" role="status">
        {t(`ticket.leave.${ticket.leave.state}`)}
        {ticket.leave.why && ` ${t('ticket.leave.why', { why: ticket.leave.why })}`}
      </p>
    );
  if (kind === 'object' && ticket.objected) return <p className="t14" role="status">{t('ticket.object.sent')}</p>;
  const action = kind === 'leave' ? 'ask-leave' : 'object';
  if (ticket.actions?.[action] !== 'allowed') return null;
  return (
    <details className="pass-plea" open={kind === 'object'}>
      <summary className="t14">{t(`ticket.${kind}.head`)}</summary>
      <div className="stack tight">
        <Textarea label={t(`ticket.${kind}.text`)} autosize minRows={2} maxLength={500} value={said} onChange={(event) => setSaid(event.currentTarget.value)} />
        <Button busy={send.busy} reason={refusal(ticket.actions, action, words) ?? (said.trim() === '' ? t('refusal.reason-missing') : undefined)} onClick={() => void send.go()}>
          {t(`ticket.${kind}.send`)}
        </Button>
        {send.error !== null && <Failure error={send.error} bare />}
      </div>
    </details>
  );
}
