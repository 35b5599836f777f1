import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import * as calls from '../../api/calls';
import { Problem } from '../../api/problem';
import type { ActivityKind, Circle, NewActivity } from '../../api/types';
import { Button } from '../../ui/Button';
import { Missing } from '../../ui/Missing';
import { Failure } from '../../ui/states';
import { useWords } from '../../ui/text';
import { KINDS } from '../kinds';
import { FilingList } from './FilingList';
import { bodyOf, CIRCLES, fieldOf, missingIn, THEMES, toggle, TRAITS, type Form } from './form';
import { TimeChoices } from './TimeChoices';
import '../activity.css';

interface Props {
  union: string;
  /** The one that is edited, if it exists already. */
  activity?: string;
  begin: Form;
  promised?: number;
  save: string;
  next: string;
  busy: boolean;
  error: unknown;
  onSave: (body: NewActivity) => void;
}

/** What an activity is, for whom, and when it could be. */
export function PlanForm({ union, activity, begin, promised, save, next, busy, error, onSave }: Props) {
  const { t, name } = useWords();
  const departments = useQuery({ ...calls.union(union), enabled: union !== '' }).data?.departments ?? [];
  const college = useQuery(calls.college);
  const [form, setForm] = useState(begin);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const summary = useRef<HTMLDivElement>(null);
  const set = (change: Partial<Form>) => setForm((before) => ({ ...before, ...change }));
  const told = error instanceof Problem ? [...(error.field ? [{ field: error.field, message: error.detail ?? error.title }] : []), ...error.errors] : [];
  const wrong: Record<string, string> = { ...Object.fromEntries(told.map((one) => [fieldOf(one.field), one.message])), ...missing };

  function submit(): void {
    const found = Object.fromEntries(
      Object.entries(missingIn(form)).map(([field, key]) => {
        // which of several times is meant, in words
        const choice = Number(/-(\d)(?:-\d+)?$/.exec(field)?.[1] ?? 1) - 1;
        return [field, choice > 0 ? t('plan.inFallback', { n: choice, what: t(key) }) : t(key)];
      }),
    );
    setMissing(found);
    if (Object.keys(found).length > 0) setTimeout(() => summary.current?.focus(), 0);
    else onSave(bodyOf(form, union));
  }

  return (
    <form
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Missing fields={missing} focus={summary} />
      <section className="stack">
        <h2>{t('plan.whatHead')}</h2>
        <TextInput id="title-zh" label={t('plan.titleZh')} lang="zh-CN" value={form.zh} error={wrong['title-zh']} onChange={(event) => set({ zh: event.currentTarget.value })} />
        <TextInput id="title-en" label={t('plan.titleEn')} lang="en" value={form.en} error={wrong['title-en']} onChange={(event) => set({ en: event.currentTarget.value })} />
        <div className="two-fields">
          <NativeSelect label={t('activity.kind')} value={form.kind} onChange={(event) => set({ kind: event.currentTarget.value as ActivityKind })}>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`activity.kinds.${kind}`)}
              </option>
            ))}
          </NativeSelect>
          <NativeSelect id="department" label={t('plan.department')} value={form.department} error={wrong.department} onChange={(event) => set({ department: event.currentTarget.value })}>
            <option value="">{t('opinion.choose')}</option>
            {departments.map((one) => (
              <option key={one.id} value={one.id}>
                {name(one.names)}
              </option>
            ))}
          </NativeSelect>
        </div>
        <Choices legend={t('plan.themes')} all={THEMES} chosen={form.themes} words={(theme) => t(`activity.themes.${theme}`)} change={(themes) => set({ themes })} />
        <Textarea label={t('plan.wordsZh')} lang="zh-CN" autosize minRows={3} maxLength={4000} value={form.wordsZh} onChange={(event) => set({ wordsZh: event.currentTarget.value })} />
        <Textarea label={t('plan.wordsEn')} lang="en" autosize minRows={2} maxLength={4000} value={form.wordsEn} onChange={(event) => set({ wordsEn: event.currentTarget.value })} />
      </section>
      <section className="stack">
        <div>
          <h2>{t('plan.whenHead')}</h2>
          <p className="t14 soft measure">{t('plan.whenWhat')}</p>
        </div>
        <TimeChoices audience={{ union, circle: form.circle, grades: form.grades, activity }} choices={form.choices} wrong={wrong} promised={promised} change={(choices) => set({ choices })} />
      </section>
      <section className="stack">
        <h2>{t('plan.whoHead')}</h2>
        <div className="two-fields">
          <NativeSelect label={t('plan.circle')} value={form.circle} onChange={(event) => set({ circle: event.currentTarget.value as Circle })}>
            {CIRCLES.map((circle) => (
              <option key={circle} value={circle}>
                {t(`plan.circles.${circle}`)}
              </option>
            ))}
          </NativeSelect>
          <NumberInput id="people" label={t('plan.people')} min={0} max={50000} allowDecimal={false} value={form.people} error={wrong.people} onChange={(value) => set({ people: value === '' ? '' : Number(value) })} />
        </div>
        <Choices legend={t('plan.grades')} all={college.data?.grades ?? []} chosen={form.grades} words={(grade) => t('member.gradeOf', { grade })} change={(grades) => set({ grades })} />
        <label className={`choice${form.officersOnly ? ' on' : ''}`}>
          <input type="checkbox" checked={form.officersOnly} onChange={() => set({ officersOnly: !form.officersOnly })} />
          {t('plan.officersOnly')}
        </label>
        <Choices legend={t('plan.traits')} all={TRAITS} chosen={form.traits} words={(trait) => t(`plan.trait.${trait}`)} change={(traits) => set({ traits })} />
      </section>
      {error !== null && <Failure error={error} />}
      <div className="form-foot plan-foot">
        <FilingList themes={form.themes.length} times={form.choices.length} traits={form.traits} />
        <p className="t14 soft">{next}</p>
        <Button type="submit" look="fill" size="tall" busy={busy}>
          {save}
        </Button>
      </div>
    </form>
  );
}

/** Several of a few, each as a box to tick. */
function Choices<V extends string | number, C extends string | number>({ legend, all, chosen, words, change }: { legend: string; all: readonly V[]; chosen: C[]; words: (one: V) => string; change: (chosen: C[]) => void }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices">
        {all.map((one) => {
          const value = one as unknown as C;
          const on = chosen.includes(value);
          return (
            <label key={one} className={`choice${on ? ' on' : ''}`}>
              <input type="checkbox" checked={on} onChange={() => change(toggle(chosen, value))} />
              {words(one)}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
