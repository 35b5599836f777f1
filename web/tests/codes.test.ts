import { describe, expect, it } from 'vitest';
import { issued, readTicket, ticketCode, ticketKey, ticketText } from '../src/offline/codes';
import type { ScanPack } from '../src/api/types';
import { judge, markOf } from '../src/door/verdicts';

const AT = Date.parse('2026-10-12T11:00:00Z');

describe('a ticket', () => {
  it('makes the codes the service makes', async () => {
    const key = await ticketKey('session-key-of-the-tests', 'ann');
    expect(key).toBe('yhpqSL_Nk1I0fSr7yaypeoHWFq3KA5Dip1ceSJzwZkw');
    expect(await ticketCode(key, AT)).toBe('KF8195TR');
  });

  it('is good for two minutes around and for nobody else', async () => {
    const code = await ticketCode(await ticketKey('k', 'ann'), AT);
    expect(await issued('k', 'ann', code, AT + 120_000)).toBe(true);
    expect(await issued('k', 'ann', code, AT + 150_000)).toBe(false);
    expect(await issued('k', 'bob', code, AT)).toBe(false);
  });

  it('reads as it is written', () => {
    expect(readTicket(ticketText('0199-a.1.m-1', 'ABCD2345'))).toEqual({ roster: '0199-a.1', member: 'm-1', code: 'ABCD2345' });
    expect(readTicket('https://elsewhere')).toBeUndefined();
  });
});

describe('the verdict at the door', () => {
  const pack: ScanPack = {
    activity: 'a',
    session: 1,
    key: 'k',
    startsAt: '2026-10-12T11:00:00Z',
    endsAt: '2026-10-12T13:00:00Z',
    opensAt: '2026-10-12T10:30:00Z',
    closesAt: '2026-10-12T11:30:00Z',
    checkOut: false,
    people: [
      { member: 'ann', name: 'Ann', seat: 'SEATED' },
      { member: 'bob', name: 'Bob', seat: 'WAITING' },
      { member: 'cid', name: 'Cid', seat: 'SEATED', in: '2026-10-12T10:58:00Z' },
    ],
  };
  const ticketOf = async (member: string, roster = 'a.1') => ({ ticket: ticketText(`${roster}.${member}`, await ticketCode(await ticketKey('k', member), AT)) });
  const verdict = async (asked: { ticket: string } | { member: string }, now = AT, marks = new Map<string, string>()) => (await judge(pack, marks, 'IN', asked, now)).verdict;

  it('says what the service will say', async () => {
    expect(await verdict(await ticketOf('ann'))).toBe('ok');
    expect(await verdict(await ticketOf('ann'), AT, new Map([[markOf('IN', 'ann'), '2026-10-12T10:59:00Z']]))).toBe('seen');
    expect(await verdict(await ticketOf('cid'))).toBe('seen');
    expect(await verdict(await ticketOf('bob'))).toBe('not-seated');
    expect(await verdict(await ticketOf('eve'))).toBe('not-seated');
    expect(await verdict(await ticketOf('ann', 'b.1'))).toBe('other-session');
    expect(await verdict({ ticket: 'a.1.ann~AAAAAAAA' })).toBe('bad-code');
    expect(await verdict(await ticketOf('ann'), AT + 200_000)).toBe('bad-code');
    expect(await verdict({ member: 'ann' })).toBe('ok');
    expect(await verdict({ member: 'ann' }, AT - 1_800_001)).toBe('too-early');
    expect(await verdict({ member: 'ann' }, AT + 1_800_001)).toBe('too-late');
  });
});
