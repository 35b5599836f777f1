import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import * as calls from '../api/calls';
import { Problem } from '../api/problem';
import type { ActivityKind, Circle, NewActivity } from '../api/types';
import { useMe } from '../app/session';
import { Button } from '../ui/Button';
import { Missing } from '../ui/Missing';
import { Page } from '../ui/Page';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { fromField, toField } from '../ui/time';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';
import { Collisions } from './Collisions';
import { KINDS } from './kinds';
import './activity.css';

const THEMES = ['study', 'sport', 'arts', 'safety', 'exchange', 'psychology', 'life'] as const;
const CIRCLES = ['UNION', 'COLLEGE', 'SCHOOL', 'SOCIETY'] as const;

/** A new activity as a draft: what it is, for whom, when and where. Sign-up is opened afterwards on its run page. */
export function NewActivityPage() {
  const { t, name } = useWords();
  const me = useMe();
  const go = useNavigate();
  const client = useQueryClient();
  const union = me.union?.id ?? '';
  const departments = useQuery({ ...calls.union(union), enabled: union !== '' }).data?.departments ?? [];
  const college = useQuery(calls.college);
  const own = me.posts.flatMap((post) => post.departments.map((one) => one.id));
  const [form, setForm] = useState({ zh: '', en: '', wordsZh: '', wordsEn: '', kind: 'lecture' as ActivityKind, department: own[0] ?? '', circle: 'UNION' as Circle, starts: '', ends: '', place: '', officersOnly: false });
  const [themes, setThemes] = useState<string[]>([]);
  const [grades, setGrades] = useState<number[]>([]);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const summary = useRef<HTMLDivElement>(null);
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const create = useCommand(async (key, body: NewActivity) => {
    const made = await calls.activities.create(body, key);
    await client.invalidateQueries({ queryKey: ['activities'] });
    say(t('plan.saved'));
    void go(`/activities/${made.id}/run`, { replace: true });
  });
  const told = create.error instanceof Problem ? Object.fromEntries([...(create.error.field ? [[create.error.field, create.error.detail ?? create.error.title]] : []), ...create.error.errors.map((one) => [one.field, one.message])]) : {};
  const wrong: Record<string, string> = { ...told, ...missing };

  function submit(): void {
    const startsAt = fromField(form.starts);
    const endsAt = fromField(form.ends);
    const found: Record<string, string> = {};
    if (form.zh.trim() === '') found['title-zh'] = t('plan.needTitle');
    if (form.department === '') found.department = t('plan.needDepartment');
    if (startsAt === undefined) found.starts = t('plan.needStart');
    if (endsAt === undefined) found.ends = t('plan.needEnd');
    else if (startsAt !== undefined && endsAt <= startsAt) found.ends = t('plan.endFirst');
    if (form.place.trim() === '') found.place = t('plan.needPlace');
    setMissing(found);
    if (Object.keys(found).length > 0) {
      setTimeout(() => summary.current?.focus(), 0);
      return;
    }
    void create.go({
      title: { zh: form.zh.trim(), en: form.en.trim() || form.zh.trim() },
      description: { zh: form.wordsZh.trim(), en: form.wordsEn.trim() || form.wordsZh.trim() },
      kind: form.kind,
      themes,
      union,
      leadDepartment: form.department,
      circle: form.circle,
      audience: { grades, officersOnly: form.officersOnly },
      sessions: [{ startsAt: startsAt!, endsAt: endsAt!, place: form.place.trim() }],
    });
  }

  return (
    <Page title={t('plan.head')} name={t('plan.head')} width="reading" back={{ to: '/work', label: t('nav.work') }} below={t('plan.what')}>
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
          <TextInput id="title-zh" label={t('plan.titleZh')} lang="zh-CN" value={form.zh} error={wrong['title-zh'] ?? wrong['title.zh']} onChange={(event) => set({ zh: event.currentTarget.value })} />
          <TextInput id="title-en" label={t('plan.titleEn')} lang="en" value={form.en} onChange={(event) => set({ en: event.currentTarget.value })} />
          <div className="two-fields">
            <NativeSelect label={t('activity.kind')} value={form.kind} onChange={(event) => set({ kind: event.currentTarget.value as ActivityKind })}>
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`activity.kinds.${kind}`)}
                </option>
              ))}
            </NativeSelect>
            <NativeSelect id="department" label={t('plan.department')} value={form.department} error={wrong.department ?? wrong.leadDepartment} onChange={(event) => set({ department: event.currentTarget.value })}>
              <option value="">{t('opinion.choose')}</option>
              {departments.map((one) => (
                <option key={one.id} value={one.id}>
                  {name(one.names)}
                </option>
              ))}
            </NativeSelect>
          </div>
          <fieldset>
            <legend>{t('plan.themes')}</legend>
            <div className="choices">
              {THEMES.map((theme) => (
                <label key={theme} className={`choice${themes.includes(theme) ? ' on' : ''}`}>
                  <input type="checkbox" checked={themes.includes(theme)} onChange={() => setThemes(toggle(themes, theme))} />
                  {t(`activity.themes.${theme}`)}
                </label>
              ))}
            </div>
          </fieldset>
          <Textarea label={t('plan.wordsZh')} lang="zh-CN" autosize minRows={3} maxLength={4000} value={form.wordsZh} onChange={(event) => set({ wordsZh: event.currentTarget.value })} />
          <Textarea label={t('plan.wordsEn')} lang="en" autosize minRows={2} maxLength={4000} value={form.wordsEn} onChange={(event) => set({ wordsEn: event.currentTarget.value })} />
        </section>
        <section className="stack">
          <h2>{t('plan.whenHead')}</h2>
          <div className="two-fields">
            <TextInput id="starts" type="datetime-local" label={t('plan.starts')} value={form.starts} error={wrong.starts} onChange={(event) => set({ starts: event.currentTarget.value })} />
            <TextInput id="ends" type="datetime-local" label={t('plan.ends')} value={form.ends} error={wrong.ends} onChange={(event) => set({ ends: event.currentTarget.value })} />
          </div>
          <Collisions union={union} circle={form.circle} grades={grades} startsAt={fromField(form.starts)} endsAt={fromField(form.ends)} choose={(time) => set({ starts: toField(time.startsAt), ends: toField(time.endsAt) })} />
          <TextInput id="place" label={t('plan.place')} value={form.place} error={wrong.place} onChange={(event) => set({ place: event.currentTarget.value })} />
        </section>
        <section className="stack">
          <h2>{t('plan.whoHead')}</h2>
          <NativeSelect label={t('plan.circle')} value={form.circle} onChange={(event) => set({ circle: event.currentTarget.value as Circle })}>
            {CIRCLES.map((circle) => (
              <option key={circle} value={circle}>
                {t(`plan.circles.${circle}`)}
              </option>
            ))}
          </NativeSelect>
          <fieldset>
            <legend>{t('plan.grades')}</legend>
            <div className="choices">
              {(college.data?.grades ?? []).map((grade) => (
                <label key={grade} className={`choice${grades.includes(grade) ? ' on' : ''}`}>
                  <input type="checkbox" checked={grades.includes(grade)} onChange={() => setGrades(toggle(grades, grade))} />
                  {t('member.gradeOf', { grade })}
                </label>
              ))}
            </div>
          </fieldset>
          <label className={`choice${form.officersOnly ? ' on' : ''}`}>
            <input type="checkbox" checked={form.officersOnly} onChange={(event) => set({ officersOnly: event.currentTarget.checked })} />
            {t('plan.officersOnly')}
          </label>
        </section>
        {create.error !== null && <Failure error={create.error} />}
        <div className="form-foot">
          <p className="t14 soft">{t('plan.next')}</p>
          <Button type="submit" look="fill" size="tall" busy={create.busy}>
            {t('plan.save')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

function toggle<V>(all: V[], one: V): V[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
}
