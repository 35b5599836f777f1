/** The five levels an opinion climbs, and how many working days each has by default. */
export const RUNGS = [1, 2, 3, 4, 5] as const;
export type Rung = (typeof RUNGS)[number];
const DAYS: Record<Rung, number> = { 1: 3, 2: 2, 3: 3, 4: 5, 5: 10 };

export function rungOf(rung: number): Rung {
  return RUNGS.find((one) => one === rung) ?? 1;
}
export function daysOf(rung: number): number {
  return DAYS[rungOf(rung)];
}
