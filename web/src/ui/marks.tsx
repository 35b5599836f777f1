import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export type Tone = 'jade' | 'cinnabar' | 'ochre' | 'indigo' | 'soft';

/** Shape, word and tone; never a filled pill, never colour alone. */
export function Badge({ icon, tone, children }: { icon: IconName; tone: Tone; children: ReactNode }) {
  return (
    <span className={`badge ${tone}`}>
      <Icon name={icon} small />
      <span>{children}</span>
    </span>
  );
}

/** The square of somebody who answered for something; hollow while it is only asked. The label goes with it in words. */
export function Seal({ character, open = false, big = false }: { character: string; open?: boolean; big?: boolean }) {
  return (
    <span className={`seal${open ? ' open' : ''}${big ? ' big' : ''}`} aria-hidden="true" lang="zh-CN">
      {character}
    </span>
  );
}

/** How much of a clock is left, as a ring; its words stand beside it. */
export function Ring({ left, tone }: { left: number; tone: Tone }) {
  const around = 50.3;
  const part = Math.max(0.04, Math.min(1, left)) * around;
  return (
    <svg className={`ring ${tone}`} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="8" fill="none" stroke="var(--hair)" strokeWidth="3" />
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="3" strokeDasharray={`${part} ${around}`} transform="rotate(-90 10 10)" />
    </svg>
  );
}

/** Seats drawn as seats: filled taken, outlined free, one marked as mine. Above 200 a bar says the same. */
export function Seats({ capacity, taken, mine, label }: { capacity: number; taken: number; mine: boolean; label: string }) {
  if (capacity > 200 || capacity < 1)
    return (
      <div className="seat-bar" role="img" aria-label={label}>
        <i style={{ inlineSize: `${capacity < 1 ? 0 : Math.min(100, (100 * taken) / capacity)}%` }} />
      </div>
    );
  return (
    <div className={`seat-grid${capacity > 80 ? ' many' : ''}`} role="img" aria-label={label}>
      {Array.from({ length: capacity }, (_, i) => (
        <i key={i} className={i < taken ? (mine && i === taken - 1 ? 'mine' : 'taken') : 'free'} />
      ))}
    </div>
  );
}
