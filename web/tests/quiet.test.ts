import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkOf, idFrom, inGroups, makeCode, readCode } from '../quiet/code';
import { bytesOf, sha256, zeroBits } from '../quiet/sha256';
import { tryWork } from '../quiet/work';

const text = (value: string) => new TextEncoder().encode(value);
const fixed = (fill: number) => (bytes: Uint8Array) => bytes.fill(fill);

describe('the code', () => {
  it('has 19 random characters and a check character', () => {
    const code = makeCode(fixed(31));
    expect(code.slice(0, 19)).toBe('Z'.repeat(19));
    expect(code).toHaveLength(20);
    expect(readCode(code)).toBe(code);
  });

  it('checks as Crockford does, modulo 37', () => {
    // by hand, with big numbers: the value of the digits, modulo 37
    for (const digits of ['0000000000000000000', '7K3M9QV2X5C8B1N4TYZ', 'ZZZZZZZZZZZZZZZZZZZ']) {
      const value = [...digits].reduce((sum, digit) => sum * 32n + BigInt('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(digit)), 0n);
      expect(checkOf(digits)).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U'[Number(value % 37n)]);
    }
  });

  it('is read as people type it', () => {
    const digits = '01K3M9QV2X5C8B1N4TY';
    const code = digits + checkOf(digits);
    expect(readCode(` oL-k3m9q v2x5c-8b1n4-ty${checkOf(digits).toLowerCase()}`)).toBe(code);
  });

  it('notices any one wrong character and any two swapped', () => {
    const digits = '7K3M9QV2X5C8B1N4TYZ';
    const code = digits + checkOf(digits);
    for (let i = 0; i < 19; i++) {
      const other = code[i] === 'A' ? 'B' : 'A';
      expect(readCode(code.slice(0, i) + other + code.slice(i + 1))).toBeNull();
      if (i < 18 && code[i] !== code[i + 1]) expect(readCode(code.slice(0, i) + code[i + 1] + code[i] + code.slice(i + 2))).toBeNull();
    }
  });

  it('refuses what is too short or foreign', () => {
    expect(readCode('7K3M9')).toBeNull();
    expect(readCode('!'.repeat(20))).toBeNull();
  });

  it('is shown in four groups of five', () => expect(inGroups('ABCDEFGHJKMNPQRSTVWX')).toBe('ABCDE-FGHJK-MNPQR-STVWX'));

  it('spreads evenly over the alphabet', () => {
    const seen = new Set<string>();
    for (let fill = 0; fill < 256; fill++) seen.add(makeCode(fixed(fill))[0]!);
    expect(seen.size).toBe(32);
  });
});

describe('the opinion behind the code', () => {
  it('has the first 26 base32 characters of the hash', () => {
    const hash = createHash('sha256').update('opinion/7K3M9QV2X5C8B1N4TYZ0').digest();
    let bits = '';
    for (const byte of hash) bits += byte.toString(2).padStart(8, '0');
    const expected = Array.from({ length: 26 }, (_, i) => 'abcdefghijklmnopqrstuvwxyz234567'[parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join('');
    expect(idFrom(new Uint8Array(hash))).toBe(expected);
  });
});

describe('the work', () => {
  it('hashes as SHA-256 does', () => {
    for (const input of ['', 'abc', 'opinion/7K3M9QV2X5C8B1N4TYZ0', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), '意见'.repeat(40)]) {
      expect(Buffer.from(bytesOf(sha256(text(input)))).toString('hex')).toBe(createHash('sha256').update(input).digest('hex'));
    }
  });

  it('finds a counter whose hash begins with enough zero bits', () => {
    const counter = tryWork('abc', '2026-10-20', 12, 0, 200_000);
    expect(counter).not.toBeNull();
    const hash = createHash('sha256').update(`abc/2026-10-20/${counter}`).digest();
    expect(hash.readUInt16BE() >>> 4).toBe(0);
    expect(zeroBits(sha256(text(`abc/2026-10-20/${counter}`)))).toBeGreaterThanOrEqual(12);
  });

  it('says so when a chunk holds none', () => expect(tryWork('abc', '2026-10-20', 40, 0, 100)).toBeNull());
});
