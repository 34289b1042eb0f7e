import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { UnavailableError } from '../../src/errors.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { openDetect } from '../../src/pipeline/detect.ts';
import { type Parts, takeIn } from '../../src/pipeline/pipeline.ts';
import { dump, openHub, type TestHub } from '../hub.ts';
import { openParts } from '../parts.ts';
import { incomingArbitrary } from './random-units.ts';

/** COMMIT of the Bolt protocol, as one chunk with its end (Bolt 4.4 and later, "Messages"). */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
/** Which commits are not answered: all of the first, where documents are written, and some of the many that rank. */
const COMMITS = [1, 2, 3, 4, 5, 6, 8, 11, 16, 26];
const world = fc.sample(fc.array(incomingArbitrary, { minLength: 8, maxLength: 8 }), {
  numRuns: 1,
  seed: 4,
})[0] as Incoming[];

let hub: TestHub;
let parts: Parts;
let folder: string;
let wire: Wire;

beforeAll(async () => {
  hub = await openHub();
  folder = mkdtempSync(join(tmpdir(), 'sekisho-wire-'));
  wire = await openWire(Number(new URL(inject('neo4j').url).port));
  const opened = await openParts({ ...inject('neo4j'), url: `bolt://127.0.0.1:${wire.port}` }, folder, () => hub.clock);
  const { graph, classes, makeId, now } = opened;
  parts = { ...opened, detect: openDetect({ graph, classes, makeId, now }).detect };
});
afterAll(async () => {
  await parts.graph.close();
  wire.server.close();
  await hub.close();
  rmSync(folder, { recursive: true });
});

interface Wire {
  readonly server: Server;
  readonly port: number;
  /** The connection is lost after the commit of this number, counted from now, was carried out and before it is answered. */
  readonly cutAt: (commit: number) => void;
  readonly isCut: () => boolean;
}

/** A wire to the graph that can be cut at the worst moment. */
async function openWire(target: number): Promise<Wire> {
  let left = 0;
  const pass = (from: Socket) => {
    const to = dial(target, '127.0.0.1');
    let isLast = false;
    from.on('data', (data: Buffer) => {
      if (left > 0 && data.includes(COMMIT) && --left === 0) isLast = true;
      to.write(data);
    });
    to.on('data', (data: Buffer) => (isLast ? from.destroy() : from.write(data)));
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      one.on('close', () => other.destroy()).on('error', () => other.destroy());
  };
  const server = createServer(pass);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the wire has no port');
  return {
    server,
    port: address.port,
    cutAt: (commit) => {
      left = commit;
    },
    isCut: () => left === 0,
  };
}

async function start(): Promise<void> {
  await hub.empty();
  parts.classes.forget();
}

test('when the graph commits and its answer is lost, whichever commit it is, another try ends in the same graph', async () => {
  await start();
  await takeIn(parts, world);
  const whole = await dump(hub.graph);
  let refused = 0;
  for (const commit of COMMITS) {
    await start();
    wire.cutAt(commit);
    const outcome = await takeIn(parts, world).catch((error: unknown) => error);
    if (!wire.isCut()) break;
    // What only read was asked again at once.
    if (!Array.isArray(outcome)) {
      expect(outcome, `commit ${commit}`).toBeInstanceOf(UnavailableError);
      refused++;
      await takeIn(parts, world);
    }
    expect(await dump(hub.graph), `commit ${commit}`).toEqual(whole);
    expect(await hub.graph.read('MATCH (r:Pending) RETURN r.id AS id')).toEqual([]);
  }
  wire.cutAt(0);
  expect(refused).toBeGreaterThan(2);
}, 300_000);
