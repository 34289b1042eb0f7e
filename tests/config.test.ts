import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig, readOrMakeSecret, readOutsideServers } from '../src/config.ts';
import { InputError } from '../src/errors.ts';
import { makeFolder } from './engine/processes.ts';

const least = { NEO4J_URL: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'p', REDIS_URL: 'redis://127.0.0.1:6379' };

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (failure) {
    if (failure instanceof InputError) return failure.problems;
  }
  return [];
}

test('the least settings are enough, and the keys are made once', () => {
  const env = { ...least, SEKISHO_DATA: makeFolder() };
  const first = readConfig(env);
  expect(first).toMatchObject({ host: '127.0.0.1', port: 4600, logLevel: 'info', production: false, web: undefined });
  expect(first.idKey).toMatch(/^[0-9a-f]{64}$/);
  expect(first.idKey).not.toBe(first.contentKey);
  expect(readConfig(env)).toEqual(first);
});

test('every problem is reported at once, by name and rule, without the value', () => {
  const env = { NEO4J_URL: 'http://secret', SEKISHO_PORT: '99999', SEKISHO_LOG_LEVEL: 'loud', SEKISHO_ID_KEY: 'abc' };
  const problems = problemsOf(env);
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'NEO4J_URL',
    'NEO4J_PASSWORD',
    'REDIS_URL',
    'SEKISHO_PORT',
    'SEKISHO_LOG_LEVEL',
    'SEKISHO_ID_KEY',
  ]);
  expect(problems.join()).not.toMatch(/secret|abc/);
  expect(problems[1]).toBe('NEO4J_PASSWORD: is not set');
});

test('a secret may stand in a file, but not in both places', () => {
  const data = makeFolder();
  const file = join(data, 'password');
  writeFileSync(file, 'from-file\n');
  const { NEO4J_PASSWORD, ...rest } = { ...least, SEKISHO_DATA: data };
  expect(readConfig({ ...rest, NEO4J_PASSWORD_FILE: file }).neo4j.password).toBe('from-file');
  expect(problemsOf({ ...rest, NEO4J_PASSWORD, NEO4J_PASSWORD_FILE: file })[0]).toMatch(/together with/);
  expect(problemsOf({ ...rest, NEO4J_PASSWORD_FILE: `${file}.none` })[0]).toMatch(
    /NEO4J_PASSWORD_FILE: cannot be read/,
  );
});

test('an empty setting counts as not set', () => {
  expect(readConfig({ ...least, SEKISHO_DATA: makeFolder(), SEKISHO_PORT: '' }).port).toBe(4600);
});

test('outside servers are used when they are named, and a graph needs its password', () => {
  expect(readOutsideServers({})).toEqual({ neo4j: undefined, redisUrl: undefined });
  expect(readOutsideServers(least).neo4j).toEqual({ url: least.NEO4J_URL, user: 'neo4j', password: 'p' });
  expect(() => readOutsideServers({ NEO4J_URL: least.NEO4J_URL })).toThrow(/NEO4J_PASSWORD: is not set/);
});

test('a made secret is readable by its owner alone and stays the same', () => {
  const path = join(makeFolder(), 'keys', 'some.key');
  const made = readOrMakeSecret(path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path, 'utf8').trim()).toBe(made);
  expect(readOrMakeSecret(path)).toBe(made);
});
