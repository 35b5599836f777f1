import { useSyncExternalStore } from 'react';
import { Icon } from './Icon';

/** Short words for what may be missed; read out politely, gone after a while. */
interface Toast {
  id: number;
  text: string;
  bad: boolean;
}
let toasts: readonly Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export function say(text: string, bad = false): void {
  const id = ++count;
  set([...toasts.slice(-2), { id, text, bad }]);
  setTimeout(() => set(toasts.filter((one) => one.id !== id)), bad ? 9000 : 5000);
}

export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map((one) => (
        <p key={one.id} className="toast">
          <Icon name={one.bad ? 'warning' : 'check'} small />
          <span>{one.text}</span>
        </p>
      ))}
    </div>
  );
}
