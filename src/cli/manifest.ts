import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import type { Sending } from './deliver.ts';

const rowShape = z.looseObject({
  path: z
    .string()
    .regex(/^[^/\\][^\\]*$/)
    .refine((path) => !path.split('/').includes('..'), 'must stay in the folder'),
  feed: z.string(),
  receivedAt: z.iso.datetime({ offset: true }),
  units: z.number().int().optional(),
});

/** Name of the file that gives each file of a folder its feed and time of receipt. */
const NAME = 'manifest.ndjson';

/** True when a folder says by a manifest when each of its files was received. */
export function hasManifest(folder: string): boolean {
  return existsSync(join(folder, NAME));
}

/** Returns the files of a manifest in its order, with feed and time of receipt. Throws InputError naming each wrong line. */
export function readManifest(folder: string): Sending[] {
  const problems: string[] = [];
  const files = readFileSync(join(folder, NAME), 'utf8')
    .split('\n')
    .flatMap((line, index): Sending[] => {
      if (line.trim() === '') return [];
      const row = readRow(line);
      if (!row.success) {
        problems.push(
          `${NAME} line ${index + 1}: ${row.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
        );
        return [];
      }
      const { path, feed, receivedAt } = row.data;
      return [{ name: path, feed, receivedAt, open: () => createReadStream(join(folder, path)) }];
    });
  if (problems.length > 0) throw new InputError('INPUT_INVALID', problems);
  return files;
}

function readRow(line: string) {
  try {
    return rowShape.safeParse(JSON.parse(line));
  } catch {
    return rowShape.safeParse(undefined);
  }
}
