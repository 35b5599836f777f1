import type { CalendarDoubt } from '../api/types';
import type { Words } from '../ui/text';

/** Doubts that say the same, with what they are about: each label once, with how often. */
export interface Doubts {
  code: string;
  leftOut: boolean;
  labels: { label: string; count: number }[];
}

/** By what is wrong; what is not taken comes first. */
export function together(doubts: readonly CalendarDoubt[]): Doubts[] {
  const found = new Map<string, Doubts>();
  for (const { code, label, leftOut } of doubts) {
    const group = found.get(code) ?? { code, leftOut, labels: [] };
    found.set(code, group);
    const known = group.labels.find((one) => one.label === label);
    if (known) known.count++;
    else group.labels.push({ label, count: 1 });
  }
  return [...found.values()].sort((a, b) => Number(b.leftOut) - Number(a.leftOut));
}

/** What is wrong and what to do; a code newer than our words is at least named. */
export function sentence(code: string, { t, or }: Pick<Words, 't' | 'or'>): string {
  return or(`calendar.doubt.${code}`, t('calendar.doubtOther', { code }));
}
