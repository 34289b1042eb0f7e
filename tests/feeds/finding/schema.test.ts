import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printSchema } from '../../../src/feeds/finding/schema.ts';

test('the published schema is the one that findings are read by (docs/feeds/finding.md says how to print it)', () => {
  const published = readFileSync(new URL('../../../docs/feeds/finding.schema.json', import.meta.url), 'utf8');
  expect(printSchema() === published, 'docs/feeds/finding.schema.json is out of date').toBe(true);
});
