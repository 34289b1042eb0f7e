import { describe, expect, test } from 'vitest';
import { classOf, strictestClassOf } from '../../src/auth/classify.ts';
import { checkPolicy, readPolicy } from '../../src/auth/policy.ts';
import { classKey } from '../../src/model/access.ts';

const policy = readPolicy(new URL('../../policy', import.meta.url).pathname);
const key = (unit: Parameters<typeof classOf>[1]) => {
  const found = classOf(policy, unit);
  return found === undefined ? undefined : classKey(found);
};

describe('the access class of a unit', () => {
  test('all trade filings share one originator, whoever sends them', () => {
    expect(key({ feed: 'air-cargo', sender: 'UA' })).toBe('air-cargo/customs/plain/trade');
    expect(key({ feed: 'declaration', sender: 'A BROKER' })).toBe('declaration/customs/plain/trade');
  });

  test('a handling marking that policy knows makes a class of its own, any other none', () => {
    expect(key({ feed: 'post', sender: 'GB', marking: 'restricted' })).toBe('post/customs/restricted/trade');
    expect(key({ feed: 'post', sender: 'GB', marking: 'eyes-only' })).toBeUndefined();
  });

  test('a feed that policy does not know has none', () => {
    expect(key({ feed: 'telepathy', sender: 'x' })).toBeUndefined();
    expect(strictestClassOf(policy, 'telepathy')).toBeUndefined();
  });

  test('an order belongs to the office that receives it, and an office that is no plain word has no class', () => {
    expect(key({ feed: 'orders', sender: 'JPNRT' })).toBe('orders/JPNRT/plain/enforcement');
    for (const office of ['', 'a/b', 'profile:x', 'a b', '*'])
      expect(key({ feed: 'orders', sender: office })).toBeUndefined();
  });

  test('passenger data is split by the ISO week of departure as the message says it', () => {
    const pnr = { feed: 'pnr', sender: 'UA' };
    expect(key({ ...pnr, departureDate: '2026-11-02' })).toBe('pnr/customs/plain/passenger/2026-W45');
    expect(key({ ...pnr, departureDate: '2027-01-01' })).toBe('pnr/customs/plain/passenger/2026-W53');
    expect(key({ ...pnr, departureDate: '2024-12-30' })).toBe('pnr/customs/plain/passenger/2025-W01');
  });

  test('without a date of departure the preparation counts, without both the week is unknown', () => {
    const pnr = { feed: 'pnr', sender: 'UA' };
    expect(key({ ...pnr, preparedAt: '2026-11-01T23:30:00Z' })).toBe('pnr/customs/plain/passenger/2026-W44');
    expect(key({ ...pnr, departureDate: '2026-02-30' })).toBe('pnr/customs/plain/passenger/unknown');
    expect(key(pnr)).toBe('pnr/customs/plain/passenger/unknown');
  });

  test('dead letters stand in the strictest class', () => {
    expect(strictestClassOf(policy, 'pnr')).toEqual({
      feed: 'pnr',
      originator: 'customs',
      marking: 'restricted',
      regime: 'passenger',
      week: 'unknown',
    });
  });

  test('the first row whose sender pattern holds the sender counts', () => {
    const row = { marking: 'plain', regime: 'trade' };
    const rows = checkPolicy({
      feeds: {
        post: {
          senders: [
            { sender: 'GB', originator: 'royal', ...row },
            { sender: 'G*', originator: 'other', ...row },
          ],
          strictest: { originator: 'customs', ...row },
        },
      },
      regimes: { trade: {} },
      roles: {},
      purposes: {},
      profiles: [],
    });
    expect(classOf(rows, { feed: 'post', sender: 'GB' })?.originator).toBe('royal');
    expect(classOf(rows, { feed: 'post', sender: 'GR' })?.originator).toBe('other');
    expect(classOf(rows, { feed: 'post', sender: 'JP' })).toBeUndefined();
  });
});
