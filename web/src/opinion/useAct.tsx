import { useQueryClient } from '@tanstack/react-query';
import { Problem } from '../api/problem';
import type { Opinion } from '../api/types';
import { Button } from '../ui/Button';
import { Failure } from '../ui/states';
import { useWords } from '../ui/text';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';

/** One act on an opinion, against the version on screen; what comes back is shown at once. */
export function useAct<A extends unknown[]>(opinion: Opinion, act: (opinion: Opinion, key: string, ...what: A) => Promise<Opinion>, done: string) {
  const client = useQueryClient();
  return useCommand(async (key: string, ...what: A) => {
    client.setQueryData(['opinions', opinion.id], await act(opinion, key, ...what));
    say(done);
    void client.invalidateQueries({ queryKey: ['opinions'] });
    return true;
  });
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
