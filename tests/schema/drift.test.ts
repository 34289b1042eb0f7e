import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeGenerated } from '../../codegen.ts';

const root = join(import.meta.dirname, '..', '..');

test('the printed schema and the typed operations are those of the sources (node codegen.ts writes them)', async () => {
  const drifted = (await makeGenerated()).filter(
    ({ path, content }) => readFileSync(join(root, path), 'utf8') !== content,
  );
  expect(drifted.map(({ path }) => path)).toEqual([]);
});
