import type fc from 'fast-check';
import { type DocumentNode, execute } from 'graphql';
import type { Hub } from '../../resolvers/context.ts';
import { schema } from '../../schema/index.ts';
import { isUnforeseen, maskError } from '../../schema/mask.ts';
import type { Graph } from '../../src/graph/driver.ts';
import type { Viewer } from '../../src/model/access.ts';
import { contextOf } from '../schema/ask.ts';
import { type Probes, type Variables, variablesArbitrary } from './arguments.ts';
import { type Asking, makeDocuments } from './documents.ts';

/** A document with the variables it is asked with. */
export interface Question {
  readonly asking: Asking;
  readonly variables: Variables;
}

/** How often a field is asked that is not asked of a thing or record. */
const TIMES_ALONE = 5;

const documents = makeDocuments();

/**
 * Returns what is asked of both sides: every document, of every probe where it is asked of one, all else as it is drawn. Lists
 * are read page by page to their end, so that order, cursors and marks of truncation are compared.
 */
export function makeQuestions(probes: Probes, draw: fc.GeneratorValue): Question[] {
  return documents.flatMap((asking) => {
    const { field, variables } = asking;
    const ids = field === 'record' ? probes.records : probes.entities;
    const named = ['id', 'from', 'ids'].find((name) => variables.has(name));
    const asked =
      named === undefined
        ? Array.from({ length: TIMES_ALONE }, () => ({}))
        : ids.map((id) => ({ [named]: named === 'ids' ? [id] : id }));
    const times = variables.size === 0 ? asked.slice(0, 1) : asked;
    return times.map((given) => ({ asking, variables: { ...draw(variablesArbitrary, variables, ids), ...given } }));
  });
}

const AT_ONCE = 8;

/** Returns everything that a viewer is answered, question by question: data, errors, order, cursors, truncation. */
export async function readAll(
  hub: Hub,
  viewer: Viewer,
  now: () => number,
  asked: readonly Question[],
): Promise<string[]> {
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
  };
}
