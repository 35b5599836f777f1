import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import type * as T from '../src/api/types';
import { calendars } from './calendars.ts';
import { publicSite } from './site.ts';
import * as data from './data.ts';
import { semesterLoad, slotScores } from './semester.ts';
import { planned } from './plans.ts';

/** Answers the services' paths from memory while no service runs: `npm run mock`. Never part of a build. */
export function mock(): Plugin {
  return {
    name: 'guildhall-mock',
    configureServer(server) {
      server.middlewares.use((request, response, pass) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        if (/mock-role=\w/.test(request.headers.cookie ?? '')) response.setHeader('Set-Cookie', 'XSRF-TOKEN=mock; Path=/');
        if (/^\/(api|sign-in|logout)\b/.test(url.pathname)) void answer(request, response, url);
        else {
          if (url.pathname === '/quiet') request.url = '/quiet/index.html';
          if (/^\/u\/[\w-]+$/.test(url.pathname)) request.url = '/u/index.html';
          pass();
        }
      });
    },
  };
}

const streams = new Set<ServerResponse>();
let feed: string | undefined;
const seated = new Map<string, T.SignUp>();
const keys = new Map<string, T.SignUp>();

async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const path = url.pathname;
  const cookies = Object.fromEntries((request.headers.cookie ?? '').split('; ').map((part) => part.split('=') as [string, string]));
  response.setHeader('Date', new Date().toUTCString());
  if (path === '/sign-in/start') {
    response.setHeader('Set-Cookie', `mock-role=${url.searchParams.get('role') ?? 'student'}; Path=/`);
    response.writeHead(302, { Location: url.searchParams.get('return') ?? '/' }).end();
    return;
  }
  if (path === '/logout') {
    response.setHeader('Set-Cookie', ['mock-role=; Path=/; Max-Age=0', 'XSRF-TOKEN=; Path=/; Max-Age=0']);
    return json(response, 204, undefined);
  }
  if (path.startsWith('/api/opinions/anonymous')) return anonymous(request, response, path);
  if (path === '/api/activities/public') return publicSite(response, url);
  const me = data.people[cookies['mock-role'] ?? ''];
  if (me === undefined && path !== '/api/unions/names') return problem(response, 401, 'signed-out', '请先登录');
  if (path === '/api/stream') return stream(response, url);
  if (path === '/api/insight/stream') return boards(response);
  const broken = cookies['mock-fault'];
  if (broken !== undefined && broken !== '' && path.startsWith(broken)) {
    response.setHeader('Retry-After', '8');
    return problem(response, 503, 'unavailable', '这一部分暂时没有回答');
  }
  if (path === '/api/calendars/feeds') {
    if (request.method !== 'GET') feed = request.method === 'POST' ? new Date().toISOString() : undefined;
    if (request.method === 'POST') return json(response, 201, { address: `http://${request.headers.host}/api/calendars/feeds/9zQ0vJmB2m4l3n0Xy7w1RrTqAaKkPp5d.ics` });
    return request.method === 'DELETE' ? json(response, 204, undefined) : json(response, 200, { open: feed !== undefined, since: feed });
  }
  if (path.startsWith('/api/calendars')) return calendars(request, response, url, me!, cookies);
  const body = request.method === 'GET' ? {} : await read(request);
  await new Promise((done) => setTimeout(done, Number(cookies['mock-delay'] ?? 60)));
  route(request, response, url, me!, body as Record<string, unknown>, cookies);
}

