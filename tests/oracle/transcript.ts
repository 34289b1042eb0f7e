import { type DocumentNode, execute } from 'graphql';
import type { Hub } from '../../resolvers/context.ts';
import { schema } from '../../schema/index.ts';
import { isUnforeseen, maskError } from '../../schema/mask.ts';
import type { Graph } from '../../src/graph/driver.ts';
import type { Viewer } from '../../src/model/access.ts';
import { contextOf } from '../schema/ask.ts';
import { type Asking, makeDocuments } from './documents.ts';

/** What the questions name: ids there are and ids there are not, words and instants; the same on both sides. */
export interface Probes {
  readonly entities: readonly string[];
  readonly records: readonly string[];
  readonly texts: readonly string[];
  readonly instants: readonly string[];
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * How each field of Query is asked. A field that reads the graph and is not here fails the build; lists are read page by
 * page to their end, so that order, cursors and marks of truncation are compared.
 */
export const QUESTIONS: Readonly<Record<string, (probes: Probes) => readonly Variables[]>> = {
  me: () => [{}],
  entity: ({ entities }) => entities.map((id) => ({ id })),
  entities: () => [
    ...['Person', 'Organisation', 'PostalItem', 'Traveller', 'Finding'].map((kind) => ({ filter: { kind }, first: 2 })),
    {
      filter: { kind: 'Consignment', knownSince: '2026-11-02T22:00:00Z', knownUntil: '2026-11-03T12:00:00Z' },
      first: 2,
    },
  ],
  search: ({ texts }) => texts.map((text) => ({ text, first: 2 })),
  neighbourhood: ({ entities, instants }) =>
    entities.flatMap((id, at) => [
      { id, hops: 2 },
      { id, hops: 2, asOf: instants[at % instants.length] },
      { id, hops: 3, kinds: ['Person', 'PostalItem'], most: 3 },
    ]),
  path: ({ entities }) => entities.slice(1).map((to, at) => ({ from: entities[at], to, hops: 4 })),
  worklist: () => [
    { first: 2 },
    { first: 2, order: 'LAST_MOMENT' },
    { first: 2, filter: { claimed: 'FREE', kinds: ['PostalItem', 'Consignment'] } },
    { first: 2, filter: { claimed: 'MINE' } },
  ],
  worklistGroups: () => ['FLIGHT', 'RECEPTACLE', 'OFFICE', 'POSTING_OFFICE'].map((by) => ({ by })),
  orders: () => [{ first: 2 }, { first: 2, filter: { state: 'ALL' } }],
  record: ({ records }) => records.map((id) => ({ id })),
  feeds: () => [{}],
  deliveries: () => [{ first: 2 }],
  deadLetters: () => [{ first: 2 }],
};

const documents = makeDocuments();
const AT_ONCE = 8;

/** Returns everything that a viewer is answered, question by question: data, errors, order, cursors, truncation. */
export async function readAll(hub: Hub, viewer: Viewer, now: () => number, probes: Probes): Promise<string[]> {
  const asked = documents.flatMap((asking) =>
    (QUESTIONS[asking.field]?.(probes) ?? []).map((variables) => ({ asking, variables })),
  );
  const answers: string[][] = [];
  for (let start = 0; start < asked.length; start += AT_ONCE) {
    const some = asked.slice(start, start + AT_ONCE);
    const read = some.map(({ asking, variables }) => readPages(hub, viewer, now, asking, variables));
    answers.push(...(await Promise.all(read)));
  }
  return answers.flat();
}

async function readPages(
  hub: Hub,
  viewer: Viewer,
  now: () => number,
  { field, document }: Asking,
  variables: Variables,
): Promise<string[]> {
  const pages: string[] = [];
  let after: string | null = null;
  do {
    const asked: Variables = after === null ? variables : { ...variables, after };
    const answer = await run(hub, viewer, now, document, asked);
    pages.push(`${field} ${JSON.stringify(asked)} → ${JSON.stringify(answer)}`);
    const page = answer.data?.[field] as { pageInfo?: { hasNextPage: boolean; endCursor: string } } | null | undefined;
    after = page?.pageInfo?.hasNextPage === true ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

async function run(hub: Hub, viewer: Viewer, now: () => number, document: DocumentNode, variableValues: Variables) {
  const contextValue = contextOf(hub, viewer, now);
  const { data, errors = [] } = await execute({ schema, document, variableValues, contextValue });
  const unforeseen = errors.find(isUnforeseen);
  if (unforeseen !== undefined) throw unforeseen;
  return { data, errors: errors.map((error) => maskError(error.toJSON(), error)) };
}

/** Ids to ask for: some of each class there is, and one that nobody ever made. */
export async function findProbes(graph: Graph, seed: number): Promise<Probes> {
  const entities = await graph.read<{ ids: string[] }>(
    'MATCH (e:Entity) WITH e ORDER BY e.id WITH e.access AS access, collect(e.id) AS ids RETURN ids ORDER BY access',
  );
  const records = await graph.read<{ ids: string[] }>(
    'MATCH (r:Record) WITH r ORDER BY r.id WITH r.access AS access, collect(r.id) AS ids RETURN ids ORDER BY access',
  );
  const some = (lists: readonly { readonly ids: readonly string[] }[]) =>
    lists.map(({ ids }) => ids[seed % ids.length] as string);
  const nothing = 'AAAAAAAAAAAAAAAAAAAAAA';
  return {
    entities: [...some(entities), nothing].map((id) => `Entity:${id}`),
    records: [...some(records), nothing].map((id) => `Record:${id}`),
    texts: ['aoki hana', 'acme', '+819010000001', 'RR000000005JP', '61812345675', 'GBR100000001'],
    instants: ['2026-11-02T22:00:00Z', '2026-11-03T04:00:00Z', '2026-11-03T14:00:00Z'],
  };
}
