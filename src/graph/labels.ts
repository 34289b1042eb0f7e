import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import { type Label, type LabelledFinding, label } from '../score/label.ts';
import { type Graph, ints } from './driver.ts';
import type { Thing } from './entities.ts';

/** Returns the label of each thing that has one, by the findings on any of its members that the viewer sees. Needs `read`. */
export async function findLabels(
  graph: Graph,
  viewer: Viewer,
  things: readonly Pick<Thing, 'id' | 'memberIds'>[],
): Promise<Map<string, Label>> {
  authorise(viewer, 'read');
  const list = await graph.read<LabelledFinding & { readonly thing: string }>(
    `UNWIND $rows AS row
     MATCH (e:Entity)<-[x:FOUND_ON]-(f:Finding)
     WHERE e.id IN row.members AND e.access IN $keys AND x.knownTo IS NULL AND f.access IN $keys AND f.current
       AND f.method IS NOT NULL AND f.outcome IS NOT NULL AND f.strength IS NOT NULL
     WITH DISTINCT row.id AS thing, f
     RETURN thing, f.method AS method, f.outcome AS outcome, f.strength AS strength`,
    { rows: things.map(({ id, memberIds }) => ({ id, members: [...memberIds] })), keys: ints(viewer.keys) },
  );
  const labels = new Map<string, Label>();
  for (const [thing, findings] of Map.groupBy(list, (row) => row.thing)) {
    const found = label(findings);
    if (found !== undefined) labels.set(thing, found);
  }
  return labels;
}
