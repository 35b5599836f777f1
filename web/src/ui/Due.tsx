import { Ring, type Tone } from './marks';
import { daysOf } from './rungs';
import { useWords } from './text';
import { stamp } from './time';

const HOUR = 3_600_000;

/** How much time is left, in words and tone: overdue and today cinnabar, tomorrow ochre, later jade. */
export function dueTone(due: string | null | undefined, now: number): Tone {
  if (!due) return 'soft';
  const left = Date.parse(due) - now;
  return left < 8 * HOUR ? 'cinnabar' : left < 36 * HOUR ? 'ochre' : 'jade';
}

export function useDueWords(): (due: string | null | undefined, now: number) => string {
  const { t } = useWords();
  return (due, now) => {
    if (!due) return '';
    const left = Date.parse(due) - now;
    if (left <= 0) return t('due.over');
    if (left < 24 * HOUR) return t('due.hours', { count: Math.max(1, Math.round(left / HOUR)) });
    return t('due.days', { count: Math.round(left / (24 * HOUR)) });
  };
}

export function DueRing({ due, rung, now }: { due: string | null | undefined; rung: number; now: number }) {
  if (!due) return <Ring left={1} tone="indigo" />;
  const left = (Date.parse(due) - now) / (daysOf(rung) * 24 * HOUR);
  return <Ring left={left} tone={dueTone(due, now)} />;
}

export function Due({ due, now }: { due: string | null | undefined; now: number }) {
  const words = useDueWords();
  const { language } = useWords();
  if (!due) return null;
  return (
    <time dateTime={due} title={stamp(due, language)} className={dueTone(due, now)}>
      {words(due, now)}
    </time>
  );
}
