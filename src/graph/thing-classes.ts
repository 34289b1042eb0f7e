import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import { type Graph, ints } from './driver.ts';
import type { Thing } from './entities.ts';

/** Returns the numbers of the classes that each thing's visible members stand in, by the thing's id. Needs `read`. */
export async function findThingClasses(
  graph: Graph,
  viewer: Viewer,
  things: readonly Pick<Thing, 'id' | 'memberIds'>[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  authorise(viewer, 'read');
  const list = await graph.read<{ thing: string; numbers: number[] }>(
    `UNWIND $rows AS row
     MATCH (e:Entity) WHERE e.id IN row.members AND e.access IN $keys
     RETURN row.id AS thing, collect(DISTINCT e.access) AS numbers`,
    { rows: things.map(({ id, memberIds }) => ({ id, members: [...memberIds] })), keys: ints(viewer.keys) },
  );
  return new Map(list.map(({ thing, numbers }) => [thing, numbers]));
}
