import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handleMs } from '../../src/auth/hub-seeds.ts';
import { openHandle, sealHandle } from '../../src/share/handle.ts';
import { now } from './hubs.ts';
import { asked } from './release-tables.ts';

const secret = randomBytes(32);
const ids = ['A', 'B', 'C', 'D', 'E'].map((letter) => letter.repeat(22));
const seal = (count: number) => sealHandle(secret, asked, ids.slice(0, count), now);

describe('a handle', () => {
  test.each([0, 1, 2, 4])('opens for whom it was made (%d things)', (count) => {
    expect(openHandle([secret], asked, seal(count), now)).toEqual(ids.slice(0, count));
  });

  test('holds four things at most, and does not tell by its length how many', () => {
    expect(openHandle([secret], asked, seal(5), now)).toEqual(ids.slice(0, 4));
    expect(new Set([0, 1, 2, 3, 4, 5].map((count) => seal(count).length)).size).toBe(1);
  });

  test('does not tell whether two are of one thing', () => {
    expect(seal(1)).not.toBe(seal(1));
  });

  test.each([
    ['partner', { ...asked, partner: 'fr-customs' }],
    ['purpose', { ...asked, purpose: 'valuation' }],
    ['instrument', { ...asked, instrument: 'cmaa-jp-fr' }],
  ])('does not open for another %s', (_, other) => {
    expect(openHandle([secret], other, seal(1), now)).toBeUndefined();
  });

  test('ends after a day', () => {
    expect(openHandle([secret], asked, seal(1), now + handleMs - 1)).toBeDefined();
    expect(openHandle([secret], asked, seal(1), now + handleMs)).toBeUndefined();
  });

  test('does not open with the secret of another hub', () => {
    expect(openHandle([randomBytes(32)], asked, seal(1), now)).toBeUndefined();
  });

  test('changed in any place, and any other text, is none', () => {
    const good = seal(2);
    fc.assert(
      fc.property(fc.nat({ max: good.length - 1 }), fc.constantFrom('A', 'z', '0', '-', '_', '='), (at, letter) => {
        const changed = good.slice(0, at) + letter + good.slice(at + 1);
        if (changed !== good) expect(openHandle([secret], asked, changed, now)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(openHandle([secret], asked, text, now)).toBeUndefined();
      }),
    );
  });
});
