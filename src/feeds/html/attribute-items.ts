import { addValue, type Item, localName, MAX_ITEMS, type Value } from './item.ts';
import { type Page, type PageNode, textOf } from './page.ts';

/** Which attributes carry the markup. */
interface Dialect {
  /** Returns the types of an element that starts an item, undefined for one that does not. */
  readonly startsItem: (node: PageNode) => readonly string[] | undefined;
  readonly property: string;
  readonly id: readonly string[];
}

const MICRODATA: Dialect = {
  startsItem: ({ attributes }) =>
    'itemscope' in attributes ? words(attributes['itemtype']).map(localName) : undefined,
  property: 'itemprop',
  id: ['itemid'],
};

const RDFA: Dialect = {
  startsItem: ({ attributes }) =>
    attributes['typeof'] === undefined ? undefined : words(attributes['typeof']).map(localName),
  property: 'property',
  id: ['resource', 'about'],
};

/** Returns the items that stand in no other item, written as microdata (HTML standard, chapter 5; `itemref` is not followed). */
export function readMicrodata(page: Page): Item[] {
  return readItems(page, MICRODATA);
}

/** Returns the items that stand in no other item, written as RDFa Lite 1.1. */
export function readRdfa(page: Page): Item[] {
  return readItems(page, RDFA);
}

interface Open {
  readonly end: number;
  readonly properties: Map<string, Value[]>;
}

function readItems(page: Page, dialect: Dialect): Item[] {
  const tops: Item[] = [];
  const open: Open[] = [];
  let count = 0;
  for (const [index, node] of page.nodes.entries()) {
    while (open.length > 0 && index >= (open.at(-1)?.end ?? 0)) open.pop();
    if (node.tag === '') continue;
    const types = dialect.startsItem(node);
    const names = words(node.attributes[dialect.property]);
    if (types !== undefined && count++ < MAX_ITEMS) {
      const properties = new Map<string, Value[]>();
      const id = dialect.id.map((name) => node.attributes[name]).find((value) => value !== undefined);
      const item: Item = { types, id, properties };
      const around = open.at(-1);
      if (around === undefined || names.length === 0) tops.push(item);
      else for (const name of names) addValue(around.properties, localName(name), item);
      open.push({ end: node.end, properties });
      continue;
    }
    const around = open.at(-1);
    if (around === undefined) continue;
    for (const name of names) addValue(around.properties, localName(name), readValue(page, index, node));
  }
  return tops;
}

function words(text: string | undefined): string[] {
  return (text ?? '')
    .slice(0, 2_000)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 20);
}

/** The value of a property that is no item (HTML standard, 5.2.4). */
function readValue(page: Page, index: number, { tag, attributes }: PageNode): string {
  const given = attributes['content'] ?? attributes[VALUES[tag] ?? ''];
  return (given ?? textOf(page, index)).slice(0, 5_000);
}

const VALUES: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  area: 'href',
  img: 'src',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  source: 'src',
  video: 'src',
  object: 'data',
  data: 'value',
  meter: 'value',
  time: 'datetime',
};
