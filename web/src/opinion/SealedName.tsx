import { useState } from 'react';
import { unsealing } from '../api/calls';
import { Problem } from '../api/problem';
import type { Opening } from '../api/types';
import { Ask } from '../ui/Ask';
import { Button } from '../ui/Button';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { stamp } from '../ui/time';
import { useCommand } from '../ui/useCommand';

const REASONS = ['danger', 'law', 'asker-asked', 'threat'] as const;

/** The sealed name of a confidential asker: a counselor and a presidium member open it together, and are seen doing so. */
export function SealedName({ opinion }: { opinion: string }) {
  const { t, or, language } = useWords();
  const [opening, setOpening] = useState<Opening | 'none' | null>(null);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const look = useCommand(async () => {
    setOpening(
      await unsealing.look(opinion).catch((fault: unknown) => {
        if (fault instanceof Problem && fault.status === 404) return 'none' as const;
        throw fault;
      }),
    );
  });
  const ask = useCommand(async (key) => {
    setOpening(await unsealing.ask(opinion, reason, key));
    setAsking(false);
  });
  const agree = useCommand(async (key) => {
    await unsealing.agree(opinion, key);
    await look.go();
  });
  const error = look.error ?? agree.error;
  const asked = opening === null || opening === 'none' ? null : opening;
  return (
    <section className="stack tight sealed-name">
      <h2>{t('seal.head')}</h2>
      <p className="t12 soft">{t('seal.what')}</p>
      {asked === null && opening === null && (
        <Button size="small" icon="key" busy={look.busy} onClick={() => void look.go()}>
          {t('seal.look')}
        </Button>
      )}
      {opening === 'none' && (
        <Button size="small" icon="key" onClick={() => setAsking(true)}>
          {t('seal.ask')}
        </Button>
      )}
      {asked && (
        <p className="t14">
          {t('opinion.sealAsked', { name: asked.unsealing.askedBy.displayName, when: stamp(asked.unsealing.askedAt, language), reason: or(`seal.reasons.${asked.unsealing.reason}`, asked.unsealing.reason) })}
          {asked.unsealing.agreedBy ? t('opinion.sealAgreed', { name: asked.unsealing.agreedBy.displayName }) : t('opinion.sealWaiting')}
        </p>
      )}
      {asked?.asker && <p className="strong">{t('seal.name', { name: asked.asker.displayName })}</p>}
      {asked?.unsealing.openUntil && <p className="t12 soft">{t('seal.until', { when: stamp(asked.unsealing.openUntil, language) })}</p>}
      {asked && !asked.unsealing.agreedBy && (
        <Button size="small" busy={agree.busy} onClick={() => void agree.go()}>
          {t('seal.agree')}
        </Button>
      )}
      {error !== null && error !== undefined && <Failure error={error} bare />}
      <Ask open={asking} title={t('seal.ask')} action={t('seal.askDo')} danger busy={ask.busy} reason={reason === '' ? t('refusal.reason-missing') : undefined} onClose={() => setAsking(false)} onAct={() => void ask.go()}>
        <p>{t('seal.askWhat')}</p>
        <fieldset>
          <legend>{t('seal.why')}</legend>
          <div className="choices">
            {REASONS.map((one) => (
              <label key={one} className={`choice${reason === one ? ' on' : ''}`}>
                <input type="radio" name="seal-reason" checked={reason === one} onChange={() => setReason(one)} />
                {t(`seal.reasons.${one}`)}
              </label>
            ))}
          </div>
        </fieldset>
        {ask.error !== null && <Failure error={ask.error} bare />}
      </Ask>
    </section>
  );
}
