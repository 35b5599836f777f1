import { useQueryClient } from '@tanstack/react-query';
import { activityActs } from '../api/calls';
import type { Activity, ClearanceWish } from '../api/types';
import { say } from '../ui/toasts';
import { useCommand } from '../ui/useCommand';

/** Grades that say the same about one slot. */
export interface Answered {
  activity: Activity;
  rank: number;
  grades: readonly number[];
}

/** Gives one answer for several grades and slots, each on the version the one before it left behind. */
export function useClear() {
  const client = useQueryClient();
  return useCommand(async (_key, all: readonly Answered[], wish: ClearanceWish, told: string) => {
    const newest = new Map<string, Activity>();
    try {
      for (const { activity, rank, grades } of all)
        for (const grade of grades) newest.set(activity.id, await activityActs.clear(newest.get(activity.id) ?? activity, rank, grade, wish));
      say(told);
    } finally {
      for (const after of newest.values()) client.setQueryData(['activity', after.id], after);
      await client.invalidateQueries({ queryKey: ['activities'] });
    }
  });
}
