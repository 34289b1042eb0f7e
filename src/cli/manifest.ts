import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { feeds } from '../feeds/index.ts';
import type { Sending } from './deliver.ts';

const rowShape = z.looseObject({
  path: z
    .string()
    .regex(/^[^/\\][^\\]*$/)
    .refine((path) => !path.split('/').includes('..'), 'must stay in the folder'),
  feed: z.string().refine((name) => feeds.some((feed) => feed.name === name), 'is no feed'),
  receivedAt: z.iso.datetime({ offset: true }),
  units: z.number().int().optional(),
});

/** Name of the file that gives each file of a folder its feed and time of receipt. */
const NAME = 'manifest.ndjson';

/** True when a folder says by a manifest when each of its files was received. */
export function hasManifest(folder: string): boolean {
  return existsSync(join(folder, NAME));
}

/**
 * Returns the files of a manifest in its order, with feed and time of receipt. Throws InputError naming each wrong line, and
 * each whose file is not there.
 */
export function readManifest(folder: string): Sending[] {
  const problems: string[] = [];
  const files = readFileSync(join(folder, NAME), 'utf8')
    .split('\n')
    .flatMap((line, index): Sending[] => {
      if (line.trim() === '') return [];
      const row = readRow(line);
      const problem = findProblem(folder, row);
      if (!row.success || problem !== undefined) {
        problems.push(`${NAME} line ${index + 1}: ${problem}`);
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

function findProblem(folder: string, row: ReturnType<typeof readRow>): string | undefined {
  if (row.success) {
    const { path } = row.data;
    return statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true
      ? undefined
      : `there is no file ${path}`;
  }
  const { issues } = row.error;
  if (issues.some(({ path }) => path.length === 0)) return 'is no JSON object with path, feed and receivedAt';
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
