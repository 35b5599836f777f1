import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import * as calls from '../api/calls';

/** The activity of the address and the session asked for: the named one, else the first that is not over. */
export function useSession(now: number) {
  const { id = '' } = useParams();
  const [asked, ask] = useSearchParams();
  const query = useQuery(calls.activities.one(id));
  const sessions = query.data?.sessions ?? [];
  const named = sessions.find((one) => one.session === Number(asked.get('session')));
  const session = named ?? sessions.find((one) => Date.parse(one.endsAt) > now) ?? sessions.at(-1);
  return { id, query, sessions, session, choose: (n: number) => ask({ session: String(n) }, { replace: true }) };
}
