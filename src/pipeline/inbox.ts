import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline as pipe } from 'node:stream/promises';
import { z } from 'zod';
import { HubError, NotFoundError, UnavailableError } from '../errors.ts';

export const deliveryShape = z.strictObject({
  id: z.uuid(),
  /** File name as the sender gave it, for people. */
  name: z.string().max(500),
  /** Feed the sender named, or undefined: recognised from the content. */
  feed: z.string().max(64).optional(),
  /** Epoch ms. In a back-fill the manifest's time of receipt. */
  receivedAt: z.number().int(),
  backfill: z.boolean(),
  by: z.string(),
  bytes: z.number().int(),
});

/** A delivery that waits to be read: its bytes lie in the inbox until every unit of it is committed. */
export type Delivery = z.infer<typeof deliveryShape>;

/**
 * The inbox: deliveries on disk before anything is said about them. What is here survives the loss of queue, worker and
 * machine; a delivery leaves when all of it is in the graph or among the dead letters.
 */
export class Inbox {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Stores a stream as a delivery and returns it once it is on the disk. Throws LIMIT_EXCEEDED over `maxBytes`, STORE_FAILED when the disk refuses. */
  async put(
    stream: AsyncIterable<Uint8Array>,
    about: Omit<Delivery, 'id' | 'bytes'>,
    maxBytes: number,
  ): Promise<Delivery> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const id = randomUUID();
    let bytes = 0;
    const meter = new Transform({
      transform(chunk: Uint8Array, _encoding, done) {
        bytes += chunk.length;
        if (bytes > maxBytes)
          done(new HubError('LIMIT_EXCEEDED', `a delivery may have ${maxBytes} bytes at most: send it in parts`));
        else done(null, chunk);
      },
    });
    const unfinished = this.path(id, 'part');
    try {
      await pipe(stream, meter, createWriteStream(unfinished, { mode: 0o600, flush: true }));
      const delivery = { ...about, id, bytes };
      await writeFile(this.path(id, 'json'), JSON.stringify(delivery), { flag: 'wx', mode: 0o600, flush: true });
      await rename(unfinished, this.path(id, 'bin'));
      return delivery;
    } catch (cause) {
      await rm(unfinished, { force: true });
      await rm(this.path(id, 'json'), { force: true });
      if (cause instanceof HubError) throw cause;
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown cause';
      if (code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET')
        throw new HubError('INPUT_INVALID', 'the delivery broke off before its end: send it again', { cause });
      throw new UnavailableError(
        'STORE_FAILED',
        `the inbox could not be written (${code}): free space on the data folder's disk, then send again; nothing was taken`,
        { cause },
      );
    }
  }

  /** Returns a delivery by its id. Throws NOT_FOUND when it is done or never was. */
  async find(id: string): Promise<Delivery> {
    const text = await readFile(this.path(id, 'json'), 'utf8').catch((cause: unknown) => {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'))
        throw new UnavailableError('STORE_FAILED', 'the inbox could not be read: look at the disk of the data folder', {
          cause,
        });
      throw new NotFoundError('this delivery is not in the inbox: it was taken in already, or never arrived');
    });
    return deliveryShape.parse(JSON.parse(text));
  }

  /** Returns the ids of complete deliveries that wait, oldest name first. */
  async list(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names
      .filter((name) => name.endsWith('.bin'))
      .map((name) => name.slice(0, -4))
      .sort();
  }

  /**
   * Removes what a process that was killed left half stored: nothing was said about it. For the one process that stores,
   * before it stores anything.
   */
  async sweep(): Promise<void> {
    const names = new Set(await readdir(this.#folder).catch(() => []));
    for (const name of names) {
      const isWhole = names.has(name.replace(/\.json$/, '.bin'));
      if (name.endsWith('.part') || !isWhole) await rm(join(this.#folder, name), { force: true });
    }
  }

  /** Removes a delivery whose every unit is safe. */
  async remove(id: string): Promise<void> {
    await rm(this.path(id, 'bin'), { force: true });
    await rm(this.path(id, 'json'), { force: true });
  }

  path(id: string, extension: 'bin' | 'json' | 'part'): string {
    return join(this.#folder, `${z.uuid().parse(id)}.${extension}`);
  }
}
