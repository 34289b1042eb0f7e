import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { feed as airCargo } from '../../src/feeds/air-cargo/feed.ts';
import { feed as finding } from '../../src/feeds/finding/feed.ts';
import { feed as post } from '../../src/feeds/post/feed.ts';
import { collect, issueCodes, unitsOf } from './collect.ts';

/** Messages nobody here wrote, beside the project; without them these tests are skipped. */
const messages = new URL('../../../shared/data/messages/', import.meta.url).pathname;
const here = existsSync(messages);
const files = here
  ? readdirSync(messages, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  : [];

test.skipIf(!here)(
  'whatever file is given to these feeds, they say what they read and stop',
  async () => {
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const feed of [airCargo, finding, post]) {
        const parsed = await collect(feed, bytes);
        expect(unitsOf(parsed).length === 0 || file.includes('/cargo-imp/'), `${file} read as ${feed.name}`).toBe(true);
      }
    }
  },
  120_000,
);

test.skipIf(!here).each([
  ['gumraq__fwb17.first3.txt', 3, 0],
  // Eleven houses; two of the four messages name pieces for the whole master and are lists.
  ['gumraq__fhl5.first4.txt', 13, 0],
  ['gumraq__fbl4.txt', 0, 1],
  ['gumraq__ffm8.first3.txt', 0, 3],
  ['gumraq__fsa15.first15.txt', 0, 15],
  ['gumraq__fsr1.first2.txt', 0, 2],
])('%s: %i units, %i messages not read yet', async (name, units, notRead) => {
  const parsed = await collect(airCargo, readFileSync(join(messages, 'cargo-imp', name)));
  expect(unitsOf(parsed)).toHaveLength(units);
  expect(issueCodes(parsed).filter((code) => code === 'format-not-read-yet')).toHaveLength(notRead);
});
