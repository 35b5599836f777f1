import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Seats } from '../../api/types';
import { listen, type StreamEvent } from './sse';

/**
 * The personal stream, once per browser: the tab that holds a Web Lock reads it and shares what it hears over a
 * BroadcastChannel; without locks every tab reads its own. Counters carry values, hints only say what to ask again.
 */
export interface Hint {
  kind: string;
  id?: string;
  version?: number;
}
export type Counter = Pick<Seats, 'capacity' | 'taken' | 'waiting' | 'state'> & { subject: string };
type Message =
  | { what: 'event'; name: string; data: string }
  | { what: 'life'; open: boolean }
  | { what: 'watch'; tab: string; subjects: string[] }
  | { what: 'who' };

const HIDDEN_FOR = 300_000;
const MOST_WATCHED = 20;
const PATIENCE = 4_000;
const LONGEST_PATIENCE = 32_000;
const tab = Math.random().toString(36).slice(2);

class Live {
  private readonly hints = new Set<(hint: Hint | 'reset') => void>();
  private readonly changes = new Set<() => void>();
  private readonly counters = new Map<string, Counter>();
  private readonly own = new Map<symbol, string[]>();
  private readonly others = new Map<string, string[]>();
  private channel: BroadcastChannel | null = null;
  private release: (() => void) | null = null;
  private close: (() => void) | null = null;
  private reopening: ReturnType<typeof setTimeout> | null = null;
  private path = '';
  private again: ReturnType<typeof setTimeout> | null = null;
  private patience = PATIENCE;
  private running = false;
  private sleeping: ReturnType<typeof setTimeout> | null = null;
  /** Unknown while a first connection is being made: nothing is said then. */
  open: boolean | null = null;

  start(): () => void {
    if (this.running) return () => undefined;
    this.running = true;
    if (typeof BroadcastChannel !== 'undefined') {
      this.channel = new BroadcastChannel('guildhall-live');
      this.channel.onmessage = (event: MessageEvent<Message>) => this.heard(event.data);
    }
    document.addEventListener('visibilitychange', this.seen);
    this.join();
    return () => this.stop();
  }

  onHint(listener: (hint: Hint | 'reset') => void): () => void {
    this.hints.add(listener);
    return () => this.hints.delete(listener);
  }

  onChange = (listener: () => void): (() => void) => {
    this.changes.add(listener);
    return () => this.changes.delete(listener);
  };

  counter(subject: string): Counter | undefined {
    return this.counters.get(subject);
  }

  watch(subjects: string[]): () => void {
    const mark = Symbol('watch');
    this.own.set(mark, subjects);
    this.rewatch();
    return () => {
      this.own.delete(mark);
      this.rewatch();
    };
  }

  private stop(): void {
    this.running = false;
    document.removeEventListener('visibilitychange', this.seen);
    this.leave();
    this.channel?.close();
    this.channel = null;
    this.open = null;
  }

  /** Waits for the lock; whoever holds it is the one that reads. */
  private join(): void {
    if (this.release !== null || this.close !== null) return;
    const locks = (navigator as { locks?: LockManager }).locks;
    if (locks === undefined || this.channel === null) {
      this.connect();
      return;
    }
    const waiting = new AbortController();
    this.release = () => waiting.abort();
    this.channel.postMessage({ what: 'watch', tab, subjects: this.mine() } satisfies Message);
    void locks
      .request('guildhall-live', { signal: waiting.signal }, () => {
        if (!this.running) return undefined;
        const held = new Promise<void>((done) => {
          this.release = done;
        });
        this.channel?.postMessage({ what: 'who' } satisfies Message);
        this.connect();
        return held;
      })
      .catch(() => undefined);
  }

  private leave(): void {
    if (this.again !== null) clearTimeout(this.again);
    this.close?.();
    this.close = null;
    this.path = '';
    this.release?.();
    this.release = null;
  }

  private readonly seen = (): void => {
    if (this.sleeping !== null) clearTimeout(this.sleeping);
    this.sleeping = null;
    if (document.visibilityState === 'hidden') this.sleeping = setTimeout(() => this.leave(), HIDDEN_FOR);
    else this.join();
  };

