import { TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import * as calls from '../api/calls';
import { useMe } from '../app/session';
import { Button } from '../ui/Button';
import { Missing } from '../ui/Missing';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';

/** A calendar without anything in it yet: what it is called and whom it is for. */
export function NewCalendar({ close }: { close: () => void }) {
  const { t } = useWords();
  const me = useMe();
  const go = useNavigate();
  const client = useQueryClient();
  const staff = me.kind === 'staff';
  const college = useQuery({ ...calls.college, enabled: staff });
  const offered = staff ? (college.data?.grades ?? []) : me.gradesInCharge;
  const [form, setForm] = useState({ zh: '', en: '' });
  const [scope, setScope] = useState<'COLLEGE' | 'GRADE'>(staff ? 'COLLEGE' : 'GRADE');
  const [grades, setGrades] = useState<number[]>(staff ? [] : me.gradesInCharge);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const summary = useRef<HTMLDivElement>(null);
  const create = useCommand(async (key) => {
    const zh = form.zh.trim();
    const made = await calls.calendars.create({ scope, names: { zh, en: form.en.trim() || zh }, grades: scope === 'COLLEGE' ? [] : grades }, key);
    await client.invalidateQueries({ queryKey: ['calendars'] });
    say(t('calendar.made'));
    void go(`/calendars/${made.id}`);
  });
  function submit(): void {
    const found: Record<string, string> = {};
    if (form.zh.trim() === '') found['calendar-zh'] = t('calendar.needName');
    if (scope === 'GRADE' && grades.length === 0) found['calendar-grades'] = t('calendar.needGrade');
    setMissing(found);
    if (Object.keys(found).length > 0) setTimeout(() => summary.current?.focus(), 0);
    else void create.go();
  }
  return (
    <form
      className="card padded stack new-calendar"
      aria-label={t('calendar.new')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{t('calendar.new')}</h2>
      <Missing fields={missing} focus={summary} />
      {staff && (
        <fieldset>
          <legend>{t('calendar.scope')}</legend>
          <div className="choices">
            {(['COLLEGE', 'GRADE'] as const).map((one) => (
              <label key={one} className={`choice${scope === one ? ' on' : ''}`}>
                <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />
                {t(`calendar.scopes.${one}`)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {scope === 'GRADE' && (
        <fieldset id="calendar-grades" tabIndex={-1}>
          <legend>{t('calendar.grades')}</legend>
          <div className="choices">
            {offered.map((grade) => (
              <label key={grade} className={`choice${grades.includes(grade) ? ' on' : ''}`}>
                <input
                  type="checkbox"
                  checked={grades.includes(grade)}
                  onChange={() => setGrades(grades.includes(grade) ? grades.filter((one) => one !== grade) : [...grades, grade])}
                />
                {t('member.gradeOf', { grade })}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className="two-fields">
        <TextInput id="calendar-zh" autoFocus label={t('plan.titleZh')} lang="zh-CN" maxLength={80} value={form.zh} error={missing['calendar-zh']} onChange={(event) => setForm({ ...form, zh: event.currentTarget.value })} />
        <TextInput id="calendar-en" label={t('plan.titleEn')} lang="en" maxLength={120} value={form.en} onChange={(event) => setForm({ ...form, en: event.currentTarget.value })} />
      </div>
      {create.error !== null && <Failure error={create.error} bare />}
      <div className="row wrap">
        <Button type="submit" look="fill" busy={create.busy}>
          {t('calendar.make')}
        </Button>
        <Button look="plain" onClick={close}>
          {t('act.keep')}
        </Button>
      </div>
    </form>
  );
}
