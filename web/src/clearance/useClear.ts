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

/** Two thumbs on one activity take turns: each answer is given on the version the one before it left behind. */
let before: Promise<void> = Promise.resolve();

/** Gives one answer for several grades and slots. */
export function useClear() {
  const client = useQueryClient();
  const newest = (it: Activity) => {
    const cached = client.getQueryData<Activity>(['activity', it.id]);
    return cached !== undefined && cached.version > it.version ? cached : it;
  };
  const give = async (all: readonly Answered[], wish: ClearanceWish) => {
    for (const { activity, rank, grades } of all)
      for (const grade of grades) client.setQueryData(['activity', activity.id], await activityActs.clear(newest(activity), rank, grade, wish));
  };
  return useCommand(async (_key, all: readonly Answered[], wish: ClearanceWish, told: string) => {
    const turn = before.then(() => give(all, wish));
    before = turn.catch(() => undefined);
    try {
      await turn;
      say(told);
    } finally {
      await client.invalidateQueries({ queryKey: ['activities'] });
    }
  });
}
