import type { CalendarRow, WeekdayName } from '../api/types';
import { useWords } from '../ui/text';
import { clock, date, dayNumber, startOf, weekday } from '../ui/time';
import type { Piece } from './weeks';

export const WEEKDAYS: readonly WeekdayName[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** What several parts of calendars say alike. */
export function useCalendarWords() {
  const { t, language } = useWords();
  return {
    audience: (of: CalendarRow) => (of.scope === 'COLLEGE' ? t('calendar.college') : of.grades.map((grade) => t('member.gradeOf', { grade })).join(t('list.comma'))),
    /** 1970-01-05 was a Monday. */
    dayName: (day: WeekdayName) => weekday(startOf(4 + WEEKDAYS.indexOf(day)), language),
    range: (monday: number) => {
      const [first, last] = [startOf(monday), startOf(monday + 6)];
      // within a month the month is said once
      if (Number(dayNumber(last)) < 7) return t('calendar.range', { from: date(first, language), to: date(last, language) });
      return t('calendar.range', language === 'zh' ? { from: date(first, 'zh'), to: `${dayNumber(last)}日` } : { from: dayNumber(first), to: date(last, 'en') });
    },
    when: ({ begins, ends, nth, of }: Piece) => {
      const time =
        begins !== undefined && ends !== undefined
          ? `${clock(begins, language)}–${clock(ends, language)}`
          : begins !== undefined
            ? t('calendar.begins', { time: clock(begins, language) })
            : ends !== undefined
              ? t('calendar.ends', { time: clock(ends, language) })
              : t('calendar.wholeDay');
      return of > 1 ? `${time} · ${t('calendar.nthOf', { nth, of })}` : time;
    },
  };
}
