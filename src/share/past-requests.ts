import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type EntityKind, entityKinds } from '../model/entity-kinds.ts';
import { appendLine } from './append-line.ts';
import { type ReleaseField, releaseFields } from './coarsen.ts';
import type { PastRequest } from './dry-run.ts';

const name = z.string().max(200);
const pastShape = z.strictObject({
  number: name,
  partner: name,
  purpose: name,
  instrument: name,
  stated: z.array(
    z.strictObject({
      kind: z.enum(entityKinds as [EntityKind, ...EntityKind[]]),
      field: z.enum(releaseFields as [ReleaseField, ...ReleaseField[]]),
      classKey: z.string().max(500),
    }),
  ),
});

/** What was stated of which fields in which classes when something was disclosed, without any value: for dry runs. */
export class PastRequests {
  readonly #path: string;

  constructor(folder: string) {
    this.#path = join(folder, 'past-requests.ndjson');
  }

  /** Adds a request. Throws UnavailableError STORE_FAILED. */
  async append(request: PastRequest): Promise<void> {
    await appendLine(this.#path, `${JSON.stringify(request)}\n`);
  }

  /** Returns all of them, oldest first; lines that are none are left out. */
  async list(): Promise<PastRequest[]> {
    const text = await readFile(this.#path, 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => {
      try {
        return pastShape.safeParse(JSON.parse(line)).data ?? [];
      } catch {
        return [];
      }
    });
  }
}
