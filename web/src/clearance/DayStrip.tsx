import type { BusyKind } from '../api/types';
import { Icon, type IconName } from '../ui/Icon';
import { useWords } from '../ui/text';
import { clock } from '../ui/time';
import type { Busy } from './day';

const ICONS: Record<BusyKind, IconName> = { EXAM: 'warning', PLACEMENT: 'out', CLASS: 'weeks', GRADE_ACTIVITY: 'people', OFF: 'moon', WORK: 'calendar', UNSURE: 'info' };
const MOST = 4;

/** What a grade has on the day of a slot, what lies on its very time marked. */
export function DayStrip({ grade, known, busy }: { grade: number; known: boolean; busy: readonly Busy[] }) {
  const { t, language } = useWords();
  const when = ({ from, to }: Busy) => (from && to ? `${clock(from, language)}–${clock(to, language)}` : t('calendar.wholeDay'));
  const clashes = busy.some((one) => one.clashes);
  return (
    <div className="day-strip t14">
      <span className="strong">{t('member.gradeOf', { grade })}</span>
      {busy.length === 0 ? (
        <span className={known ? 'jade' : 'soft'}>
          <Icon name={known ? 'check' : 'info'} small /> {t(known ? 'clear.free' : 'clear.unknown')}
        </span>
      ) : (
        <ul>
          {busy.slice(0, MOST).map((one) => (
            <li key={one.key} className={one.clashes ? 'cinnabar' : 'soft'}>
              <Icon name={ICONS[one.kind]} small />
              <span>
                {t(`calendar.kind.${one.kind}`)} {when(one)} {one.label}
                {one.clashes && <b>{t('clear.clash')}</b>}
              </span>
            </li>
          ))}
          {busy.length > MOST && <li className="soft">{t('calendar.andMore', { count: busy.length - MOST })}</li>}
          {!clashes && (
            <li className="jade">
              <Icon name="check" small />
              <span>{t('clear.noClash')}</span>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
