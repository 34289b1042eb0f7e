import { addValue, type Item, localName, MAX_ITEMS, MAX_NESTING, MAX_VALUES, type Value } from './item.ts';
import { findElements, type Page } from './page.ts';

/** What the JSON-LD blocks of a page say. */
export interface JsonLd {
  /** Top-level items, members of `@graph` and of arrays included. */
  readonly items: readonly Item[];
  /** Blocks that are no JSON, even after what is usual to be wrong was repaired. */
  readonly unreadable: number;
  readonly repaired: number;
}

const MAX_BLOCKS = 200;
const MAX_BLOCK = 2_000_000;

/**
 * Returns the items of all `application/ld+json` scripts (JSON-LD 1.1, read as plain JSON: contexts are not fetched).
 * Comments and CDATA marks around the JSON, commas too many, raw line ends and unknown escapes in strings, and escaped quotes
 * (`&quot;`) are repaired; `@id` references to items of the page are followed by whoever reads them.
 */
export function readJsonLd(page: Page): JsonLd {
  const reader = new Reader();
  let [unreadable, repaired, blocks] = [0, 0, 0];
  for (const index of findElements(page, 'script')) {
    if (!/^application\/(?:[\w.-]+\+)?ld\+json/i.test(page.nodes[index]?.attributes['type']?.trim() ?? '')) continue;
    if (blocks++ >= MAX_BLOCKS) break;
    const text = scriptText(page, index);
    if (text.trim() === '') continue;
    const parsed = parseJson(text);
    if (parsed === undefined) unreadable++;
    else {
      if (parsed.repaired) repaired++;
      reader.take(parsed.value, 0);
    }
  }
  return { items: reader.items, unreadable, repaired };
}

function scriptText({ nodes }: Page, index: number): string {
  let text = '';
  for (let at = index + 1; at < (nodes[index]?.end ?? 0); at++) text += nodes[at]?.text ?? '';
  return text.slice(0, MAX_BLOCK);
}

function parseJson(text: string): { value: unknown; repaired: boolean } | undefined {
  for (const [attempt, repair] of REPAIRS.entries()) {
    try {
      return { value: JSON.parse(repair(text)), repaired: attempt > 0 };
    } catch {
      // The next repair is tried; the caller counts what none of them mends.
    }
  }
  return undefined;
}

/** Tried in this order, from the least to the most that is changed. */
const REPAIRS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => unwrap(text),
  (text) => mendStrings(unwrap(text)),
  (text) => dropCommas(mendStrings(unwrap(text))),
  (text) => dropCommas(mendStrings(unwrap(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')))),
];

function unwrap(text: string): string {
  return text
    .replace(/^[\s\ufeff]*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/, '')
    .replace(/;\s*$/, '');
}

/** Also without its end: so a search never starts twice over the same text. */
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"?/gs;

/** Control characters in strings become blanks, a backslash before what is no escape is doubled. */
function mendStrings(text: string): string {
  return text.replace(STRING, (string) =>
    string.replace(/\p{Cc}/gu, ' ').replace(/\\(?!["\\/bfnrt]|u[0-9a-f]{4})(.?)/gis, '$1'),
  );
}

function dropCommas(text: string): string {
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"?|,(?=\s*[}\]])/gs, (found) => (found === ',' ? '' : found));
}

class Reader {
  readonly items: Item[] = [];
  #count = 0;

  take(value: unknown, depth: number): void {
    if (depth > MAX_NESTING) return;
    if (Array.isArray(value)) {
      for (const member of value.slice(0, MAX_ITEMS)) this.take(member, depth + 1);
    } else if (isObject(value)) {
      const graph = value['@graph'];
      if (graph !== undefined) this.take(graph, depth + 1);
      if (graph !== undefined && value['@type'] === undefined) return;
      const item = this.#read(value, depth);
      if (item !== undefined) this.items.push(item);
    }
  }

  #read(value: Record<string, unknown>, depth: number): Item | undefined {
    if (this.#count++ >= MAX_ITEMS || depth > MAX_NESTING) return undefined;
    const properties = new Map<string, Value[]>();
    for (const [key, member] of Object.entries(value).slice(0, MAX_VALUES)) {
      if (key === '@type' || key === '@context' || key === '@graph') continue;
      const name = key.startsWith('@') ? key : localName(key);
      for (const one of Array.isArray(member) ? member.slice(0, MAX_VALUES).flat(2) : [member]) {
        const read = this.#readValue(one, depth);
        if (read !== undefined) addValue(properties, name, read);
      }
    }
    const id = value['@id'];
    return { types: readTypes(value['@type']), id: typeof id === 'string' ? id : undefined, properties };
  }

  #readValue(value: unknown, depth: number): Value | undefined {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (!isObject(value)) return undefined;
    const literal = value['@value'];
    return typeof literal === 'string' || typeof literal === 'number' ? String(literal) : this.#read(value, depth + 1);
  }
}

function readTypes(value: unknown): string[] {
  const types = Array.isArray(value) ? value.slice(0, 20) : [value];
  return types.flatMap((type) => (typeof type === 'string' ? [localName(type)] : []));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
