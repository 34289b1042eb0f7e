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

export interface Hits {
  readonly hits: readonly Hit[];
  /** Too many in a class of the viewer's to rank: no rows come from it; ask for more words. */
  readonly tooCommon: boolean;
}

/** Hits in one class beyond which none of it are shown. */
const MOST_IN_CLASS = 5000;
const MOST_WORDS = 12;

interface Found {
  readonly id: string;
  readonly words: number;
  readonly knownFrom: number;
}

/**
 * Returns what a text finds: exact Identifiers first, then things in whose name, goods or other index words all the words
 * stand. Class by class, all hits read, ranked by how little else their text says, then newest known, then id; never by the
 * engine's own score, which counts hidden documents.
 */
export async function search(
  graph: Graph,
  makeId: MakeId,
  text: string,
  keys: readonly number[],
  most: number,
): Promise<Hits> {
  const exact = await findExact(graph, makeId, text, keys);
  const words = await findWords(graph, text, keys);
  const matched = new Map([
    ...words.found.map(({ id }) => [id, 'words'] as const),
    ...exact.map(({ id, kind }) => [id, kind] as const),
  ]);
  const ids = [...new Set([...exact.map(({ id }) => id), ...words.found.map(({ id }) => id)])].slice(0, most);
  const things = await findEntities(graph, ids, keys);
  const hits = new Map<string, Hit>();
  for (const [index, thing] of things.entries()) {
    if (thing === undefined || hits.has(thing.id)) continue;
    hits.set(thing.id, { thing, matched: matched.get(ids[index] as string) ?? 'words' });
  }
  return { hits: [...hits.values()], tooCommon: words.tooCommon };
}

async function findExact(
  graph: Graph,
  makeId: MakeId,
  text: string,
  keys: readonly number[],
): Promise<{ id: string; kind: string }[]> {
  const identifiers = readExact(text).map(({ kind, value }) => makeId('identifier', kind, value));
  return graph.read<{ id: string; kind: string }>(
    `UNWIND $identifiers AS identifier
     MATCH (i:Identifier {id: identifier})<-[h:HAS]-(e:Entity)
     WHERE ${heldAt('h')} AND e.access IN $keys AND e.current
     WITH e, i, h ORDER BY h.role DESC, e.knownFrom DESC, e.id
     RETURN e.id AS id, i.kind AS kind LIMIT ${MOST_IN_CLASS}`,
    { identifiers, keys: ints(keys), ...atParameters(NOW) },
  );
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
  const classes = await graph.read<{ found: Found[] }>(
    `UNWIND range(0, size($queries) - 1) AS place
     CALL (place) {
       CALL db.index.fulltext.queryNodes('entity_text', $queries[place], {limit: $limit}) YIELD node
       WHERE node.access = $keys[place] AND node.current
       RETURN node
     }
     RETURN place, collect({id: node.id, words: size(split(node.text, ' ')), knownFrom: node.knownFrom}) AS found`,
    { queries, keys: ints(keys), limit: int(MOST_IN_CLASS + 1) },
  );
  const shown = classes.filter(({ found }) => found.length <= MOST_IN_CLASS);
  const found = shown
    .flatMap((each) => each.found)
    .sort((a, b) => a.words - b.words || b.knownFrom - a.knownFrom || (a.id < b.id ? -1 : 1));
  return { found, tooCommon: shown.length < classes.length };
}
