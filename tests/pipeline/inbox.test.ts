import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { Inbox } from '../../src/pipeline/inbox.ts';
import { makeFolder } from '../engine/processes.ts';

const about = { name: 'a.edi', receivedAt: 0, backfill: false, by: 'test' };

async function* stream(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

test('a delivery over the limit is refused as soon as it is over, and leaves nothing', async () => {
  const folder = makeFolder();
  let given = 0;
  const endless = async function* () {
    for (; ; given++) yield Buffer.alloc(1 << 16);
  };
  await expect(new Inbox(folder).put(endless(), about, 1 << 20)).rejects.toMatchObject({
    code: 'LIMIT_EXCEEDED',
    message: 'a delivery may have 1048576 bytes at most: send it in parts',
  });
  expect(given).toBeLessThan(64);
  expect(readdirSync(folder)).toEqual([]);
});

test('a delivery that breaks off is not taken, and its sender is not told of a disk', async () => {
  const folder = makeFolder();
  const cut = new PassThrough();
  cut.write('UNB+UNOA');
  setImmediate(() => cut.destroy());
  await expect(new Inbox(folder).put(cut, about, 1 << 20)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: 'the delivery broke off before its end: send it again',
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('what a killed server left half stored is swept away; what is whole stays', async () => {
  const folder = makeFolder();
  const inbox = new Inbox(folder);
  const whole = await inbox.put(stream('UNB'), about, 100);
  const [cut, unnamed] = ['a8a59a10-3b66-4d4c-8a4a-3a0a2d1d6a01', 'a8a59a10-3b66-4d4c-8a4a-3a0a2d1d6a02'];
  writeFileSync(inbox.path(cut, 'part'), 'UN');
  writeFileSync(inbox.path(unnamed, 'part'), 'UNB');
  writeFileSync(inbox.path(unnamed, 'json'), '{}');
  await inbox.sweep();
  expect(readdirSync(folder).sort()).toEqual([`${whole.id}.bin`, `${whole.id}.json`]);
  expect(await inbox.find(whole.id)).toEqual({ ...about, id: whole.id, bytes: 3 });
  await new Inbox(join(folder, 'none')).sweep();
});
