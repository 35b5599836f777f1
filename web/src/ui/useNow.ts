import { useEffect, useState } from 'react';
import { serverNow } from '../api/clock';

/** The server's time, kept fresh while a clock is on screen. */
export function useNow(every: number): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
