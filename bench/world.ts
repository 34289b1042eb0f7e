/*
 * An invented world straight in the graph, for questions about its size: items with consignor and consignee, parties with
 * telephone and address, some parties twice and joined, twelve access classes of which an analyst sees eight. Four firms
 * send half of all items or more: with a million nodes their edges are 100,000, 80,000, 60,000 and 50,000.
 */
import { type Graph, int, ints } from '../src/graph/driver.ts';
import { markHubs } from '../src/graph/hubs.ts';
import type { Parts } from '../src/pipeline/pipeline.ts';

/** Share of all items that each of the four big firms sends. */
const BIG = [0.25, 0.2, 0.15, 0.125];
const PLAIN = ['air-cargo', 'post', 'declaration', 'finding'].flatMap((feed) =>
  ['customs', 'neighbour'].map((originator) => `${feed}/${originator}/plain/trade`),
);
const RESTRICTED = ['air-cargo', 'post', 'declaration', 'finding'].map((feed) => `${feed}/customs/restricted/trade`);
const EPOCH = Date.UTC(2026, 0, 1);

/** How many of each there are, and the ids that questions start from. */
export interface World {
  readonly items: number;
  readonly parties: number;
  readonly edges: number;
  readonly bigFirms: readonly string[];
  /** The id of one item or party. */
  readonly itemId: (index: number) => string;
  readonly partyId: (index: number) => string;
}

/** Makes the twelve classes and returns their numbers: those that an analyst for cargo sees, then the others. */
export async function makeClasses({ classes }: Parts): Promise<number[]> {
  const numbers: number[] = [];
  for (const key of [...PLAIN, ...RESTRICTED]) numbers.push((await classes.ensure(key)).number);
  return numbers;
}

/** A number from 0 to 1 that depends on `index` alone, as Cypher; equal salts give equal numbers. */
const chance = (index: string, salt: number) =>
  `(toFloat((${index} * 2654435761 + ${salt} * 40503 + (${index} / 7) * 97) % 1000003) / 1000003.0)`;
const id = (letter: string, index: string) => `'${letter}' + right('00000000000000000000' + toString(${index}), 21)`;
const batches = 'IN TRANSACTIONS OF 10000 ROWS';

const NODES = {
  PostalItem: { letter: 'e', labels: 'Entity:PostalItem', caption: "'RR' + toString(i) + 'GB'" },
  Organisation: { letter: 'o', labels: 'Entity:Organisation', caption: "'FIRM ' + toString(i)" },
} as const;

/** Builds a world of about this many nodes in an empty graph whose migrations are done. */
export async function buildWorld(graph: Graph, nodes: number, numbers: readonly number[]): Promise<World> {
  const [items, parties, values] = [Math.round(nodes * 0.4), Math.round(nodes * 0.3), Math.round(nodes * 0.15)];
  const given = {
    numbers: ints(numbers),
    epoch: int(EPOCH),
    items: int(items),
    parties: int(parties),
    values: int(values),
  };
  for (const [kind, { letter, labels, caption }] of Object.entries(NODES)) {
    await graph.command(
      `UNWIND range(0, $count - 1) AS i
       CALL (i) {
         CREATE (:${labels} {id: ${id(letter, 'i')}, kind: $kind, access: $numbers[toInteger(${chance('i', 1)} * 12)],
                 caption: ${caption}, current: true, knownFrom: $epoch + i * 60000})
       } ${batches}`,
      { ...given, kind, count: kind === 'PostalItem' ? given.items : given.parties },
    );
  }
  for (const [kind, letter] of [
    ['Phone', 'p'],
    ['Address', 'a'],
  ] as const) {
    await graph.command(
      `UNWIND range(0, $values - 1) AS i
       CALL (i) { CREATE (:Identifier:${kind} {id: ${id(letter, 'i')}, kind: $kind, value: $kind + toString(i)}) } ${batches}`,
      { ...given, kind },
    );
    await graph.command(
      `UNWIND range(0, $parties - 1) AS i
       CALL (i) {
         MATCH (e:Entity {id: ${id('o', 'i')}})
         MATCH (v:Identifier {id: ${id(letter, `toInteger($values * ${chance('i', 2)})`)}})
         CREATE (e)-[:HAS {id: ${id(`h${letter}`, 'i')}, role: 'contact', knownFrom: $epoch + i * 60000}]->(v)
       } ${batches}`,
      given,
    );
  }
  await linkItems(graph, given);
  await graph.command(
    `UNWIND range(0, $parties - 2, 12) AS i
     CALL (i) {
       MATCH (a:Entity {id: ${id('o', 'i')}}) MATCH (b:Entity {id: ${id('o', 'i + 1')}})
       CREATE (a)-[:SAME_AS {id: ${id('s', 'i')}, knownFrom: $epoch}]->(b)
     } ${batches}`,
    given,
  );
  await graph.command('CALL db.awaitIndexes(600)');
  const name = (letter: string) => (index: number) => letter + String(index).padStart(21, '0');
  // The pipeline makes hubs as it goes; the busy parties are the first ones.
  await markHubs(
    graph,
    Array.from({ length: Math.min(200, parties) }, (_, index) => name('o')(index)),
    [],
  );
  return {
    items,
    parties,
    edges: items * 2 + parties * 2 + Math.ceil((parties - 1) / 12),
    bigFirms: BIG.map((_, index) => name('o')(index)),
    itemId: name('e'),
    partyId: name('o'),
  };
}

/** Consignees by chance, a few of them with many items; consignors mostly the big firms. */
async function linkItems(graph: Graph, given: Readonly<Record<string, unknown>>): Promise<void> {
  const share = BIG.map((_, index) => BIG.slice(0, index + 1).reduce((sum, each) => sum + each, 0));
  const cases = share.map((upTo, index) => `WHEN ${chance('i', 5)} < ${upTo} THEN ${index}`).join(' ');
  for (const [type, letter, party] of [
    ['CONSIGNEE_OF', 'c', `toInteger($parties * ${chance('i', 3)} ^ 3)`],
    ['CONSIGNOR_OF', 'f', `CASE ${cases} ELSE toInteger($parties * ${chance('i', 4)}) END`],
  ] as const) {
    await graph.command(
      `UNWIND range(0, $items - 1) AS i
       CALL (i) {
         MATCH (e:Entity {id: ${id('e', 'i')}}) MATCH (o:Entity {id: ${id('o', party)}})
         CREATE (o)-[:${type} {id: ${id(`l${letter}`, 'i')}, knownFrom: $epoch + i * 60000}]->(e)
       } ${batches}`,
      given,
    );
  }
}
