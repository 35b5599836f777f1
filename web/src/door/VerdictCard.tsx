import { useEffect, useState } from 'react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/text';
import { clock } from '../ui/time';
import { UNDO } from './queue';
import { looks, type Said } from './verdicts';

/** The verdict as a big word with its shape and colour, to be read at arm's length; a scan can be taken back for ten seconds. */
export function VerdictCard({ last, undo }: { last: Said | undefined; undo: (() => void) | undefined }) {
  const { t, language } = useWords();
  const [left, setLeft] = useState(UNDO / 1000);
  useEffect(() => {
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (last !== undefined) navigator.vibrate?.(last.verdict === 'ok' ? 60 : [60, 60, 60]);
  }, [last]);
  if (last === undefined) return <div className="verdict soft">{t('door.ready')}</div>;
  const look = looks[last.verdict];
  return (
    <div className={`verdict said ${look.tone}`} role="status">
      <span className="verdict-mark" aria-hidden="true">
        <Icon name={look.icon} />
      </span>
      <p className="verdict-word">{t(`door.verdict.${last.verdict}`)}</p>
      <p className="verdict-name">
        {last.name}
        {last.since !== undefined && <span className="t14"> · {t('door.since', { when: clock(last.since, language) })}</span>}
      </p>
      {undo !== undefined && left > 0 && (
        <Button size="small" onClick={undo}>
          {t('door.undo', { count: left })}
        </Button>
      )}
    </div>
  );
}
