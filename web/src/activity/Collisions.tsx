import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import * as calls from '../api/calls';
import type { Circle, Clash, SlotScore, SlotTime, SlotWish } from '../api/types';
import type { IconName } from '../ui/Icon';
import { Badge, type Tone } from '../ui/marks';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { clock, date, stamp, weekday } from '../ui/time';
import './collisions.css';

interface Props {
  union: string;
  circle: Circle;
  grades: readonly number[];
  startsAt: string | undefined;
  endsAt: string | undefined;
  /** The activity the time is for, if it exists already: it does not collide with itself. */
  activity?: string;
  choose: (time: SlotTime) => void;
}
const NOTHING: SlotWish = { union: '', circle: 'UNION', grades: [], slots: [] };
type Verdict = SlotScore['band'] | 'EXAM';
const LOOKS: Record<Verdict, [IconName, Tone]> = { FREE: ['check', 'jade'], REASON: ['info', 'ochre'], COLLISION: ['barred', 'cinnabar'], EXAM: ['warning', 'cinnabar'] };

/** What a time would collide with, in a word and in its parts, and better times to take with one press. */
export function Collisions({ union, circle, grades, startsAt, endsAt, activity, choose }: Props) {
  const { t } = useWords();
  const complete = union !== '' && startsAt !== undefined && endsAt !== undefined && startsAt < endsAt;
  const wanted: SlotWish | null = complete ? { union, circle, grades: [...grades].sort(), slots: [{ sessions: [{ startsAt, endsAt }] }], activity } : null;
  // not at every keystroke of a time
  const [settled] = useDebouncedValue(JSON.stringify(wanted), 400);
  const wish = JSON.parse(settled) as SlotWish | null;
  const scores = useQuery({ ...calls.activities.scores(wish ?? NOTHING), enabled: wish !== null, placeholderData: keepPreviousData, staleTime: 30_000 });
  const score = scores.data?.[0];
  return (
    <section className="collisions" aria-label={t('collision.head')} aria-busy={scores.isFetching}>
      {!complete ? (
        <p className="t14 soft">{t('collision.when')}</p>
      ) : scores.error !== null ? (
        <Failure bare error={scores.error} retry={() => void scores.refetch()} />
      ) : score === undefined ? (
        <p className="t14 soft">{t('collision.looking')}</p>
      ) : (
        <Found score={score} choose={choose} />
      )}
    </section>
  );
}

function Found({ score, choose }: { score: SlotScore; choose: Props['choose'] }) {
  const { t } = useWords();
  const verdict: Verdict = score.codes.includes('EXAM_BLOCK') ? 'EXAM' : score.band;
  const [icon, tone] = LOOKS[verdict];
  return (
    <>
      <div className="collision-verdict" role="status">
        <div className="collision-line">
          <Badge icon={icon} tone={tone}>
            <b>{t(`collision.verdict.${verdict}`)}</b>
          </Badge>
          <span className="collision-score" role="img" aria-label={t('collision.score', { score: score.score })}>
            <i aria-hidden="true">
              <i className={tone} style={{ inlineSize: `${score.score}%` }} />
            </i>
            <b aria-hidden="true">{score.score}</b>
          </span>
        </div>
        <p className="t14 soft">{t(`collision.means.${verdict}`, { percent: score.blockedPercent })}</p>
        {score.codes.includes('OUT_OF_HOURS') && <p className="t14 cinnabar">{t('collision.late')}</p>}
      </div>
      {score.parts.length > 0 && (
        <div>
          <h3 className="t14">{t('collision.parts')}</h3>
          <ul className="collision-parts t14">
            {together(score.parts).map((parts, i) => (
              <Part key={i} parts={parts} />
            ))}
          </ul>
        </div>
      )}
      <Better score={score} choose={choose} />
    </>
  );
}

/** What several grades are asked to at the same time is said once. */
function together(parts: readonly Clash[]): Clash[][] {
  const found = new Map<string, Clash[]>();
  for (const part of parts) {
    const same = [part.kind, part.label.zh, part.activity, part.startsAt, part.endsAt].join('/');
    found.set(same, [...(found.get(same) ?? []), part]);
  }
  const points = (of: Clash[]) => of.reduce((sum, one) => sum + one.points, 0);
  return [...found.values()].sort((a, b) => points(b) - points(a));
}

function Part({ parts }: { parts: Clash[] }) {
  const { t, language, name } = useWords();
  const part = parts[0]!;
  const who = parts.map((one) => one.grade).sort().map((grade) => t('member.gradeOf', { grade })).join(t('list.comma'));
  const kind = t(`collision.kind.${part.kind}`);
  const label = name(part.label);
  const what = label === '' || part.kind === 'REST' ? kind : `${label} · ${kind}`;
  const whole = Date.parse(part.endsAt) - Date.parse(part.startsAt) >= 86_400_000;
  return (
    <li>
      <span className="grow">
        {t('collision.part', { who, what })}
        <span className="soft"> {whole ? date(part.startsAt, language) : `${clock(part.startsAt, language)}–${clock(part.endsAt, language)}`}</span>
      </span>
      <span className="soft">{t('collision.points', { count: Math.round(parts.reduce((sum, one) => sum + one.points, 0)) })}</span>
    </li>
  );
}

function Better({ score, choose }: { score: SlotScore; choose: Props['choose'] }) {
  const { t, language } = useWords();
  if (score.better.length === 0) return score.band === 'FREE' && score.codes.length === 0 ? null : <p className="t14 soft">{t('collision.none')}</p>;
  return (
    <div>
      <h3 className="t14">{t('collision.better')}</h3>
      <ul className="collision-better">
        {score.better.map((better) => {
          const time = better.sessions[0]!;
          return (
            <li key={time.startsAt}>
              <button type="button" className="btn small" aria-label={t('collision.take', { when: stamp(time.startsAt, language), score: better.score })} onClick={() => choose(time)}>
                <span>
                  {language === 'zh' ? `${date(time.startsAt, language)} ${weekday(time.startsAt, language)}` : `${weekday(time.startsAt, language)} ${date(time.startsAt, language)}`} <b>{`${clock(time.startsAt, language)}–${clock(time.endsAt, language)}`}</b>
                </span>
                <span className="soft">{better.score}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
