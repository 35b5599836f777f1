import type { SemesterLoad } from '../api/types';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/text';
import { stepOf, type BoardRow } from './load';
import { WeekCards } from './WeekCards';
import { useWeekWords } from './words';

interface Props {
  load: SemesterLoad;
  rows: readonly BoardRow[];
  shown: number;
  choose: (week: number) => void;
}

/** The board on phones: week by week, the chosen one unfolded. */
export function WeekList({ load, rows, shown, choose }: Props) {
  const { t } = useWords();
  const { range, notes } = useWeekWords();
  return (
    <ol className="week-list">
      {load.weeks.map((week, i) => {
        const open = week.week === shown;
        const total = load.all.sessions[i] ?? 0;
        const busy = rows.filter(({ load: row }) => (row.sessions[i] ?? 0) > 0);
        return (
          <li key={week.week} className={open ? 'open' : ''}>
            <button type="button" aria-expanded={open} onClick={() => choose(open ? 0 : week.week)}>
              <span className={`heat-cell load-${stepOf(total)}`}>{total}</span>
              <span className="grow">
                <b>{t('activity.week', { week: week.week })}</b> <span className="t14 soft">{range(week.monday)}</span>
                {busy.length > 0 && <span className="week-list-rows t14">{busy.map(({ name, load: row }) => t('semester.rowIn', { row: name, count: row.sessions[i] })).join(t('list.comma'))}</span>}
                {notes(week).map((note) => (
                  <span key={note} className="week-list-rows t14 soft">
                    {note}
                  </span>
                ))}
              </span>
              <Icon name="down" small />
            </button>
            {open && <WeekCards load={load} week={week} />}
          </li>
        );
      })}
    </ol>
  );
}
