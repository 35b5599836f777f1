import { idFrom } from './code';
import { bytesOf, sha256 } from './sha256';
import { tryWork } from './work';

/** What the quiet room asks the service. No cookie, no referrer, nothing kept; the code travels in bodies only. */
export interface Rules {
  day: string;
  zeroBits: number;
  maxChars: number;
  releases: string[];
  nextRelease?: string;
  hotline: string;
  unions: { id: string; names: Names; categories: { id: string; names: Names }[] }[];
}
export interface Names {
  zh: string;
  en: string;
}
export interface Receipt {
  state: string;
  nextRelease?: string;
  hotline?: string;
  inNeed?: boolean;
}
export interface Thread {
  state: string;
  waiting?: boolean;
  nextRelease?: string;
  opinion?: Opinion;
}
export interface Opinion {
  kind: string;
  state: string;
  rung: number;
  due?: string;
  text: string;
  entries: { kind: string; by: 'asker' | { displayName: string }; text: string; at: string }[];
  result?: { code: string; words: string; reason?: string; proof?: { words?: string; link?: string }; by?: { displayName: string } };
  silentUntil?: string;
  closed?: { how: string };
  reopenings: number;
  actions?: Record<string, string>;
}
export interface Letter {
  code: string;
  union: string;
  kind: string;
  category: string;
  text: string;
}

export class Told extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    title: string,
    readonly retryAfter: number,
  ) {
    super(title);
  }
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`/api/opinions/anonymous${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    headers: body === undefined ? { 'accept-language': document.documentElement.lang } : { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const said: unknown = await answer.json().catch(() => ({}));
  if (answer.ok) return said as T;
  const problem = said as { code?: string; title?: string };
  throw new Told(answer.status, problem.code ?? '', problem.title ?? '', Number(answer.headers.get('retry-after')) || 0);
}

export const rules = () => call<Rules>('/rules');
export const thread = (code: string) => call<Thread>('/thread', { code });
export const act = (code: string, what: 'reply' | 'confirm' | 'reopen' | 'withdraw', more: { text?: string; satisfaction?: number } = {}) =>
  call<Receipt>('/acts', { code, act: what, ...more });

export function idOf(code: string): string {
  return idFrom(bytesOf(sha256(new TextEncoder().encode(`opinion/${code}`))));
}

/** Sending again the same letter makes nothing new: its id follows from the code. */
export async function send(letter: Letter, known: Rules, told: (share: number) => void): Promise<Receipt> {
  const { code, ...rest } = letter;
  const id = idOf(code);
  const counter = await work(id, known.day, known.zeroBits, told);
  return call<Receipt>('', { id, ...rest, work: { day: known.day, counter } });
}

/** In a worker, or in small bites here where a chat app's browser has none. */
function work(id: string, day: string, bits: number, told: (share: number) => void): Promise<number> {
  const share = (tried: number) => 1 - Math.exp(-tried / 2 ** bits);
  return new Promise((done) => {
    const bites = (from: number) => {
      const counter = tryWork(id, day, bits, from, 2048);
      if (counter !== null) done(counter);
      else {
        told(share(from));
        setTimeout(() => bites(from + 2048), 0);
      }
    };
    try {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = (event: MessageEvent<{ counter?: number; tried?: number }>) => {
        if (event.data.counter === undefined) told(share(event.data.tried ?? 0));
        else {
          worker.terminate();
          done(event.data.counter);
        }
      };
      worker.onerror = () => {
        worker.terminate();
        bites(0);
      };
      worker.postMessage({ id, day, bits });
    } catch {
      bites(0);
    }
  });
}
