import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseMasterMismatch } from '../../src/patterns/house-master-mismatch.ts';
import { oneDocumentTwoPeople } from '../../src/patterns/one-document-two-people.ts';
import { personInAllChannels } from '../../src/patterns/person-in-all-channels.ts';
import { bind, type Incoming } from '../../src/pipeline/bind.ts';
import { openDetect } from '../../src/pipeline/detect.ts';
import { takeIn } from '../../src/pipeline/pipeline.ts';
import { openHub, type TestHub } from '../hub.ts';
import { worldArbitrary } from '../pipeline/random-units.ts';
import { hubOf } from '../schema/ask.ts';
import { type Office, openOffice } from '../work/office.ts';
import { actOut, deedsArbitrary, expectReleases, findVisible } from './deeds.ts';
import { findProbes, readAll } from './transcript.ts';
import { openViewer, viewerArbitrary } from './viewers.ts';

const START = Date.parse('2026-11-02T00:00:00Z');

let parts: TestHub;
let office: Office;
beforeAll(async () => {
  parts = await openHub({ detect: async (...args) => detector.detect(...args) });
  // Three of the patterns: what all of them find is another test's, and each costs its planning.
  const detector = openDetect({ ...parts, patterns: [houseMasterMismatch, oneDocumentTwoPeople, personInAllChannels] });
  office = await openOffice(parts);
});
afterAll(async () => {
  office.close();
  await parts.close();
});

test('a viewer is answered as if nothing but what the viewer may see had ever come in, in whatever order it came', async () => {
  const arbitrary = worldArbitrary.chain((drawn) => {
    const world = drawn.filter(isWhole);
    return fc.record({
      world: fc.constant(world),
      shuffled: fc.shuffledSubarray(world, { minLength: world.length, maxLength: world.length }),
      deeds: deedsArbitrary,
      viewer: viewerArbitrary,
      seed: fc.nat(100),
    });
  });
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ world, shuffled, deeds, viewer: any, seed }) => {
      await parts.empty();
      parts.clock = START;
      await takeIn(parts, world);
      const tasks = await actOut(parts, office, deeds);
      expectReleases(tasks);
      const end = parts.clock;
      const viewer = openViewer(parts, any, await parts.classes.list());
      const probes = await findProbes(parts.graph, seed);
      const hub = hubOf(parts, office);
      const all = await readAll(hub, viewer, parts.now, probes);
      const visible = await Promise.all(shuffled.map((incoming) => isVisible(incoming, viewer.keys)));
      const done = await findVisible(parts, tasks, viewer);
      await parts.empty();
      parts.clock = START;
      await takeIn(
        parts,
        shuffled.filter((_, at) => visible[at]),
      );
      for (const task of done) {
        parts.clock = task.at;
        await office.desk.carryOut(task);
      }
      parts.clock = end;
      expect(await readAll(hub, viewer, parts.now, probes)).toEqual(all);
    }),
    { numRuns: Number(process.env['SEKISHO_RUNS'] ?? 4), interruptAfterTimeLimit: 240_000, endOnFailure: true },
  );
}, 600_000);

/** A unit whose parts stand in several classes comes in whole or not at all: its other part alone was never sent. */
function isWhole({ unit }: Incoming): boolean {
  return unit.mentions.every(({ marking }) => marking === undefined);
}

async function isVisible(incoming: Incoming, keys: readonly number[]): Promise<boolean> {
  const bound = await bind(parts.policy, parts.classes, parts.makeId, incoming, parts.now());
  return Array.isArray(bound) && bound.every(({ access }) => keys.includes(access));
}
