/** The server's time, seen from here: the median offset of the last three `Date` headers. A wrong device clock has no effect. */
const offsets: number[] = [];

export function noteServerDate(header: string | null, sent: number, received: number): void {
  const server = header === null ? Number.NaN : Date.parse(header);
  if (Number.isNaN(server)) return;
  // the header is cut to whole seconds: its middle, against the middle of the round trip
  offsets.push(server + 500 - (sent + received) / 2);
  if (offsets.length > 3) offsets.shift();
}

export function serverOffset(): number {
  const sorted = [...offsets].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function serverNow(): number {
  return Date.now() + serverOffset();
}
