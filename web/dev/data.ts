import type * as T from '../src/api/types';

/** Made-up people and things for looking at screens without services. Dates lie around the moment the mock starts. */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
export const started = Date.now();
export const at = (ms: number) => new Date(started + ms).toISOString();
/** The day `days` from now at an hour of the college's clock. */
export function on(days: number, hour: number, minute = 0): string {
  const day = new Date(started + 8 * HOUR + days * DAY);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour - 8, minute)).toISOString();
}

const names = (zh: string, en: string): T.Names => ({ zh, en });
export const departments: T.Named[] = [
  { id: 'office', names: names('办公室', 'Office') },
  { id: 'psychological-safety', names: names('心理安全部', 'Psychological Safety') },
  { id: 'publicity', names: names('宣传部', 'Publicity') },
  { id: 'external-relations', names: names('外联部', 'External Relations') },
  { id: 'network', names: names('网络部', 'Network') },
  { id: 'student-life', names: names('学生生活部', 'Student Life') },
  { id: 'hr-practice', names: names('人力实践部', 'HR and Practice') },
  { id: 'culture-sports', names: names('文化体育部', 'Culture and Sports') },
  { id: 'learning', names: names('学习部', 'Learning') },
];
export const unions: T.Named[] = [
  { id: 'clinical', names: names('临床医学院学生会', 'Clinical union') },
  { id: 'public-health', names: names('公共卫生学院学生会', 'Public Health union') },
];
export const majors: T.College['majors'] = [
  { major: 'clinical-medicine', names: names('临床医学', 'Clinical Medicine') },
  { major: 'nursing', names: names('护理学', 'Nursing') },
];

const student: T.Me = {
  member: 'm-1',
  displayName: '林示例',
  kind: 'student',
  union: unions[0],
  grade: 2024,
  major: 'clinical-medicine',
  class: 'clinical-medicine-2024-2',
  posts: [],
  gradesInCharge: [],
  administrator: false,
  locale: 'zh',
  version: 3,
  entries: ['home', 'activities', 'ticket', 'opinions', 'inbox', 'me'],
  demo: true,
};
const dep = (id: string) => departments.filter((one) => one.id === id);
export const people: Record<string, T.Me> = {
  student,
  minister: {
    ...student,
    member: 'm-2',
    displayName: '苏示例',
    posts: [{ post: 'minister', departments: dep('office'), term: '2026-2027', until: on(220, 0) }],
    entries: [...student.entries, 'work', 'desk', 'members', 'insight'],
  },
  counselor: {
    ...student,
    member: 'm-4',
    displayName: '顾示例',
    kind: 'counselor',
    union: null,
    grade: null,
    major: null,
    class: null,
    gradesInCharge: [2024, 2025],
    entries: ['home', 'activities', 'opinions', 'inbox', 'me', 'members', 'desk', 'insight', 'counselor'],
  },
  administrator: {
    ...student,
    member: 'm-3',
    displayName: '管示例',
    kind: 'staff',
    union: null,
    grade: null,
    major: null,
    class: null,
    administrator: true,
    entries: ['home', 'activities', 'inbox', 'me', 'members', 'insight', 'system'],
  },
};

export const semesters: T.Semester[] = [
  { id: '2026-autumn', names: names('2026年秋季学期', 'Autumn 2026'), from: at(-46 * DAY).slice(0, 10), until: at(80 * DAY).slice(0, 10), current: true, weeks: 18 },
];

