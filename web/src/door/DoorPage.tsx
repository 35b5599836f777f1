import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import * as calls from '../api/calls';
import type { Session } from '../api/types';
import { Qr } from '../ui/Qr';
import { Bones, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { clock } from '../ui/time';
import { useNow } from '../ui/useNow';
import { DoorFrame } from './DoorFrame';
import './door.css';

/** The sheet at the door: a big code that turns every fifteen seconds, to be scanned or typed by who comes. */
export function DoorPage() {
  const { t } = useWords();
  return (
    <DoorFrame
      head="door.code"
      beside={(id, n) => (
        <Link className="btn small" to={`/activities/${id}/scan?session=${n}`}>
          {t('door.scan')}
        </Link>
      )}
    >
      {(id, session) => <Code key={session.session} id={id} session={session} />}
    </DoorFrame>
  );
}

function Code({ id, session }: { id: string; session: Session }) {
  const { t } = useWords();
  const [way, setWay] = useState<'in' | 'out'>('in');
  const attendance = useQuery({ ...calls.door.attendance(id, session.session), refetchInterval: 5_000 });
  return (
    <section className="door">
      {attendance.data?.checkOut && (
        <div className="segments" role="group" aria-label={t('door.way')}>
          {(['in', 'out'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === way} onClick={() => setWay(one)}>
              {t(`door.ways.${one}`)}
            </button>
          ))}
        </div>
      )}
      <Turning key={way} id={id} n={session.session} way={way} />
      {attendance.data && (
        <p className="door-count" role="status">
          {t('door.came', { came: attendance.data.came, seated: attendance.data.seated })}
        </p>
      )}
    </section>
  );
}

function Turning({ id, n, way }: { id: string; n: number; way: 'in' | 'out' }) {
  const { t, language } = useWords();
  const now = useNow(500);
  const query = useQuery({ ...calls.door.code(id, n, way), refetchInterval: 10_000, gcTime: 0 });
  const { refetch } = query;
  const stale = query.data !== undefined && now >= Date.parse(query.data.nextUntil);
  useEffect(() => {
    if (stale) void refetch();
  }, [stale, refetch]);
  return (
    <Load query={query} bones={<Bones rows={4} tall />}>
      {(door) => {
        const turned = now >= Date.parse(door.until);
        const code = turned ? door.nextCode : door.code;
        const left = Math.max(0, Math.ceil((Date.parse(turned ? door.nextUntil : door.until) - now) / 1000));
        const early = now < Date.parse(door.opensAt);
        const late = now > Date.parse(door.closesAt);
        return (
          <div className="door-sheet card">
            <div className="door-qr" aria-hidden={stale || undefined}>
              <Qr text={`${location.origin}/ticket#${way}=${code}`} label={t('door.qr')} />
            </div>
            <p className="door-letters" translate="no">
              {code}
            </p>
            <p className="t14 soft">{early ? t('door.opens', { when: clock(door.opensAt, language) }) : late ? t('door.closed') : t('door.turns', { count: left })}</p>
          </div>
        );
      }}
    </Load>
  );
}
