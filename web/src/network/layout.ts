import type Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

const goldenAngle = 2.399963;
/** How long nodes may go on settling after they are drawn. */
const settleMs = 1_500;
const restMs = 12;

/** Gives nodes that are not `placed` a place beside a neighbour that is, ring by ring from the start. The same graph gets the same places. */
export function place(graph: Graph, start: string): void {
  const isPlaced = (node: string) => graph.getNodeAttribute(node, 'placed') === true;
  if (graph.hasNode(start) && !isPlaced(start)) graph.mergeNodeAttributes(start, { x: 0, y: 0, placed: true });
  const queue = graph.filterNodes(isPlaced);
  for (let at = 0; at < queue.length; at += 1) {
    const centre = queue[at] as string;
    const [x, y] = [graph.getNodeAttribute(centre, 'x') as number, graph.getNodeAttribute(centre, 'y') as number];
    const outwards = Math.atan2(y, x);
    graph
      .filterNeighbors(centre, (node) => !isPlaced(node))
      .forEach((node, index) => {
        const angle = outwards + index * goldenAngle;
        const far = 1 + Math.sqrt(index) / 2;
        graph.mergeNodeAttributes(node, { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle), placed: true });
        queue.push(node);
      });
  }
  graph.forEachNode((node, _, index = queue.length) => {
    if (!isPlaced(node)) graph.mergeNodeAttributes(node, { x: Math.cos(index), y: Math.sin(index), placed: true });
  });
}

/**
 * Lets the nodes settle, a few milliseconds of each frame, for a second and a half at most; at once and before it returns
 * when things should not move. Returns how to stop it.
 */
export function settle(graph: Graph, isStill: boolean): () => void {
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 200,
    gravity: 0.6,
    scalingRatio: 12,
    slowDown: 3,
  };
  const step = (iterations: number) => forceAtlas2.assign(graph, { iterations, settings });
  if (graph.order < 2) return () => undefined;
  if (isStill) {
    const until = performance.now() + settleMs / 2;
    while (performance.now() < until) step(10);
    return () => undefined;
  }
  const until = performance.now() + settleMs;
  let frame = requestAnimationFrame(function go() {
    const began = performance.now();
    do step(2);
    while (performance.now() - began < restMs);
    if (performance.now() < until) frame = requestAnimationFrame(go);
  });
  return () => cancelAnimationFrame(frame);
}
