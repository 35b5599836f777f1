import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import * as calls from '../../api/calls';
import type { Activity, NewActivity } from '../../api/types';
import { Page } from '../../ui/Page';
import { offered } from '../../ui/refusals';
import { Bones, Load } from '../../ui/states';
import { useWords } from '../../ui/text';
import { say } from '../../ui/toasts';
import { useCommand } from '../../ui/useCommand';
import { formOf } from './form';
import { PlanForm } from './PlanForm';

/** Changes a plan: words at once, what others agreed to with their agreement anew. */
export function EditActivityPage() {
  const { id = '' } = useParams();
  const { t, name } = useWords();
  const query = useQuery({ ...calls.activities.one(id), refetchOnWindowFocus: false });
  const it = query.data;
  if (it && !offered(it.actions, 'edit')) return <Page title={t('nav.lost')} name={t('nav.lost')} back={{ to: '/activities', label: t('nav.activities') }}>{t('nav.lostMeans')}</Page>;
  return (
    <Page title={t('plan.editHead')} name={t('plan.editHead')} width="reading" back={{ to: `/activities/${id}/run`, label: t('run.head') }} below={it && <span className="name">{name(it.title)}</span>}>
      <Load query={query} bones={<Bones rows={5} tall />}>
        {(activity) => <Edit activity={activity} />}
      </Load>
    </Page>
  );
}

function Edit({ activity: now }: { activity: Activity }) {
  // what was typed belongs to what was read: a newer version is refused as stale rather than overwritten
  const [activity] = useState(now);
  const { t } = useWords();
  const go = useNavigate();
  const client = useQueryClient();
  const announced = activity.state === 'ANNOUNCED';
  const save = useCommand(async (_key, body: NewActivity) => {
    const after = await calls.activityActs.edit(activity, body);
    client.setQueryData(['activity', activity.id], after);
    await client.invalidateQueries({ queryKey: ['activities'] });
    say(t(after.plan?.changeProposed ? 'plan.proposed' : 'plan.changed'));
    void go(`/activities/${activity.id}/run`, { replace: true });
  });
  const promised = announced ? activity.slots?.findIndex((slot) => slot.current) : undefined;
  return (
    <PlanForm
      union={activity.union}
      activity={activity.id}
      begin={formOf(activity)}
      promised={promised}
      save={t('plan.saveChange')}
      next={t(announced ? 'plan.changeWaits' : activity.state === 'DRAFT' ? 'plan.next' : 'plan.changeAsks')}
      busy={save.busy}
      error={save.error}
      onSave={(body) => void save.go(body)}
    />
  );
}
