import { useQueries, useQuery } from '@tanstack/react-query';
import * as calls from '../api/calls';
import type { Activity, Calendar } from '../api/types';
import { useMe } from '../app/session';
import { Decide } from '../ui/Decide';
import { Page } from '../ui/Page';
import { Proposal } from '../ui/Proposal';
import { offered } from '../ui/refusals';
import { Bones, Empty, Load } from '../ui/states';
import { useWords } from '../ui/text';
import { AllFree } from './AllFree';
import { openGrades } from './day';
import { SlotRow } from './SlotRow';
import './clearance.css';

/** A counselor's day: times that wait for a word, each beside what the grade has on that day, and filings to agree to. */
export function CounselorPage() {
  const { t } = useWords();
  const me = useMe();
  const list = useQuery(calls.activities.awaiting);
  const rows = useQuery(calls.calendars.list).data ?? [];
  const mine = rows.filter((one) => one.scope === 'COLLEGE' || one.grades.some((grade) => me.gradesInCharge.includes(grade)));
  const read = useQueries({ queries: mine.map((one) => calls.calendars.one(one.id)) });
  const calendars = read.flatMap((one) => (one.data ? [one.data] : []));
  const known = calendars.length === mine.length;
  return (
    <Page title={t('nav.counselor')} name={t('nav.counselor')} width="list" above={me.gradesInCharge.length > 0 && t('clear.grades', { grades: me.gradesInCharge.join(t('list.comma')) })}>
      <Load query={list} bones={<Bones rows={3} tall />}>
        {(all) =>
          all.length === 0 ? (
            <Empty>{t('clear.none')}</Empty>
          ) : (
            <div className="stack wide">
              {known && <AllFree activities={all} calendars={calendars} own={me.gradesInCharge} />}
              {all.map((one) => (
                <Asked key={one.id} activity={one} own={me.gradesInCharge} calendars={calendars} />
              ))}
            </div>
          )
        }
      </Load>
    </Page>
  );
}

function Asked({ activity, own, calendars }: { activity: Activity; own: readonly number[]; calendars: readonly Calendar[] }) {
  const { t } = useWords();
  const slots = (activity.slots ?? []).filter((slot) => slot.clearances.some((one) => own.includes(one.grade)));
  const open = slots.filter((slot) => openGrades(slot, own).length > 0);
  return (
    <article className="card asked">
      <div className="asked-head">
        <Proposal activity={activity} when={open.length === 0} />
      </div>
      {offered(activity.actions, 'approve') && (
        <div className="asked-decide stack tight">
          <p className="t14">{t('clear.agreeToo')}</p>
          <Decide activity={activity} />
        </div>
      )}
      {open.length > 0 && (
        <ol>
          {slots.map((slot) => (
            <SlotRow key={slot.rank} activity={activity} slot={slot} own={own} calendars={calendars} />
          ))}
        </ol>
      )}
    </article>
  );
}
