import type * as T from '../src/api/types';
import { activity, on } from './data.ts';

/** Made-up plans: what each level said, and the times counselors were asked about. */
const person = (id: string, displayName: string): T.Person => ({ id, displayName });
const said = (grade: number, answer: T.Clearance['answer'], more: Partial<T.Clearance> = {}): T.Clearance => ({ grade, answer, ...more });
const slot = (rank: number, day: number, hour: number, place: string, clearances: T.Clearance[], current = rank === 1): T.Slot => ({
  rank,
  current,
  cleared: clearances.every((one) => one.answer === 'CLEARED'),
  safety: clearances.some((one) => one.answer === 'OBJECTED') ? 'AT_RISK' : clearances.every((one) => one.answer === 'CLEARED') ? 'SAFE' : 'WATCH',
  sessions: [{ session: 1, startsAt: on(day, hour), endsAt: on(day, hour + 2), place }],
  clearances,
});
const cleared = [said(2024, 'CLEARED'), said(2025, 'CLEARED'), said(2026, 'CLEARED')];
const open = [said(2024, 'OPEN'), said(2025, 'OPEN'), said(2026, 'CLEARED')];
const plan = (approved: number, more: Partial<T.Plan> = {}): T.Plan => {
  const levels: T.Level[] = ['MINISTER', 'PRESIDIUM', 'COUNSELOR'];
  const names = [person('m-5', '苏示例'), person('m-6', '陈样本'), person('m-4', '顾示例')];
  return {
    approvals: levels.map((level, i) => (i < approved ? { level, by: names[i]!, at: on(-6 + i, 15, 20) } : { level })),
    next: levels[approved] ?? null,
    changeProposed: false,
    asked: null,
    ends: [],
    ...more,
  };
};
const asked: T.Asked = { how: 'CANCEL', reason: '大礼堂临时检修，当天用不了。', ground: null, by: person('m-9', '周样本'), at: on(-1, 20, 5) };
const actions = (more: T.Activity['actions']): T.Activity['actions'] => ({ edit: 'allowed', 'open-sign-up': 'wrong-state', 'see-roster': 'wrong-state', ...more });

const plans: Record<string, Partial<T.Activity>> = {
  basketball: {
    slots: [slot(1, 2, 19, '体育馆东厅', cleared), slot(2, 9, 19, '体育馆东厅', cleared), slot(3, 11, 15, '室外三号场', [said(2024, 'CLEARED'), said(2025, 'OPEN'), said(2026, 'CLEARED')])],
    plan: plan(3),
    actions: { edit: 'allowed', 'open-sign-up': 'allowed', 'see-roster': 'allowed', 'switch-slot': 'allowed', postpone: 'allowed', cancel: 'allowed', withdraw: 'wrong-state', file: 'wrong-state', announce: 'wrong-state' },
  },
  draft: { slots: [slot(1, 12, 19, '阶梯教室', [])], plan: { ...plan(0), approvals: [], next: null }, themes: [], actions: actions({ file: 'allowed', withdraw: 'allowed', announce: 'wrong-state' }) },
  filed: {
    slots: [
      slot(1, 14, 18, '大礼堂', [said(2024, 'OBJECTED', { reason: '当天下午病理学考到18:00，三分之一的人赶不到。', better: on(15, 18) }), said(2025, 'OPEN'), said(2026, 'CLEARED')]),
      slot(2, 16, 18, '大礼堂', open),
      slot(3, 21, 19, '报告厅', cleared),
    ],
    people: 260,
    traits: ['guests'],
    plan: plan(1),
    actions: actions({ file: 'wrong-state', withdraw: 'allowed', announce: 'wrong-state', approve: 'allowed', clear: 'allowed' }),
  },
  approved: { slots: [slot(1, 13, 19, '报告厅', cleared), slot(2, 20, 19, '报告厅', open)], plan: plan(3), actions: actions({ announce: 'allowed', withdraw: 'allowed', clear: 'allowed' }) },
  voices: { slots: [slot(1, 11, 18, '大礼堂', cleared), slot(2, 13, 18, '大礼堂', cleared)], plan: plan(3, { asked }), actions: actions({ 'open-sign-up': 'allowed', 'see-roster': 'allowed', 'switch-slot': 'allowed', postpone: 'allowed', cancel: 'allowed', 'sign-off': 'allowed' }) },
  postponed: { slots: [slot(1, 5, 19, '操场', cleared), slot(2, 12, 19, '操场', open)], plan: plan(0, { ends: [{ outcome: 'BROKEN', ground: 'WEATHER', at: on(-1, 18) }] }), reason: '明天有雷雨，操场不能用。', actions: actions({ announce: 'allowed', cancel: 'allowed', clear: 'allowed' }) },
  exchange: { slots: [slot(1, -8, 19, '学术报告厅', cleared)], plan: plan(3, { ends: [{ outcome: 'KEPT', at: on(-8, 21) }] }) },
};
export function planned(id: string): T.Activity | undefined {
  const found = activity(id);
  return found && { ...found, ...plans[id] };
}
