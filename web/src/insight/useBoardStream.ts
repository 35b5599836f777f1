import { useEffect, useRef, useState } from 'react';
import type { Board } from '../api/types';
import { listen } from '../app/live/sse';

/** The board's own stream: each event is the whole board, so a missed one costs nothing. */
export function useBoardStream(path: string, take: (board: Board) => void): boolean {
  const [open, setOpen] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    let close: (() => void) | null = null;
    const start = () => {
      close ??= listen({
        path,
        onLife: setOpen,
        onEvent: (event) => {
          if (event.name === 'board') latest.current(JSON.parse(event.data) as Board);
        },
      });
    };
    const stop = () => {
      close?.();
      close = null;
      setOpen(false);
    };
    const seen = () => (document.visibilityState === 'hidden' ? stop() : start());
    start();
    document.addEventListener('visibilitychange', seen);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      stop();
    };
  }, [path]);
  return open;
}
