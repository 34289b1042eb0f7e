/* Real declarations beside the project: every one becomes a unit, with an item for each that it counts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { feed } from '../../../src/feeds/declaration/feed.ts';
import { haveSamples, samples } from '../beside.ts';
import { collect, issueCodes, unitsOf } from '../collect.ts';

const folder = join(samples, 'wco-declaration');
const files = haveSamples ? readdirSync(folder) : [];

describe.skipIf(!haveSamples)('declarations beside the project', () => {
  test('all 167 are read, and no element of them is unknown', async () => {
    expect(files).toHaveLength(167);
    const codes = new Map<string, number>();
    for (const file of files) {
      const parsed = await collect(feed, readFileSync(join(folder, file)));
      expect(
        parsed.map(({ type }) => type),
        file,
      ).toEqual(['unit']);
      for (const code of issueCodes(parsed)) codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    // Two parties have an identification number that is no EORI; every stated number of items is right.
    expect([...codes]).toEqual([['number-wrong', 2]]);
  });

  test('each has the items that its text has', async () => {
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      // Commented examples are in some of the files.
      const items = text.replace(/<!--[\s\S]*?-->/g, '').match(/<GovernmentAgencyGoodsItem>/g)?.length ?? 0;
      const [unit] = unitsOf(await collect(feed, Buffer.from(text)));
      expect(
        unit?.mentions.filter(({ kind }) => kind === 'GoodsItem'),
        file,
      ).toHaveLength(items);
    }
  });

  test('amendments and the cancellation are told by the number they amend', async () => {
    const requests: string[] = [];
    for (const file of files.filter((name) => /Amendment|Cancellation/.test(name))) {
      const [unit] = unitsOf(await collect(feed, readFileSync(join(folder, file))));
      const keys = Object.keys(unit?.mentions[0]?.keys ?? {});
      requests.push(`${unit?.function} ${unit?.mode} by ${keys.join('+')}`);
    }
    expect(requests.sort()).toEqual(['cancel delta by mrn', ...Array.from({ length: 3 }, () => 'change delta by mrn')]);
  });
});
