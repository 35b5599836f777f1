/** One event of a stream, or a sign of life (comments included), read from text/event-stream bytes. */
export interface StreamEvent {
  name: string;
  data: string;
  id: string | undefined;
}

/** Cuts arriving text into events; incomplete ones wait for the rest. Lines end in LF, CRLF or CR. */
export function reader(onEvent: (event: StreamEvent) => void): (text: string) => void {
  let rest = '';
  let name = '';
  let data: string[] = [];
  let id: string | undefined;
  return (text) => {
    rest += text;
    for (;;) {
      const end = /\r\n|\n|\r(?!$)/.exec(rest);
      if (end === null) return;
      line(rest.slice(0, end.index));
      rest = rest.slice(end.index + end[0].length);
    }
  };

  function line(text: string): void {
    if (text === '') {
      if (data.length > 0) onEvent({ name: name || 'message', data: data.join('\n'), id });
      name = '';
      data = [];
      return;
    }
    const colon = text.indexOf(':');
    if (colon === 0) return;
    const field = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') name = value;
    else if (field === 'data') data.push(value);
    else if (field === 'id') id = value;
  }
}

interface Listening {
  path: string;
  onEvent: (event: StreamEvent) => void;
  onLife: (open: boolean) => void;
}

const SILENCE = 40_000;
const LONGEST_PAUSE = 30_000;

/**
 * Reads a stream until closed. By fetch rather than EventSource, because only so are heartbeats visible: after 40 silent
 * seconds a stream counts as dead and is opened again, with the last event's id and some jitter.
 */
export function listen({ path, onEvent, onLife }: Listening): () => void {
  let closed = false;
  let lastId: string | undefined;
  let failures = 0;
  let abort = new AbortController();
  void run();
  return () => {
    closed = true;
    abort.abort();
  };

  async function run(): Promise<void> {
    while (!closed) {
      const stop = await once();
      onLife(false);
      if (closed || stop) return;
      const pause = Math.min(LONGEST_PAUSE, 1000 * 2 ** failures) * (0.5 + Math.random());
      failures = Math.min(failures + 1, 6);
      await new Promise((done) => setTimeout(done, pause));
    }
  }

  async function once(): Promise<boolean> {
    abort = new AbortController();
    let silence = setTimeout(() => abort.abort(), SILENCE);
    const alive = () => {
      clearTimeout(silence);
      silence = setTimeout(() => abort.abort(), SILENCE);
    };
    try {
      const headers: Record<string, string> = { accept: 'text/event-stream' };
      if (lastId !== undefined) headers['last-event-id'] = lastId;
      const answer = await fetch(path, { headers, credentials: 'same-origin', cache: 'no-store', signal: abort.signal });
      // signed out, or not ours to hear: trying again would change nothing
      if (answer.status === 401 || answer.status === 403 || answer.status === 404) return true;
      if (!answer.ok || answer.body === null) return false;
      onLife(true);
      failures = 0;
      const decoder = new TextDecoder();
      const push = reader((event) => {
        if (event.id !== undefined) lastId = event.id;
        onEvent(event);
      });
      const body = answer.body.getReader();
      for (;;) {
        const { done, value } = await body.read();
        if (done) return false;
        alive();
        push(decoder.decode(value, { stream: true }));
      }
    } catch {
      return false;
    } finally {
      clearTimeout(silence);
    }
  }
}
