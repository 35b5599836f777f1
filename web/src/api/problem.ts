/** A refusal or failure a service explained (RFC 9457), or made up here when it could not explain itself. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly field: string | undefined;
  readonly errors: { field: string; message: string }[];
  /** Seconds until it is worth trying again. */
  readonly retryAfter: number | undefined;
  readonly more: Record<string, unknown>;

  constructor(status: number, body: Record<string, unknown> = {}, retryAfter?: number) {
    const title = text(body.title) ?? `HTTP ${status}`;
    super(title);
    this.name = 'Problem';
    this.status = status;
    this.code = text(body.code) ?? byStatus(status);
    this.title = title;
    this.detail = text(body.detail);
    this.field = text(body.field);
    this.errors = Array.isArray(body.errors) ? (body.errors as { field: string; message: string }[]) : [];
    this.retryAfter = retryAfter ?? (typeof body.retryAfter === 'number' ? body.retryAfter : undefined);
    this.more = body;
  }

  /** Busy or down for now: the same request may be sent again later. */
  get passing(): boolean {
    return this.status === 503 || this.status === 429;
  }
}

/** The request left, no answer came: it may or may not have happened. */
export class Lost extends Error {
  constructor(cause?: unknown) {
    super('no answer', { cause });
    this.name = 'Lost';
  }
}

const CODES: Record<number, string> = {
  400: 'malformed',
  401: 'signed-out',
  403: 'not-allowed',
  404: 'not-found',
  409: 'refused',
  412: 'stale',
  422: 'key-reused',
  429: 'too-many',
  503: 'unavailable',
};

function byStatus(status: number): string {
  return CODES[status] ?? (status >= 500 ? 'broken' : 'malformed');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Seconds in a Retry-After header: a number, or an HTTP date seen from `now`. */
export function secondsOf(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.round((at - now) / 1000));
}
