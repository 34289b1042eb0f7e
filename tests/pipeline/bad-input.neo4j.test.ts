import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { UnavailableError } from '../../src/errors.ts';
import { Graph } from '../../src/graph/driver.ts';
import { ContentStore } from '../../src/store/content-store.ts';
import { dump, openHub, type TestHub } from '../hub.ts';
import { ROOT } from '../parts.ts';
import { openSmallDisk, type SmallDisk } from '../small-disk.ts';
import { type Door, openDoor } from './door.ts';

vi.setConfig({ testTimeout: 120_000 });

let hub: TestHub;
let door: Door;
const disk: SmallDisk | undefined = openSmallDisk(64);
beforeAll(async () => {
  hub = await openHub();
});
beforeEach(async () => {
  await hub.empty();
  door = openDoor(hub);
});
afterEach(() => door.close());
afterAll(async () => {
  await hub.close();
  disk?.close();
});

const load = (name: string) => readFileSync(join(ROOT, 'tests', 'fixtures', name));
const family = load('pnr/family.edi');
const declaration = load('declaration/two-items.xml');
const houses = load('air-cargo/houses.fhl');
const findings = load('finding/findings.ndjson');
const noise = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 255));
const utf16 = (text: Buffer) => Buffer.from(`\ufeff${text.toString('latin1')}`, 'utf16le');

function letters() {
  return hub.graph.read<{ code: string; message: string; bytes: number }>(
    "MATCH (d:DeadLetter {state: 'open'}) RETURN d.code AS code, d.message AS message, d.bytes AS bytes ORDER BY code",
  );
}

describe('what nothing can read is kept whole among the dead letters, with what to do', () => {
  test.each<[string, Uint8Array, string | undefined, string, RegExp]>([
    ['an empty file', Buffer.alloc(0), undefined, 'file-empty', /empty/],
    ['a file of blanks', Buffer.from(' \r\n\t'), 'pnr', 'file-empty', /blanks/],
    ['a binary file', noise, undefined, 'file-binary', /no message format is/],
    ['a binary file given to a feed', noise, 'air-cargo', 'file-binary', /binary/],
    ['a compressed file', gzipSync(family), undefined, 'file-compressed', /gzip\); uncompress it first/],
    ['a letter', Buffer.from('Dear colleagues'), undefined, 'format-unknown', /--feed forces one/],
    ['an EDIFACT file in UTF-16', utf16(family), undefined, 'encoding-wrong', /convert it to UTF-8 or ASCII/],
    ['the same, given to its feed', utf16(family), 'pnr', 'encoding-wrong', /convert it/],
    ['passenger data given to declarations', family, 'declaration', 'xml-malformed', /not well-formed/],
    ['a declaration given to passenger data', declaration, 'pnr', 'segment-malformed', /segment tag/],
    ['cargo given to findings', houses, 'finding', 'text-unknown', /no finding/],
    ['findings given to cargo', findings, 'air-cargo', 'text-unknown', /no Cargo-IMP message/],
    ['a declaration cut in the middle', declaration.subarray(0, 900), undefined, 'xml-cut', /ends before/],
  ])('%s', async (name, bytes, feed, code, message) => {
    const done = await door.send({ name, bytes, ...(feed === undefined ? {} : { feed }) });
    expect(done).toMatchObject({ units: 0, written: 0, deadLetters: 1, issues: { [code]: 1 } });
    expect(await letters()).toEqual([{ code, message: expect.stringMatching(message), bytes: expect.any(Number) }]);
    const [about] = await hub.graph.read('RETURN COUNT { (:Record) } AS records, COUNT { (:Entity) } AS entities');
    expect(about).toEqual({ records: 0, entities: 0 });
    expect(await door.inbox.list()).toEqual([]);
  });
});

test('a file cut anywhere gives what is whole, says what is not, and the whole file mends it', async () => {
  await door.send({ name: 'whole', bytes: family });
  const units = await hub.graph.read('MATCH (r:Record) RETURN r.documentNumber AS number ORDER BY number');
  for (const share of [0.3, 0.6, 0.9]) {
    await hub.empty();
    const cut = await door.send({ name: 'cut', bytes: family.subarray(0, Math.floor(family.length * share)) });
    expect(cut.units).toBeGreaterThan(0);
    expect(cut.issues).toHaveProperty('terminator-missing');
    await door.send({ name: 'whole', bytes: family });
    expect(await hub.graph.read('MATCH (r:Record) RETURN DISTINCT r.documentNumber AS number ORDER BY number')).toEqual(
      units,
    );
  }
});

