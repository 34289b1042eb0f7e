import { type ZodType, z } from 'zod';
import { InputError } from '../src/errors.ts';
import type { Context } from './context.ts';

/** Arguments of a list that is read page by page. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page as the API gives it. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const DEFAULT_ROWS = 20;
const MOST_ROWS = 100;

/** Returns how many rows are wanted. Throws INPUT_INVALID outside 1 to `most`. */
export function readCount(
  name: string,
  value: number | null | undefined,
  most = MOST_ROWS,
  usual = DEFAULT_ROWS,
): number {
  const count = value ?? usual;
  if (count >= 1 && count <= most) return count;
  throw new InputError('INPUT_INVALID', [`${name}: must be from 1 to ${most}`]);
}

/**
 * The cursors of one list for one viewer: where a row stands, bound to what the list was narrowed to, to the viewer's
 * rights and to the policy they come from. One that was given to somebody else, or before rights changed, is refused.
 */
export class Cursors<Place> {
  readonly #mark: string;
  readonly #shape: ZodType<Place>;

  constructor({ viewer, hub }: Context, list: readonly unknown[], shape: ZodType<Place>) {
    this.#mark = hub.makeId('cursor', viewer.keysHash, viewer.purpose, JSON.stringify(list));
    this.#shape = shape;
  }

  encode(place: Place): string {
    return Buffer.from(JSON.stringify([this.#mark, place])).toString('base64url');
  }

  /** Returns the place of a cursor. Throws INPUT_INVALID when it is not one of this list for this viewer. */
  decode(cursor: string | null | undefined): Place | undefined {
    if (cursor === null || cursor === undefined) return undefined;
    const found = z.tuple([z.literal(this.#mark), this.#shape]).safeParse(parse(cursor));
    if (found.success) return found.data[1];
    throw new InputError('INPUT_INVALID', [
      'after: is not a cursor of this list for you as your rights stand now: start again from the first page',
    ]);
  }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** Returns rows as a page. */
export function toConnection<Row, Node>(
  rows: readonly Row[],
  hasMore: boolean,
  { after }: PageArgs,
  edgeOf: (row: Row) => { readonly cursor: string; readonly node: Node },
): Connection<Node> {
  const edges = rows.map(edgeOf);
  return {
    edges,
    pageInfo: {
      hasNextPage: hasMore,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
