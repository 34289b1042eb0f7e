/**
 * Where a field of a product was read, in order of trust. `hidden`: the page's address, or what only its programs read;
 * `offered`: nothing says it, but there is a price.
 */
export type Source = 'json-ld' | 'microdata' | 'rdfa' | 'meta' | 'page' | 'hidden' | 'offered';

export type Availability = 'in-stock' | 'out-of-stock' | 'pre-order';

export interface Price {
  readonly amount: number;
  /** ISO 4217, when the markup says it. */
  readonly currency: string | undefined;
  /** Currency sign beside the amount, when the page shows one. */
  readonly sign: string | undefined;
  /** Upper end of a range; `amount` is the lower one. */
  readonly to?: number;
  /** The amounts of all offers of the product, where they differ. */
  readonly others?: readonly number[];
}

export interface Contact {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly address: { readonly country: string | undefined; readonly parts: readonly string[] } | undefined;
}

export interface Seller extends Contact {
  readonly name: string | undefined;
  readonly isPerson: boolean | undefined;
  readonly id: string | undefined;
  readonly url: string | undefined;
  /** YYYY-MM-DD since when the account is there. */
  readonly since?: string | undefined;
}

/** What one source says of one product; a field that it does not state is left out. */
export interface Draft {
  readonly source: Source;
  readonly url?: string | undefined;
  readonly name?: string | undefined;
  readonly brand?: string | undefined;
  readonly sku?: string | undefined;
  readonly mpn?: string | undefined;
  readonly gtin?: string | undefined;
  readonly price?: Price | undefined;
  readonly availability?: Availability | undefined;
  readonly seller?: Seller | undefined;
  readonly images?: readonly string[] | undefined;
  readonly description?: string | undefined;
}

const FIELDS = [
  'url',
  'name',
  'brand',
  'sku',
  'mpn',
  'gtin',
  'price',
  'availability',
  'seller',
  'images',
  'description',
] as const;
export type Field = (typeof FIELDS)[number];

export interface Product extends Omit<Draft, 'source'> {
  /** Which source each field was taken from. */
  readonly from: ReadonlyMap<Field, Source>;
}

const MARKUP: readonly Source[] = ['json-ld', 'microdata', 'rdfa'];

/** True when a page offers it: it has a price, a number, or markup that calls it a product. A name alone is any page's title. */
export function isOffered({ price, from }: Product): boolean {
  return price !== undefined || from.get('sku') === 'page' || [...from.values()].some((one) => MARKUP.includes(one));
}

/** Returns one product from what the sources say of it: each field from the first that states it, in the order given. */
export function merge(drafts: readonly Draft[]): Product {
  const from = new Map<Field, Source>();
  const merged: Partial<Record<Field, unknown>> = {};
  for (const draft of drafts) {
    for (const field of FIELDS) {
      if (draft[field] === undefined || from.has(field)) continue;
      from.set(field, draft.source);
      merged[field] = draft[field];
    }
  }
  return { ...(merged as Omit<Draft, 'source'>), from };
}
