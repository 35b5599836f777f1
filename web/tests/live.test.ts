import { describe, expect, it } from 'vitest';
import { reader, type StreamEvent } from '../src/app/live/sse';

function read(...pieces: string[]): StreamEvent[] {
  const events: StreamEvent[] = [];
  const push = reader((event) => events.push(event));
  for (const piece of pieces) push(piece);
  return events;
}

describe('reading a stream of events', () => {
  it('names event, data and id', () => {
    expect(read('id: 7\nevent: hint\ndata: {"kind":"notice"}\n\n')).toEqual([{ name: 'hint', data: '{"kind":"notice"}', id: '7' }]);
  });
  it('waits for the rest of a piece cut anywhere', () => {
    const whole = 'event: counter\ndata: {"taken":37}\n\nevent: reset\ndata: {}\n\n';
    for (let cut = 1; cut < whole.length; cut++) {
      expect(read(whole.slice(0, cut), whole.slice(cut)).map((event) => event.name)).toEqual(['counter', 'reset']);
    }
  });
  it('takes carriage returns for line ends, even when cut between them', () => {
    expect(read('event: hint\r', '\ndata: 1\r\n\r\n')).toEqual([{ name: 'hint', data: '1', id: undefined }]);
  });
  it('joins lines of data', () => expect(read('data: a\ndata: b\n\n')[0]?.data).toBe('a\nb'));
  it('passes over comments and events without data', () => expect(read(': beat\n\nevent: hint\n\n')).toEqual([]));
  it('keeps the last id over later events', () => {
    expect(read('id: 7\ndata: a\n\ndata: b\n\n').map((event) => event.id)).toEqual(['7', '7']);
  });
});
