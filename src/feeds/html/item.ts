/** What structured markup says of one thing, whichever way it is written: JSON-LD, microdata or RDFa. */
export interface Item {
  /** Without vocabulary address: 'Product', 'Offer'. */
  readonly types: readonly string[];
  /** `@id`, `itemid` or `resource`. */
  readonly id: string | undefined;
  /** Values in document order, by property name without vocabulary address, in lower case: pages write `productid` too. */
  readonly properties: ReadonlyMap<string, readonly Value[]>;
}

export type Value = string | Item;

/** How much is read of a page's structured markup: items, values of a property, and how deep items stand in each other. */
export const MAX_ITEMS = 2_000;
export const MAX_VALUES = 500;
export const MAX_NESTING = 16;

/** Returns the last part of an address in a vocabulary: 'https://schema.org/InStock' → 'InStock', 'schema:name' → 'name'. */
export function localName(name: string): string {
  return name
    .slice(0, 300)
    .replace(/^.*[/#:]/s, '')
    .trim();
}

/** Adds a value to a property being read; beyond the limits it is left out. */
export function addValue(properties: Map<string, Value[]>, name: string, value: Value): void {
  const key = name.toLowerCase();
  const values = properties.get(key);
  if (values === undefined) properties.set(key, [value]);
  else if (values.length < MAX_VALUES) values.push(value);
}

/** Returns the first text that a property has; of an item its name or `@id`. */
export function textValue(item: Item, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const value of item.properties.get(name.toLowerCase()) ?? []) {
      const text = typeof value === 'string' ? value : (textValue(value, 'name', '@value', 'value') ?? value.id);
      if (text !== undefined && text.trim() !== '') return text.trim();
    }
  }
  return undefined;
}

/** Returns the items that a property has. */
export function itemValues(item: Item, ...names: readonly string[]): Item[] {
  return names.flatMap((name) =>
    (item.properties.get(name.toLowerCase()) ?? []).filter((value): value is Item => typeof value !== 'string'),
  );
}
