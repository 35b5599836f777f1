import type { Opinion, OpinionEntry } from '../api/types';
import { Icon } from '../ui/Icon';
import { Seal } from '../ui/marks';
import { useWords } from '../ui/text';
import { date, stamp } from '../ui/time';

/** What was said, in order: the asker's words, questions and replies, notes apart, and the answer with its proof. */
export function Thread({ opinion, asker }: { opinion: Opinion; asker: boolean }) {
  const { t, language } = useWords();
  // of who wrote without a name, only the day is known
  const when = (at: string) => (opinion.mode === 'anonymous' ? date(at, language) : stamp(at, language));
  const answered = opinion.result?.at;
  const before = opinion.entries.filter((entry) => answered === undefined || entry.at <= answered);
  const after = opinion.entries.filter((entry) => answered !== undefined && entry.at > answered);
  return (
    <div className="thread">
      <article className="entry">
        <header>
          <b>{asker ? t('opinion.you') : (opinion.asker?.displayName ?? t('opinion.asker'))}</b>
          <span className="t12 soft">{t(`opinion.modeShort.${opinion.mode}`)}</span>
          {opinion.raised && <time className="t12 soft">{when(opinion.raised)}</time>}
        </header>
        <p className="entry-words">{opinion.text}</p>
      </article>
      {before.map((entry, i) => (
        <Entry key={i} entry={entry} asker={asker} at={entry.by === 'asker' ? when(entry.at) : stamp(entry.at, language)} />
      ))}
      {opinion.result && <Result opinion={opinion} />}
      {after.map((entry, i) => (
        <Entry key={i} entry={entry} asker={asker} at={entry.by === 'asker' ? when(entry.at) : stamp(entry.at, language)} />
      ))}
      {opinion.unsealing && <Unsealed opinion={opinion} asker={asker} />}
      {opinion.closed && (
        <p className="event t14">
          {opinion.closed.how === 'confirmed' ? <Seal character="认" /> : <Icon name="check" small />}
          <span className="grow">
            {t(`opinion.closed.${closing(opinion.closed.how)}`)}
            {opinion.closed.satisfaction ? t('opinion.satisfied', { value: opinion.closed.satisfaction }) : ''}
          </span>
        </p>
      )}
      {opinion.reopenings > 0 && opinion.state !== 'CLOSED' && (
        <p className="event t14 soft">
          <Icon name="turn" small />
          <span>{t('opinion.reopened', { count: opinion.reopenings })}</span>
        </p>
      )}
    </div>
  );
}

function closing(how: string): 'confirmed' | 'silent' | 'withdrawn' | 'refused' {
  return how === 'confirmed' || how === 'silent' || how === 'withdrawn' ? how : 'refused';
}

function Entry({ entry, asker, at }: { entry: OpinionEntry; asker: boolean; at: string }) {
  const { t } = useWords();
  const who = entry.by === 'asker' ? (asker ? t('opinion.you') : t('opinion.asker')) : entry.by.displayName;
  const note = entry.kind === 'NOTE';
  return (
    <article className={`entry${note ? ' note' : ''}`}>
      <header>
        <b>{who}</b>
        {entry.kind === 'QUESTION' && <span className="t12 indigo">{t('opinion.entry.QUESTION')}</span>}
        {note && (
          <span className="t12 soft row">
            <Icon name="lock" small />
            {t('opinion.entry.NOTE')}
          </span>
        )}
        <time className="t12 soft">{at}</time>
      </header>
      <p className="entry-words">{entry.text}</p>
    </article>
  );
}

function Result({ opinion }: { opinion: Opinion }) {
  const { t, or, language } = useWords();
  const result = opinion.result!;
  return (
    <article className="entry result">
      <header>
        <b>{result.by?.displayName ?? t('opinion.theUnion')}</b>
        <span className="t14 jade strong">{t(`opinion.result.${result.code}`)}</span>
        {result.pending && (
          <span className="t12 ochre row">
            <Seal character="署" open />
            {t('opinion.pending')}
          </span>
        )}
        {result.signedBy && (
          <span className="t12 row">
            <Seal character="署" />
            {t('opinion.signedBy', { name: result.signedBy.displayName })}
          </span>
        )}
        <time className="t12 soft">{stamp(result.at, language)}</time>
      </header>
      <p className="entry-words">{result.words}</p>
      {result.promised && <p className="t14 soft">{t('opinion.promised', { date: date(result.promised, language) })}</p>}
      {result.reason && <p className="t14 soft">{t('opinion.reason', { reason: or(`desk.reasons.${result.reason}`, result.reason) })}</p>}
      {result.proof && (result.proof.words || result.proof.link) && (
        <p className="t14 proof">
          <Icon name="link" small />
          <span>
            {t('opinion.proof')}: {result.proof.words} {result.proof.link && <ProofLink link={result.proof.link} />}
          </span>
        </p>
      )}
    </article>
  );
}

/** Only web addresses become links; everything else is shown as the text it is. */
function ProofLink({ link }: { link: string }) {
  return /^https?:\/\//i.test(link) ? (
    <a href={link} rel="noopener noreferrer nofollow" target="_blank">
      {link}
    </a>
  ) : (
    <>{link}</>
  );
}

/** The asker sees at once who asked for the sealed name, why, and who agreed. */
function Unsealed({ opinion, asker }: { opinion: Opinion; asker: boolean }) {
  const { t, or, language } = useWords();
  const it = opinion.unsealing!;
  return (
    <p className="event t14">
      <Icon name="key" small />
      <span className="grow">
        {t('opinion.sealAsked', { name: it.askedBy.displayName, when: stamp(it.askedAt, language), reason: or(`seal.reasons.${it.reason}`, it.reason) })}
        {it.agreedBy ? t('opinion.sealAgreed', { name: it.agreedBy.displayName }) : t('opinion.sealWaiting')}
        {asker && ` ${t('opinion.sealTold')}`}
      </span>
    </p>
  );
}
