import { useQueryClient } from '@tanstack/react-query';
import * as calls from '../api/calls';
import type { OpinionAct } from '../api/calls';
import { Problem } from '../api/problem';
import type { Opinion } from '../api/types';
import { Button } from '../ui/Button';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';

/** One act on an opinion, against the version on screen; what comes back is shown at once. */
export function useAct(opinion: Opinion, act: OpinionAct) {
  const client = useQueryClient();
  const command = useCommand(async (key: string, body: unknown, done: string) => {
    const { data } = await calls.opinions.act(opinion.id, act, body, opinion.version, key);
    if (data && typeof data === 'object' && 'version' in data) client.setQueryData(['opinions', opinion.id], data);
    say(done);
    await client.invalidateQueries({ queryKey: ['opinions'] });
    return true;
  });
  return command;
}

/** Somebody was faster: what I typed stays in its field, the newer state is fetched beside it, and I decide again. */
export function Stale({ error, opinion }: { error: unknown; opinion: Opinion }) {
  const { t } = useWords();
  const client = useQueryClient();
  if (error === null || error === undefined) return null;
  if (!(error instanceof Problem) || error.status !== 412) return <Failure error={error} />;
  return (
    <div className="failure card padded" role="alert">
      <p className="strong">{t('state.stale')}</p>
      <p className="t14 soft">{t('state.staleMeans')}</p>
      <div>
        <Button size="small" onClick={() => void client.invalidateQueries({ queryKey: ['opinions', opinion.id] })}>
          {t('state.staleLook')}
        </Button>
      </div>
    </div>
  );
}
