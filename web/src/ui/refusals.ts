import { Lost, Problem } from '../api/problem';
import type { Words } from './text';
import type { zh } from './text/zh';

/** Every refusal code we know has words in both languages; a code without them does not compile. */
export type Reason = keyof typeof zh.refusal;
const KNOWN: Record<Reason, true> = {
  'already-signed-up': true,
  'bad-range': true,
  broken: true,
  busy: true,
  cancelled: true,
  'category-unknown': true,
  closed: true,
  'directory-not-ready': true,
  full: true,
  'key-reused': true,
  malformed: true,
  'mode-not-for-kind': true,
  'not-allowed': true,
  'not-found': true,
  'not-for-kind': true,
  'not-holder': true,
  'not-in-audience': true,
  'not-open-yet': true,
  'not-yours': true,
  'own-opinion': true,
  'post-taken': true,
  'proof-missing': true,
  'promise-too-far': true,
  'reason-missing': true,
  refused: true,
  'roster-open': true,
  'same-department': true,
  'same-person': true,
  'signed-out': true,
  stale: true,
  'team-size': true,
  'thread-full': true,
  'too-late': true,
  'too-many': true,
  'too-many-today': true,
  'two-presidium-posts': true,
  unavailable: true,
  'window-closed': true,
  'wrong-state': true,
};

export function known(code: string): code is Reason {
  return Object.hasOwn(KNOWN, code);
}

/** The words for a reason code; unknown ones fall back to what the server said, or to the plain "not now". */
export function because(code: string, { t }: Words, fallback?: string): string {
  return known(code) ? t(`refusal.${code}`) : (fallback ?? t('refusal.refused'));
}

/** The reason an action is refused now, or undefined when it is allowed. */
export function refusal(actions: Partial<Record<string, string>> | undefined, name: string, words: Words): string | undefined {
  const said = actions?.[name];
  return said === undefined || said === 'allowed' ? undefined : because(said, words);
}

/** Not this person's to do at all: the control is left out rather than disabled. */
export function offered(actions: Partial<Record<string, string>> | undefined, name: string): boolean {
  return actions?.[name] !== undefined;
}

export function explain(error: unknown, words: Words): { what: string; means?: string } {
  const { t } = words;
  if (error instanceof Lost) return { what: t('state.lost'), means: t('state.lostMeans') };
  if (!(error instanceof Problem)) return { what: t('refusal.broken'), means: t('state.brokenMeans') };
  const what = error.status === 409 || known(error.code) ? because(error.code, words, error.title) : error.title;
  if (error.status === 503) return { what, means: error.detail ?? t('state.unavailableMeans') };
  return { what, means: error.detail };
}
