import type { CalendarEntry } from '../api/types';
import { Icon } from '../ui/Icon';
import { useWords } from '../ui/text';
import { date, dayNumber, startOf, weekday } from '../ui/time';
import { daysOf, type Piece } from './weeks';
import { useCalendarWords } from './words';

interface Props {
  entries: readonly CalendarEntry[];
  monday: number;
  today: number;
  choose?: (uid: string) => void;
}

/** One week: a list of days on phones, seven columns on desks. */
export function WeekGrid({ entries, monday, today, choose }: Props) {
  const { t, language } = useWords();
  const days = daysOf(entries, monday);
  const free = days.every(({ pieces }) => pieces.length === 0);
  return (
    <>
      {free && <p className="week-free soft">{t('calendar.free')}</p>}
      <ol className={`days${free ? ' free' : ''}`}>
        {days.map(({ day, pieces }) => {
          const off = pieces.some(({ entry }) => entry.kind === 'OFF');
          return (
            <li key={day} className={`day${day === today ? ' today' : ''}${off ? ' off' : ''}${pieces.length === 0 ? ' bare' : ''}`}>
              <h3 className="day-head">
                <span className="hidden-words">
                  {`${weekday(startOf(day), language)} ${date(startOf(day), language)}`}
                  {day === today && ` ${t('calendar.today')}`}
                </span>
                <b aria-hidden="true">{dayNumber(startOf(day))}</b>
                <span aria-hidden="true">{weekday(startOf(day), language)}</span>
                {day === today && (
                  <span className="day-today" aria-hidden="true">
                    {t('calendar.today')}
                  </span>
                )}
              </h3>
              <ul className="pieces">
                {pieces.map((piece, i) => (
                  <li key={`${piece.entry.uid} ${i}`}>
                    <OnePiece piece={piece} choose={choose} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function OnePiece({ piece, choose }: { piece: Piece; choose?: (uid: string) => void }) {
  const { t } = useWords();
  const { when, dayName } = useCalendarWords();
  const { entry } = piece;
  const inner = (
    <>
      <span className="piece-kind">{t(`calendar.kind.${entry.kind}`)}</span>
      <span className="piece-label">{entry.label}</span>
      <span className="piece-when">{when(piece)}</span>
      {entry.kind === 'WORK' && (
        <span className={`piece-when${entry.runsLike ? '' : ' ochre'}`}>{entry.runsLike ? t('calendar.runsLikeDay', { day: dayName(entry.runsLike) }) : t('calendar.runsLikeOpen')}</span>
      )}
      {entry.kind === 'UNSURE' && choose && (
        <span className="piece-when ochre row">
          <Icon name="warning" small />
          {t('calendar.sayWhat')}
        </span>
      )}
    </>
  );
  if (choose === undefined) return <div className={`piece kind-${entry.kind}`}>{inner}</div>;
  return (
    <button type="button" className={`piece kind-${entry.kind}`} aria-haspopup="dialog" onClick={() => choose(entry.uid)}>
      {inner}
    </button>
  );
}
