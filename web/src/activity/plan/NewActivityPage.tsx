import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import * as calls from '../../api/calls';
import type { NewActivity } from '../../api/types';
import { useMe } from '../../app/session';
import { Page } from '../../ui/Page';
import { useWords } from '../../ui/text';
import { say } from '../../ui/toasts';
import { useCommand } from '../../ui/useCommand';
import { emptyForm } from './form';
import { PlanForm } from './PlanForm';

/** A new activity as a draft; it is filed on its run page. */
export function NewActivityPage() {
  const { t } = useWords();
  const me = useMe();
  const go = useNavigate();
  const client = useQueryClient();
  const own = me.posts.flatMap((post) => post.departments.map((one) => one.id));
  const create = useCommand(async (key, body: NewActivity) => {
    const made = await calls.activities.create(body, key);
    await client.invalidateQueries({ queryKey: ['activities'] });
    say(t('plan.saved'));
    void go(`/activities/${made.id}/run`, { replace: true });
  });
  return (
    <Page title={t('plan.head')} name={t('plan.head')} width="reading" back={{ to: '/work', label: t('nav.work') }} below={t('plan.what')}>
      <PlanForm union={me.union?.id ?? ''} begin={emptyForm(own[0] ?? '')} save={t('plan.save')} next={t('plan.next')} busy={create.busy} error={create.error} onSave={(body) => void create.go(body)} />
    </Page>
  );
}
