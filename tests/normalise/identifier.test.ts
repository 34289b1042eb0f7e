import { expect, test } from 'vitest';
import { normaliseIdentifier, type WrittenKind } from '../../src/normalise/identifier.ts';

test.each<[WrittenKind, string, string | undefined]>([
  ['TravelDocument', 'GB|796428965', 'GBR|796428965'],
  ['TravelDocument', '?|796428965', '?|796428965'],
  ['TravelDocument', '796428965', undefined],
  ['CorporateNumber', 'JP|7000012050002', 'JP|7000012050002'],
  ['CorporateNumber', 'JP|7000012050003', undefined],
  ['Account', 'telegram | kuro77', 'TELEGRAM|kuro77'],
  ['Account', 'kuro77', undefined],
  ['Account', 'telegram|a|b', undefined],
  ['TransportDocument', '205-11112220/abc 1001', '20511112220/ABC1001'],
  ['TransportDocument', '20511112220', '20511112220'],
  ['TransportDocument', '20511112220/A/B', undefined],
  ['Address', 'JP|1-2-3 Minato, Chiba', 'JP|1 2 3 MINATO CHIBA'],
  ['Phone', '+81 90 1234 5678', '+819012345678'],
  ['Url', 'www.Example.com/a#b', 'https://www.example.com/a'],
  ['Url', 'javascript:alert(1)', undefined],
  ['ImoNumber', '9074720', undefined],
])('%s %s → %s', (kind, raw, expected) => {
  expect(normaliseIdentifier(kind, raw)).toBe(expected);
});
