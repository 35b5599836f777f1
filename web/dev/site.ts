import type { ServerResponse } from 'node:http';
import { on } from './data.ts';

/** A made-up union's public page: everything an activity can be. */
const words = (zh: string, en: string) => ({ zh, en });
const by = words('文体部', 'Culture and Sports');
const row = (id: string, title: object, day: number, hour: number, place: string, more: object = {}) => ({
  id,
  title,
  description: words('', ''),
  kind: 'match',
  state: 'ANNOUNCED',
  by,
  startsAt: on(day, hour),
  endsAt: on(day, hour + 2),
  place,
  sessions: 1,
  ...more,
});
const seats = (capacity: number, taken: number, waiting = 0, state = 'OPEN') => ({ seats: { state, capacity, taken, waiting } });
const coming = [
  row('a', words('“3+2”篮球友谊赛', '“3+2” basketball'), 2, 19, '东区体育馆', { ...seats(40, 33), description: words('五人一队，至少两名女生。到场前十分钟签到。', 'Five a team, two of them women at least. Be there ten minutes early.') }),
  row('b', words('临床思维讲座：从病史到诊断', 'Lecture: from history to diagnosis'), 3, 14, '明德楼报告厅', { ...seats(120, 120, 18), movedFrom: on(1, 14), by: words('学习部', 'Learning'), sessions: 3 }),
  row('c', words('秋日旧书集市', 'Autumn book market'), 5, 10, '图书馆前广场', { state: 'CANCELLED', reason: '大风预警，场地停用' }),
  row('d', words('新生见面会', 'Meet the freshmen'), 6, 18, '学生活动中心', { state: 'POSTPONED', reason: '与期中考试冲突' }),
  row('e', words('急救知识竞答', 'First-aid quiz'), 9, 19, '教学楼A201', seats(60, 60, 0, 'CLOSED')),
];
const past = [row('f', words('解剖绘图展', 'Anatomy drawings'), -4, 9, '基础楼一层', { state: 'HELD' }), row('g', words('迎新夜跑', 'Night run'), -9, 19, '操场', { state: 'HELD' })];

export function publicSite(response: ServerResponse, url: URL): void {
  const union = url.searchParams.get('union') ?? '';
  response.setHeader('Content-Type', 'application/json');
  if (union !== 'clinical') {
    response.writeHead(404).end('{"code":"not-found"}');
    return;
  }
  const names = words('临床医学院学生会', 'Clinical union');
  const latest = [true, true, true, false, true, true, true, true, false, true, true];
  const promises = { semester: words('2026年秋季学期', 'Autumn 2026'), kept: 9, broken: 2, percent: 82, latest };
  const first = url.searchParams.get('when') !== 'past';
  response.end(JSON.stringify(first ? { union, names, promises, items: coming } : { union, names, items: past }));
}
