import type { IncomingMessage, ServerResponse } from 'node:http';
import type * as T from '../src/api/types';
import { at, on, started } from './data.ts';

/** Made-up calendars: one of the college, one of a grade that has almost everything a week can hold. */
const DAY = 86_400_000;
const sinceMonday = (new Date(started + 8 * 3_600_000).getUTCDay() + 6) % 7;
/** The day `day` (0 is Monday) of the week `week` from this one. */
const day = (week: number, n: number, hour = 0, minute = 0) => on(7 * week + n - sinceMonday, hour, minute);
const entry = (uid: string, label: string, kind: T.BusyKind, ...times: [string, string][]): T.CalendarEntry => ({
  uid,
  label,
  kind,
  allDay: times.every(([from, to]) => (Date.parse(to) - Date.parse(from)) % DAY === 0),
  times: times.map(([from, to]) => ({ from, to })),
});
const weekly = (n: number, from: [number, number], to: [number, number]) => Array.from({ length: 17 }, (_, i): [string, string] => [day(i - 7, n, ...from), day(i - 7, n, ...to)]);

const all: T.Calendar[] = [
  {
    id: 'grade-2024',
    scope: 'GRADE',
    names: { zh: '2024级临床', en: 'Clinical 2024' },
    grades: [2024],
    sources: [
      { name: '课表', at: at(-20 * DAY), entries: 214 },
      { name: '考试安排', at: at(-3 * DAY), entries: 9 },
    ],
    entries: [
      entry('a', '系统解剖学', 'CLASS', ...weekly(0, [8, 0], [9, 40])),
      entry('b', '生理学', 'CLASS', ...weekly(0, [10, 0], [11, 40])),
      entry('c', '生物化学实验', 'CLASS', ...weekly(1, [14, 0], [17, 30])),
      entry('d', '医学英语', 'CLASS', ...weekly(2, [8, 0], [9, 40])),
      entry('e', '病理学', 'CLASS', ...weekly(3, [10, 0], [11, 40])),
      entry('f', '系统解剖学期中考试', 'EXAM', [day(0, 3, 14), day(0, 3, 16)], [day(2, 1, 14), day(2, 1, 16)]),
      entry('g', '社区见习', 'PLACEMENT', [day(0, 4, 8), day(0, 5, 17, 30)], [day(3, 0, 8), day(3, 4, 17, 30)]),
      entry('h', '年级大会', 'GRADE_ACTIVITY', [day(0, 2, 19), day(0, 2, 20, 30)]),
      entry('i', '运动会停课', 'OFF', [day(1, 3), day(1, 5)]),
    ],
    mayEdit: false,
    version: 4,
  },
  {
    id: 'college',
    scope: 'COLLEGE',
    names: { zh: '学院校历', en: 'College calendar' },
    grades: [],
    sources: [{ name: '国务院放假安排', at: at(-60 * DAY), entries: 12 }],
    entries: [
      entry('m', '上班（补国庆假期）', 'WORK', [day(0, 5), day(0, 6)]),
      entry('n', '校庆', 'UNSURE', [day(0, 2), day(0, 3)]),
      entry('o', '元旦假期', 'OFF', [day(0, 6), day(1, 2)]),
    ],
    mayEdit: false,
    version: 2,
  },
];
const line = (label: string, kind: T.BusyKind, from: string, to: string, times = 1): T.CalendarLine => ({ label, kind, allDay: false, begins: { from, to }, times });
const part = (...first: T.CalendarLine[]): T.CalendarPart => ({ count: first.length, first });

export async function calendars(request: IncomingMessage, response: ServerResponse, url: URL, me: T.Me, cookies: Record<string, string>): Promise<void> {
  const sent: Buffer[] = [];
  for await (const chunk of request) sent.push(chunk as Buffer);
  const text = Buffer.concat(sent).toString();
  await new Promise((done) => setTimeout(done, Number(cookies['mock-delay'] ?? 60)));
  const [, , , id, act] = url.pathname.split('/');
  const may = (one: T.CalendarRow) => me.kind === 'staff' || (one.scope === 'GRADE' && one.grades.every((grade) => me.gradesInCharge.includes(grade)));
  const tell = (status: number, body: unknown) => {
    response.statusCode = status;
    response.setHeader('Content-Type', status < 300 ? 'application/json' : 'application/problem+json');
    response.end(JSON.stringify(body));
  };
  const refuse = (status: number, code: string) => tell(status, { status, code, title: code });
  if (id === undefined && request.method === 'GET') return tell(200, cookies['mock-empty'] ? [] : all.map(({ entries: _, ...row }) => row));
  if (id === undefined) {
    const made: T.Calendar = { ...(JSON.parse(text) as T.CalendarRow), id: `c-${all.length}`, sources: [], entries: [], mayEdit: true, version: 1 };
    all.push(made);
    return tell(201, made);
  }
  const found = all.find((one) => one.id === id);
  if (found === undefined) return refuse(404, 'not-found');
  if (act === 'entries') {
    const marked = found.entries.find((one) => one.uid === url.searchParams.get('uid'));
    Object.assign(marked ?? {}, JSON.parse(text));
    found.version++;
  }
  if ((act === 'previews' || act === 'imports') && !text.startsWith('BEGIN:VCALENDAR')) return refuse(400, 'not-a-calendar');
  if (act === 'imports' && cookies['mock-fault']) return refuse(412, 'stale');
  if (act === 'imports') found.version++;
  if (act !== 'previews') return tell(200, { ...found, mayEdit: may(found) });
  const preview: T.CalendarPreview = {
    hash: '0'.repeat(64),
    added: part(line('药理学期末考试', 'EXAM', day(4, 1, 9), day(4, 1, 11)), line('生物统计', 'CLASS', day(1, 1, 8), day(1, 1, 9), 12), line('班级篮球赛', 'GRADE_ACTIVITY', day(1, 4, 16), day(1, 4, 18))),
    changed: part(line('系统解剖学期中考试', 'EXAM', day(1, 3, 14), day(1, 3, 16))),
    removed: part(line('诊断学讲座', 'GRADE_ACTIVITY', day(1, 2, 19), day(1, 2, 21))),
    same: 208,
    doubtful: {
      count: 5,
      first: [
        { code: 'length-assumed', label: '班级篮球赛', leftOut: false },
        { code: 'no-start', label: '无时间的条目', leftOut: true },
        { code: 'zone-unknown', label: '线上讲座', leftOut: false },
        { code: 'zone-unknown', label: '线上讲座', leftOut: false },
        { code: 'ends-before-start', label: '晚自习', leftOut: true },
      ],
    },
    version: found.version,
  };
  tell(200, preview);
}
