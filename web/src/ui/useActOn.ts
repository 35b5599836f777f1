import { useQueryClient } from '@tanstack/react-query';
import type { Activity } from '../api/types';
import { say } from './toasts';
import { useCommand } from './useCommand';

/** One thing done to an activity: what it is afterwards shows at once, and every list that holds it asks again. */
export function useActOn(activity: Activity) {
  const client = useQueryClient();
  return useCommand(async (key, act: (key: string) => Promise<Activity>, told: string) => {
    try {
      const after = await act(key);
      client.setQueryData(['activity', activity.id], after);
      say(told);
      return after;
    } finally {
      // after a refusal too: it may speak of something newer than what is on screen
      for (const queryKey of [['activity', activity.id], ['activities'], ['roster', activity.id]]) void client.invalidateQueries({ queryKey });
    }
  });
}
