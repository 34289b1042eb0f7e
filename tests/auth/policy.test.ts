import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPolicy, readPolicy } from '../../src/auth/policy.ts';
import { InputError } from '../../src/errors.ts';

const folder = new URL('../../policy', import.meta.url).pathname;

function readTables(): Record<string, unknown> {
  const names = ['feeds', 'regimes', 'roles', 'purposes', 'profiles'];
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))]));
}

function problemsOf(tables: Record<string, unknown>): readonly string[] {
  try {
    checkPolicy(tables);
  } catch (cause) {
    if (cause instanceof InputError) return cause.problems;
    throw cause;
  }
  return [];
}

describe('policy', () => {
  test('the committed tables are taken whole', () => {
    const policy = readPolicy(folder);
    expect(policy.profiles.map(({ name }) => name)).toEqual(['partner', 'intel', 'border', 'inspection', 'trade']);
    expect([...policy.purposes.keys()]).toEqual([
      'cargo-targeting',
      'passenger-targeting',
      'intelligence',
      'inspection',
      'feed-operation',
    ]);
  });

  test('the same tables give the same version, a changed word another', () => {
    const changed = { ...readTables(), roles: { ...Object(readTables()['roles']), auditor: { actions: ['read'] } } };
    expect(checkPolicy(readTables()).version).toBe(readPolicy(folder).version);
    expect(checkPolicy(changed).version).not.toBe(readPolicy(folder).version);
  });

  test('a file that is not JSON, or not there, is named', () => {
    const missing = () => readPolicy(`${folder}/nowhere`);
    expect(missing).toThrow('feeds.json: cannot be read');
    expect(missing).toThrow('profiles.json: cannot be read');
  });

  const feed = { senders: [], strictest: { originator: 'customs', marking: 'restricted', regime: 'trade' } };
  const purpose = { roles: ['analyst'], actions: ['read'], classes: ['profile:trade'], profile: 'trade' };

  test.each([
    [
      'an unknown field',
      { feeds: { post: { ...feed, sendres: [] } } },
      ['feeds.json: post: Unrecognized key: "sendres"'],
    ],
    [
      'a regime of no table',
      { feeds: { post: { ...feed, strictest: { ...feed.strictest, regime: 'trad' } } } },
      ["no regime is named 'trad'"],
    ],
    ['an action of no list', { roles: { analyst: { actions: ['raed'] } } }, ['roles.json: analyst.actions.0']],
    [
      'a role of no table',
      { purposes: { targeting: { ...purpose, roles: ['analist'] } } },
      ["purposes.json: targeting: no role is named 'analist'"],
    ],
    [
      'a feed of no table in a pattern',
      { purposes: { targeting: { ...purpose, classes: ['air-carg/*/*/*', 'profile:trade'] } } },
      ["no feed is named 'air-carg'"],
    ],
    [
      'a pattern of three parts',
      { purposes: { targeting: { ...purpose, classes: ['post/*/*'] } } },
      ['is not a pattern of classes'],
    ],
    [
      'a star in the middle',
      { purposes: { targeting: { ...purpose, classes: ['p*t/*/*/*'] } } },
      ['is not a pattern of classes'],
    ],
    [
      'a profile that its classes do not make',
      { purposes: { targeting: { ...purpose, profile: 'border' } } },
      ['says border, its classes make it trade'],
    ],
    [
      'a profile of no table',
      { purposes: { targeting: { ...purpose, classes: ['profile:trede'] } } },
      ["no profile is named 'trede'"],
    ],
    [
      'a profile that contains itself',
      { profiles: [{ name: 'trade', classes: ['profile:trade'] }] },
      ["'trade' must stand below"],
    ],
  ])('%s refuses the whole and says where', (_, part, parts) => {
    const problems = problemsOf({ ...readTables(), ...part }).join('\n');
    for (const text of parts) expect(problems).toContain(text);
  });

  test('every problem is named at once', () => {
    const roles = { analyst: { actions: ['raed', 'wirte'] }, inspector: {} };
    expect(problemsOf({ ...readTables(), roles, regimes: 3 })).toHaveLength(4);
  });
});
