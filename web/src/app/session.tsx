import { createContext, use } from 'react';
import type { Me } from '../api/types';

/** Who is signed in, for every page inside the shell. */
export const Session = createContext<Me | null>(null);

export function useMe(): Me {
  const me = use(Session);
  if (me === null) throw new Error('nobody is signed in here');
  return me;
}

export function signInAddress(): string {
  return `/sign-in/start?return=${encodeURIComponent(location.pathname + location.search)}`;
}
