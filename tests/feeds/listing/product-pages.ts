import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { feed } from '../../../src/feeds/listing/feed.ts';
import type { Facts } from '../../../src/model/facts.ts';
import { makeRecord } from './warc.ts';

/** Saved product pages with what people read on them (the public product extraction benchmark of 2021), beside the project. */
export const productPages = new URL('../../../../shared/data/listings/product_extraction/', import.meta.url).pathname;
export const haveProductPages = existsSync(productPages);

export const attributes = ['price', 'sku', 'availability'] as const;
export type Attribute = (typeof attributes)[number];

/** What is right of each attribute; several values may be. */
type Truth = Partial<Record<Attribute, readonly string[]>> & { readonly url: string };
/** At most one value of each attribute. */
export type Prediction = Partial<Record<Attribute, string | number | undefined>>;

export interface SavedPage {
  readonly id: string;
  readonly url: string;
  readonly html: Buffer;
  readonly truth: Truth;
  /** True for the sites whose pages were looked at while the rules were written; the others were only measured. */
  readonly isLookedAt: boolean;
}

/** Returns the pages of a folder that has `ground-truth.json` and `html/ID.html.gz`. */
export function readSavedPages(folder: string): SavedPage[] {
  const truths = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<string, Truth>;
  const ids = readdirSync(join(folder, 'html')).map((name) => name.replace('.html.gz', ''));
  return ids.flatMap((id) => {
    const truth = truths[id];
    if (truth === undefined) return [];
    const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)));
    return [{ id, url: truth.url, html, truth, isLookedAt: isLookedAt(new URL(truth.url).hostname) }];
  });
}

/** Three sites in four, by the hash of the name that a site's hosts in all countries share. */
function isLookedAt(host: string): boolean {
  const labels = host.split('.').filter((label) => !['www', 'co', 'com', 'br'].includes(label));
  const site = labels.at(-2) ?? labels[0] ?? '';
  const [first = 0, second = 0] = createHash('sha256').update(site).digest();
  return first % 2 === 1 || second % 2 === 1;
}

/** Returns what the feed reads of a page, as the benchmark writes it. */
export async function predict(page: SavedPage): Promise<Prediction> {
  const facts = await readFacts(page);
  return { price: facts.valueAmount, sku: facts.sku, availability: STATES[facts.availability ?? ''] };
}

const STATES: Readonly<Record<string, string>> = {
  'in-stock': 'InStock',
  'pre-order': 'InStock',
  'out-of-stock': 'OutOfStock',
};

async function readFacts({ url, html }: SavedPage): Promise<Facts> {
  async function* bytes() {
    yield makeRecord(html, { url });
  }
  for await (const piece of feed.read(bytes())) {
    const listing = piece.type === 'unit' ? piece.unit.mentions.find(({ ref }) => ref === 'listing') : undefined;
    if (listing !== undefined) return listing.facts;
  }
  return {};
}

export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Pages that have the attribute. */
  readonly support: number;
}

/**
 * Returns how well an attribute was read, counted as the benchmark counts: a right value is a hit; a wrong one is a false
 * alarm, and a miss too where there is a right one; none is a miss where there is one. Prices are compared as numbers.
 */
export function measure(
  pages: readonly SavedPage[],
  predictions: ReadonlyMap<string, Prediction>,
  attribute: Attribute,
): Score {
  let [hits, alarms, misses, support] = [0, 0, 0, 0];
  for (const { id, truth } of pages) {
    const right = (truth[attribute] ?? []).map((value) => (attribute === 'price' ? Number(value) : value));
    const given = predictions.get(id)?.[attribute];
    if (right.length > 0) support++;
    if (given !== undefined && right.includes(attribute === 'price' ? Number(given) : given)) hits++;
    else {
      if (given !== undefined) alarms++;
      if (right.length > 0) misses++;
    }
  }
  const precision = hits / Math.max(hits + alarms, 1);
  const recall = hits / Math.max(hits + misses, 1);
  return { f1: (2 * precision * recall) / Math.max(precision + recall, Number.EPSILON), precision, recall, support };
}
