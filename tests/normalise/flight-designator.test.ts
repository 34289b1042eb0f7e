import { expect, test } from 'vitest';
import {
  formatFlightIdentifier,
  normaliseFlight,
  normaliseFlightDesignator,
} from '../../src/normalise/flight-designator.ts';

test.each([
  ['UA', '0988', 'UA988'],
  ['su', '001', 'SU1'],
  ['RU', '7771B', 'RU7771B'],
  ['4U', '12', '4U12'],
  ['AFL', '123', 'AFL123'],
  ['UA', '0000', undefined],
  ['UA', '12345', undefined],
  ['12', '34', undefined],
  ['', '34', undefined],
])('%s %s is %s', (carrier, number, canonical) => {
  expect(normaliseFlightDesignator(carrier, number)).toBe(canonical);
});

test.each([
  ['KL0775', 'KL775'],
  ['su 12a', 'SU12A'],
  // Two characters of airline, then the number: N4 201 and P3 5070.
  ['N4201', 'N4201'],
  ['P35070', 'P35070'],
  ['OPEN', undefined],
])('%s written together is %s', (raw, canonical) => {
  expect(normaliseFlight(raw)).toBe(canonical);
});

test('the identifier of a leg needs a canonical flight, a whole date and an airport', () => {
  expect(formatFlightIdentifier('UA988', '2018-09-28', 'FRA')).toBe('UA988/2018-09-28/FRA');
  expect(formatFlightIdentifier('UA0988', '2018-09-28', 'FRA')).toBeUndefined();
  expect(formatFlightIdentifier('UA988', '2018-09', 'FRA')).toBeUndefined();
  expect(formatFlightIdentifier('UA988', '2018-09-28', 'FRAX')).toBeUndefined();
});
