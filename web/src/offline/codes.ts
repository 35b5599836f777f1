/** A ticket's rotating codes, made and checked without a network; the service makes the same from the same keys. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const WINDOW = 30_000;
const CLOCKS_APART = 4;

async function mac(key: string, message: string): Promise<Uint8Array> {
  const words = new TextEncoder();
  const made = await crypto.subtle.importKey('raw', words.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', made, words.encode(message)));
}

/** Without a secure address a browser makes no codes. */
export function canMakeCodes(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

export async function ticketKey(sessionKey: string, member: string): Promise<string> {
  const bytes = await mac(sessionKey, member);
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

async function codeOf(key: string, window: number): Promise<string> {
  const bytes = await mac(key, String(window));
  return [...bytes.slice(0, 8)].map((byte) => ALPHABET[byte & 31]).join('');
}

export function ticketCode(key: string, at: number): Promise<string> {
  return codeOf(key, Math.floor(at / WINDOW));
}

/** How long the code of that instant is still shown, in milliseconds. */
export function shownFor(at: number): number {
  return WINDOW - (((at % WINDOW) + WINDOW) % WINDOW);
}

/** Whether that member's ticket showed the code about then. */
export async function issued(sessionKey: string, member: string, code: string, at: number): Promise<boolean> {
  const key = await ticketKey(sessionKey, member);
  const window = Math.floor(at / WINDOW);
  for (let near = window - CLOCKS_APART; near <= window + CLOCKS_APART; near++) {
    if ((await codeOf(key, near)) === code.toUpperCase()) return true;
  }
  return false;
}

/** What a ticket's QR says: the sign-up and its code of now. */
export const ticketText = (signUp: string, code: string) => `${signUp}~${code}`;

export function readTicket(text: string): { roster: string; member: string; code: string } | undefined {
  const found = /^(.+\.\d+)\.([^.~]+)~(\w+)$/.exec(text.trim());
  return found ? { roster: found[1]!, member: found[2]!, code: found[3]! } : undefined;
}
