import type { QueryClient } from '@tanstack/react-query';
import type { Hint } from './live';

/** Which questions a hint makes old, by the kind of thing that changed; each hint also brought a notice. */
const TOUCHED: Record<string, (id: string | undefined) => unknown[][]> = {
  notice: () => [['inbox']],
  'sign-up': (id) => [['inbox'], ['sign-ups'], ['activity', ...(id ? [id.split('.')[0]] : [])], ['activities']],
  opinion: (id) => [['inbox'], ['opinions', 'mine'], ['opinions', 'queue'], ...(id ? [['opinions', id]] : [])],
  activity: (id) => [['inbox'], ['activities'], ['sign-ups'], ['activity', ...(id ? [id] : [])]],
  roster: (id) => [['roster', ...(id ? [id.split('.')[0]] : [])]],
  member: () => [['inbox'], ['me'], ['members'], ['terms']],
};
const OWN = new Set(['notice', 'sign-up', 'opinion', 'member']);

/** Own things are asked again at once, shared ones after a random moment, so that a full house causes no storm. */
export function refresh(client: QueryClient, hint: Hint | 'reset'): void {
  if (hint === 'reset') {
    void client.invalidateQueries();
    return;
  }
  const touched = TOUCHED[hint.kind]?.(hint.id) ?? [];
  const wait = OWN.has(hint.kind) ? 0 : Math.random() * 2000;
  setTimeout(() => {
    for (const queryKey of touched) void client.invalidateQueries({ queryKey });
  }, wait);
}
