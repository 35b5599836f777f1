/**
 * The code of an anonymous opinion: 19 random Crockford characters (95 bits) and Crockford's check character. It is made
 * on this device, shown once, and never kept here.
 */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECKS = `${DIGITS}*~$=U`;
const LENGTH = 20;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

export function makeCode(random: (bytes: Uint8Array) => Uint8Array): string {
  // 256 is eight times 32: the low five bits of each byte are evenly spread
  const digits = [...random(new Uint8Array(LENGTH - 1))].map((byte) => DIGITS[byte & 31]).join('');
  return digits + checkOf(digits);
}

export function checkOf(digits: string): string {
  let rest = 0;
  for (const digit of digits) rest = (rest * 32 + DIGITS.indexOf(digit)) % 37;
  return CHECKS[rest]!;
}

/** Reads a code as people type it: any case, spaces and hyphens, O for 0, I or L for 1; null when a character is wrong. */
export function readCode(typed: string): string | null {
  const text = typed.toUpperCase().replace(/[\s-]/g, '');
  if (text.length !== LENGTH) return null;
  const plain = (part: string) => part.replace(/O/g, '0').replace(/[IL]/g, '1');
  const digits = plain(text.slice(0, -1));
  const check = plain(text.slice(-1));
  if ([...digits].some((digit) => !DIGITS.includes(digit)) || checkOf(digits) !== check) return null;
  return digits + check;
}

/** Four groups of five, as it is shown and written down. */
export function inGroups(code: string): string {
  return code.replace(/(.{5})(?=.)/g, '$1-');
}

/** The opinion the code leads to: 26 base32 characters of SHA-256 of "opinion/" and the code. */
export function idFrom(hash: Uint8Array): string {
  let bits = 0;
  let held = 0;
  let id = '';
  for (const byte of hash) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && id.length < 26) {
      id += BASE32[(held >>> (bits - 5)) & 31];
      bits -= 5;
    }
    held &= (1 << bits) - 1;
  }
  return id;
}
