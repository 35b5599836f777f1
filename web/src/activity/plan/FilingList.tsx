import type { Trait } from '../../api/types';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/text';
import './plan.css';

/** What filing will ask for, and what of it is there. */
export function FilingList({ themes, times, traits }: { themes: number; times: number; traits: readonly Trait[] }) {
  const { t } = useWords();
  const needs = [
    { done: times >= 2 || traits.includes('date-set-by-others'), words: t('plan.checkTimes') },
    { done: themes > 0, words: t('plan.checkTheme') },
  ];
  return (
    <ul className="filing t14" aria-label={t('plan.check')}>
      {needs.map(({ done, words }) => (
        <li key={words} className={done ? 'jade' : 'ochre'}>
          <Icon name={done ? 'check' : 'hourglass'} small />
          <span>
            {words}
            <span className={done ? 'hidden-words' : ''}>{done ? t('plan.checkDone') : t('plan.checkOpen')}</span>
          </span>
        </li>
      ))}
      <li className="soft">
        <Icon name="info" small />
        <span>{t('plan.checkAhead')}</span>
      </li>
    </ul>
  );
}
