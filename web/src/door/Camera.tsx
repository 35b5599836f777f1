import { useState, type FormEvent } from 'react';
import { Button } from '../ui/Button';
import { useWords } from '../ui/text';
import { canRead, useCamera } from './useCamera';

/** Reads tickets with the camera, asked for by a button; a hand scanner, which types, works as well. */
export function Camera({ read }: { read: (text: string) => void }) {
  const { t } = useWords();
  const [on, setOn] = useState(false);
  const [typed, setTyped] = useState('');
  const { video, refused } = useCamera(on, read);
  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') read(typed.trim());
    setTyped('');
  };
  return (
    <div className="stack tight">
      {on && !refused && <video ref={video} className="door-camera" muted playsInline aria-label={t('door.camera')} />}
      {canRead() ? (
        <Button look={on ? 'outline' : 'fill'} size="tall" wide onClick={() => setOn(!on)} reason={refused ? t('door.cameraRefused') : undefined}>
          {t(on ? 'door.cameraOff' : 'door.cameraOn')}
        </Button>
      ) : (
        <p className="t14 soft">{t('door.noCamera')}</p>
      )}
      <form onSubmit={enter} className="door-typed">
        <label className="t14" htmlFor="door-ticket">
          {t('door.typed')}
        </label>
        <input id="door-ticket" className="door-input" value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </form>
    </div>
  );
}
