import { expect, test } from 'vitest';
import { namesAlone, readAsked } from '../../src/share/asked-identifier.ts';

test.each([
  ['Phone', '+81 90-1234-5678', '+819012345678'],
  ['Phone', '090-1234-5678', undefined],
  ['Email', 'A.B@Example.com', 'a.b@example.com'],
  ['TravelDocument', 'GBR|796 428 965', 'GBR|796428965'],
  ['TravelDocument', 'GB|796428965', 'GBR|796428965'],
  ['TravelDocument', '796428965', undefined],
  ['TravelDocument', '?|796428965', undefined],
  ['TravelDocument', 'GBR|796428965|1', undefined],
  ['Eori', 'GB 123456789000', 'GB123456789000'],
  ['TaxNumber', 'DE|811715450', 'DE|811715450'],
  ['CorporateNumber', 'DE|HRB 12345', 'DE|HRB12345'],
  ['TransportDocument', '618-1234 5675', '61812345675'],
  ['TransportDocument', '61812345675/aei12345678', '61812345675/AEI12345678'],
  ['TransportDocument', '61812345675/a/b', undefined],
  ['TransportDocument', '61812345675/', undefined],
  ['TransportDocument', '61812345676', undefined],
  ['ContainerNumber', 'CSQU 305438 3', 'CSQU3054383'],
  ['S10', 'RR 123456785 GB', 'RR123456785GB'],
  ['Mrn', '22gb08f37sw8eug5a2', '22GB08F37SW8EUG5A2'],
  ['Eori', 'GB'.padEnd(101, '1'), undefined],
] as const)('%s %j is %j', (kind, value, canonical) => {
  expect(readAsked({ kind, value })).toEqual(canonical === undefined ? undefined : { kind, value: canonical });
});

test('a number of a firm names alone, a document or contact does not', () => {
  expect((['Eori', 'TaxNumber', 'CorporateNumber'] as const).every(namesAlone)).toBe(true);
  expect((['Phone', 'Email', 'TravelDocument'] as const).some(namesAlone)).toBe(false);
});
