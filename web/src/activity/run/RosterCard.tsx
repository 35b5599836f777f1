import { NumberInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import * as calls from '../../api/calls';
import { useMajors } from '../../api/names';
import type { Activity, Roster, RosterAudit, RosterChange, Session } from '../../api/types';
import type { Counter } from '../../app/live/live';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Badge, Seats } from '../../ui/marks';
import { offered, refusal } from '../../ui/refusals';
import { Bones, Empty, Failure, Load } from '../../ui/states';
import { Table } from '../../ui/Table';
import { useWords } from '../../ui/text';
import { fromField, stamp, toField } from '../../ui/time';
import { say } from '../../ui/toasts';
import { useCommand } from '../../ui/useCommand';

/** The seats of one session: its terms to the left, who sits and who waits, and why, to the right. */
export function RosterCard({ activity, session, counter }: { activity: Activity; session: Session; counter: Counter | undefined }) {
  const { t } = useWords();
  const client = useQueryClient();
  // without a roster there is nothing to ask for; with one, names are looked at now and then even if no count arrives
  const roster = useQuery({ ...calls.activities.roster(activity.id, session.session), enabled: Boolean(session.seats), refetchInterval: 15_000 });
  const heard = counter === undefined ? '' : `${counter.taken}/${counter.waiting}/${counter.state}`;
  useEffect(() => {
    if (heard === '') return;
    // names follow the counter, gathered over a second so that a rush asks once
    const soon = setTimeout(() => void client.invalidateQueries({ queryKey: ['roster', activity.id, session.session] }), 1000);
    return () => clearTimeout(soon);
  }, [heard, client, activity.id, session.session]);
  return (
    <Load query={session.seats ? roster : { ...roster, data: roster.data ?? null, error: null }} bones={<Bones rows={4} tall />}>
      {(it) => (
        <div className="run">
          <div className="stack">
            <Terms activity={activity} session={session} roster={it} />
            {it && <Audit activity={activity.id} session={session.session} />}
          </div>
          {it ? <People activity={activity} session={session} roster={it} counter={counter} /> : <Empty>{t('run.noRoster')}</Empty>}
        </div>
      )}
    </Load>
  );
}

