import { useEffect, useState, type ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Lost, Problem } from '../api/problem';
import { Button } from './Button';
import { Icon } from './Icon';
import { explain } from './refusals';
import { useWords } from './text';

/** The shape of what is coming, visible only after 150 ms. */
export function Bones({ rows = 3, tall = false }: { rows?: number; tall?: boolean }) {
  const { t } = useWords();
  return (
    <div className="bones" role="status">
      <span className="hidden-words">{t('state.loading')}</span>
      {Array.from({ length: rows }, (_, i) => (
        <i key={i} className={tall ? 'tall' : ''} />
      ))}
    </div>
  );
}

export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}

/** What happened, what it means, what to do; only the card it stands in is affected. */
export function Failure({ error, retry, bare = false }: { error: unknown; retry?: () => void; bare?: boolean }) {
  const words = useWords();
  const { t } = words;
  const told = explain(error, words);
  const wait = error instanceof Problem ? error.retryAfter : undefined;
  const left = useSecondsLeft(wait, error);
  return (
    <div className={bare ? 'failure' : 'failure card padded'} role="alert">
      <p className="row strong">
        <span className="cinnabar">
          <Icon name={error instanceof Lost ? 'offline' : 'warning'} />
        </span>
        <span>{told.what}</span>
      </p>
      {told.means && <p className="t14 soft">{told.means}</p>}
      {retry && (
        <div>
          <Button size="small" onClick={retry} reason={left > 0 ? t('state.retryIn', { count: left }) : undefined}>
            {t('state.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}

function useSecondsLeft(wait: number | undefined, since: unknown): number {
  const [left, setLeft] = useState(wait ?? 0);
  useEffect(() => {
    setLeft(wait ?? 0);
    if (!wait) return;
    const until = Date.now() + wait * 1000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      setLeft(now);
      if (now === 0) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [wait, since]);
  return left;
}

interface Loaded<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isPending' | 'refetch'>;
  bones?: ReactNode;
  children: (data: T) => ReactNode;
}

/** One card's question: skeleton, then the answer; a failed refresh keeps the old data and says so. */
export function Load<T>({ query, bones, children }: Loaded<T>) {
  const { t } = useWords();
  if (query.data !== undefined)
    return (
      <>
        {query.error !== null && (
          <p className="t12 soft row" role="status">
            <Icon name="offline" small />
            {t('state.old')}
          </p>
        )}
        {children(query.data)}
      </>
    );
  if (query.error !== null) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return bones ?? <Bones />;
}
