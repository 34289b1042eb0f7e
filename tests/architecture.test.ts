import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Steps of the import chain: a unit imports any step above its own, never one below, never a sibling on its own. */
const chain: readonly (readonly string[])[] = [
  ['src/errors'],
  ['src/config', 'src/model'],
  ['src/log'],
  ['src/normalise', 'src/auth', 'src/store'],
  ['src/feeds'],
  ['crawlers', 'src/resolve', 'src/score'],
  ['src/graph'],
  ['src/patterns'],
  ['src/pipeline'],
  ['src/share', 'src/work'],
  ['src/jobs'],
  ['resolvers'],
  ['schema'],
  ['src/server', 'src/worker'],
  ['src/cli'],
];

/** Units that stand beside the chain, with all they may import. */
const beside: Readonly<Record<string, readonly string[]>> = {
  engine: ['src/errors', 'src/config', 'src/log'],
  simulator: ['src/model', 'data'],
  web: ['operations'],
  operations: [],
};

/** Units that may be imported in addition to the steps above. */
const extras: Readonly<Record<string, readonly string[]>> = { 'src/cli': ['simulator', 'engine', 'operations'] };

/** Libraries (by the start of their names) and the only units that may import them. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  jose: ['src/auth'],
  'libphonenumber-js': ['src/normalise'],
  cheerio: ['src/feeds'],
  saxes: ['src/feeds'],
  htmlparser2: ['crawlers'],
  'puppeteer-core': ['crawlers'],
  // The engine asks whether what it started lets us in; it runs no query.
  'neo4j-driver': ['src/graph', 'engine'],
  ioredis: ['src/jobs', 'engine'],
  bullmq: ['src/jobs'],
  '@pothos/': ['schema'],
  react: ['web'],
  'react-dom': ['web'],
  'react-i18next': ['web'],
  '@tanstack/': ['web'],
  graphology: ['web'],
  sigma: ['web'],
  commander: ['src/cli'],
  'node:child_process': ['engine', 'src/cli'],
};

/** The units whose files may hold Cypher. */
const cypherUnits: readonly string[] = ['src/graph', 'src/patterns'];
const cypher = /\b(?:MATCH|MERGE|OPTIONAL MATCH)\s*\(|\bUNWIND\s+\$|\bDETACH\s+DELETE\b|\bCALL\s+db\./;

/** A count of a node's edges without a look at where they lead: COUNT { (n)--() }, size((n)-[:T]->()). */
const degree = /\b(?:COUNT\s*\{|size\s*\()\s*(?:MATCH\s+)?\(\w*\)\s*<?-(?:\[[^\]]*\]-|-)>?\s*\(\s*\)\s*[})]/i;

type Import = { readonly file: string; readonly target: string; readonly typeOnly: boolean };

const files = globSync(
  ['src', 'engine', 'crawlers', 'resolvers', 'schema', 'simulator', 'operations', 'web'].map(
    (one) => `${one}/**/*.{ts,tsx}`,
  ),
  {
    exclude: (name) => name === 'node_modules' || name === 'dist',
  },
).sort();
const imports = files.flatMap(readImports);

describe('imports', () => {
  test('every file belongs to a unit that the chain or its neighbours name', () => {
    expect(files.filter((file) => unitOf(file) === undefined)).toEqual([]);
  });

  test('go one way along the chain', () => {
    const wrong = imports.filter(
      ({ file, target }) => isLocal(target) && !mayImport(unitOf(file), unitOf(resolvePath(file, target))),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('bring a library only into the unit that knows it alone', () => {
    const wrong = imports.filter(({ file, target, typeOnly }) => {
      const homes = typeOnly ? undefined : homesOf(target);
      return homes !== undefined && !homes.includes(unitOf(file) ?? '');
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('never form a cycle', () => {
    expect(findCycles(buildGraph())).toEqual([]);
  });
});

test('Cypher stands in the graph and in patterns only', () => {
  const wrong = files.filter((file) => !cypherUnits.includes(unitOf(file) ?? '') && cypher.test(readCode(file)));
  expect(wrong).toEqual([]);
});

test("the engine's own degree, which counts hidden edges, is asked by the job that marks hubs only", () => {
  const wrong = files.filter((file) => file !== 'src/graph/hubs.ts' && degree.test(readCode(file)));
  expect(wrong).toEqual([]);
  expect(degree.test(readCode('src/graph/hubs.ts'))).toBe(true);
});

test('a cycle of imports is found, and a diamond is none', () => {
  const diamond = { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] };
  expect(findCycles(new Map(Object.entries(diamond)))).toEqual([]);
  expect(findCycles(new Map(Object.entries({ ...diamond, d: ['b'] })))).toEqual(['b → d → b']);
});

function readImports(file: string): Import[] {
  const code = readCode(file);
  const fixed = code.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const lazy = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...fixed].map(([, type, target = '']) => ({ file, target, typeOnly: type !== undefined })),
    ...[...lazy].map(([, target = '']) => ({ file, target, typeOnly: false })),
  ];
}

function readCode(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

function unitOf(path: string): string | undefined {
  const known = [...chain.flat(), ...Object.keys(beside), 'data'];
  return known.find((unit) => path === `${unit}.ts` || path.startsWith(`${unit}/`));
}

function mayImport(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  if (from === to || to === 'data' || (extras[from] ?? []).includes(to)) return true;
  const listed = beside[from];
  if (listed !== undefined) return listed.includes(to);
  const [fromStep, toStep] = [from, to].map((unit) => chain.findIndex((step) => step.includes(unit)));
  return toStep !== undefined && fromStep !== undefined && toStep >= 0 && toStep < fromStep;
}

function homesOf(target: string): readonly string[] | undefined {
  const name = Object.keys(libraries).find(
    (one) => target === one || target.startsWith(one.endsWith('/') ? one : `${one}/`),
  );
  return name === undefined ? undefined : libraries[name];
}

function isLocal(target: string): boolean {
  return target.startsWith('.');
}

function resolvePath(file: string, target: string): string {
  return join(dirname(file), target);
}

function buildGraph(): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const { file, target, typeOnly } of imports) {
    // A type import is gone at run time and cannot make a cycle there.
    if (isLocal(target) && !typeOnly) graph.set(file, [...(graph.get(file) ?? []), resolvePath(file, target)]);
  }
  return graph;
}

/** Returns each cycle once, as `a → b → a`, by a walk that marks what it has left for good. */
function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Set<string>();
  const cycles: string[] = [];
  const walk = (node: string, path: readonly string[]): void => {
    const seen = path.indexOf(node);
    if (seen >= 0) cycles.push([...path.slice(seen), node].join(' → '));
    if (seen >= 0 || left.has(node)) return;
    for (const next of graph.get(node) ?? []) walk(next, [...path, node]);
    left.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return cycles;
}
