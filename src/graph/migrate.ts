import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HubError } from '../errors.ts';
import type { Graph } from './driver.ts';

/** Waits this long for another process that migrates, in tries of `PAUSE_MS`. */
const TRIES = 240;
const PAUSE_MS = 250;
/** A lock older than this belongs to a process that died. */
const STALE_MS = 120_000;

/**
 * Applies the migrations that the graph has not had yet, in the order of their names, and returns the names applied.
 * Each file is recorded with its checksum. Safe when two processes start at once: one works, the other waits.
 * Throws MIGRATION_CHANGED when a file that was applied has another content now.
 */
export async function migrate(graph: Graph, folder: string): Promise<string[]> {
  await graph.command('CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (m:Migration) REQUIRE m.name IS UNIQUE');
  const files = (await readdir(folder)).filter((name) => /^\d{14}_[a-z0-9_]+\.cypher$/.test(name)).sort();
  await lock(graph);
  try {
    const applied = new Map(
      (
        await graph.read<{ name: string; checksum: string }>(
          'MATCH (m:Migration) WHERE m.checksum IS NOT NULL RETURN m.name AS name, m.checksum AS checksum',
        )
      ).map(({ name, checksum }) => [name, checksum]),
    );
    const done: string[] = [];
    for (const name of files) {
      const text = await readFile(join(folder, name), 'utf8');
      const checksum = createHash('sha256').update(text).digest('hex');
      const before = applied.get(name);
      if (before === checksum) continue;
      if (before !== undefined) {
        throw new HubError(
          'MIGRATION_CHANGED',
          `migration ${name} was changed after it was applied: restore the file and write a new migration instead`,
        );
      }
      await apply(graph, statements(text));
      await graph.command('MERGE (m:Migration {name: $name}) SET m.checksum = $checksum, m.at = timestamp()', {
        name,
        checksum,
      });
      done.push(name);
    }
    return done;
  } finally {
    await graph.command("MATCH (m:Migration {name: 'lock'}) DELETE m");
  }
}

/** A file of schema commands alone is one transaction: fifty indexes cost what a few cost one by one. */
async function apply(graph: Graph, list: readonly string[]): Promise<void> {
  if (!list.every((statement) => /^(CREATE|DROP) /.test(statement))) {
    for (const statement of list) await graph.command(statement);
    return;
  }
  await graph.write(async (run) => {
    for (const statement of list) await run(statement);
  });
}

/** Statements end with a semicolon at the end of a line; lines that begin with // are comments. */
function statements(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** The lock is a node under a unique name: creating it twice fails, whoever comes second waits. */
async function lock(graph: Graph): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [row] = await graph.command(
      `MERGE (m:Migration {name: 'lock'})
       ON CREATE SET m.at = timestamp(), m.mine = true
       WITH m, m.mine AS mine, m.at < timestamp() - $stale AS stale
       FOREACH (_ IN CASE WHEN stale THEN [1] ELSE [] END | SET m.at = timestamp())
       SET m.mine = null
       RETURN coalesce(mine, false) OR stale AS mine`,
      { stale: STALE_MS },
    );
    if (row?.['mine'] === true) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new HubError(
    'CONFLICT',
    'another process has been migrating the graph for a minute: stop it, or wait and start again',
    { retryable: true },
  );
}
