import { join } from 'node:path';
import { z } from 'zod';
import { type EntityKind, entityKinds } from '../model/entity-kinds.ts';
import { appendLine } from './append-line.ts';
import { type ReleaseField, releaseFields } from './coarsen.ts';
import type { PastRequest } from './dry-run.ts';
import { readLinesBack } from './read-back.ts';

/** Older ones are not looked at: the file only grows. */
export const mostPast = 5_000;

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

  /** Returns the last of them, oldest first; lines that are none are left out. */
  async list(most = mostPast): Promise<PastRequest[]> {
    const lines = await readLinesBack(this.#path, undefined, most);
    return lines.reverse().flatMap(({ text }) => {
      try {
        return pastShape.safeParse(JSON.parse(text)).data ?? [];
      } catch {
        return [];
      }
    });
  }
}
