import { type DocumentNode, getOperationAST, Kind, type SelectionSetNode } from 'graphql';
import type { Context } from '../resolvers/context.ts';

/** One answered operation, as the log of reads keeps it. */
export interface Answered {
  readonly document: DocumentNode | undefined;
  readonly operationName?: string | null | undefined;
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: number;
  readonly ms: number;
}

/**
 * Writes who asked what, for what purpose, how many rows each root field gave and how long it took: the one place where
 * reads are logged, whatever way they came. Names of the schema and numbers only, never a value.
 */
export function logRead({ log, viewer, requestId }: Context, answered: Answered): void {
  const { document, operationName, data, errors, ms } = answered;
  const operation = document === undefined ? undefined : getOperationAST(document, operationName);
  const rows =
    operation == null || document === undefined ? {} : countRows(document, operation.selectionSet, data ?? {});
  log.info({
    op: operation?.operation ?? 'refused',
    requestId,
    who: viewer.id,
    purpose: viewer.purpose,
    operation: operation?.name?.value,
    rows,
    errors,
    ms: Math.round(ms * 10) / 10,
  });
}

function countRows(
  document: DocumentNode,
  set: SelectionSetNode,
  data: Readonly<Record<string, unknown>>,
): Record<string, number> {
  const rows: Record<string, number> = {};
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      rows[name] = (rows[name] ?? 0) + size(data[selection.alias?.value ?? name]);
      continue;
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.definitions.find(
            (part) => part.kind === Kind.FRAGMENT_DEFINITION && part.name.value === selection.name.value,
          );
    if (inner !== undefined && 'selectionSet' in inner && inner.selectionSet !== undefined) {
      Object.assign(rows, countRows(document, inner.selectionSet, data));
    }
  }
  return rows;
}

function size(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'object' && 'edges' in value && Array.isArray(value.edges)) return value.edges.length;
  return 1;
}
