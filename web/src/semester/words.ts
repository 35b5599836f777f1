import type { Bunching, LoadWeek, WeekStretch } from '../api/types';
import { useWords } from '../ui/text';
import { date, dayNumber, dayOf, startOf } from '../ui/time';

/** What several parts of the semester board say alike. */
export function useWeekWords() {
  const { t, language } = useWords();
  const grades = (all: readonly number[]) => all.map((grade) => t('member.gradeOf', { grade })).join(t('list.comma'));
  const stretch = ({ from, to }: WeekStretch) => (from === to ? t('semester.oneWeek', { from }) : t('semester.weeks', { from, to }));
  const say = (of: WeekStretch, many: 'crowded' | 'idle', one: 'crowdedOne' | 'idleOne') => {
    const words = t(`semester.${of.from === of.to ? one : many}`, { weeks: stretch(of), sessions: of.sessions, days: of.days });
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  return {
    range: (monday: string) => {
      const first = dayOf(monday);
      const [begin, end] = [startOf(first), startOf(first + 6)];
      if (Number(dayNumber(end)) < 7) return t('calendar.range', { from: date(begin, language), to: date(end, language) });
      return t('calendar.range', language === 'zh' ? { from: date(begin, 'zh'), to: `${dayNumber(end)}日` } : { from: dayNumber(begin), to: date(end, 'en') });
    },
    /** What makes a week unlike others: exams, placements, days off. */
    notes: (week: LoadWeek) =>
      [
        week.exams.length > 0 && t('semester.examOf', { grades: grades(week.exams) }),
        week.placements.length > 0 && t('semester.placementOf', { grades: grades(week.placements) }),
        week.openDays < 7 && t('semester.offDays', { count: 7 - week.openDays }),
      ].filter((note) => note !== false),
    /** The verdict in sentences that name the stretch. */
    sentences: (of: Bunching) => {
      if (of.verdict === 'TOO_FEW') return [t('semester.tooFew')];
      const found = [of.crowded && of.index >= 20 && say(of.crowded, 'crowded', 'crowdedOne'), of.idle && of.idleIndex >= 20 && say(of.idle, 'idle', 'idleOne')];
      const said = found.filter((one) => typeof one === 'string');
      return said.length > 0 ? said : [t('semester.evenly')];
    },
  };
}
