import { describe, expect, test } from 'vitest';
import { mapDisclosure, type Told } from '../../src/share/map-disclosure.ts';

const under = { receipt: 'nz-1', time: '2026-11-23T12:00:00.000Z', purpose: 'smuggling', instrument: 'cmaa-jp-nz' };
const terms = { courtUse: 'never', onwardRelease: 'never', retentionDays: 30 };
const field = (name: string, value: string, marking = 'plain') => ({ name, value, treatment: 'release', marking });
const told = (kind: string, ...fields: Told['things'][number]['fields']): Told => ({
  things: [{ kind, fields, pending: [] }],
  terms,
});
const map = (of: Told) => mapDisclosure('nz-customs', under, of)?.mentions[1];

describe('what a partner discloses', () => {
  test('stands under the strictest of its markings, and one that is not known here is the narrowest', () => {
    const [plain, closed, held] = [
      field('name', 'ACME'),
      field('Phone', '+64211234567', 'restricted'),
      field('Email', 'a@b.example', 'originator-controlled'),
    ];
    expect(map(told('Organisation', plain, closed))?.marking).toBe('restricted');
    expect(map(told('Organisation', plain, held, closed))?.marking).toBe('originator-controlled');
    const other = map(told('Organisation', closed, field('Eori', 'GB123456789000', 'amber')));
    expect(other).toMatchObject({ marking: 'originator-controlled', said: { markings: 'amber, restricted' } });
  });

  test('keeps every coarse value of a field as said', () => {
    const countries = ['JP', 'DE'].map((value) => ({ ...field('Address', value), treatment: 'country' }));
    expect(map(told('Person', ...countries))?.said).toEqual({ 'Address.country': 'JP, DE' });
  });

  test.each([
    ['Report', 'ReportNumber', 'fr-customs|2026-17'],
    ['Order', 'OrderNumber', 'JPNRT|5'],
    ['Finding', 'FindingNumber', 'JPNRT|5'],
  ])('of a %s is not one with ours of the same number', (kind, name, value) => {
    const mention = map(told(kind, field(name, value), field('ContainerNumber', 'CSQU3054383')));
    expect(mention?.identifiers).toEqual([{ kind: 'ContainerNumber', value: 'CSQU3054383', role: 'is' }]);
    expect(mention?.said).toEqual({ [`${name}.release`]: value });
  });
});