function row(id: string, zh: string, en: string, more: Partial<T.ActivityRow>): T.ActivityRow {
  return {
    id,
    title: names(zh, en),
    kind: 'lecture',
    themes: ['study'],
    state: 'ANNOUNCED',
    union: 'clinical',
    leadDepartment: 'learning',
    startsAt: on(1, 19),
    endsAt: on(1, 21),
    place: '学术报告厅',
    ...more,
  };
}
const seats = (capacity: number, taken: number, waiting = 0, more: Partial<T.Seats> = {}): T.Seats => ({
  state: 'OPEN',
  capacity,
  taken,
  waiting,
  waitingPlaces: 30,
  opensAt: on(-3, 12),
  closesAt: on(2, 18),
  ...more,
});
export const rows: T.ActivityRow[] = [
  row('cet6', 'CET-6讲座：听力', 'CET-6 lecture: listening', { startsAt: on(1, 19), seats: seats(100, 88) }),
  row('basketball', '“3+2”篮球友谊赛', '3+2 basketball friendly', {
    kind: 'match',
    themes: ['sport'],
    leadDepartment: 'culture-sports',
    startsAt: on(2, 19),
    endsAt: on(2, 21),
    place: '体育馆东厅',
    seats: seats(40, 37),
  }),
  row('psych', '期中减压：心理讲座', 'Midterm relief: a psychological lecture', {
    leadDepartment: 'psychological-safety',
    themes: ['psychology'],
    startsAt: on(3, 19),
    seats: seats(60, 60, 8),
    mine: { signUp: 'psych.1.m-1', state: 'WAITING', position: 2 },
  }),
  row('market', '跳蚤市场', 'Flea market', {
    kind: 'market',
    themes: ['life'],
    leadDepartment: 'student-life',
    startsAt: on(4, 10),
    place: '学生活动中心广场',
    state: 'CANCELLED',
    reason: '场地当天改作招聘会，另择日期。',
  }),
  row('quiz', '安全知识竞赛', 'Safety knowledge quiz', {
    kind: 'quiz',
    themes: ['safety'],
    leadDepartment: 'psychological-safety',
    startsAt: on(7, 18, 30),
    place: '教学楼 201',
    seats: seats(120, 46),
  }),
  row('sports', '校运动会志愿者', 'School sports meeting: volunteers', {
    kind: 'logistics',
    themes: ['sport'],
    leadDepartment: 'student-life',
    startsAt: on(10, 8),
    place: '田径场',
    seats: seats(30, 0, 0, { state: 'PREPARED', opensAt: at(2 * HOUR), closesAt: on(9, 18) }),
  }),
  row('voices', '“新声”歌手赛初赛', 'New Voices, first heat', {
    kind: 'contest',
    themes: ['arts'],
    leadDepartment: 'culture-sports',
    startsAt: on(11, 18, 30),
    place: '大礼堂',
    seats: seats(500, 126),
  }),
];
export const coming: T.ActivityRow[] = [
  row('draft', '辩论赛', 'Debate', { kind: 'contest', leadDepartment: 'learning', state: 'DRAFT', startsAt: on(12, 19), endsAt: on(12, 21), place: '阶梯教室' }),
  row('filed', '新年晚会', 'New Year gala', { kind: 'contest', themes: ['arts'], leadDepartment: 'culture-sports', state: 'FILED', startsAt: on(14, 18), endsAt: on(14, 20), place: '大礼堂' }),
  row('approved', '急救知识讲座', 'First aid lecture', { leadDepartment: 'psychological-safety', themes: ['safety'], state: 'APPROVED', startsAt: on(13, 19), endsAt: on(13, 21), place: '报告厅' }),
  row('postponed', '趣味运动会', 'Fun games', { kind: 'match', themes: ['sport'], leadDepartment: 'culture-sports', state: 'POSTPONED', startsAt: on(5, 19), endsAt: on(5, 21), place: '操场', reason: '明天有雷雨，操场不能用。' }),
];
export const held: T.ActivityRow[] = [
  row('exchange', '新老生经验交流会', 'Experience exchange of old and new students', {
    kind: 'exchange',
    state: 'HELD',
    startsAt: on(-8, 19),
    seats: seats(80, 80, 0, { state: 'CLOSED' }),
  }),
];

