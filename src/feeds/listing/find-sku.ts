import { textOf } from '../html/page.ts';
import { namesOf } from './cues.ts';
import { findLabelled, readCodeAt } from './find-labelled.ts';
import type { Layout } from './layout.ts';
import { GTIN_LABEL, MODEL_LABEL, SKU_LABEL } from './words.ts';

/** Returns the number by which the site itself names the product, as the page shows it behind a label: one that stands in the address too, else the nearest to the title. */
export function findSku({ page, cues, title }: Layout, url: string): string | undefined {
  const found: { value: string; distance: number }[] = [];
  for (const { index, value } of findLabelled(page, cues, SKU_LABEL)) {
    const code = readCodeAt(value);
    if (code !== undefined)
      found.push({ value: code, distance: url.includes(code) ? -1 : Math.abs(index - Math.max(title, 0)) });
  }
  return found.sort((a, b) => a.distance - b.distance)[0]?.value;
}

/** Names of elements that show nothing but the product's number: 'product-reference', 'adNo', 'sku'. */
const NAMED =
  /(?:^|[-_\s])(?:sku|(?:product|item|article|artikel|ad|listing|offer|style|prod|model)[-_]?(?:ref(?:erence)?|code|number|num|no|nr|sku|id)|reference)(?:[-_]?(?:value|text))?(?=$|\s)/i;

/** Returns the number that an element shows which is named after it. */
export function findNamedSku({ page, cues }: Layout): string | undefined {
  for (const [index, node] of page.nodes.entries()) {
    if (node.tag === '' || node.hidden || node.end - index > 8 || cues[index]?.aside === true) continue;
    if (!NAMED.test(namesOf(node))) continue;
    const text = textOf(page, index, 80);
    const code = readCodeAt(text.replace(SKU_LABEL, ''));
    if (code !== undefined && text.length < 60) return code;
  }
  return undefined;
}

/** Returns the maker's number, as the page shows it behind a label. */
export function findModel({ page, cues }: Layout): string | undefined {
  for (const { value } of findLabelled(page, cues, MODEL_LABEL)) {
    const code = readCodeAt(value);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Returns the GTIN or ISBN that the page shows behind a label. */
export function findGtin({ page, cues }: Layout): string | undefined {
  for (const { value } of findLabelled(page, cues, GTIN_LABEL)) {
    const code = /^[\d -]{8,20}(?!\d)/.exec(value)?.[0].replace(/\D/g, '') ?? '';
    if (/^(?:\d{8}|\d{12,14}|\d{10})$/.test(code)) return code;
  }
  return undefined;
}

/** Names of attributes and hidden fields that hold a product's own number. */
const OWN =
  /^(?:data-)?(?:product|item|sku|article|offer|listing|ad|goods|pid|prod|variant)[-_]?(?:id|sku|code|number|no|nr)?$/i;

/**
 * Returns the number that the page's address and its own programs use for the product: of those in data attributes, hidden fields and
 * script objects one that stands in the address too, else the address's own, else the one given most often.
 */
export function findHiddenSku(layout: Layout, url: string | undefined): string | undefined {
  const counted = [...countCodes(layout)].sort((a, b) => b[1] - a[1]);
  const shared = url === undefined ? undefined : counted.find(([code]) => code.length >= 5 && url.includes(code));
  return shared?.[0] ?? (url === undefined ? undefined : findUrlSku(url)) ?? counted[0]?.[0];
}

function countCodes({ page, cues, state }: Layout): Map<string, number> {
  const times = new Map(state.codes);
  for (const [index, { tag, attributes }] of page.nodes.entries()) {
    if (tag === '' || cues[index]?.aside === true) continue;
    for (const value of ownNumbers(tag, attributes)) {
      const code = value === undefined ? undefined : readWhole(value);
      if (code !== undefined) times.set(code, (times.get(code) ?? 0) + 1);
    }
  }
  return times;
}

function ownNumbers(tag: string, attributes: Readonly<Record<string, string>>): (string | undefined)[] {
  if (tag === 'input') return OWN.test(attributes['name'] ?? '') ? [attributes['value']] : [];
  const found: string[] = [];
  for (const name in attributes) if (name.startsWith('data-') && OWN.test(name)) found.push(attributes[name] ?? '');
  return found;
}

function readWhole(value: string): string | undefined {
  const text = value.trim();
  return /^[A-Za-z0-9][A-Za-z0-9._-]{3,30}$/.test(text) && /\d/.test(text) ? text : undefined;
}

/**
 * Returns the part of a page's address that names the product: the last segment that is a code, or the code at the end (or
 * start) of a segment of words: '/p/kettle-4417025.html' → '4417025'. At least five characters, four of them figures.
 */
export function findUrlSku(url: string): string | undefined {
  const { pathname, searchParams } = new URL(url);
  for (const [name, value] of searchParams) {
    if (
      /^(?:sku|pid|product_?id|item_?id|goods_?no|prd_?no|deal_?no|offerid|id)$/i.test(name) &&
      readWhole(value) !== undefined
    )
      return value;
  }
  const segments = safeDecode(pathname)
    .split('/')
    .filter((segment) => segment !== '')
    .reverse();
  for (const segment of segments) {
    const text = segment.replace(/\.(?:html?|php|aspx?|jsp)$/i, '');
    const code = readSegment(text);
    if (code !== undefined) return code;
  }
  return undefined;
}

function readSegment(text: string): string | undefined {
  if (isCode(text)) return text.replace(/^[pP](?=\d{4,}$)/, '');
  const [, last] = /(?:^|[-_.,])([A-Za-z]{0,4}\d[A-Za-z0-9]{4,})$/.exec(text) ?? [];
  if (last !== undefined && isCode(last)) return last.replace(/^(?:p|id|i|iid)(?=\d{4,}$)/i, '');
  const [, first] = /^([A-Za-z]{0,4}\d[A-Za-z0-9]{4,})[-_.,]/.exec(text) ?? [];
  return first !== undefined && isCode(first) ? first : undefined;
}

function isCode(text: string): boolean {
  return (
    /^[A-Za-z0-9]{5,40}$/.test(text) &&
    text.replace(/\D/g, '').length >= Math.min(4, text.length / 2) &&
    !/^(?:19|20)\d{2}$/.test(text)
  );
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
