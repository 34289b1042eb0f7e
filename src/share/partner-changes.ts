import { join } from 'node:path';
import { z } from 'zod';
import { appendLineSync } from './append-line.ts';
import { readLinesBack } from './read-back.ts';

const changes = ['add', 'suspend', 'resume', 'remove', 'add-keys', 'end-key', 'roll-keys'] as const;
const changeShape = z.strictObject({
  /** When, ISO instant. */
  at: z.iso.datetime(),
  /** Who: a viewer's id, or `local:` and the account that ran the command. */
  by: z.string(),
  change: z.enum(changes),
  /** Names of the keys that were added or ended. */
  keys: z.array(z.string()),
});

/** One change of a partner's enrolment, or of our own card. */
export type PartnerChange = z.infer<typeof changeShape>;

/** Keeps a change, and returns once it is on the disk: one that leaves no line must not be made. Throws UnavailableError STORE_FAILED. */
export function noteChange(folder: string, id: string, change: PartnerChange): void {
  appendLineSync(pathOf(folder, id), `${JSON.stringify(change)}\n`);
}

/** Returns the changes of a partner, newest first, at most so many. */
export async function readChanges(folder: string, id: string, most: number): Promise<PartnerChange[]> {
  const lines = await readLinesBack(pathOf(folder, id), undefined, most);
  return lines.flatMap(({ text }) => readChange(text) ?? []);
}

function readChange(text: string): PartnerChange | undefined {
  try {
    return changeShape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function pathOf(folder: string, id: string): string {
  return join(folder, `${id}.changes.ndjson`);
}
