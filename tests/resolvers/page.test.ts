import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Context } from '../../resolvers/context.ts';
import { Cursors, readCount, toConnection } from '../../resolvers/page.ts';
import { InputError } from '../../src/errors.ts';
import { openIds } from '../../src/resolve/id.ts';

const place = z.object({ id: z.string() });
const makeId = openIds('a key for tests only');

function open(viewer: { keysHash: string; purpose: string }, ...list: unknown[]) {
  return new Cursors({ viewer, hub: { makeId } } as unknown as Context, list, place);
}
const ana = { keysHash: 'one', purpose: 'cargo-targeting' };

describe('a cursor', () => {
  test('leads back to where its row stood', () => {
    const cursor = open(ana, 'worklist', { flight: 'NH9' }).encode({ id: 'E1' });
    expect(open(ana, 'worklist', { flight: 'NH9' }).decode(cursor)).toEqual({ id: 'E1' });
    expect(open(ana, 'worklist').decode(null)).toBeUndefined();
  });

  test.each([
    ['of other rights', open({ ...ana, keysHash: 'two' }, 'worklist')],
    ['of another purpose', open({ ...ana, purpose: 'passenger-targeting' }, 'worklist')],
    ['of another list', open(ana, 'entities')],
    ['of the same list, otherwise narrowed', open(ana, 'worklist', { flight: 'NH9' })],
  ])('%s is refused', (_why, cursors) => {
    expect(() => open(ana, 'worklist').decode(cursors.encode({ id: 'E1' }))).toThrow(InputError);
  });

  test.each(['', 'x', '!!', Buffer.from('[]').toString('base64url'), Buffer.from('["a",{}]').toString('base64url')])(
    'that was made up is refused: %j',
    (text) => {
      expect(() => open(ana, 'worklist').decode(text)).toThrow('after:');
    },
  );
});

describe('a page', () => {
  test('has from 1 to 100 rows, 20 when nothing is said', () => {
    expect([readCount('first', undefined), readCount('first', 1), readCount('first', 100)]).toEqual([20, 1, 100]);
    for (const wrong of [0, -1, 101]) expect(() => readCount('first', wrong)).toThrow('first: must be from 1 to 100');
  });

  test('says where it begins and ends, and whether there is more', () => {
    const edgeOf = (node: string) => ({ cursor: `c${node}`, node });
    expect(toConnection(['a', 'b'], true, {}, edgeOf).pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: 'ca',
      endCursor: 'cb',
    });
    expect(toConnection([], false, { after: 'x' }, edgeOf).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });
});
