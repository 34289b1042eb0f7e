import { describe, expect, test } from 'vitest';
import type { Claims } from '../../src/auth/claims.ts';
import { readPolicy } from '../../src/auth/policy.ts';
import { profileKeys, viewerOf } from '../../src/auth/viewer.ts';
import { type AccessClass, setKey } from '../../src/model/access.ts';

const policy = readPolicy(new URL('../../policy', import.meta.url).pathname);
const now = Date.parse('2026-11-23T12:00:00Z');

const ordinary = [
  'air-cargo/customs/plain/trade',
  'air-cargo/customs/restricted/trade',
  'post/customs/plain/trade',
  'declaration/customs/plain/trade',
  'finding/customs/plain/enforcement',
  'pnr/customs/plain/passenger/2026-W47',
  'pnr/customs/plain/passenger/2026-W10',
  'pnr/customs/plain/passenger/unknown',
  'orders/JPNRT/plain/enforcement',
  'orders/JPHND/plain/enforcement',
  'desk/customs/plain/work',
];
const sets = [
  ['profile:trade'],
  ['profile:border'],
  ['profile:inspection', 'post/customs/plain/trade'],
  ['profile:trade', 'air-cargo/customs/restricted/trade'],
  ['air-cargo/customs/plain/trade', 'finding/customs/plain/enforcement'],
  ['profile:trade', 'pnr/customs/plain/passenger/2026-W47'],
  ['profile:trade', 'pnr/customs/plain/passenger/2026-W10'],
  ['orders/JPNRT/plain/enforcement', 'finding/customs/plain/enforcement'],
];
const classes: AccessClass[] = [
  ...ordinary.map((key) => ({ key, members: [] })),
  ...sets.map((members) => ({ key: setKey(members), members })),
].map((row, index) => ({ ...row, number: 1_000 - index }));

function claims(purpose: string, roles: string[], office?: string): Claims {
  return { issuer: 'https://issuer', subject: 'a', agency: 'customs', office, roles, purpose, expiresAt: now + 60_000 };
}
const seen = (given: Claims, at = now) => [...viewerOf(policy, given, classes, at).classes];
const cargo = [
  'air-cargo/customs/plain/trade',
  'post/customs/plain/trade',
  'declaration/customs/plain/trade',
  'finding/customs/plain/enforcement',
  'set(profile:trade)',
  'set(post/customs/plain/trade;profile:inspection)',
  'set(air-cargo/customs/plain/trade;finding/customs/plain/enforcement)',
];

describe('what a viewer may see', () => {
  test('cargo targeting holds the inspection profile and the sets inside it', () => {
    const viewer = viewerOf(policy, claims('cargo-targeting', ['analyst']), classes, now);
    expect([...viewer.classes]).toEqual(cargo);
    expect(viewer.profile).toBe('inspection');
    expect(viewer.keys).toEqual([...viewer.keys].sort((a, b) => a - b));
  });

  test('passenger targeting adds passenger data within its deadline, and its sets', () => {
    const viewer = viewerOf(policy, claims('passenger-targeting', ['analyst']), classes, now);
    expect([...viewer.classes]).toEqual([
      ...cargo.slice(0, 4),
      'pnr/customs/plain/passenger/2026-W47',
      'set(profile:trade)',
      'set(profile:border)',
      ...cargo.slice(5),
      'set(pnr/customs/plain/passenger/2026-W47;profile:trade)',
    ]);
    expect(viewer.profile).toBe('border');
  });

  test('clear passenger data is gone at the deadline of its week, at once and without a write', () => {
    const key = 'pnr/customs/plain/passenger/2026-W47';
    const end = Date.parse('2027-05-12T00:00:00Z');
    const given = claims('passenger-targeting', ['analyst']);
    expect(seen(given, end - 1)).toContain(key);
    expect(seen(given, end)).not.toContain(key);
  });

  test('passenger data of an unknown week is held by nobody', () => {
    for (const [purpose, role] of [
      ['passenger-targeting', 'analyst'],
      ['cargo-targeting', 'analyst'],
      ['inspection', 'inspector'],
    ] as const)
      expect(seen(claims(purpose, [role], 'JPNRT'))).not.toContain('pnr/customs/plain/passenger/unknown');
  });

  test('an inspector holds the orders of the own office and findings, no profile', () => {
    const given = claims('inspection', ['inspector'], 'JPNRT');
    expect(seen(given)).toEqual([
      'finding/customs/plain/enforcement',
      'orders/JPNRT/plain/enforcement',
      'set(finding/customs/plain/enforcement;orders/JPNRT/plain/enforcement)',
    ]);
    expect(viewerOf(policy, given, classes, now).profile).toBeUndefined();
  });

  test.each([undefined, '*', 'JP*', '{office}', 'a/b', ''])('the office %j gives no orders', (office) => {
    expect(seen(claims('inspection', ['inspector'], office))).toEqual(['finding/customs/plain/enforcement']);
  });

  test('who runs feeds sees nothing of what they say', () => {
    const viewer = viewerOf(policy, claims('feed-operation', ['integrator', 'analyst']), classes, now);
    expect(viewer.keys).toEqual([]);
    expect([...viewer.actions].sort()).toEqual(['ingest', 'read-feeds', 'replay-dead-letter']);
    expect(viewer.roles).toEqual(['integrator']);
  });

  test('a purpose gives no more actions than the role has', () => {
    expect([...viewerOf(policy, claims('cargo-targeting', ['data-scientist']), classes, now).actions]).toEqual([
      'read',
    ]);
  });

  test.each([
    ['a purpose that policy does not know', claims('curiosity', ['analyst'])],
    ['a purpose of another role', claims('passenger-targeting', ['inspector'])],
    ['no role', claims('cargo-targeting', [])],
    ['an invented role', claims('cargo-targeting', ['superuser'])],
    ['a name of the language', claims('__proto__', ['constructor'])],
  ])('%s is refused', (_, given) => {
    expect(() => viewerOf(policy, given, classes, now)).toThrow('policy gives');
  });

  test('what is cached by is the same for the same rights, another for others', () => {
    const one = viewerOf(policy, claims('cargo-targeting', ['analyst']), classes, now).keysHash;
    expect(viewerOf(policy, claims('cargo-targeting', ['officer']), classes.slice(), now).keysHash).toBe(one);
    expect(viewerOf(policy, claims('cargo-targeting', ['officer']), classes.slice(1), now).keysHash).not.toBe(one);
  });
});

describe('what a profile may read', () => {
  test('is its own classes and the sets inside it, the same as a viewer who holds just that', () => {
    const viewer = viewerOf(policy, claims('cargo-targeting', ['analyst']), classes, now);
    expect(profileKeys(policy, 'inspection', classes, now)).toEqual(viewer.keys);
  });

  test('grows from trade over inspection to border', () => {
    const [border, inspection, trade] = (['border', 'inspection', 'trade'] as const).map(
      (name) => new Set(profileKeys(policy, name, classes, now)),
    );
    expect(trade?.isSubsetOf(inspection ?? new Set())).toBe(true);
    expect(inspection?.isSubsetOf(border ?? new Set())).toBe(true);
    expect([trade?.size, inspection?.size, border?.size]).toEqual([4, 7, 10]);
  });
});
