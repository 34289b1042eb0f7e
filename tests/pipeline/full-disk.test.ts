import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { UnavailableError } from '../../src/errors.ts';
import { Inbox } from '../../src/pipeline/inbox.ts';
import { Outbox } from '../../src/pipeline/outbox.ts';
import { ContentStore } from '../../src/store/content-store.ts';
import { openSmallDisk, type SmallDisk } from '../small-disk.ts';

/** Opened while tests are collected: where no disk can be made they are skipped, and the report says so. */
const disk: SmallDisk | undefined = openSmallDisk(256);
const folder = disk?.folder ?? '';
const ballast = join(folder, 'ballast');
const full = expect.objectContaining({
  constructor: UnavailableError,
  code: 'STORE_FAILED',
  message: expect.stringMatching(/free space .*, then .*(again|nothing was)/),
});

beforeAll(() => {
  if (disk === undefined) console.log('A full disk could not be made: mounting one is not permitted here.');
});
afterAll(() => disk?.close());
beforeEach(() => {
  for (const name of disk === undefined ? [] : readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});

/** Leaves no room for a file with anything in it. */
function fill(): void {
  try {
    writeFileSync(ballast, Buffer.alloc(1 << 20));
  } catch {
    // What went in before it was full is what was wanted.
  }
}

async function* chunks(count: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < count; at++) yield Buffer.alloc(65_536, 'x');
}

function filesIn(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

describe.skipIf(disk === undefined)('on a full disk', () => {
  const about = { name: 'big.edi', receivedAt: 0, backfill: false, by: 'test' };

  test('a delivery is refused as a whole, with what to do; one that fits is taken', async () => {
    const inbox = new Inbox(join(folder, 'inbox'));
    await expect(inbox.put(chunks(64), about, 1 << 30)).rejects.toEqual(full);
    expect(filesIn(folder)).toEqual([]);
    expect(await inbox.list()).toEqual([]);
    const { id, bytes } = await inbox.put(chunks(1), about, 1 << 30);
    expect([await inbox.list(), bytes]).toEqual([[id], 65_536]);
  });

  test('the content store acknowledges nothing and leaves no half pack; it works again when there is room', async () => {
    const store = new ContentStore(join(folder, 'store'), 'key');
    const unit = { record: 'r'.repeat(22), bytes: Buffer.from('NAD+CN'), unit: null };
    const [before] = await store.write([unit]);
    fill();
    await expect(store.write([unit])).rejects.toEqual(full);
    expect(filesIn(join(folder, 'store'))).toHaveLength(2);
    rmSync(ballast);
    const [after] = await store.write([unit]);
    for (const pointer of [before, after]) {
      if (pointer === undefined) throw new Error('the store gave no pointer');
      expect((await store.read(unit.record, pointer)).bytes.toString()).toBe('NAD+CN');
    }
  });

  test('what a person did is refused, not half kept', async () => {
    const outbox = new Outbox(join(folder, 'outbox'));
    await outbox.put({ type: 'replay', at: 0, letter: 'first' });
    fill();
    await expect(outbox.put({ type: 'replay', at: 0, letter: 'second' })).rejects.toEqual(full);
    expect(filesIn(join(folder, 'outbox'))).toHaveLength(1);
  });
});
