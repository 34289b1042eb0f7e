import { once, readTable } from './vocabulary.ts';

const findPlaces = once(() => {
  const places = new Set<string>();
  for (const [country = '', codes = ''] of readTable('un-locodes.tsv')) {
    for (let i = 0; i < codes.length; i += 3) places.add(country + codes.slice(i, i + 3));
  }
  return places;
});

/** Returns the five characters of a UN/LOCODE that is in the list (2024), blanks and case aside. */
export function normaliseUnLocode(raw: string): string | undefined {
  if (raw.length > 20) return undefined;
  const code = raw.replace(/[\s-]+/g, '').toUpperCase();
  return findPlaces().has(code) ? code : undefined;
}
