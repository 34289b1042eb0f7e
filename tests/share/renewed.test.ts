import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readReleasePolicy } from '../../src/share/release-policy.ts';
import { openRenewed, stampOf } from '../../src/share/renewed.ts';
import { policy, releasePolicy, tables } from './release-tables.ts';

test('a policy that is changed is taken whole, and one with a typo not at all: the old one stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-renewed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'release.json');
  const write = (value: unknown) => writeFileSync(path, JSON.stringify(value));
  write({ instruments: {}, reach: [], rows: [] });
  const refusals: unknown[] = [];
  const held = openRenewed(
    () => readReleasePolicy(path, policy),
    () => stampOf(folder),
    (cause) => refusals.push(cause),
  );
  const empty = held.current().version;
  held.look();
  expect(held.current().version).toBe(empty);
  write(tables);
  held.look();
  expect(held.current().version).toBe(releasePolicy.version);
  write({ ...tables, rows: [{ ...tables.rows[0], fields: ['nmae'] }] });
  held.look();
  held.look();
  expect(held.current().version).toBe(releasePolicy.version);
  expect(refusals).toHaveLength(1);
  rmSync(path);
  held.look();
  expect(held.current().version).toBe(releasePolicy.version);
  expect(refusals).toHaveLength(2);
});

test('a hub does not start on a policy that is not sound', () => {
  const read = () => readReleasePolicy('/nowhere/release.json', policy);
  expect(() =>
    openRenewed(
      read,
      () => stampOf('/nowhere'),
      () => undefined,
    ),
  ).toThrow('cannot be read');
});
