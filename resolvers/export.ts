import { type CaseFile, type ExportFormat, exportCase } from '../src/share/export-case.ts';
import type { Context } from './context.ts';
import { readKey } from './id.ts';

export interface ExportArgs {
  readonly ids: readonly string[];
  readonly format: ExportFormat;
  readonly hops?: number | null | undefined;
  readonly most?: number | null | undefined;
}

/** Returns a case as a file; null when one of its things is unknown or hidden. */
export async function exportCaseOf(
  _parent: unknown,
  { ids, format, hops, most }: ExportArgs,
  { hub, viewer, now, log, requestId }: Context,
): Promise<CaseFile | null> {
  const keys = ids.map((id) => readKey('Entity', id) ?? '');
  const parts = { graph: hub.graph, makeId: hub.makeId, classes: hub.desk.classes, now };
  const asked = { ids: keys, format, hops: hops ?? undefined, most: most ?? undefined };
  const file = await exportCase(parts, viewer, asked);
  if (file === undefined) return null;
  // What left is more than a row of an answer.
  const { fileName, things, links } = file;
  log.info({ op: 'export', requestId, who: viewer.id, purpose: viewer.purpose, fileName, things, links });
  return file;
}