function Terms({ activity, session, roster }: { activity: Activity; session: Session; roster: Roster | null }) {
  const words = useWords();
  const { t } = words;
  const client = useQueryClient();
  const [capacity, setCapacity] = useState<number | ''>(roster?.capacity ?? 40);
  const [waitingPlaces, setWaitingPlaces] = useState<number | ''>(roster?.waitingPlaces ?? 20);
  const [opens, setOpens] = useState(toField(roster?.opensAt));
  const [closes, setCloses] = useState(toField(roster?.closesAt ?? session.startsAt));
  const put = useCommand(async (_key, state: RosterChange['state']) => {
    const body: RosterChange = {
      capacity: Number(capacity),
      waitingPlaces: Number(waitingPlaces || 0),
      opensAt: fromField(opens),
      closesAt: fromField(closes),
      maxParty: roster?.maxParty ?? 1,
      state,
    };
    client.setQueryData(['roster', activity.id, session.session], await calls.activities.setRoster(activity.id, session.session, body));
    say(t(`run.done.${state}`));
    await client.invalidateQueries({ queryKey: ['activity', activity.id] });
  });
  const state = roster?.state ?? 'PREPARED';
  const over = state === 'CANCELLED' || activity.state === 'CANCELLED' || activity.state === 'HELD';
  const refused = refusal(activity.actions, 'open-sign-up', words);
  const missing = capacity === '' || capacity < 1 ? t('run.needCapacity') : undefined;
  return (
    <section className="card padded stack">
      <div className="row apart">
        <h2>{t('run.terms')}</h2>
        <Badge icon={state === 'OPEN' ? 'check' : state === 'PAUSED' ? 'hourglass' : state === 'CANCELLED' ? 'barred' : 'clock'} tone={state === 'OPEN' ? 'jade' : state === 'CANCELLED' ? 'cinnabar' : 'ochre'}>
          {t(`run.state.${state}`)}
        </Badge>
      </div>
      <div className="two-fields">
        <NumberInput label={t('run.capacity')} min={1} max={5000} allowDecimal={false} value={capacity} onChange={(value) => setCapacity(value === '' ? '' : Number(value))} disabled={over} />
        <NumberInput label={t('run.waitingPlaces')} min={0} max={5000} allowDecimal={false} value={waitingPlaces} onChange={(value) => setWaitingPlaces(value === '' ? '' : Number(value))} disabled={over} />
      </div>
      <TextInput type="datetime-local" label={t('run.opens')} description={t('run.opensHint')} value={opens} onChange={(event) => setOpens(event.currentTarget.value)} disabled={over} />
      <TextInput type="datetime-local" label={t('run.closes')} value={closes} onChange={(event) => setCloses(event.currentTarget.value)} disabled={over} />
      {roster && Number(capacity) < roster.taken && <p className="t14 ochre">{t('run.noEviction', { count: roster.taken })}</p>}
      {put.error !== null && <Failure error={put.error} bare />}
      {!over && offered(activity.actions, 'open-sign-up') && (
        <div className="run-acts">
          {state === 'OPEN' && (
            <>
              <Button busy={put.busy} onClick={() => void put.go('PAUSED')}>
                {t('run.pause')}
              </Button>
              <Button busy={put.busy} onClick={() => void put.go('CLOSED')}>
                {t('run.close')}
              </Button>
            </>
          )}
          <div className="stack tight grow">
            <Button look={state === 'OPEN' ? 'outline' : 'fill'} wide busy={put.busy} reason={refused ?? missing} onClick={() => void put.go('OPEN')}>
              {state === 'OPEN' ? t('run.change') : roster ? t('run.reopen') : t('run.open')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

function People({ activity, session, roster, counter }: { activity: Activity; session: Session; roster: Roster; counter: Counter | undefined }) {
  const { t, language } = useWords();
  const major = useMajors();
  const taken = counter?.taken ?? roster.taken;
  const waiting = counter?.waiting ?? roster.waiting;
  const capacity = counter?.capacity ?? roster.capacity;
  const seated = roster.entries.filter((one) => one.state === 'SEATED');
  const queue = roster.entries.filter((one) => one.state === 'WAITING').sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const columns = [
    { name: t('run.who'), main: true, cell: (one: Roster['entries'][number]) => one.member.displayName },
    { name: t('me.grade'), cell: (one: Roster['entries'][number]) => (one.member.grade ? t('member.gradeOf', { grade: one.member.grade }) : '–') },
    { name: t('me.major'), cell: (one: Roster['entries'][number]) => major(one.member.major) || '–' },
    { name: t('run.at'), cell: (one: Roster['entries'][number]) => stamp(one.at, language) },
    {
      name: t('path.column'),
      cell: (one: Roster['entries'][number]) => (
        <Link to={calls.wayOf(`${activity.id}.${session.session}.${one.member.id}`)} aria-label={t('path.shortOf', { name: one.member.displayName })}>
          {t('path.short')}
        </Link>
      ),
    },
  ];
  return (
    <section className="card padded stack run-people">
      <div className="seat-numbers">
        <h2 className="hidden-words">{t('run.people')}</h2>
        <b>
          {taken}/{capacity}
        </b>
        <span className="strong jade">{t('run.seated')}</span>
        <span className="t14 soft seat-queue">{waiting > 0 ? t('activity.queue', { count: waiting }) : t('activity.noQueue')}</span>
      </div>
      <Seats capacity={capacity} taken={taken} mine={false} label={t('activity.seatsSaid', { taken, capacity, waiting })} />
      <div className="row wrap">
        <a className="btn small" href={calls.rosterFile(activity.id, session.session, 'csv')} download>
          <Icon name="download" small />
          {t('run.csv')}
        </a>
        <a className="btn small" href={calls.rosterFile(activity.id, session.session, 'xlsx')} download>
          <Icon name="download" small />
          {t('run.xlsx')}
        </a>
      </div>
      {queue.length > 0 && (
        <>
          <h3>{t('run.queue', { count: queue.length })}</h3>
          <Table
            caption={t('run.queue', { count: queue.length })}
            columns={[
              { name: t('run.position'), number: true, cell: (one) => one.position ?? '–' },
              ...columns.slice(0, 2),
              { name: t('run.why'), cell: (one) => (one.why === 'paused' || one.why === 'party-too-large' || one.why === 'full' ? t(`run.whyWaits.${one.why}`) : (one.why ?? '–')) },
              columns.at(-1)!,
            ]}
            rows={queue}
            keyOf={(one) => one.member.id}
          />
        </>
      )}
      <h3>{t('run.seatedList', { count: seated.length })}</h3>
      {seated.length === 0 ? <Empty>{t('run.nobody')}</Empty> : <Table caption={t('run.people')} columns={columns} rows={seated.slice(0, 200)} keyOf={(one) => one.member.id} />}
      {seated.length > 200 && <p className="t14 soft">{t('run.restInFile', { count: seated.length - 200 })}</p>}
    </section>
  );
}

/** Anybody who runs it can ask whether the roster still keeps its word. */
function Audit({ activity, session }: { activity: string; session: number }) {
  const { t, or } = useWords();
  const [found, setFound] = useState<RosterAudit | null>(null);
  const ask = useCommand(async () => setFound(await calls.activities.audit(activity, session)));
  return (
    <section className="card padded stack tight">
      <div className="row apart">
        <h2>{t('run.audit')}</h2>
        <Button size="small" busy={ask.busy} onClick={() => void ask.go()}>
          {t('run.auditDo')}
        </Button>
      </div>
      <p className="t14 soft">{t('run.auditWhat')}</p>
      {ask.error !== null && <Failure error={ask.error} bare />}
      {found && (
        <>
          <p className={`strong ${found.ok ? 'jade' : 'cinnabar'}`} role="status">
            {found.ok ? t('run.auditOk', { count: found.checks.length }) : t('run.auditBad', { count: found.checks.filter((one) => !one.ok).length })}
          </p>
          <ul className="checks">
            {found.checks.map((one) => (
              <li key={one.name} className={one.ok ? '' : 'cinnabar'}>
                <Icon name={one.ok ? 'check' : 'cross'} small />
                <span>
                  <span className="hidden-words">{one.ok ? t('run.checkOk') : t('run.checkBad')}</span> {or(`run.checks.${one.name}`, one.name)}
                  {one.detail && <span className="soft"> · {one.detail}</span>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
