import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { useWords } from './text';

interface Props {
  open: boolean;
  title: string;
  children: ReactNode;
  /** What pressing does, in its own words; never the filled button when it takes something away. */
  action: string;
  danger?: boolean;
  busy?: boolean;
  reason?: ReactNode;
  onAct: () => void;
  onClose: () => void;
}

/** Asks before a cost: the only use of a modal. */
export function Ask({ open, title, children, action, danger = false, busy = false, reason, onAct, onClose }: Props) {
  const { t } = useWords();
  return (
    <Modal opened={open} onClose={onClose} title={title} centered closeButtonProps={{ 'aria-label': t('act.close') }} size={440}>
      <div className="stack">
        {children}
        <div className="ask-foot">
          <Button onClick={onClose}>{t('act.keep')}</Button>
          <div className="stack tight">
            <Button wide look={danger ? 'danger' : 'fill'} busy={busy} reason={reason} onClick={onAct}>
              {action}
            </Button>
          </div>
        </div>
      </div>
    </Modal>
  );
}