test('text that is not in the encoding it should be is read, and said to be wrong', async () => {
  const text = declaration.toString('utf8').replace(/<Name>[^<]*</, '<Name>M\xfcller<');
  const done = await door.send({ name: 'latin.xml', bytes: Buffer.from(text, 'latin1') });
  expect(done).toMatchObject({ units: 1, written: 1, issues: { 'encoding-wrong': 1 } });
});

test('one bad message among good ones costs only itself', async () => {
  const [first, second, third] = findings.toString().trimEnd().split('\n');
  const bytes = [first, '{"type":"sekisho-finding","version":1,', second, third].join('\n');
  expect(await door.send({ name: 'mixed', bytes })).toMatchObject({ units: 3, written: 3, deadLetters: 1 });
});

test('a wrong graph password is said to be one, and which setting it is', async () => {
  const wrong = Graph.open({ ...inject('neo4j'), password: 'wrong' });
  await expect(wrong).rejects.toMatchObject({
    code: 'GRAPH_REFUSED',
    message: expect.stringContaining('set NEO4J_USER and NEO4J_PASSWORD'),
  });
});

describe.skipIf(disk === undefined)('a content store whose disk is full', () => {
  test('acknowledges nothing; the delivery stays, and is taken in once there is room', async () => {
    await door.send({ name: 'one.edi', bytes: family });
    const wanted = (await dump(hub.graph)).filter((line) => !line.startsWith('(Delivery'));
    await hub.empty();
    const folder = disk?.folder ?? '';
    const ballast = join(folder, 'ballast');
    try {
      writeFileSync(ballast, Buffer.alloc(1 << 20));
    } catch {
      // Full is what it should be.
    }
    const onFull = openDoor(
      { ...hub, now: hub.now, store: new ContentStore(join(folder, 'store'), 'key') },
      door.folder,
    );
    await expect(onFull.send({ name: 'one.edi', bytes: family })).rejects.toBeInstanceOf(UnavailableError);
    const [waiting, ...others] = await door.inbox.list();
    expect(others).toEqual([]);
    expect(await hub.graph.read('MATCH (r:Record) RETURN r.id')).toEqual([]);
    rmSync(ballast);
    expect(await onFull.again(waiting ?? '')).toMatchObject({ units: 2, written: 2, unchanged: 0 });
    expect((await dump(hub.graph)).filter((line) => !line.startsWith('(Delivery'))).toEqual(wanted);
    expect(await door.inbox.list()).toEqual([]);
  });
});

test('a worker that died after the last commit, or between the commit and its count, counts each unit once', async () => {
  const about = { name: 'twice.ndjson', by: 'test', receivedAt: hub.clock, backfill: false };
  // The second unit of the file is its first one again.
  const [first, second] = findings.toString().trimEnd().split('\n');
  const bytes = [first, first, second].join('\n');
  const stream = async function* () {
    yield Buffer.from(bytes);
  };
  const { id } = await door.inbox.put(stream(), about, 1 << 20);
  const { saved, restore } = forgetProgress(hub.graph, id);
  await expect(door.again(id)).rejects.toThrow('killed');
  restore();
  expect([saved(), await door.inbox.list()]).toEqual([1, [id]]);
  const counts = { items: 3, units: 3, written: 2, unchanged: 1, deadLetters: 0 };
  expect(await door.again(id)).toMatchObject(counts);
  expect(await door.again(id)).toMatchObject(counts);
  await expect(door.again('a8a59a10-3b66-4d4c-8a4a-3a0a2d1d6a01')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

/** Lets the writing of a delivery's progress fail, as when the worker dies just before it. */
function forgetProgress(graph: Graph, id: string): { saved: () => number; restore: () => void } {
  let count = 0;
  const write = vi.spyOn(graph, 'write');
  write.mockImplementation(
    (work) =>
      Graph.prototype.write.call(graph, (run) =>
        work((cypher, parameters) => {
          if (!cypher.startsWith('MERGE (d:Delivery') || parameters?.['id'] !== id) return run(cypher, parameters);
          count++;
          throw new Error('killed');
        }),
      ) as never,
  );
  return { saved: () => count, restore: () => write.mockRestore() };
}