  private heard(message: Message): void {
    if (message.what === 'event') this.take(message.name, message.data);
    else if (message.what === 'life') this.set(message.open);
    else if (message.what === 'who') {
      this.channel?.postMessage({ what: 'watch', tab, subjects: this.mine() } satisfies Message);
    } else {
      this.others.set(message.tab, message.subjects);
      if (this.close !== null) {
        this.channel?.postMessage({ what: 'life', open: this.open === true } satisfies Message);
        this.rewatch();
      }
    }
  }

  private mine(): string[] {
    return [...new Set([...this.own.values()].flat())];
  }

  private rewatch(): void {
    if (this.close === null) {
      this.channel?.postMessage({ what: 'watch', tab, subjects: this.mine() } satisfies Message);
      return;
    }
    // gathered for a moment, so that changing pages opens the stream once
    if (this.reopening !== null) clearTimeout(this.reopening);
    this.reopening = setTimeout(() => this.close !== null && this.connect(), 150);
  }

  private connect(): void {
    const subjects = [...new Set([...this.mine(), ...[...this.others.values()].flat()])].sort().slice(0, MOST_WATCHED);
    const path = subjects.length === 0 ? '/api/stream' : `/api/stream?watch=${subjects.map(encodeURIComponent).join(',')}`;
    if (this.close !== null && path === this.path) return;
    this.patience = PATIENCE;
    this.reopen(path, subjects);
  }

  private reopen(path: string, subjects: readonly string[]): void {
    this.close?.();
    this.path = path;
    this.insist(path, subjects);
    this.close = listen({ path, onEvent: (event) => this.spread(event), onLife: (open) => this.share(open) });
  }

  /**
   * A stream tells the count of each subject when it opens. Of one it knew nothing of, nothing comes later either: a
   * roster opened a moment ago may not have reached it, so it is opened once more, ever more patiently.
   */
  private insist(path: string, subjects: readonly string[]): void {
    if (this.again !== null) clearTimeout(this.again);
    this.again = null;
    if (subjects.every((subject) => this.counters.has(subject)) || this.patience > LONGEST_PATIENCE) return;
    this.again = setTimeout(() => {
      if (this.close === null || this.path !== path || subjects.every((subject) => this.counters.has(subject))) return;
      this.patience *= 2;
      this.reopen(path, subjects);
    }, this.patience);
  }

  private spread(event: StreamEvent): void {
    this.channel?.postMessage({ what: 'event', name: event.name, data: event.data } satisfies Message);
    this.take(event.name, event.data);
  }

  private share(open: boolean): void {
    this.channel?.postMessage({ what: 'life', open } satisfies Message);
    this.set(open);
  }

  private take(name: string, data: string): void {
    if (name === 'reset') {
      for (const listener of this.hints) listener('reset');
      return;
    }
    const said = parse(data);
    if (said === undefined) return;
    if (name === 'hint') for (const listener of this.hints) listener(said as unknown as Hint);
    if (name === 'counter') {
      const counter = said as unknown as Counter;
      this.counters.set(counter.subject, counter);
      this.changed();
    }
  }

  private set(open: boolean): void {
    if (this.open === open) return;
    this.open = open;
    this.changed();
  }

  private changed(): void {
    for (const listener of this.changes) listener();
  }
}

function parse(data: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(data) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

export const live = new Live();

export function useIsLive(): boolean | null {
  return useSyncExternalStore(live.onChange, () => live.open);
}

/** Seats that move while one looks: what the page was told, overtaken by what the stream says. */
export function useCounters(subjects: readonly string[]): ReadonlyMap<string, Counter> {
  const list = subjects.join(',');
  useEffect(() => (list === '' ? undefined : live.watch(list.split(','))), [list]);
  const snapshot = useSyncExternalStore(live.onChange, () => JSON.stringify(list === '' ? [] : list.split(',').map((one) => live.counter(one) ?? null)));
  return useMemo(() => {
    const heard = JSON.parse(snapshot) as (Counter | null)[];
    return new Map(heard.filter((one): one is Counter => one !== null).map((one) => [one.subject, one]));
  }, [snapshot]);
}