const later = (at: string, days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString();

export function activity(id: string): T.Activity | undefined {
  const found = [...rows, ...coming, ...held].find((one) => one.id === id);
  if (found === undefined) return undefined;
  const { mine: _mine, ...rest } = found;
  return {
    ...rest,
    circle: 'UNION',
    audience: { grades: id === 'cet6' ? [2024, 2025] : [], officersOnly: false },
    semester: '2026-autumn',
    responsible: { id: 'm-9', displayName: '周样本' },
    description: names(
      '三名老生带两名新生组一队，打满四节。会不会打都能来，场边有茶水和医务。',
      'Three seniors and two freshmen make a team and play four quarters. Come whether you play well or not; tea and first aid are at the court.',
    ),
    sessions: [{ session: 1, startsAt: found.startsAt, endsAt: found.endsAt ?? found.startsAt, place: found.place, seats: found.seats ?? null }],
    slots: [0, 2, 5].map((days, i) => ({ rank: i + 1, current: i === 0, cleared: true, safety: 'SAFE' as const, clearances: [], sessions: [{ session: 1, startsAt: later(found.startsAt, days), endsAt: later(found.endsAt ?? found.startsAt, days), place: found.place }] })),
    version: 4,
    actions: { edit: 'allowed', announce: 'wrong-state', 'open-sign-up': 'allowed', cancel: 'allowed', 'see-roster': 'allowed' },
    people: 60,
    traits: [],
    plan: null,
  };
}

export function opinion(more: Partial<T.Opinion> & { id: string; text: string }): T.Opinion {
  return {
    kind: 'suggestion',
    category: 'study-rooms',
    mode: 'named',
    state: 'PROCESSING',
    rung: 1,
    union: 'clinical',
    holders: [
      { id: 'm-2', displayName: '苏示例' },
      { id: 'm-8', displayName: '何样例' },
    ],
    lead: 'office',
    second: 'psychological-safety',
    due: on(1, 18),
    raised: on(-3, 21, 12),
    gist: more.text.slice(0, 24),
    asker: null,
    entries: [],
    reopenings: 0,
    version: 2,
    actions: { take: 'wrong-state', entry: 'allowed', note: 'allowed', 'ask-back': 'allowed', result: 'allowed', climb: 'allowed', confirm: 'not-asker' },
    ...more,
  };
}
export const opinions: T.Opinion[] = [
  opinion({
    id: 'o-147',
    rung: 2,
    asker: { id: 'm-1', displayName: '林示例' },
    text: '图书馆一楼自习区九点就关灯，可是我们周二、周四的实验课八点半才下。期中前两周能不能开到十点半？不用全开，靠窗那一排就够了。',
    gist: '自习区晚上九点关灯，能不能延到十点半',
    steps: [
      { rung: 1, cause: 'COLLECTED', at: on(-3, 21, 12) },
      { rung: 2, cause: 'CLOCK', at: on(-1, 18), skipped: [] },
    ],
    entries: [
      { kind: 'QUESTION', by: { id: 'm-9', displayName: '周样本' }, text: '收到。想请你确认：是每天都需要，还是只在实验课那两天？', at: on(-2, 12, 40) },
      { kind: 'REPLY', by: 'asker', text: '周二、周四就够。', at: on(-2, 13, 5) },
      { kind: 'NOTE', by: { id: 'm-8', displayName: '何样例' }, text: '和去年的第二件长期问题是同一件事。物业说要主席团出函，干事这一级办不了。', at: on(-1, 16, 20) },
    ],
  }),
  opinion({ id: 'o-141', kind: 'complaint', rung: 2, reopenings: 1, state: 'COLLECTED', due: at(4 * HOUR), text: '操场夜灯坏了两周还没有修', category: 'campus', actions: { take: 'allowed', entry: 'allowed', result: 'allowed', climb: 'allowed' } }),
  opinion({ id: 'o-143', kind: 'complaint', rung: 1, due: at(4 * HOUR), text: '宿舍三号楼热水改时段，事先没人说', category: 'life' }),
  opinion({ id: 'o-149', kind: 'question', rung: 2, due: on(1, 18), text: '经验交流会没有记到第二课堂', category: 'activities' }),
  opinion({ id: 'o-150', kind: 'wish', rung: 1, due: on(2, 18), text: '想要一场和公共卫生学院的交流', category: 'activities' }),
  opinion({ id: 'o-152', kind: 'suggestion', rung: 1, due: on(3, 18), text: '四级讲座太靠后，听不清', category: 'activities' }),
  opinion({ id: 'o-138', kind: 'complaint', rung: 3, due: on(5, 18), text: '食堂二楼晚饭排队太久', category: 'life', result: { code: 'under-way', words: '后勤处答应加开一个窗口。', at: on(-1, 10) } }),
];
export const myOpinions: T.Opinion[] = [
  opinion({
    id: 'o-130',
    state: 'ANSWERED',
    rung: 2,
    text: '教学楼三层饮水机停水一周了，能不能修好或者先放桶装水？',
    category: 'campus',
    kind: 'complaint',
    due: null,
    silentUntil: on(5, 18),
    result: { code: 'solved', words: '滤芯昨天换好，三层两台都出水了。以后每月第一个周一检查，记录贴在机身上。', proof: { words: '换件单 11-203，物业签收' }, by: { id: 'm-2', displayName: '苏示例' }, at: on(-1, 15) },
    actions: { confirm: 'allowed', reopen: 'allowed', entry: 'wrong-state' },
  }),
  { ...opinions[0]!, entries: opinions[0]!.entries.filter((entry) => entry.kind !== 'NOTE'), actions: { entry: 'allowed', withdraw: 'allowed' } },
  opinion({ id: 'o-99', state: 'CLOSED', rung: 1, text: '希望经验交流会发一份讲稿', kind: 'wish', category: 'activities', due: null, result: { code: 'solved', words: '讲稿已放在活动页。', at: on(-12, 15) }, closed: { how: 'confirmed', satisfaction: 5 }, actions: {} }),
];
export const line: T.Line = {
  union: 'clinical',
  categories: [
    { id: 'study-rooms', names: names('学习环境', 'Study rooms'), lead: 'office', second: 'psychological-safety' },
    { id: 'campus', names: names('校园设施', 'Campus'), lead: 'office', second: 'student-life' },
    { id: 'life', names: names('生活', 'Daily life'), lead: 'student-life', second: 'office' },
    { id: 'activities', names: names('活动', 'Activities'), lead: 'office', second: 'culture-sports' },
  ],
  hotline: '12356',
  modes: ['named', 'anonymous'],
};

export const notices: T.Notice[] = [
  { id: 'n-5', kind: 'seat-confirmed', lane: 'mine', at: at(-20 * 60_000), title: '报上了：“3+2”篮球友谊赛', body: '周四19:00，体育馆东厅。开场前都可以退。', link: '/activities/basketball' },
  { id: 'n-4', kind: 'opinion-answered', lane: 'mine', at: at(-3 * HOUR), title: '你的意见有了答复', body: '办公室说已经解决，等你确认。', link: '/opinions/o-130' },
  { id: 'n-3', kind: 'activity-cancelled', lane: 'mine', at: at(-9 * HOUR), title: '跳蚤市场取消了', body: '场地当天改作招聘会，另择日期。', link: '/activities/market', stamp: 'cancelled' },
  { id: 'n-2', kind: 'activity-announced', lane: 'news', at: at(-26 * HOUR), title: '新活动：“新声”歌手赛初赛', body: '大礼堂，500席。', link: '/activities/voices', readAt: at(-20 * HOUR) },
  { id: 'n-1', kind: 'opinion-held', lane: 'mine', at: at(-50 * HOUR), title: '你的意见到了部长', body: '明天18:00前答复。', link: '/opinions/o-147', readAt: at(-40 * HOUR) },
];

const family = ['周', '吴', '郑', '王', '冯', '陈', '褚', '卫', '蒋', '沈', '韩', '杨', '朱', '秦', '尤', '许', '何', '吕', '施', '张'];
export const roster: T.Roster = {
  state: 'OPEN',
  capacity: 40,
  waitingPlaces: 20,
  taken: 37,
  waiting: 0,
  maxParty: 1,
  opensAt: on(-3, 12),
  closesAt: on(2, 18),
  version: 91,
  actions: { change: 'allowed', open: 'wrong-state', pause: 'allowed', close: 'allowed' },
  entries: Array.from({ length: 37 }, (_, i) => ({
    member: { id: `s-${i}`, displayName: `${family[i % 20]}${i % 3 === 0 ? '示例' : '样本'}`, grade: 2022 + (i % 5), major: majors[i % 2]!.major },
    state: 'SEATED' as const,
    at: at(-3 * DAY + i * 41_000),
  })),
};
export const memberRows: T.MemberRow[] = Array.from({ length: 50 }, (_, i) => ({
  id: `s-${i}`,
  displayName: `${family[i % 20]}${i % 3 === 0 ? '示例' : '样本'}`,
  union: 'clinical',
  grade: 2022 + (i % 5),
  major: majors[i % 2]!.major,
  class: null,
  posts: i % 7 === 0 ? [{ post: i % 14 === 0 ? ('minister' as const) : ('officer' as const), departments: [departments[i % 9]!.id] }] : [],
}));
export const board = (): T.Board => ({
  asOf: new Date().toISOString(),
  signUpsPerMinute: Array.from({ length: 60 }, (_, i) => ({
    minute: new Date(Date.now() - (59 - i) * 60_000).toISOString(),
    count: i === 37 ? 112 : Math.max(0, Math.round((i > 36 ? 58 * Math.exp((36 - i) / 6) : 3) + 2 * Math.sin(i))),
  })),
  seatsByGrade: [
    { grade: 2026, seats: 214, members: 252 },
    { grade: 2025, seats: 178, members: 246 },
    { grade: 2024, seats: 141, members: 240 },
    { grade: 2023, seats: 62, members: 236 },
    { grade: 2022, seats: null, members: 226 },
  ],
  openOpinions: [
    { rung: 1, open: 12, overdue: 0 },
    { rung: 2, open: 9, overdue: 2 },
    { rung: 3, open: 5, overdue: 1 },
    { rung: 4, open: 2, overdue: 0 },
    { rung: 5, open: 1, overdue: 1 },
  ],
  totals: { activities: 7, seats: 595, waiting: 8, opinionsOpen: 29, opinionsConfirmed: 121 },
});
export const parts: T.Part[] = [
  { name: 'gateway', state: 'UP', version: '0.1.0' },
  { name: 'member-service', state: 'UP', version: '0.1.0', lag: 0, oldestPendingMs: 0, deadLetters: 0 },
  { name: 'activity-service', state: 'UP', version: '0.1.0', lag: 12, oldestPendingMs: 40, deadLetters: 0 },
  { name: 'feedback-service', state: 'DOWN', version: '0.1.0' },
  { name: 'notification-service', state: 'UP', version: '0.1.0', lag: 3, oldestPendingMs: 0, deadLetters: 1 },
  { name: 'insight-service', state: 'UP', version: '0.1.0', lag: 0, oldestPendingMs: 0, deadLetters: 0 },
];

/** A seat taken a minute ago that has come as far as the station of that number. */
const began = Date.now() - 60_000;
const ms = (after: number) => new Date(began + after).toISOString();
export function seatPath(id: string, stations: number): T.SeatPath {
  const heard = stations >= 4;
  return {
    signUp: id,
    entry: id,
    name: '林样本',
    activity: id.split('.')[0]!,
    session: 1,
    title: { zh: '“3+2”篮球友谊赛', en: '3+2 basketball friendly' },
    state: 'SEATED',
    cause: 'COMMAND',
    received: ms(0),
    version: 38,
    waiting: stations < 3,
    fact: stations < 3 || heard ? { id: `roster/${id}/1.41`, type: 'activity.seat-confirmed.v1', sequence: '1.41', at: ms(6) } : null,
    record: heard ? { topic: 'activity.events', partition: 7, offset: 1284, sent: ms(13), heard: ms(22) } : null,
  };
}
export function factPath(service: string, stations: number): T.TellingPath | T.CountingPath {
  const hearing = (at: number) => ({ partition: 7, offset: 1284, sent: ms(13), heard: ms(at) });
  if (service === 'inbox') return { hearing: stations >= 5 ? hearing(19) : null, told: stations >= 6 ? ms(31) : null };
  return { hearing: stations >= 5 ? hearing(24) : null, counted: stations >= 7, countedAt: stations >= 7 ? ms(43) : null };
}

const change: T.CreditChange = { now: { kept: 7, broken: 1, excused: 1, streak: 1, percent: 88 }, broken: { kept: 7, broken: 2, excused: 1, streak: 2, percent: 78 }, kept: { kept: 8, broken: 1, excused: 1, streak: 0, percent: 89 } };
export const cancellationCost: T.CancellationCost = { seated: 31, waiting: 4, department: change, union: change, signOff: true, fallbacks: [2], tag: '5eed' };
