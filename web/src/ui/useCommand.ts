import { useRef, useState } from 'react';
import { newKey } from '../api/http';
import { Problem } from '../api/problem';

/**
 * One intention of a person: its key stays the same over attempts until a service has answered, so that pressing again
 * after a lost answer cannot do it twice.
 */
export function useCommand<A extends unknown[], R>(run: (key: string, ...args: A) => Promise<R>) {
  const key = useRef<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  async function go(...args: A): Promise<R | undefined> {
    if (busy) return undefined;
    key.current ??= newKey();
    setBusy(true);
    setError(null);
    try {
      const answer = await run(key.current, ...args);
      key.current = null;
      return answer;
    } catch (fault) {
      if (fault instanceof Problem && !fault.passing) key.current = null;
      setError(fault);
      return undefined;
    } finally {
      setBusy(false);
    }
  }
  return { go, busy, error, clear: () => setError(null) };
}
