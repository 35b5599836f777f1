import { TextInput } from '@mantine/core';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/text';
import { fromField, toField } from '../../ui/time';
import type { Circle } from '../../api/types';
import { Collisions } from '../Collisions';
import { another, fieldId, MOST_CHOICES, type Time } from './form';

/** Whom a time is for, and of which activity it is, so that it can be told what collides with it. */
export interface Audience {
  union: string;
  circle: Circle;
  grades: readonly number[];
  activity?: string;
}
interface Props {
  audience: Audience;
  choices: Time[][];
  wrong: Record<string, string>;
  /** The choice that was announced: its time is a promise. */
  promised?: number;
  change: (choices: Time[][]) => void;
}

/** The first choice of when and where, and up to three others in the order one would move to them. */
export function TimeChoices({ audience, choices, wrong, promised, change }: Props) {
  const { t } = useWords();
  const swap = (from: number, to: number) => change(choices.map((one, i) => (i === from ? choices[to]! : i === to ? choices[from]! : one)));
  const put = (choice: number, session: number, part: Partial<Time>) =>
    change(choices.map((one, c) => (c === choice ? one.map((time, s) => (s === session ? { ...time, ...part } : time)) : one)));
  return (
    <div className="stack">
      <ol className="stack">
        {choices.map((choice, c) => {
          const name = c === 0 ? t('slot.first') : t('slot.fallback', { n: c });
          return (
            <li key={c} className="card padded stack tight choice-card">
              <div className="row apart">
                <h3>{name}</h3>
                {promised === undefined && choices.length > 1 && (
                  <span className="row">
                    {c > 0 && (
                      <button type="button" className="btn small square" aria-label={t('plan.earlier', { name })} onClick={() => swap(c, c - 1)}>
                        <Icon name="up" small />
                      </button>
                    )}
                    <button type="button" className="btn small square" aria-label={t('plan.remove', { name })} onClick={() => change(choices.filter((_, i) => i !== c))}>
                      <Icon name="cross" small />
                    </button>
                  </span>
                )}
                {promised !== undefined && c > promised && (
                  <button type="button" className="btn small square" aria-label={t('plan.remove', { name })} onClick={() => change(choices.filter((_, i) => i !== c))}>
                    <Icon name="cross" small />
                  </button>
                )}
              </div>
              {c === promised && <p className="t14 soft">{t('plan.promised')}</p>}
              {choice.map((one, s) => (
                <div key={s} className="stack tight">
                  <div className="two-fields">
                    <TextInput id={fieldId('starts', c, s)} type="datetime-local" label={t('plan.starts')} value={one.starts} error={wrong[fieldId('starts', c, s)]} disabled={c === promised} onChange={(event) => put(c, s, { starts: event.currentTarget.value })} />
                    <TextInput id={fieldId('ends', c, s)} type="datetime-local" label={t('plan.ends')} value={one.ends} error={wrong[fieldId('ends', c, s)]} disabled={c === promised} onChange={(event) => put(c, s, { ends: event.currentTarget.value })} />
                  </div>
                  {c !== promised && <Collisions {...audience} startsAt={fromField(one.starts)} endsAt={fromField(one.ends)} choose={(time) => put(c, s, { starts: toField(time.startsAt), ends: toField(time.endsAt) })} />}
                  <TextInput id={fieldId('place', c, s)} label={t('plan.place')} value={one.place} error={wrong[fieldId('place', c, s)]} onChange={(event) => put(c, s, { place: event.currentTarget.value })} />
                </div>
              ))}
            </li>
          );
        })}
      </ol>
      {choices.length < MOST_CHOICES && (
        <div>
          <Button size="small" icon="plus" onClick={() => change([...choices, another(choices)])}>
            {t('plan.addFallback')}
          </Button>
        </div>
      )}
    </div>
  );
}
