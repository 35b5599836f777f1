import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { serverNow } from '../api/clock';
import * as calls from '../api/calls';
import { newKey } from '../api/http';
import type { PackPerson, ScanPack, Session, Way } from '../api/types';
import { useMe } from '../app/session';
import { canMakeCodes } from '../offline/codes';
import { keptOr } from '../offline/store';
import { Bones, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { say } from '../ui/toasts';
import { Camera } from './Camera';
import { DoorFrame } from './DoorFrame';
import { People } from './People';
import { useQueue } from './queue';
import { judge, markOf, type Said } from './verdicts';
import { VerdictCard } from './VerdictCard';
import './door.css';

/** Scanning at a door: the phone decides from its pack, keeps each scan, and sends when there is a network. */
export function ScanPage() {
  const { t } = useWords();
  return (
    <DoorFrame
      head="door.scan"
      beside={(id, n) => (
        <Link className="btn small" to={`/activities/${id}/door?session=${n}`}>
          {t('door.code')}
        </Link>
      )}
    >
      {(id, session) => <Scanner key={session.session} id={id} session={session} />}
    </DoorFrame>
  );
}

function Scanner({ id, session }: { id: string; session: Session }) {
  const pack = useQuery({
    queryKey: ['door', id, session.session, 'pack'],
    queryFn: () => keptOr<ScanPack>('packs', `${id}.${session.session}`, () => calls.door.pack(id, session.session)),
    refetchInterval: 20_000,
    retry: false,
  });
  return (
    <Load query={pack} bones={<Bones rows={4} tall />}>
      {(found) => <AtDoor pack={found} refresh={() => void pack.refetch()} />}
    </Load>
  );
}

function AtDoor({ pack, refresh }: { pack: ScanPack; refresh: () => void }) {
  const { t } = useWords();
  const me = useMe();
  const queue = useQueue(me.member, pack.activity, pack.session);
  const [way, setWay] = useState<Way>('IN');
  const [last, setLast] = useState<{ said: Said; scan?: string } | undefined>();
  const [marks, setMarks] = useState<ReadonlyMap<string, string>>(new Map());
  const pending = new Map(queue.waiting.flatMap((one) => (one.member === undefined ? [] : [[markOf(one.direction, one.member), one.at]])));
  const known = new Map([...pending, ...marks]);

  async function take(asked: { ticket: string } | { member: string }) {
    const now = serverNow();
    const said = await judge(pack, known, way, asked, now);
    const scan = { id: newKey(), at: new Date(now).toISOString(), direction: way, ...asked };
    const worthTelling = said.verdict === 'ok' || said.verdict === 'bad-code';
    try {
      // on record before its verdict shows; a forged one is sent as well, for an organiser to look at
      if (worthTelling && ('member' in asked || asked.ticket.includes('~'))) await queue.add(scan);
    } catch {
      return say(t('door.unkept'), true);
    }
    if (said.verdict === 'ok' && said.person) mark(said.person, scan.at);
    setLast({ said, scan: said.verdict === 'ok' ? scan.id : undefined });
  }

  const mark = (person: PackPerson, at: string | undefined) =>
    setMarks((before) => {
      const after = new Map(before);
      if (at === undefined) after.delete(markOf(way, person.member));
      else after.set(markOf(way, person.member), at);
      return after;
    });

  /** Whether a seat is free the service knows alone, so its answer stands below. */
  async function letIn(member: string, name: string) {
    const at = new Date(serverNow()).toISOString();
    try {
      await queue.add({ id: newKey(), at, direction: 'IN', member, letIn: true });
      say(t('door.askedIn', { name }));
    } catch {
      say(t('door.unkept'), true);
    }
  }

  async function undo() {
    if (last?.scan === undefined) return;
    await queue.undo(last.scan);
    if (last.said.person) mark(last.said.person, undefined);
    setLast(undefined);
  }

  return (
    <div className="stack wide">
      {pack.checkOut && (
        <div className="segments" role="group" aria-label={t('door.way')}>
          {(['IN', 'OUT'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === way} onClick={() => setWay(one)}>
              {t(`door.ways.${one === 'IN' ? 'in' : 'out'}`)}
            </button>
          ))}
        </div>
      )}
      <VerdictCard key={last?.scan ?? last?.said.name} last={last?.said} undo={last?.scan === undefined ? undefined : () => void undo()} />
      <p className="door-sent t14" role="status">
        {t('door.sent', { sent: queue.sent, waiting: queue.waiting.length })}
      </p>
      {queue.unkept && <p className="t14 cinnabar">{t('door.unkept')}</p>}
      {canMakeCodes() ? <Camera read={(text) => void take({ ticket: text })} /> : <p className="t14 soft">{t('door.needsSafe')}</p>}
      <People pack={pack} marks={known} way={way} answers={queue.answers} take={(member) => void take({ member })} letIn={(member, name) => void letIn(member, name)} refresh={refresh} />
    </div>
  );
}
