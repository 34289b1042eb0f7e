import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { HubError, UnavailableError } from '../errors.ts';
import { carryOut, type DeskParts, type Done, type Task, taskShape } from './desk.ts';

/** Tasks of people on disk until the worker has carried them out: what somebody decided survives the loss of the queue. */
export class Outbox {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Stores a task and returns its id once it is on the disk. */
  async put(task: Task): Promise<string> {
    const id = randomUUID();
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      const text = JSON.stringify(taskShape.parse(task));
      await writeFile(`${this.#path(id)}.part`, text, { flag: 'wx', mode: 0o600, flush: true });
      await rename(`${this.#path(id)}.part`, this.#path(id));
    } catch (cause) {
      await rm(`${this.#path(id)}.part`, { force: true }).catch(() => undefined);
      throw new UnavailableError(
        'STORE_FAILED',
        'what was asked could not be written to the data folder: free space on its disk, then ask again',
        { cause },
      );
    }
    return id;
  }

  /** Returns a task by its id; undefined when it was carried out, or taken back before the worker saw it. */
  async find(id: string): Promise<Task | undefined> {
    const text = await readFile(this.#path(id), 'utf8').catch((cause: unknown) => {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
      throw new UnavailableError('STORE_FAILED', 'a task in the data folder could not be read: look at its disk', {
        cause,
      });
    });
    return text === undefined ? undefined : taskShape.parse(JSON.parse(text));
  }

  /** Returns the ids of the tasks that wait. */
  async list(): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -5))
      .sort();
  }

  /** Removes a task that was carried out. */
  async remove(id: string): Promise<void> {
    await rm(this.#path(id), { force: true });
  }

  #path(id: string): string {
    return join(this.#folder, `${z.uuid().parse(id)}.json`);
  }
}

/**
 * Carries a stored task out and removes it, once it is done or refused for good: what may succeed later stays for the next
 * try. One that is not there any more was done.
 */
export async function carryOutStored(desk: DeskParts, outbox: Outbox, id: string): Promise<Done> {
  const task = await outbox.find(id);
  if (task === undefined) return { state: 'done', records: [] };
  try {
    const done = await carryOut(desk, id, task);
    await outbox.remove(id);
    return done;
  } catch (error) {
    if (error instanceof HubError && !error.retryable) await outbox.remove(id);
    throw error;
  }
}
