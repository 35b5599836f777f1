import createClient from 'openapi-fetch';
import type { paths as ActivityPaths } from './generated/activity';
import type { paths as FeedbackPaths } from './generated/feedback';
import type { paths as InsightPaths } from './generated/insight';
import type { paths as MemberPaths } from './generated/member';
import type { paths as NotificationPaths } from './generated/notification';
import { guarded } from './http';
import { Lost, Problem } from './problem';

/** Every path, parameter and body here is checked against the services' own documents. */
export const api = createClient<ActivityPaths & FeedbackPaths & InsightPaths & MemberPaths & NotificationPaths>({ fetch: guarded });

/** For bodies that are files: sent as they are, under their own type. */
export function raw(type: string, bytes: ArrayBuffer) {
  return { body: bytes as unknown as string, bodySerializer: (body: unknown) => body as BodyInit, headers: { 'content-type': type } };
}

/** What came back, by the name this client has for it; an answer broken off half way is no answer. */
export async function as<T>(answer: Promise<{ data?: unknown }>): Promise<T> {
  try {
    return (await answer).data as T;
  } catch (fault) {
    if (fault instanceof Problem || fault instanceof Lost || (fault instanceof DOMException && fault.name === 'AbortError')) throw fault;
    throw new Lost(fault);
  }
}
