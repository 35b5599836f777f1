import { describe, expect, it } from 'vitest';
import { Lost, Problem, secondsOf } from '../src/api/problem';
import { because, explain, offered, refusal } from '../src/ui/refusals';
import type { Words } from '../src/ui/text';
import { zh } from '../src/ui/text/zh';

const words = {
  t: (key: string) => look(key) ?? key,
  or: (key: string, fallback: string) => look(key) ?? fallback,
  language: 'zh',
  name: () => '',
} as unknown as Words;

function look(key: string): string | undefined {
  return key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown> | undefined)?.[part], zh) as string | undefined;
}

describe('problem details', () => {
  it('keeps code, title, field and what else was said', () => {
    const problem = new Problem(409, { code: 'not-open-yet', title: 'Not open yet', opensAt: '2026-10-20T04:00:00Z', field: 'session' });
    expect(problem).toMatchObject({ status: 409, code: 'not-open-yet', title: 'Not open yet', field: 'session', passing: false });
    expect(problem.more.opensAt).toBe('2026-10-20T04:00:00Z');
  });

  it('names a code by status when a proxy answered in HTML', () => {
    expect(new Problem(503).code).toBe('unavailable');
    expect(new Problem(502).code).toBe('broken');
    expect(new Problem(404).code).toBe('not-found');
  });

  it('takes Retry-After from the header before the body', () => {
    expect(new Problem(503, { retryAfter: 9 }, 3).retryAfter).toBe(3);
    expect(new Problem(503, { retryAfter: 9 }).retryAfter).toBe(9);
  });

  it('is passing when busy or too fast', () => {
    expect(new Problem(429).passing).toBe(true);
    expect(new Problem(503).passing).toBe(true);
    expect(new Problem(500).passing).toBe(false);
  });

  it('survives a body that is no object', () => expect(new Problem(400, {}).errors).toEqual([]));
});

describe('Retry-After', () => {
  const now = Date.parse('2026-10-20T06:00:00Z');
  it('is seconds', () => expect(secondsOf('7', now)).toBe(7));
  it('is a date', () => expect(secondsOf('Tue, 20 Oct 2026 06:00:30 GMT', now)).toBe(30));
  it('is never negative', () => expect(secondsOf('Tue, 20 Oct 2026 05:00:00 GMT', now)).toBe(0));
  it('is absent when it says nothing', () => {
    expect(secondsOf(null, now)).toBeUndefined();
    expect(secondsOf('soon', now)).toBeUndefined();
  });
});

describe('words for refusals', () => {
  it('are ours for a known code', () => expect(because('full', words, 'server words')).toBe(zh.refusal.full));
  it("are the server's for an unknown one", () => expect(because('moon-phase', words, 'Not at full moon')).toBe('Not at full moon'));
  it('never are a bare code', () => expect(because('moon-phase', words)).toBe(zh.refusal.refused));
  it('say what happened and what to do when no answer came', () => {
    expect(explain(new Lost(), words)).toEqual({ what: zh.state.lost, means: zh.state.lostMeans });
  });
  it('say the rest still works when a part is down', () => {
    expect(explain(new Problem(503), words).means).toBe(zh.state.unavailableMeans);
  });
  it('own up to bugs', () => expect(explain(new TypeError('x'), words).what).toBe(zh.refusal.broken));
});

describe('actions', () => {
  it('allowed gives no reason', () => expect(refusal({ take: 'allowed' }, 'take', words)).toBeUndefined());
  it('refused gives its reason', () => expect(refusal({ take: 'own-opinion' }, 'take', words)).toBe(zh.refusal['own-opinion']));
  it('absent is not offered at all', () => {
    expect(offered({ take: 'allowed' }, 'climb')).toBe(false);
    expect(offered(undefined, 'climb')).toBe(false);
    expect(offered({ climb: 'not-holder' }, 'climb')).toBe(true);
  });
});
