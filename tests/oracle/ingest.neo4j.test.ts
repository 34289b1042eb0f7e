import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bind, type Incoming } from '../../src/pipeline/bind.ts';
import { takeIn } from '../../src/pipeline/pipeline.ts';
import type { TestHub } from '../hub.ts';
import { worldArbitrary } from '../pipeline/random-units.ts';
import { hubOf } from '../schema/ask.ts';
import { type Office, openOffice } from '../work/office.ts';
import { actOut, deedsArbitrary, expectReleases, findVisible } from './deeds.ts';
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

test('a viewer is answered as if nothing but what the viewer may see had ever come in, in whatever order it came', async () => {
  const arbitrary = worldArbitrary.chain((world) =>
    fc.record({
      world: fc.constant(world),
      shuffled: fc.shuffledSubarray(world, { minLength: world.length, maxLength: world.length }),
      deeds: deedsArbitrary,
      viewer: viewerArbitrary,
      seed: fc.nat(100),
      draw: fc.gen(),
    }),
  );
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ world, shuffled, deeds, viewer: any, seed, draw }) => {
      await parts.empty();
      parts.clock = START;
      await takeIn(parts, world);
      const tasks = await actOut(parts, office, deeds);
      expectReleases(tasks);
      const end = parts.clock;
      const viewer = openViewer(parts, any, await parts.classes.list());
      const questions = makeQuestions(await findProbes(parts.graph, seed), draw);
      const hub = hubOf(parts, office);
      const all = await readAll(hub, viewer, parts.now, questions);
      const visible = (await Promise.all(shuffled.map((each) => findVisibleParts(each, viewer.keys)))).flat();
      const done = await findVisible(parts, tasks, viewer);
      await parts.empty();
      parts.clock = START;
      await takeIn(
        parts,
        visible.map(({ incoming }) => incoming),
      );
      await closeBytes(visible.flatMap(({ cutFrom }) => cutFrom ?? []));
      for (const task of done.tasks) {
        parts.clock = task.at;
        await office.desk.carryOut(task);
      }
      await closeBytes(done.cutFrom);
      parts.clock = end;
      expect(await readAll(hub, viewer, parts.now, questions)).toEqual(all);
    }),
    { numRuns: Number(process.env['SEKISHO_RUNS'] ?? 4), interruptAfterTimeLimit: 240_000, endOnFailure: true },
  );
}, 600_000);

interface Visible {
  readonly incoming: Incoming;
  /** Id of the record, when it is of one part of a unit whose other parts the viewer may not see. */
  readonly cutFrom?: string;
}

/**
 * Returns what is sent where only what these keys open ever comes in: the unit, nothing, or, of a unit that its own markings
 * split, each part in a class held as a unit that says no more than that. Two things of the whole remain with a part, and
 * these alone its readers may learn: that a unit came (the base part is there even if empty, under an id made of all the
 * bytes), and that its bytes are not theirs to read.
 */
async function findVisibleParts(incoming: Incoming, keys: readonly number[]): Promise<Visible[]> {
  const bound = await bind(parts.policy, parts.classes, parts.makeId, incoming, parts.now());
  if (!Array.isArray(bound)) return [];
  const visible = bound.filter(({ access }) => keys.includes(access));
  if (visible.length === bound.length) return [{ incoming }];
  return visible.map(({ unit, classKey: key, resolved }) => ({
    incoming: { ...incoming, unit, placed: { key, members: [] } },
    cutFrom: resolved.record,
  }));
}

/** The bytes of a split unit belong to the set of all its classes. */
async function closeBytes(records: readonly string[]): Promise<void> {
  await parts.graph.command('MATCH (r:Record) WHERE r.id IN $records SET r.rawAccess = -1', { records: [...records] });
}