function route(request: IncomingMessage, response: ServerResponse, url: URL, me: T.Me, body: Record<string, unknown>, cookies: Record<string, string>): void {
  const path = url.pathname;
  const method = request.method ?? 'GET';
  const part = path.split('/').slice(2);
  const all = <I>(items: I[]) => json(response, 200, { items, next: null });
  if (path === '/api/members/me') return json(response, 200, me);
  if (path === '/api/unions/names') return json(response, 200, data.unions);
  if (path === '/api/unions/college')
    return json(response, 200, { names: { zh: '医学院', en: 'Medical college' }, majors: data.majors, classes: [], grades: [2022, 2023, 2024, 2025, 2026] });
  if (part[0] === 'unions')
    return json(response, 200, { ...data.unions[0], departments: data.departments.map((one) => ({ ...one, inCharge: [{ id: 'm-9', displayName: '周样本' }] })) });
  if (path === '/api/semesters') return json(response, 200, data.semesters);
  if (part[0] === 'semesters') return json(response, 200, semesterLoad());
  if (path === '/api/members') {
    const q = url.searchParams.get('q') ?? '';
    return all(data.memberRows.filter((one) => one.displayName.includes(q)));
  }
  if (part[0] === 'members') {
    const found = data.memberRows.find((one) => one.id === part[1]);
    if (method === 'PATCH' && found) Object.assign(found, body);
    return found ? json(response, 200, { ...found, version: 2, actions: { edit: 'allowed' }, gradesInCharge: [] }) : problem(response, 404, 'not-found', '没有找到');
  }
  if (path === '/api/terms')
    return json(response, 200, [
      { id: 't-1', union: 'clinical', from: data.on(-90, 0), until: data.on(220, 0), state: 'RUNNING', posts: data.memberRows.filter((one) => one.posts.length).map((one) => ({ id: `p-${one.id}`, member: one, post: one.posts[0]!.post, departments: one.posts[0]!.departments, from: data.on(-60, 0), until: data.on(220, 0), actions: { end: 'allowed' } })), version: 3, actions: { 'take-post': 'allowed' } },
    ]);
  if (part[0] === 'terms') return json(response, 200, {});
  if (path === '/api/activities/awaiting') {
    const counselor = me.gradesInCharge.length > 0;
    return json(response, 200, cookies['mock-empty'] ? [] : (counselor ? ['filed', 'approved', 'postponed'] : ['filed', 'voices']).map((id) => seen(planned(id)!, me)));
  }
  if (path === '/api/activities' && method === 'GET') {
    const state = url.searchParams.get('state');
    const kind = url.searchParams.get('kind');
    const inside = me.posts.length > 0 ? [...data.rows, ...data.coming] : data.rows;
    const pool = state === 'HELD' ? data.held : inside.filter((one) => !state || one.state === state);
    return all(pool.filter((one) => !kind || one.kind === kind));
  }
  if (path === '/api/activities/scores') return json(response, 200, slotScores(body));
  if (path === '/api/activities') return json(response, 201, { ...planned('quiz'), ...body, id: 'quiz' });
  if (part[0] === 'activities') return activities(response, part.slice(1), method, body, me, cookies);
  if (part[0] === 'sign-ups' && part[2] === 'path') return json(response, 200, data.seatPath(part[1]!, Number(cookies['mock-stations'] ?? 7)));
  if (part[1] === 'facts') return json(response, 200, data.factPath(part[0]!, Number(cookies['mock-stations'] ?? 7)));
  if (part[0] === 'sign-ups' && part[2] === 'consent') return consent(response, part[1]!, body.can === true);
  if (part[0] === 'sign-ups') return signUps(request, response, url, me, method, body, part[1], cookies);
  if (path === '/api/opinions/line') return json(response, 200, data.line);
  if (path === '/api/opinions/mine') return all(data.myOpinions);
  if (path === '/api/opinions/published') return all([]);
  if (path === '/api/opinions' && method === 'GET') return all(data.opinions);
  if (path === '/api/opinions') {
    const made = data.opinion({ id: `o-${200 + data.myOpinions.length}`, text: '', ...body, state: 'COLLECTED', due: data.on(3, 18), entries: [], actions: { entry: 'allowed', withdraw: 'allowed' } });
    data.myOpinions.unshift(made);
    return json(response, 201, made);
  }
  if (part[0] === 'opinions') return opinionAct(response, me, part, body);
  if (path === '/api/inbox/unread') return json(response, 200, { unread: data.notices.filter((one) => !one.readAt).length });
  if (path === '/api/inbox') return all(data.notices.slice(0, Number(url.searchParams.get('limit') ?? 50)));
  if (part[0] === 'inbox') {
    for (const one of data.notices) if (part[1] === 'read-all' || one.id === part[1]) one.readAt ??= new Date().toISOString();
    return json(response, 204, undefined);
  }
  if (path === '/api/insight/board') return json(response, 200, data.board());
  if (path === '/api/system') return json(response, 200, { parts: data.parts });
  return problem(response, 404, 'not-found', '没有找到');
}

