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
  { hub, viewer, now }: Context,
): Promise<CaseFile | null> {
  const keys = ids.map((id) => readKey('Entity', id) ?? '');
  const parts = { graph: hub.graph, makeId: hub.makeId, classes: hub.desk.classes, now };
  const asked = { ids: keys, format, hops: hops ?? undefined, most: most ?? undefined };
  return (await exportCase(parts, viewer, asked)) ?? null;
}
