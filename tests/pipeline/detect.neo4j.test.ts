import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { profileKeys } from '../../src/auth/viewer.ts';
import { patterns } from '../../src/patterns/index.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { type Detect, openDetect } from '../../src/pipeline/detect.ts';
import { takeIn } from '../../src/pipeline/pipeline.ts';
import { openHub, type TestHub } from '../hub.ts';
import { arrivalArbitrary, POOL, REPORTED } from '../patterns/random-world.ts';

let hub: TestHub;
let detect: Detect;
beforeAll(async () => {
  hub = await openHub({ detect: (...given) => detect.detect(...given) });
  const { graph, classes, makeId, now } = hub;
  detect = openDetect({ graph, classes, makeId, now });
});
afterAll(() => hub.close());

/** Open reasons and targets, without the times at which they were found. */
async function derived(): Promise<{ reasons: Record<string, unknown>[]; targets: Record<string, unknown>[] }> {
  const of = async (label: 'Reason' | 'Target') => {
    const found = await hub.graph.read<{ all: Record<string, unknown>; rests: string[] }>(
      `MATCH (n:${label}) WHERE n.knownTo IS NULL
       RETURN properties(n) AS all, COLLECT { MATCH (n)-[:RESTS_ON|ABOUT]->(e) RETURN e.id ORDER BY e.id } AS rests ORDER BY n.id`,
    );
    return found.map(({ all: { at: _, knownFrom: __, ...rest }, rests }) => ({ ...rest, rests }));
  };
  return { reasons: await of('Reason'), targets: await of('Target') };
}

/** Takes the units in by batches, then in full, and returns the patterns that fired; fails when the two differ. */
async function compare(units: readonly Incoming[], sizes: readonly number[]): Promise<Set<unknown>> {
  await hub.empty();
  let turn = 0;
  for (let start = 0; start < units.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? units.length;
    await takeIn(hub, units.slice(start, start + size));
    start += size;
  }
  const onChange = await derived();
  await hub.graph.command('MATCH (n:Reason|Target) DETACH DELETE n');
  for (const { name } of hub.policy.profiles)
    await detect.detect(name, profileKeys(hub.policy, name, await hub.classes.list(), hub.clock), 'all');
  const inFull = await derived();
  expect(onChange.reasons).toEqual(inFull.reasons);
  expect(onChange.targets).toEqual(inFull.targets);
  return new Set(inFull.reasons.map(({ slug }) => slug));
}

test('all patterns fire on what changed, as they do in full', async () => {
  const fired = await compare([...POOL, ...REPORTED], [20]);
  expect([...fired].sort()).toEqual(patterns.map(({ slug }) => slug));
}, 400_000);

test('patterns on what changed, in any order and batching, give what a full run gives, under every profile', async () => {
  await fc.assert(
    fc.asyncProperty(arrivalArbitrary, async ({ units, sizes }) => void (await compare(units, sizes))),
    { numRuns: Number(process.env['SEKISHO_RUNS'] ?? 3) },
  );
}, 400_000);
