import { noteServerDate } from './clock';
import { Lost, Problem, secondsOf } from './problem';

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** One per intention, not per attempt. */
  key?: string;
  ifMatch?: number | string;
  signal?: AbortSignal;
}
export interface Answer<T> {
  data: T;
  status: number;
  etag: string | null;
}

const signedOut = new Set<() => void>();

/** Tells when any call met a session that has ended. */
export function onSignedOut(listener: () => void): () => void {
  signedOut.add(listener);
  return () => signedOut.delete(listener);
}

/** The one door to the services: CSRF, keys, versions, language, server time and problem details for every call. */
export async function send<T>(path: string, call: Call = {}): Promise<Answer<T>> {
  const sent = Date.now();
  const answer = await fetch(path, request(call)).catch((cause: unknown) => {
    if (call.signal?.aborted) throw cause;
    throw new Lost(cause);
  });
  noteServerDate(answer.headers.get('date'), sent, Date.now());
  if (answer.ok) {
    const data = answer.status === 204 || answer.status === 202 ? undefined : await readJson(answer);
    return { data: data as T, status: answer.status, etag: answer.headers.get('etag') };
  }
  if (answer.status === 401) for (const listener of signedOut) listener();
  // 502 and 504 say nothing about what happened behind the door
  if (call.method !== undefined && call.method !== 'GET' && (answer.status === 502 || answer.status === 504)) throw new Lost();
  throw await problemOf(answer);
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await send<T>(path, { signal })).data;
}

/** Ends the session at the gateway; where it would send a browser next is not our business here. */
export async function signOut(): Promise<void> {
  const { headers } = request({ method: 'POST' });
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

function request(call: Call): RequestInit {
  const method = call.method ?? 'GET';
  const headers: Record<string, string> = {
    accept: 'application/json, application/problem+json',
    'accept-language': document.documentElement.lang || 'zh-CN',
  };
  if (call.body !== undefined) headers['content-type'] = 'application/json';
  if (method !== 'GET') {
    const csrf = cookie('XSRF-TOKEN');
    if (csrf !== undefined) headers['x-xsrf-token'] = csrf;
    if (method === 'POST') headers['idempotency-key'] = call.key ?? newKey();
    else if (call.key !== undefined) headers['idempotency-key'] = call.key;
  }
  if (call.ifMatch !== undefined) headers['if-match'] = `"${call.ifMatch}"`;
  return {
    method,
    headers,
    credentials: 'same-origin',
    body: call.body === undefined ? undefined : JSON.stringify(call.body),
    signal: call.signal,
  };
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
