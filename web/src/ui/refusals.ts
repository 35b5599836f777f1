import { Lost, Problem } from '../api/problem';
import type { Words } from './text';
import type { zh } from './text/zh';

/** Every refusal code we know has words in both languages; a code without them does not compile. */
export type Reason = keyof typeof zh.refusal;

/** The words for a reason code; unknown ones fall back to what the server said, or to the plain "not now". */
export function because(code: string, { t, or }: Words, fallback?: string): string {
  return or(`refusal.${code}`, fallback ?? t('refusal.refused'));
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
  const what = because(error.code, words, error.title);
  if (error.status === 503) return { what, means: error.detail ?? t('state.unavailableMeans') };
  return { what, means: error.detail };
}
