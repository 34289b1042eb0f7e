import { expect, test } from 'vitest';
import { checkReleasePolicy } from '../../src/share/release-policy.ts';
import { openReach } from '../../src/share/visitor.ts';
import { asked, policy, tables } from './release-tables.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const reachOf = (keys: readonly string[], patterns: readonly string[]) => {
  const release = checkReleasePolicy({ ...tables, reach: [{ ...asked, classes: patterns }] }, policy);
  const classes = keys.map((key, number) => ({ key, number, members: [] }));
  return [...openReach(policy, release, asked, { classes, now }).values()];
};

test('of what partners told, what they let others have is in reach, however wide the pattern', () => {
  const told = ['plain', 'releasable', 'restricted', 'originator-controlled'].map(
    (marking) => `partner/fr-customs/${marking}/intelligence`,
  );
  expect(reachOf(told, ['part*/*/*/intelligence'])).toEqual(['partner/fr-customs/releasable/intelligence']);
});

test('a set of classes is never in reach', () => {
  const release = checkReleasePolicy(tables, policy);
  const key = 'air-cargo/customs/plain/trade';
  const classes = [
    { key, number: 1, members: [] },
    { key: `set(${key};profile:trade)`, number: 2, members: [key, 'profile:trade'] },
  ];
  expect([...openReach(policy, release, asked, { classes, now }).keys()]).toEqual([1]);
});
