import { describe, expect, test } from 'vitest';
import { watch } from '../../resolvers/watch.ts';
import { openTestEvents } from '../schema/ask.ts';

function open(begin: readonly string[], known: Readonly<Record<string, string>> = {}) {
  const events = openTestEvents();
  const heard = watch(events, {
    begin,
    keyOf: (event) => (event.type === 'delivery' ? event.id : undefined),
    read: async (key) => (key === 'hidden' ? null : (known[key] ?? key)),
    isLast: (row) => row === 'done',
  });
  return { heard, tell: (id: string) => events.tell({ type: 'delivery', id }), events };
}

describe('a subscriber', () => {
  test('is told at once what there is, then what is heard, each once however often it was told', async () => {
    const { heard, tell } = open(['a', 'b']);
    expect(await heard.next()).toEqual({ done: false, value: 'a' });
    expect(await heard.next()).toEqual({ done: false, value: 'b' });
    for (const id of ['c', 'c', 'c']) tell(id);
    expect(await heard.next()).toEqual({ done: false, value: 'c' });
    const waiting = heard.next();
    await heard.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  test('hears nothing of what is not its own', async () => {
    const { heard, tell, events } = open([]);
    const next = heard.next();
    events.tell({ type: 'worklist' });
    tell('hidden');
    tell('seen');
    expect(await next).toEqual({ done: false, value: 'seen' });
    await heard.return?.();
  });

  test('is left when nothing more can come', async () => {
    const { heard } = open(['a'], { a: 'done' });
    expect(await heard.next()).toEqual({ done: false, value: 'done' });
    expect(await heard.next()).toEqual({ done: true, value: undefined });
  });

  test('that goes is not listened for any more, even while it waits', async () => {
    const { heard, tell } = open([]);
    const next = heard.next();
    await heard.return?.();
    expect(await next).toEqual({ done: true, value: undefined });
    tell('late');
    expect(await heard.next()).toEqual({ done: true, value: undefined });
  });
});
