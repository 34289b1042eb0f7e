import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ints } from '../../src/graph/driver.ts';
import { judge } from '../../src/graph/judge.ts';
import { rank, takeIn } from '../../src/pipeline/pipeline.ts';
import type { TestHub } from '../hub.ts';
import { worldArbitrary } from '../pipeline/random-units.ts';
import { hubOf } from '../schema/ask.ts';
import { type Office, openOffice } from '../work/office.ts';
import { actOut, deedsArbitrary, expectReleases } from './deeds.ts';
import { openOracleHub } from './oracle-hub.ts';
import { findProbes, makeQuestions, readAll } from './transcript.ts';
import { openViewer, viewerArbitrary } from './viewers.ts';

const START = Date.parse('2026-11-02T00:00:00Z');

let parts: TestHub;
let office: Office;
beforeAll(async () => {
  parts = await openOracleHub();
  office = await openOffice(parts);
});
afterAll(async () => {
  office.close();
  await parts.close();
});

const judgementsArbitrary = fc.array(
  fc.record({
    a: fc.nat(30),
    b: fc.nat(30),
    verdict: fc.constantFrom('same' as const, 'different' as const),
    access: fc.nat(8),
  }),
  { maxLength: 3 },
);

test('the answer over the whole graph is the answer over one that never held what is hidden', async () => {
  const arbitrary = fc.record({
    world: worldArbitrary,
    judgements: judgementsArbitrary,
    deeds: deedsArbitrary,
    viewer: viewerArbitrary,
    seed: fc.nat(100),
    draw: fc.gen(),
  });
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ world, judgements, deeds, viewer: any, seed, draw }) => {
      await parts.empty();
      parts.clock = START;
      await takeIn(parts, world);
      await judgeSome(judgements);
      expectReleases(await actOut(parts, office, deeds));
      const viewer = openViewer(parts, any, await parts.classes.list());
      const questions = makeQuestions(await findProbes(parts.graph, seed), draw);
      const hub = hubOf(parts, office);
      const whole = await readAll(hub, viewer, parts.now, questions);
      await removeHidden(viewer.keys);
      expect(await readAll(hub, viewer, parts.now, questions)).toEqual(whole);
    }),
    { numRuns: Number(process.env['SEKISHO_RUNS'] ?? 4), interruptAfterTimeLimit: 240_000, endOnFailure: true },
  );
}, 600_000);

/** People's judgements on things of one kind, each in the class of one of the graph's Entities. */
async function judgeSome(
  judgements: readonly { a: number; b: number; verdict: 'same' | 'different'; access: number }[],
): Promise<void> {
  const people = await parts.graph.read<{ id: string }>(
    "MATCH (e:Entity) WHERE e.kind = 'Person' RETURN e.id AS id ORDER BY id",
  );
  const classes = await parts.graph.read<{ number: number }>(
    'MATCH (e:Entity) RETURN DISTINCT e.access AS number ORDER BY number',
  );
  for (const { a, b, verdict, access } of judgements) {
    const [one, other] = [people[a % people.length]?.id, people[b % people.length]?.id];
    const number = classes[access % classes.length]?.number;
    if (one === undefined || other === undefined || one === other || number === undefined) continue;
    const judgement = { a: one, b: other, verdict, by: 'test', access: number, over: [], at: parts.now() };
    await judge(parts.graph, parts.makeId, judgement);
    await rank(parts, [one, other], parts.now());
  }
}

/** Takes out of the graph whatever these keys do not open: nodes, edges with a class of their own, values that nobody seen has. */
async function removeHidden(keys: readonly number[]): Promise<void> {
  const parameters = { keys: ints(keys) };
  await parts.graph.command(
    'MATCH (n:Entity|Record|Reason|Target) WHERE NOT n.access IN $keys DETACH DELETE n',
    parameters,
  );
  await parts.graph.command(
    'MATCH ()-[x:SAME_AS|DIFFERENT_FROM]->() WHERE x.access IS NOT NULL AND NOT x.access IN $keys DELETE x',
    parameters,
  );
  await parts.graph.command('MATCH (c:AccessClass) WHERE NOT c.number IN $keys DETACH DELETE c', parameters);
  await parts.graph.command('MATCH (i:Identifier) WHERE NOT EXISTS { (i)<-[:HAS]-(:Entity) } DETACH DELETE i');
}
