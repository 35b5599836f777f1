import type { Bunching } from '../api/types';
import type { IconName } from '../ui/Icon';
import { Badge, type Tone } from '../ui/marks';
import { useWords } from '../ui/text';
import { worstOf, type BoardRow } from './load';
import { useWeekWords } from './words';

const LOOKS: Record<Bunching['verdict'], [IconName, Tone]> = { TOO_FEW: ['info', 'soft'], EVEN: ['check', 'jade'], WATCH: ['info', 'indigo'], BUNCHED: ['warning', 'ochre'] };
/** Where the scale ends; an index hardly ever lies beyond. */
const END = 60;

/** How even the semester is: a number, a word, and the weeks it comes from. */
export function Evenness({ bunching, rows }: { bunching: Bunching; rows: readonly BoardRow[] }) {
  const { t } = useWords();
  const { sentences } = useWeekWords();
  const [icon, tone] = LOOKS[bunching.verdict];
  const worst = worstOf(rows);
  return (
    <section className="card padded evenness">
      <h2 className="t14 soft">{t('semester.index')}</h2>
      <p className="evenness-head">
        <b>{bunching.index}</b>
        <Badge icon={icon} tone={tone}>
          {t(`semester.verdict.${bunching.verdict}`)}
        </Badge>
      </p>
      <div className="evenness-scale" aria-hidden="true">
        <i className={`evenness-mark ${tone}`} style={{ insetInlineStart: `${(100 * Math.min(END, bunching.index)) / END}%` }} />
        <span>{t('semester.scale.even')}</span>
        <span>{t('semester.scale.watch', { from: 20 })}</span>
        <span>{t('semester.scale.bunched', { above: 35 })}</span>
      </div>
      {sentences(bunching).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {worst !== undefined && <p className="t14 soft">{t('semester.worst', { row: worst.name, index: worst.load.bunching.index })}</p>}
    </section>
  );
}
