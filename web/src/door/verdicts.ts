import { issued, readTicket } from '../offline/codes';
import type { PackPerson, ScanPack, Verdict, Way } from '../api/types';
import type { IconName } from '../ui/Icon';
import type { Tone } from '../ui/marks';

/** What the phone says at once, from the pack alone; the service says the same when it hears of the scan. */
export interface Said {
  verdict: Verdict;
  person?: PackPerson;
  name: string;
  /** Since when somebody already came is in. */
  since?: string;
}

export const looks: Record<Verdict, { tone: Tone; icon: IconName }> = {
  ok: { tone: 'jade', icon: 'check' },
  'let-in': { tone: 'jade', icon: 'check' },
  seen: { tone: 'indigo', icon: 'clock' },
  'not-seated': { tone: 'ochre', icon: 'hourglass' },
  'other-session': { tone: 'ochre', icon: 'moved' },
  'too-early': { tone: 'ochre', icon: 'clock' },
  'too-late': { tone: 'cinnabar', icon: 'barred' },
  'bad-code': { tone: 'cinnabar', icon: 'cross' },
  'clock-off': { tone: 'cinnabar', icon: 'warning' },
};

/** Whether a member came, with what this phone took down itself. */
export type Marks = ReadonlyMap<string, string>;
export const markOf = (way: Way, member: string) => `${way} ${member}`;

export async function judge(pack: ScanPack, marks: Marks, way: Way, asked: { ticket: string } | { member: string }, now: number): Promise<Said> {
  const shown = 'ticket' in asked ? readTicket(asked.ticket) : undefined;
  const member = 'member' in asked ? asked.member : shown?.member;
  const person = pack.people.find((one) => one.member === member);
  const name = person?.name ?? member ?? '';
  if ('ticket' in asked) {
    if (shown === undefined) return { verdict: 'bad-code', name };
    if (shown.roster !== `${pack.activity}.${pack.session}`) return { verdict: 'other-session', name };
    if (!(await issued(pack.key, shown.member, shown.code, now))) return { verdict: 'bad-code', name };
  }
  if (person === undefined || person.seat !== 'SEATED') return { verdict: 'not-seated', person, name };
  const since = marks.get(markOf(way, person.member)) ?? (way === 'IN' ? person.in : person.out) ?? undefined;
  if (since !== undefined) return { verdict: 'seen', person, name, since };
  if (way === 'IN' && now < Date.parse(pack.opensAt)) return { verdict: 'too-early', person, name };
  if (way === 'IN' && now > Date.parse(pack.closesAt)) return { verdict: 'too-late', person, name };
  return { verdict: 'ok', person, name };
}
