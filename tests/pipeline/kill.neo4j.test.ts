import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { openDetect } from '../../src/pipeline/detect.ts';
import { recover, takeIn } from '../../src/pipeline/pipeline.ts';
import type { Dying } from '../fixtures/pipeline/dying-writer.ts';
import { dump, openHub, type TestHub } from '../hub.ts';
import { openStore } from '../parts.ts';
import { incomingArbitrary } from './random-units.ts';

const POINTS = 30;
const WRITER = join(import.meta.dirname, '..', 'fixtures', 'pipeline', 'dying-writer.ts');
const world = fc.sample(fc.array(incomingArbitrary, { minLength: 18, maxLength: 18 }), {
  numRuns: 1,
  seed: 20,
})[0] as Incoming[];

let hub: TestHub;
let folder: string;
beforeAll(async () => {
  hub = await openHub();
  folder = mkdtempSync(join(tmpdir(), 'sekisho-kill-'));
  writeFileSync(
    join(folder, 'units.json'),
    JSON.stringify(world.map((each) => ({ ...each, bytes: Buffer.from(each.bytes).toString() }))),
  );
});
afterAll(async () => {
  await hub.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a writer of its own process; `statements` when it lived to the end. */
async function runWriter(at: number, when: Dying['when'], store: string): Promise<number | undefined> {
  const dying: Dying = { graph: inject('neo4j'), store, units: join(folder, 'units.json'), clock: hub.clock, at, when };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', WRITER, JSON.stringify(dying)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(at === 0 ? code : signal).toBe(at === 0 ? 0 : 'SIGKILL');
  return at === 0 ? (JSON.parse(said) as { statements: number }).statements : undefined;
}

/** Takes all of it in again, as the worker does with a delivery that it had not ended. */
async function goOn(store: string): Promise<string[]> {
  const { classes, graph, makeId, now } = hub;
  const { detect } = openDetect({ graph, classes, makeId, now });
  const parts = { ...hub, store: openStore(store), detect };
  await recover(parts);
  await takeIn(parts, world);
  const pending = await graph.read('MATCH (r:Pending) RETURN r.id AS id');
  expect(pending).toEqual([]);
  return dump(graph);
}

test('an ingest killed anywhere and run again ends in the graph of one that was not', async () => {
  const statements = await runWriter(0, 'after', join(folder, 'whole'));
  const whole = await dump(hub.graph);
  expect(whole.length).toBeGreaterThan(50);
  const points = fc.sample(
    fc.record({
      at: fc.integer({ min: 1, max: statements ?? 1 }),
      when: fc.constantFrom<Dying['when']>('before', 'while', 'after'),
    }),
    { numRuns: POINTS, seed: 7 },
  );
  for (const [turn, { at, when }] of points.entries()) {
    await hub.empty();
    const store = join(folder, String(turn));
    await runWriter(at, when, store);
    expect(await goOn(store), `killed ${when} statement ${at} of ${statements}`).toEqual(whole);
  }
}, 600_000);
