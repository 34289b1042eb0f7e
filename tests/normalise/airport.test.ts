import { expect, test } from 'vitest';
import { findAirportCountry, normaliseAirport } from '../../src/normalise/airport.ts';

test.each([
  ['nrt', 'NRT'],
  ['TYO', 'TYO'],
  ['FRA ', 'FRA'],
  ['QQQ', undefined],
  ['FRAX', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseAirport(raw)).toBe(canonical);
});

test('airports and cities know their country', () => {
  expect(findAirportCountry('NRT')).toBe('JP');
  expect(findAirportCountry('LON')).toBe('GB');
  expect(findAirportCountry('QQQ')).toBeUndefined();
});