/** As far as this person may know and act. */
function seen(it: T.Activity, me: T.Me): T.Activity {
  const counselor = me.gradesInCharge.length > 0;
  if (!counselor && me.posts.length === 0) return { ...it, plan: null, actions: {} };
  return counselor ? { ...it, actions: { clear: 'allowed', ...(it.id === 'postponed' && { approve: 'allowed' }) } } : it;
}

function activities(response: ServerResponse, part: string[], method: string, body: Record<string, unknown>, me: T.Me, cookies: Record<string, string>): void {
  const found = planned(part[0] ?? '');
  if (found === undefined) return problem(response, 404, 'not-found', '没有找到');
  if (part[1] === 'sessions' && part[4] === 'audit')
    return json(response, 200, { ok: true, checks: ['seats-within-capacity', 'member-once', 'answers-kept', 'seats-recorded', 'nobody-waits-in-vain', 'order-kept', 'events-gapless', 'nothing-pending'].map((name) => ({ name, ok: true })) });
  if (part[1] === 'sessions' && method === 'PUT') Object.assign(data.roster, body, { version: data.roster.version + 1 });
  if (part[1] === 'sessions') return json(response, 200, data.roster);
  if (part[1] === 'cancellation-cost') return json(response, 200, data.cancellationCost);
  if (part[1] === 'cancellation' && cookies['mock-cost']) return problem(response, 409, 'cost-changed', '代价刚刚变了');
  if (part[1] === 'filing' && cookies['mock-cost']) return json(response, 409, { status: 409, code: 'lead-time-short', title: '', earliest: data.on(6, 0) });
  if (part[1] === 'cancellation') {
    const row = data.rows.find((one) => one.id === part[0]);
    if (row) Object.assign(row, { state: 'CANCELLED', reason: body.reason });
  }
  const mine = seated.get(`${part[0]}.1`);
  const fresh = planned(part[0] ?? '')!;
  json(response, 200, { ...seen(fresh, me), sessions: fresh.sessions.map((one) => ({ ...one, mine: mine ?? waitingRow(fresh) })) });
}

function waitingRow(activity: T.Activity): T.SignUp | null {
  if (activity.id !== 'psych') return null;
  return { id: 'psych.1.m-1', activity: 'psych', session: 1, title: activity.title, startsAt: activity.startsAt, place: activity.place, state: 'WAITING', position: 2, why: 'full', at: data.at(-9_000_000), actions: { 'give-up': 'allowed' } };
}

/** The seat asked for with the cookie mock-sign-up=moved: its time has moved since. */
function consent(response: ServerResponse, id: string, can: boolean): void {
  const found = [...seated.values()].find((one) => one.id === id);
  if (found === undefined) return problem(response, 404, 'not-found', '没有找到');
  Object.assign(found, { askedUntil: null, state: can ? 'SEATED' : 'GIVEN_UP', actions: { 'give-up': 'allowed' } });
  if (!can) seated.delete(`${found.activity}.1`);
  json(response, 200, found);
}

function signUps(request: IncomingMessage, response: ServerResponse, url: URL, me: T.Me, method: string, body: Record<string, unknown>, id: string | undefined, cookies: Record<string, string>): void {
  if (method === 'POST') {
    const fault = cookies['mock-sign-up'];
    if (fault === 'busy') {
      response.setHeader('Retry-After', '9');
      return problem(response, 503, 'busy', '很多人同时在报');
    }
    if (fault === 'refused') return problem(response, 409, 'not-in-audience', '这次只向2024、2025级开放');
    const activity = planned(String(body.activity))!;
    const made: T.SignUp = {
      id: `${activity.id}.1.${me.member}`,
      activity: activity.id,
      session: 1,
      title: activity.title,
      startsAt: activity.startsAt,
      place: activity.place,
      state: activity.seats!.taken < activity.seats!.capacity ? 'SEATED' : 'WAITING',
      position: 9,
      at: new Date().toISOString(),
      actions: { 'give-up': 'allowed', ...(fault === 'moved' && { consent: 'allowed' }) },
      askedUntil: fault === 'moved' ? data.at(82_800_000) : null,
    };
    seated.set(`${activity.id}.1`, made);
    keys.set(String(request.headers['idempotency-key']), made);
    if (fault === 'lost') return void request.socket.destroy();
    return json(response, 201, made);
  }
  if (method === 'DELETE') {
    const found = [...seated.values()].find((one) => one.id === id);
    if (found) seated.delete(`${found.activity}.1`);
    return json(response, 200, { ...found, state: 'GIVEN_UP', at: new Date().toISOString() });
  }
  if (url.searchParams.has('key')) {
    const found = keys.get(url.searchParams.get('key')!);
    return found && cookies['mock-sign-up'] !== 'lost' ? json(response, 200, found) : problem(response, cookies['mock-sign-up'] === 'lost' ? 503 : 404, 'not-found', '没有找到');
  }
  if (id !== undefined) {
    const found = [...seated.values()].find((one) => one.id === id);
    return found ? json(response, 200, found) : problem(response, 404, 'not-found', '没有找到');
  }
  const basketball = planned('basketball')!;
  const kept: T.SignUp = { id: 'basketball.1.m-1', activity: 'basketball', session: 1, title: basketball.title, startsAt: basketball.startsAt, place: basketball.place, state: 'SEATED', at: data.at(-9_000_000), actions: { 'give-up': 'allowed' } };
  json(response, 200, { items: [...(cookies['mock-empty'] ? [] : [seated.get('basketball.1') ?? kept, waitingRow(planned('psych')!)!]), ...[...seated.values()].filter((one) => one.activity !== 'basketball')], next: null });
}

