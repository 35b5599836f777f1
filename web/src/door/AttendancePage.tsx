import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import * as calls from '../api/calls';
import type { Attendance, PersonPresent } from '../api/types';
import { Button } from '../ui/Button';
import { Badge } from '../ui/marks';
import { Bones, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { clock, stamp } from '../ui/time';
import { DoorFrame } from './DoorFrame';
import { looks } from './verdicts';
import { Waiting } from './Waiting';
import './door.css';

/** Who came and who is missing; what waits for an answer comes first. */
export function AttendancePage() {
  return <DoorFrame head="door.head">{(id, session) => <Overview key={session.session} id={id} n={session.session} />}</DoorFrame>;
}

function Overview({ id, n }: { id: string; n: number }) {
  const { t, language } = useWords();
  const query = useQuery({ ...calls.door.attendance(id, n), refetchInterval: 15_000 });
  return (
    <div className="stack wide">
      <div className="door-ways">
        <Link className="btn fill" to={`/activities/${id}/door?session=${n}`}>
          {t('door.code')}
        </Link>
        <Link className="btn" to={`/activities/${id}/scan?session=${n}`}>
          {t('door.scan')}
        </Link>
      </div>
      <Load query={query} bones={<Bones rows={4} tall />}>
        {(found) => (
          <>
            <div>
              <p className="door-count">{t('door.came', { came: found.came, seated: found.seated })}</p>
              <p className="t14 soft">{t(`door.settles.${found.state}`, { when: stamp(found.state === 'OPEN' ? found.warnsAt : found.settlesAt, language) })}</p>
            </div>
            <Waiting attendance={found} refresh={() => void query.refetch()} />
            {found.held.length > 0 && <HeldScans attendance={found} />}
            <Everybody people={found.people} />
          </>
        )}
      </Load>
    </div>
  );
}

const ROWS = 50;

function Everybody({ people }: { people: PersonPresent[] }) {
  const { t } = useWords();
  const [rows, setRows] = useState(ROWS);
  return (
    <section className="stack tight">
      <h2 className="section-head">{t('door.people')}</h2>
      <ul className="door-list">
        {people.slice(0, rows).map((one) => (
          <li key={one.member} className="door-row">
            <span className="grow">
              {one.name} {one.grade != null && <span className="t12 soft">{t('member.gradeOf', { grade: one.grade })}</span>}
            </span>
            <Standing one={one} />
          </li>
        ))}
      </ul>
      {people.length > rows && <Button onClick={() => setRows(rows + ROWS)}>{t('act.more')}</Button>}
    </section>
  );
}

function Standing({ one }: { one: PersonPresent }) {
  const { t, language } = useWords();
  if (one.in != null)
    return (
      <Badge icon="check" tone="jade">
        {clock(one.in, language)}
      </Badge>
    );
  if (one.result != null || one.leave?.state === 'APPROVED') {
    const result = one.result ?? 'EXCUSED';
    return (
      <Badge icon={result === 'NO_SHOW' ? 'barred' : 'check'} tone={result === 'NO_SHOW' ? 'cinnabar' : 'jade'}>
        {t(`ticket.result.${result}`)}
      </Badge>
    );
  }
  return (
    <Badge icon={one.warned ? 'warning' : 'clock'} tone={one.warned ? 'ochre' : 'soft'}>
      {t(one.warned ? 'door.warned' : 'door.absent')}
    </Badge>
  );
}

function HeldScans({ attendance }: { attendance: Attendance }) {
  const { t, language } = useWords();
  return (
    <section className="stack tight">
      <h2 className="section-head">{t('door.held')}</h2>
      <p className="t14 soft">{t('door.heldWhat')}</p>
      <ul className="door-list">
        {attendance.held.map((one) => (
          <li key={one.scan} className="door-row">
            <span className="grow">
              {one.name} <span className="t12 soft">{stamp(one.at, language)} · {one.by}</span>
            </span>
            <Badge icon={looks[one.verdict].icon} tone={looks[one.verdict].tone}>
              {t(`door.verdict.${one.verdict}`)}
            </Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
