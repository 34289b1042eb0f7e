import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { benches } from '../src/cli/bench.ts';
import { buildProgram } from '../src/cli/main.ts';

const root = join(import.meta.dirname, '..');
const pages = ['README.md', ...globSync('docs/**/*.md', { cwd: root })].map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));
/** What a page may name by its path from the root. */
const named =
  /`((?:src|tests|policy|data|engine|schema|resolvers|operations|web|simulator|bench|migrations|docs|crawlers)\/[\w./-]+)`/g;

test('every link of a page leads to a file', () => {
  const broken = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
      .filter(([, target = '']) => !existsSync(join(root, dirname(path), target)))
      .map(([, target]) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('every file and folder that a page names is there', () => {
  const gone = pages.flatMap(({ path, text }) =>
    [...text.matchAll(named)]
      .filter(([, target = '']) => !existsSync(join(root, target)))
      .map(([, target]) => `${path}: ${target}`),
  );
  expect(gone).toEqual([]);
});

test('every verb and bench that a page names is there', async () => {
  const verbs = (await buildProgram([])).commands.map((verb) => verb.name());
  const wrong = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\.\/sekisho ([a-z]+)(?: ([a-z-]+))?/g)]
      .filter(
        ([, verb = '', name]) => !verbs.includes(verb) || (verb === 'bench' && name && benches[name] === undefined),
      )
      .map(([found]) => `${path}: ${found}`),
  );
  expect(wrong).toEqual([]);
});
