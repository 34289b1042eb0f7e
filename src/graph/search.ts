import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import { foldWords } from '../normalise/folded-words.ts';
import { readExact } from '../resolve/exact.ts';
import type { MakeId } from '../resolve/id.ts';
import { type Graph, int, ints } from './driver.ts';
import { findEntities, type Thing } from './entities.ts';
import { atParameters, heldAt, NOW } from './known.ts';

/** A thing found, and what it was found by. */
export interface Hit {
  readonly thing: Thing;
  /** An Identifier kind, or `words`. */
  readonly matched: string;
}

export interface HitPage {
  readonly hits: readonly Hit[];
  readonly hasMore: boolean;
  /** Too many in a class of the viewer's to rank: no rows come from it; ask for more words. */
  readonly tooCommon: boolean;
}

export interface SearchAsked {
  readonly text: string;
  readonly first: number;
  /** Id of the thing before; nothing comes after one that is no longer among the hits. */
  readonly after?: string | undefined;
}

/** Hits in one class beyond which none of it are shown. */
const MOST_IN_CLASS = 5000;
const MOST_WORDS = 12;
/** Entities turned into things at once. */
const CHUNK = 200;

interface Found {
  readonly id: string;
  readonly matched: string;
}

interface FoundWords {
  readonly id: string;
  readonly words: number;
  readonly knownFrom: number;
}

/**
 * Returns one page of what a text finds: exact Identifiers first, then things in whose name, goods or other index words all
 * the words stand. Class by class, all hits read, ranked by how little else their text says, then newest known, then id;
 * never by the engine's own score, which counts hidden documents. Needs `read`. Index: entity_index_text.
 */
export async function search(
  graph: Graph,
  makeId: MakeId,
  viewer: Viewer,
  { text, first, after }: SearchAsked,
): Promise<HitPage> {
  authorise(viewer, 'read');
  const { keys } = viewer;
  const [exact, words] = await Promise.all([findExact(graph, makeId, text, keys), findWords(graph, text, keys)]);
  const matched = new Map<string, string>();
  for (const { id, matched: by } of [...exact.found, ...words.found]) if (!matched.has(id)) matched.set(id, by);
  const tooCommon = exact.tooCommon || words.tooCommon;
  const all = new Map<string, Hit>();
  const ids = [...matched.keys()];
  const wanted = () => placeAfter(all, after) + first;
  for (let start = 0; start < ids.length && all.size <= wanted(); start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK);
    for (const [index, thing] of (await findEntities(graph, chunk, keys)).entries()) {
      if (thing === undefined || all.has(thing.id)) continue;
      all.set(thing.id, { thing, matched: matched.get(chunk[index] as string) as string });
    }
  }
  const start = placeAfter(all, after);
  return { hits: [...all.values()].slice(start, start + first), hasMore: all.size > start + first, tooCommon };
}

/** How many rows come before the page; while the row before is still to be met, as many as are known. */
function placeAfter(all: ReadonlyMap<string, Hit>, after: string | undefined): number {
  if (after === undefined) return 0;
  const at = [...all.keys()].indexOf(after);
  return at < 0 ? all.size : at + 1;
}

async function findExact(
  graph: Graph,
  makeId: MakeId,
  text: string,
  keys: readonly number[],
): Promise<{ found: Found[]; tooCommon: boolean }> {
  const identifiers = readExact(text).map(({ kind, value }) => makeId('identifier', kind, value));
  if (identifiers.length === 0) return { found: [], tooCommon: false };
  const found = await graph.read<Found>(
    `UNWIND $identifiers AS identifier
     MATCH (i:Identifier {id: identifier})<-[h:HAS]-(e:Entity)
     WHERE ${heldAt('h')} AND e.access IN $keys AND e.current
     RETURN e.id AS id, i.kind AS matched
     ORDER BY CASE h.role WHEN 'is' THEN 0 WHEN 'refers' THEN 1 ELSE 2 END, e.knownFrom DESC, id, matched LIMIT $limit`,
    { identifiers, keys: ints(keys), limit: int(MOST_IN_CLASS + 1), ...atParameters(NOW) },
  );
  return { found: found.slice(0, MOST_IN_CLASS), tooCommon: found.length > MOST_IN_CLASS };
}

async function findWords(
  graph: Graph,
  text: string,
  keys: readonly number[],
): Promise<{ found: Found[]; tooCommon: boolean }> {
  const words = [...new Set(foldWords(text))].slice(0, MOST_WORDS);
  if (words.length === 0) return { found: [], tooCommon: false };
  const queries = keys.map((number) =>
    [`K${number}`, ...words].map((word) => `+"${word.replace(/["\\]/g, '')}"`).join(' '),
  );
  const classes = await graph.read<{ found: FoundWords[] }>(
    `UNWIND range(0, size($queries) - 1) AS place
     CALL (place) {
       CALL db.index.fulltext.queryNodes('entity_index_text', $queries[place], {limit: $limit}) YIELD node
       WHERE node.access = $keys[place] AND node.current
       RETURN node
     }
     RETURN place, collect({id: node.id, words: size(split(node.indexText, ' ')), knownFrom: node.knownFrom}) AS found`,
    { queries, keys: ints(keys), limit: int(MOST_IN_CLASS + 1) },
  );
  const shown = classes.filter(({ found }) => found.length <= MOST_IN_CLASS);
  const found = shown
    .flatMap((each) => each.found)
    .sort((a, b) => a.words - b.words || b.knownFrom - a.knownFrom || (a.id < b.id ? -1 : 1));
  return { found: found.map(({ id }) => ({ id, matched: 'words' })), tooCommon: shown.length < classes.length };
}
