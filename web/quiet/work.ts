import { sha256, zeroBits } from './sha256';

/** Looks for a counter whose hash begins with enough zero bits; gives up its turn after each chunk. */
export function tryWork(id: string, day: string, bits: number, from: number, many: number): number | null {
  const encoder = new TextEncoder();
  const head = `${id}/${day}/`;
  for (let counter = from; counter < from + many; counter++) {
    if (zeroBits(sha256(encoder.encode(head + counter))) >= bits) return counter;
  }
  return null;
}
