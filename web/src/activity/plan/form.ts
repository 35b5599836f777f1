import type { Activity, ActivityKind, Circle, NewActivity, PlannedSession, Trait } from '../../api/types';
import type { Key } from '../../ui/text';
import { fromField, toField } from '../../ui/time';

export const MOST_CHOICES = 4;
export const THEMES = ['study', 'sport', 'arts', 'safety', 'exchange', 'psychology', 'life'] as const;
export const CIRCLES: readonly Circle[] = ['UNION', 'COLLEGE', 'SCHOOL', 'SOCIETY'];
export const TRAITS: readonly Trait[] = ['guests', 'off-campus', 'credit', 'date-set-by-others'];

/** One session as its fields hold it. */
export interface Time {
  starts: string;
  ends: string;
  place: string;
}
/** An activity as its form holds it; a choice is one or more sessions, the first is preferred. */
export interface Form {
  zh: string;
  en: string;
  wordsZh: string;
  wordsEn: string;
  kind: ActivityKind;
  department: string;
  circle: Circle;
  themes: string[];
  grades: number[];
  officersOnly: boolean;
  people: number | '';
  traits: Trait[];
  choices: Time[][];
}
const NOTHING: Time = { starts: '', ends: '', place: '' };

export function emptyForm(department: string): Form {
  return { zh: '', en: '', wordsZh: '', wordsEn: '', kind: 'lecture', department, circle: 'UNION', themes: [], grades: [], officersOnly: false, people: '', traits: [], choices: [[NOTHING]] };
}

export function formOf(it: Activity): Form {
  const time = (one: PlannedSession): Time => ({ starts: toField(one.startsAt), ends: toField(one.endsAt), place: one.place });
  const same = (words: { zh: string; en: string } | null | undefined) => (words && words.en !== words.zh ? words.en : '');
  return {
    zh: it.title.zh,
    en: same(it.title),
    wordsZh: it.description?.zh ?? '',
    wordsEn: same(it.description),
    kind: it.kind,
    department: it.leadDepartment,
    circle: (it.circle as Circle | undefined) ?? 'UNION',
    themes: it.themes,
    grades: it.audience?.grades ?? [],
    officersOnly: it.audience?.officersOnly ?? false,
    people: it.people || '',
    traits: it.traits ?? [],
    choices: it.slots?.length ? it.slots.map((slot) => slot.sessions.map(time)) : [it.sessions.map(time)],
  };
}

export function bodyOf(form: Form, union: string): NewActivity {
  const planned = (choice: Time[]): PlannedSession[] => choice.map((one) => ({ startsAt: fromField(one.starts)!, endsAt: fromField(one.ends)!, place: one.place.trim() }));
  const [first = [], ...rest] = form.choices;
  return {
    title: { zh: form.zh.trim(), en: form.en.trim() || form.zh.trim() },
    description: { zh: form.wordsZh.trim(), en: form.wordsEn.trim() || form.wordsZh.trim() },
    kind: form.kind,
    themes: form.themes,
    union,
    leadDepartment: form.department,
    circle: form.circle,
    audience: { grades: form.grades, officersOnly: form.officersOnly },
    people: form.people === '' ? 0 : form.people,
    traits: form.traits,
    sessions: planned(first),
    fallbacks: rest.map((choice) => ({ sessions: planned(choice) })),
  };
}

/** The field of one session of one choice. */
export function fieldId(name: keyof Time, choice: number, session: number): string {
  return `${name}-${choice + 1}${session > 0 ? `-${session + 1}` : ''}`;
}

/** What cannot be sent yet, by field. */
export function missingIn(form: Form): Record<string, Key> {
  const found: Record<string, Key> = {};
  if (form.zh.trim() === '') found['title-zh'] = 'plan.needTitle';
  if (form.department === '') found.department = 'plan.needDepartment';
  form.choices.forEach((choice, c) =>
    choice.forEach((one, s) => {
      const starts = fromField(one.starts);
      const ends = fromField(one.ends);
      if (starts === undefined) found[fieldId('starts', c, s)] = 'plan.needStart';
      if (ends === undefined) found[fieldId('ends', c, s)] = 'plan.needEnd';
      else if (starts !== undefined && ends <= starts) found[fieldId('ends', c, s)] = 'plan.endFirst';
      if (one.place.trim() === '') found[fieldId('place', c, s)] = 'plan.needPlace';
    }),
  );
  return found;
}

const OURS: Record<string, string> = { 'title.zh': 'title-zh', 'title.en': 'title-en', leadDepartment: 'department' };

/** The field the service means by a path into the body. */
export function fieldOf(path: string): string {
  const found = /^(?:fallbacks\[(\d+)\]\.)?sessions\[(\d+)\]\.(startsAt|endsAt|place)$/.exec(path);
  if (found === null) return OURS[path] ?? path;
  const name = found[3] === 'startsAt' ? 'starts' : found[3] === 'endsAt' ? 'ends' : 'place';
  return fieldId(name, found[1] === undefined ? 0 : Number(found[1]) + 1, Number(found[2]));
}

/** Another choice like the last, a week later: mostly only the day changes. */
export function another(choices: readonly Time[][]): Time[] {
  const later = (field: string) => {
    const at = fromField(field);
    return at === undefined ? '' : toField(Date.parse(at) + 7 * 86_400_000);
  };
  return (choices.at(-1) ?? [NOTHING]).map((one) => ({ starts: later(one.starts), ends: later(one.ends), place: one.place }));
}

export function toggle<V>(all: readonly V[], one: V): V[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
}
