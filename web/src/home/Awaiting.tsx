import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import * as calls from '../api/calls';
import type { Activity } from '../api/types';
import { useMe } from '../app/session';
import { Decide } from '../ui/Decide';
import { Icon } from '../ui/Icon';
import { Badge } from '../ui/marks';
import { Proposal } from '../ui/Proposal';
import { offered } from '../ui/refusals';
import { SignOff } from '../ui/SignOff';
import { Bones, Load } from '../ui/states';
import { useWords } from '../ui/text';

/** Filings and signatures that wait for this person, decided where they are read; hidden while there are none, unless it is their place. */
export function Awaiting({ always = false }: { always?: boolean }) {
  const { t } = useWords();
  const list = useQuery(calls.activities.awaiting);
  const mine = (all: readonly Activity[]) => all.filter((one) => offered(one.actions, 'approve') || offered(one.actions, 'sign-off'));
  if (!always && mine(list.data ?? []).length === 0) return null;
  return (
    <section aria-labelledby="awaiting">
      <h2 className="section-head" id="awaiting">
        {t('decide.head')}
      </h2>
      <Load query={list} bones={<Bones rows={1} tall />}>
        {(all) =>
          mine(all).length === 0 ? (
            <p className="nothing t14 soft row">
              <Icon name="check" small />
              {t('decide.none')}
            </p>
          ) : (
            <ul className="stack">
              {mine(all).map((one) => (
                <Waiting key={one.id} activity={one} />
              ))}
            </ul>
          )
        }
      </Load>
    </section>
  );
}

function Waiting({ activity }: { activity: Activity }) {
  const { t } = useWords();
  const asked = offered(activity.actions, 'sign-off') ? activity.plan?.asked : undefined;
  return (
    <li className="card padded stack tight">
      <div>
        <Badge icon={asked ? 'warning' : 'hourglass'} tone={asked ? 'cinnabar' : 'ochre'}>
          {t(asked ? 'decide.toSign' : activity.plan?.changeProposed ? 'decide.toAgreeChange' : 'decide.toAgree')}
        </Badge>
      </div>
      <Proposal activity={activity} />
      {asked ? <SignOff activity={activity} asked={asked} /> : <Decide activity={activity} />}
    </li>
  );
}

/** On Home, one line that leads to where it is decided. */
export function AwaitingHint() {
  const { t } = useWords();
  const me = useMe();
  const to = me.entries.includes('counselor') ? '/counselor' : me.entries.includes('work') ? '/work' : undefined;
  const list = useQuery({ ...calls.activities.awaiting, enabled: to !== undefined });
  const count = list.data?.length ?? 0;
  if (to === undefined || count === 0) return null;
  return (
    <Link className="echo" to={to}>
      <span className="ochre">
        <Icon name="hourglass" />
      </span>
      <span className="grow">{t('decide.hint', { count })}</span>
      <Icon name="forward" small />
    </Link>
  );
}
