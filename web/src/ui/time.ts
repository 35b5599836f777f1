import type { Semester } from '../api/types';

/** Dates in the college's time zone and teaching weeks, in both languages. */
export const COLLEGE_ZONE = 'Asia/Shanghai';
export type Language = 'zh' | 'en';
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = language + JSON.stringify(options);
  let made = formats.get(name);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: COLLEGE_ZONE, ...options });
    formats.set(name, made);
  }
  return made;
}

const days = new Intl.DateTimeFormat('en-CA', { timeZone: COLLEGE_ZONE });

/** The calendar day in the college, as days since 1970. */
export function dayOf(at: string | number | Date): number {
  return Math.round(Date.parse(`${days.format(new Date(at))}T00:00:00Z`) / DAY);
}

export function clock(at: string | number, language: Language): string {
  return format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
}

/** The instant a day of the college begins, in milliseconds. */
export function startOf(day: number): number {
  return Date.parse(fromField(`${new Date(day * DAY).toISOString().slice(0, 10)}T00:00`)!);
}

/** 10月22日 / 22 Oct */
export function date(at: string | number, language: Language): string {
  return language === 'zh'
    ? format('zh', { month: 'long', day: 'numeric' }).format(new Date(at))
    : format('en', { month: 'short', day: 'numeric' }).format(new Date(at)).replace('Sept', 'Sep');
}

export function weekday(at: string | number, language: Language): string {
  return format(language, { weekday: 'short' }).format(new Date(at));
}

export function dayNumber(at: string | number): string {
  return format('en', { day: 'numeric' }).format(new Date(at));
}

/** The teaching week, counted from the Monday of the semester's first week. */
export function weekOf(at: string | number, semesters: readonly Semester[] | undefined): number | undefined {
  const day = dayOf(at);
  const semester = semesters?.find((one) => dayOf(one.from) <= day && day <= dayOf(one.until));
  if (semester === undefined) return undefined;
  const first = dayOf(semester.from);
  const monday = first - ((first + 3) % 7);
  return Math.floor((day - monday) / 7) + 1;
}

/** 第7周 周四 19:00 / Week 7, Thu 19:00 */
export function moment(at: string | number, language: Language, semesters?: readonly Semester[]): string {
  const week = weekOf(at, semesters);
  const rest = `${weekday(at, language)} ${clock(at, language)}`;
  if (week === undefined) return `${date(at, language)} ${rest}`;
  return language === 'zh' ? `第${week}周 ${rest}` : `Week ${week}, ${rest}`;
}

/** 10月19日 周一 18:00 / Mon 19 Oct, 18:00 */
export function stamp(at: string | number, language: Language): string {
  return language === 'zh'
    ? `${date(at, language)} ${weekday(at, language)} ${clock(at, language)}`
    : `${weekday(at, language)} ${date(at, language)}, ${clock(at, language)}`;
}

/** 12:00:03.271 on its day, to the millisecond. */
export function precise(at: number, language: Language): string {
  const time = format(language, { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hourCycle: 'h23' }).format(new Date(at));
  return `${date(at, language)} ${time}`;
}

/** Today as the time, this week as the weekday, else the date: for lists read newest first. */
export function short(at: string | number, language: Language, now: number): string {
  const days = dayOf(now) - dayOf(at);
  if (days === 0) return clock(at, language);
  if (days > 0 && days < 7) return `${weekday(at, language)} ${clock(at, language)}`;
  return date(at, language);
}

/** 1:42:10, or 3:05 below an hour */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** What a datetime-local field holds, in college time. */
export function toField(at: string | number | undefined | null): string {
  if (at === undefined || at === null) return '';
  const parts = format('en', { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .formatToParts(new Date(at))
    .reduce<Record<string, string>>((all, part) => ({ ...all, [part.type]: part.value }), {});
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** The instant a datetime-local field means in college time; undefined while it is empty or cut short. */
export function fromField(field: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(field)) return undefined;
  const asUtc = Date.parse(`${field}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const shown = Date.parse(`${toField(asUtc)}:00Z`);
  return new Date(asUtc - (shown - asUtc)).toISOString();
}
