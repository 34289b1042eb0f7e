import { load } from 'cheerio/slim';
import { bound, type Cut } from './bound.ts';

/** An element or a text of a page, in document order: what stands in a node is the stretch behind it up to `end`. */
export interface PageNode {
  /** Lower case; empty for a text. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of a text only. */
  readonly text: string;
  /** Index of the element it stands in, -1 at the top. */
  readonly parent: number;
  /** Index behind the last node that stands in it. */
  readonly end: number;
  /** Never seen by a reader: script, style, template, `hidden`, `display: none`, or inside such. */
  readonly hidden: boolean;
  /** Struck through, or inside such. */
  readonly struck: boolean;
}

export interface Page {
  readonly nodes: readonly PageNode[];
  readonly cut: Cut | undefined;
}

type Writable = { -readonly [K in keyof PageNode]: PageNode[K] };

const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'title']);
const STRUCK = new Set(['del', 's', 'strike']);
const NONE: Readonly<Record<string, string>> = {};

/** What of the parser's tree is read. */
interface TreeNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Record<string, string>;
  readonly children?: readonly TreeNode[];
}

/** Returns the elements and texts of an HTML page. Nothing in it is run or fetched; it is bounded as `bound` says. */
export function parsePage(page: string): Page {
  const { html, cut } = bound(page);
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } });
  const tops: readonly TreeNode[] = $.root()
    .toArray()
    .flatMap((root) => root.children as readonly TreeNode[]);
  return { nodes: flatten(tops), cut };
}

/** Walks without recursion: a page may be deep. */
function flatten(tops: readonly TreeNode[]): PageNode[] {
  const nodes: Writable[] = [];
  const stack: { readonly children: readonly TreeNode[]; next: number; readonly index: number }[] = [
    { children: tops, next: 0, index: -1 },
  ];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const child = top.children[top.next++];
    if (child === undefined) {
      const closed = nodes[top.index];
      if (closed !== undefined) closed.end = nodes.length;
      stack.pop();
    } else if (child.type === 'text') {
      nodes.push(makeText(child.data ?? '', top.index, nodes));
    } else if (child.children !== undefined && child.type !== 'comment') {
      const made = makeElement(child, top.index, nodes);
      if (made !== undefined) nodes.push(made);
      stack.push({ children: child.children, next: 0, index: made === undefined ? top.index : nodes.length - 1 });
    }
  }
  return nodes;
}

function makeText(text: string, parent: number, nodes: readonly PageNode[]): Writable {
  const { hidden = false, struck = false } = nodes[parent] ?? {};
  return { tag: '', attributes: NONE, text, parent, end: nodes.length + 1, hidden, struck };
}

/** CDATA and the like are no elements: their children stand in what is around them. */
function makeElement(child: TreeNode, parent: number, nodes: readonly PageNode[]): Writable | undefined {
  if (child.name === undefined) return undefined;
  const tag = child.name.toLowerCase();
  const attributes = child.attribs ?? NONE;
  const style = attributes['style'] ?? '';
  const around = nodes[parent];
  // The head is left open by many; the body ends it.
  const inherited = around?.hidden === true && tag !== 'body';
  const hidden = inherited || HIDDEN.has(tag) || 'hidden' in attributes || /display\s*:\s*none/i.test(style);
  const struck = around?.struck === true || STRUCK.has(tag) || /line-through/i.test(style);
  return { tag, attributes, text: '', parent, end: nodes.length + 1, hidden, struck };
}

/** Returns the text in a node as it stands, hidden parts left out unless asked for, at most `limit` characters. */
export function textOf({ nodes }: Page, index: number, limit = 5_000, hidden = false): string {
  const top = nodes[index];
  if (top === undefined) return '';
  let text = '';
  for (let at = index; at < top.end && text.length < limit; at++) {
    const node = nodes[at];
    if (node === undefined || (node.hidden && !hidden)) continue;
    if (node.tag === '') text += node.text;
    else if (!INLINE.has(node.tag)) text += ' ';
  }
  return squeeze(text.slice(0, limit));
}

const INLINE = new Set('a abbr b bdi bdo em font i ins label mark small span strong sub sup u'.split(' '));

/** Returns a text on one line, without blanks at its ends. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u200b-\u200f\u202f\ufeff]+/g, ' ').trim();
}

/** Yields the indexes of the elements of these names. */
export function* findElements({ nodes }: Page, ...tags: readonly string[]): Generator<number> {
  for (const [index, { tag }] of nodes.entries()) if (tags.includes(tag)) yield index;
}
