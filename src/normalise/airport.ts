import { once, readTable } from './vocabulary.ts';

const findAirports = once(() => {
  const countries = new Map<string, string>();
  for (const [code = '', country = ''] of readTable('metropolitan-areas.tsv')) countries.set(code, country);
  for (const [code = '', country = ''] of readTable('airports.tsv')) countries.set(code, country);
  return countries;
});

/** Returns the IATA code of a known airport, or of a city that has several (TYO). */
export function normaliseAirport(raw: string): string | undefined {
  const code = raw.trim().toUpperCase();
  return findAirports().has(code) ? code : undefined;
}

/** Returns the country (alpha-2) of an IATA airport or city code. */
export function findAirportCountry(code: string): string | undefined {
  return findAirports().get(code);
}
