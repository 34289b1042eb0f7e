import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { PastRequests } from '../../src/share/past-requests.ts';
import { asked } from './release-tables.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-past-'));
  return () => rmSync(folder, { recursive: true });
});

test('of past disclosures the last are read, oldest first, and no line that is none', async () => {
  const past = new PastRequests(folder);
  expect(await past.list()).toEqual([]);
  for (const number of ['a', 'b', 'c']) await past.append({ ...asked, number, stated: [] });
  appendFileSync(join(folder, 'past-requests.ndjson'), '{"number":1}\nhalf a li');
  expect((await past.list()).map(({ number }) => number)).toEqual(['a', 'b', 'c']);
  expect((await past.list(3)).map(({ number }) => number)).toEqual(['b', 'c']);
});

test('past disclosures that cannot be read are not none', async () => {
  mkdirSync(join(folder, 'past-requests.ndjson'));
  await expect(new PastRequests(folder).list()).rejects.toThrow();
});
