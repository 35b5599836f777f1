import { noteServerDate } from './clock';
import { Lost, Problem, secondsOf } from './problem';

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  signal?: AbortSignal;
}

const signedOut = new Set<() => void>();

/** Tells when any call met a session that has ended. */
export function onSignedOut(listener: () => void): () => void {
  signedOut.add(listener);
  return () => signedOut.delete(listener);
}

/**
 * The one door to the services: CSRF, language, server time and problem details for every call. What comes back is an
 * answer that went well; everything else is thrown, as a Problem or as Lost.
 */
export async function guarded(asked: Request): Promise<Response> {
  const request = new Request(asked, { headers: headersOf(asked), credentials: 'same-origin' });
  const sent = Date.now();
  const answer = await fetch(request).catch((cause: unknown) => {
    if (asked.signal.aborted) throw cause;
    throw new Lost(cause);
  });
  noteServerDate(answer.headers.get('date'), sent, Date.now());
  if (answer.ok) return answer;
  if (answer.status === 401) for (const listener of signedOut) listener();
  // 502 and 504 say nothing about what happened behind the door
  if (asked.method !== 'GET' && (answer.status === 502 || answer.status === 504)) throw new Lost();
  throw await problemOf(answer);
}

/** For the few paths no document describes. */
export async function send<T>(path: string, call: Call = {}): Promise<T> {
  const body = call.body === undefined ? undefined : JSON.stringify(call.body);
  const headers: HeadersInit = body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await guarded(new Request(path, { method: call.method ?? 'GET', headers, body, signal: call.signal }));
  return (await readJson(answer)) as T;
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return send<T>(path, { signal });
}

/** Ends the session at the gateway; where it would send a browser next is not our business here. */
export async function signOut(): Promise<void> {
  const headers = headersOf(new Request('/logout', { method: 'POST' }));
  const answer = await fetch('/logout', { method: 'POST', headers, credentials: 'same-origin', redirect: 'manual' }).catch((cause: unknown) => {
    throw new Lost(cause);
  });
  if (answer.type !== 'opaqueredirect' && !answer.ok && answer.status !== 401) throw await problemOf(answer);
}

async function readJson(answer: Response): Promise<unknown> {
  const words = await answer.text().catch((cause: unknown) => {
    throw new Lost(cause);
  });
  return words === '' ? undefined : JSON.parse(words);
}

async function problemOf(answer: Response): Promise<Problem> {
  const body = await answer.json().catch(() => ({}));
  const details = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  return new Problem(answer.status, details, secondsOf(answer.headers.get('retry-after'), Date.now()));
}

function headersOf(asked: Request): Headers {
  const headers = new Headers(asked.headers);
  headers.set('accept', 'application/json, application/problem+json');
  headers.set('accept-language', document.documentElement.lang || 'zh-CN');
  if (asked.method === 'GET') return headers;
  const csrf = cookie('XSRF-TOKEN');
  if (csrf !== undefined) headers.set('x-xsrf-token', csrf);
  if (asked.method === 'POST' && !headers.has('idempotency-key')) headers.set('idempotency-key', newKey());
  return headers;
}

/** The headers of one intention: its key, the same over all attempts, and the version it was decided on. */
export function intention(key?: string, version?: number): Record<string, string> {
  return { ...(key !== undefined && { 'idempotency-key': key }), ...(version !== undefined && { 'if-match': `"${version}"` }) };
}

/** A session always comes with its CSRF cookie: without one, nobody is signed in and nothing need be asked. */
export function mayBeSignedIn(): boolean {
  return cookie('XSRF-TOKEN') !== undefined;
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
}

/** A fresh idempotency key; plain-HTTP addresses other than localhost have no randomUUID. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
