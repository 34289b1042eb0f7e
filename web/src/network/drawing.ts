import Graph from 'graphology';
import Sigma from 'sigma';
import { hoverDrawer, nameDrawer } from './draw-name.ts';
import { place, settle } from './layout.ts';
import type { Network } from './merge.ts';
import { ShapeProgram } from './shape-program.ts';
import { commonShape, shapes } from './shapes.ts';
import { readTheme } from './theme.ts';

/** What is drawn apart from the rest. */
export interface Marks {
  readonly selected: string | undefined;
  readonly path: ReadonlySet<string>;
}

export interface Drawing {
  readonly update: (network: Network, start: string) => void;
  readonly mark: (marks: Marks) => void;
  readonly zoom: (how: 'in' | 'out' | 'all') => void;
  readonly close: () => void;
}

interface Heard {
  readonly choose: (node: string) => void;
  readonly expand: (node: string) => void;
}

/** Draws a network into an element, and says which node is chosen (click) or to be expanded (double click). Throws without WebGL. */
export function openDrawing(element: HTMLElement, { choose, expand }: Heard): Drawing {
  const graph = new Graph({ multi: true });
  const theme = readTheme();
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let marks: Marks = { selected: undefined, path: new Set() };
  let stop: () => void = () => undefined;
  const sigma = new Sigma(graph, element, {
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: ShapeProgram as never },
    defaultDrawNodeLabel: nameDrawer(theme),
    defaultDrawNodeHover: hoverDrawer(theme),
    labelDensity: 0.7,
    labelRenderedSizeThreshold: 4,
    stagePadding: 40,
    zIndex: true,
    allowInvalidContainer: true,
    nodeReducer: (node, data) => ({
      ...data,
      highlighted: node === marks.selected,
      forceLabel: node === marks.selected || marks.path.has(node),
      ...(marks.path.has(node) ? { size: data['size'] * 1.4, zIndex: 2 } : {}),
    }),
    edgeReducer: (edge, data) => {
      const isMarked = graph.extremities(edge).every((end) => marks.path.has(end));
      return isMarked ? { ...data, color: theme.accent, size: 3, zIndex: 2 } : data;
    },
  });
  sigma.on('clickNode', ({ node }) => choose(node));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    expand(node);
  });
  return {
    update: (network, start) => {
      const began = performance.now();
      stop();
      fill(graph, network, theme, start);
      place(graph, start);
      stop = settle(graph, isStill);
      sigma.once('afterRender', () => {
        element.dataset['nodes'] = String(graph.order);
        element.dataset['drawnMs'] = String(Math.round(performance.now() - began));
      });
      sigma.refresh();
    },
    mark: (next) => {
      marks = next;
      sigma.refresh({ skipIndexation: true });
    },
    zoom: (how) => {
      const camera = sigma.getCamera();
      const options = { duration: isStill ? 0 : 200 };
      if (how === 'all') void camera.animatedReset(options);
      else void (how === 'in' ? camera.animatedZoom(options) : camera.animatedUnzoom(options));
    },
    close: () => {
      stop();
      sigma.kill();
    },
  };
}

/** Makes the graph hold exactly the network; nodes that stay keep their places. */
function fill(graph: Graph, network: Network, theme: ReturnType<typeof readTheme>, start: string): void {
  for (const node of graph.nodes()) if (!network.nodes.has(node)) graph.dropNode(node);
  for (const edge of graph.edges()) if (!network.links.has(edge)) graph.dropEdge(edge);
  const full = network.nodes.size > 600 ? 4.5 : network.nodes.size > 150 ? 6 : 8;
  for (const [id, { kind, name, isCommon }] of network.nodes) {
    const shape = isCommon ? commonShape : shapes[kind];
    const cut = network.cuts.get(id);
    // The drawing wants every node somewhere from its first moment.
    if (!graph.hasNode(id)) graph.addNode(id, { x: 0, y: 0 });
    graph.mergeNodeAttributes(id, {
      shape,
      color: theme.of(shape),
      label: cut === undefined ? name : `${name}  + ${cut.said}`,
      size: id === start ? full * 1.5 : kind === 'Identifier' ? full * 0.6 : full,
      type: 'shape',
    });
  }
  for (const [id, { from, to, isPast }] of network.links) {
    if (!graph.hasEdge(id)) graph.addEdgeWithKey(id, from, to, { size: 1, color: isPast ? theme.past : theme.line });
  }
}