function opinionAct(response: ServerResponse, me: T.Me, part: string[], body: Record<string, unknown>): void {
  const pool = me.posts.length > 0 ? data.opinions : data.myOpinions;
  const found = [...pool, ...data.myOpinions].find((one) => one.id === part[1]);
  if (found === undefined) return problem(response, 404, 'not-found', '没有找到');
  if (part[2] === 'take') Object.assign(found, { state: 'PROCESSING', actions: { ...found.actions, take: 'wrong-state' } });
  if (part[2] === 'entries') found.entries.push({ kind: body.kind as 'REPLY', by: me.posts.length ? { id: me.member, displayName: me.displayName } : 'asker', text: String(body.text), at: new Date().toISOString() });
  if (part[2] === 'result') Object.assign(found, { state: 'ANSWERED', silentUntil: data.on(10, 18), result: { ...body, by: me, at: new Date().toISOString() }, actions: {} });
  if (part[2] === 'confirmation') Object.assign(found, { state: 'CLOSED', closed: { how: 'confirmed', satisfaction: body.satisfaction }, actions: { reopen: 'allowed' } });
  if (part[2] === 'reopening') Object.assign(found, { state: 'COLLECTED', reopenings: found.reopenings + 1, due: data.on(1, 18), actions: { entry: 'allowed' } });
  found.version += part[2] === undefined ? 0 : 1;
  json(response, 200, found);
}

async function anonymous(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  if (path.endsWith('/rules'))
    return json(response, 200, { day: new Date().toISOString().slice(0, 10), zeroBits: 14, maxChars: 2000, releases: ['00:10', '06:10', '12:10', '18:10'], hotline: '12356', unions: data.unions.map((one) => ({ ...one, categories: data.line.categories })) });
  await read(request);
  if (path.endsWith('/thread')) return json(response, 200, { ...data.myOpinions[0], mode: 'anonymous' });
  json(response, 202, undefined);
}

function stream(response: ServerResponse, url: URL): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  streams.add(response);
  response.write(': hello\n\n');
  const watched = (url.searchParams.get('watch') ?? '').split(',').filter(Boolean);
  let taken = 37;
  const timer = setInterval(() => {
    taken = Math.min(38, taken + 1);
    for (const subject of watched)
      if (subject.includes('basketball')) response.write(`event: counter\ndata: ${JSON.stringify({ subject, capacity: 40, taken, waiting: 0, state: 'OPEN' })}\n\n`);
    response.write(': still here\n\n');
  }, 15_000);
  response.on('close', () => {
    clearInterval(timer);
    streams.delete(response);
  });
}

function boards(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  response.write(': hello\n\n');
  const timer = setInterval(() => response.write(`event: board\ndata: ${JSON.stringify(data.board())}\n\n`), 2_000);
  response.on('close', () => clearInterval(timer));
}

async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString() || '{}');
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json');
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function problem(response: ServerResponse, status: number, code: string, title: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/problem+json');
  response.end(JSON.stringify({ type: `https://guildhall.example/problems/${code}`, title, status, code }));
}
