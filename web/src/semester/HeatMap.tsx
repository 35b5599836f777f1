import type { SemesterLoad } from '../api/types';
import { useWords } from '../ui/text';
import { date, dayOf, startOf } from '../ui/time';
import { stepOf, within, type BoardRow, type By } from './load';
import { useWeekWords } from './words';

interface Props {
  load: SemesterLoad;
  rows: readonly BoardRow[];
  by: By;
  shown: number;
  today: number;
  choose: (week: number) => void;
}

/** Weeks across, departments or grades down, as a table: whoever cannot see colours reads the numbers in their cells. */
export function HeatMap({ load, rows, by, shown, today, choose }: Props) {
  const { t, language } = useWords();
  const { range } = useWeekWords();
  const months = load.weeks.map(({ monday }) => month(monday, language));
  const most = Math.max(1, ...load.all.sessions);
  const column = (week: number) => (week === shown ? 'shown' : '');
  return (
    <div className="heat-scroll">
      <table className="heat">
        <caption className="hidden-words">{t('semester.board')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-words">{t(`semester.${by}`)}</span>
            </th>
            {load.weeks.map(({ week, monday }, i) => {
              const day = dayOf(monday);
              return (
                <th key={week} scope="col" className={column(week)}>
                  <span className="heat-month" aria-hidden="true">
                    {months[i] === months[i - 1] ? '' : months[i]}
                  </span>
                  <button type="button" className={day <= today && today < day + 7 ? 'now' : ''} aria-current={week === shown ? 'true' : undefined} aria-label={`${t('activity.week', { week })}, ${range(monday)}`} onClick={() => choose(week)}>
                    {week}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <span className="heat-name">{row.name}</span>
                <Below row={row} />
              </th>
              {load.weeks.map((week, i) => {
                const sessions = row.load.sessions[i] ?? 0;
                const hatched = row.hatched(week);
                return (
                  <td key={week.week} className={column(week.week)} onClick={() => choose(week.week)}>
                    <span className={`heat-cell load-${stepOf(sessions)}${hatched ? ' hatched' : ''}`}>
                      {sessions > 0 ? sessions : <span className="hidden-words">0</span>}
                      {hatched && <span className="hidden-words">{t('semester.hatched')}</span>}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('semester.all')}</th>
            {load.weeks.map(({ week }, i) => {
              const sessions = load.all.sessions[i] ?? 0;
              return (
                <td key={week} className={column(week)} onClick={() => choose(week)}>
                  <span className={`heat-bar${within(load.all.bunching.crowded, week) && load.all.bunching.index >= 20 ? ' crowded' : ''}`}>
                    {sessions > 0 ? sessions : <span className="hidden-words">0</span>}
                    <i style={{ blockSize: `${(44 * sessions) / most}px` }} />
                  </span>
                </td>
              );
            })}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** How many people a grade has; how a department bunches, once it has held enough to say so. */
function Below({ row }: { row: BoardRow }) {
  const { t } = useWords();
  const { index, verdict } = row.load.bunching;
  const words = row.people !== undefined ? t('semester.people', { count: row.people }) : verdict === 'TOO_FEW' ? undefined : `${t(`semester.verdict.${verdict}`)} ${index}`;
  return words === undefined ? null : <span className="t12 soft">{words}</span>;
}

function month(monday: string, language: 'zh' | 'en'): string {
  // the month of a week is that of its Sunday: a month begins with its first whole or broken week
  const words = date(startOf(dayOf(monday) + 6), language);
  return language === 'zh' ? words.slice(0, words.indexOf('月') + 1) : words.replace(/[\d\s]/g, '');
}
