import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityKinds } from '../../src/model/entity-kinds.ts';
import { releaseFields } from '../../src/share/coarsen.ts';
import { dryRun } from '../../src/share/dry-run.ts';
import { kindsOf, pendingOf, release as releaseWith, type Stated } from '../../src/share/release.ts';
import { type Asked, checkReleasePolicy, type ReleasePolicy } from '../../src/share/release-policy.ts';
import { asked, passenger, plain, policy, post, releasePolicy, restricted, tables } from './release-tables.ts';

const release = (by: ReleasePolicy, of: Asked, all: readonly Stated[]) => releaseWith(by, of, all, () => false);
const stated = (changed: Partial<Stated>): Stated => ({
  thing: 't',
  member: 'm',
  kind: 'Person',
  field: 'name',
  value: 'TANAKA/AKIRA',
  classKey: plain,
  observedAt: 1,
  ...changed,
});

const leave = (changed: Partial<Stated>, of = asked) =>
  release(releasePolicy, of, [stated(changed)]).map(({ value, treatment }) => [value, treatment]);

describe('what may leave', () => {
  test.each([
    ['a name', {}, [['TANAKA/AKIRA', 'release']]],
    ['a birth date', { field: 'birthDate', value: '1980-04-12' }, [['1980', 'year']]],
    ['a year of birth alone', { field: 'birthDate', value: '1980' }, [['1980', 'year']]],
    ['an address', { field: 'Address', value: 'JP|1 2 3 KASUMIGASEKI' }, [['JP', 'country']]],
    ['a date of departure', { kind: 'Movement', field: 'departureDate', value: '2026-11-20' }, [['2026-11', 'month']]],
    ['a mass', { kind: 'Consignment', field: 'grossMassKg', value: 12.5 }, [[12.5, 'release']]],
    ['a date of departure with no month', { kind: 'Movement', field: 'departureDate', value: '2026' }, []],
    ['an address without a country', { field: 'Address', value: '1 2 3 KASUMIGASEKI' }, []],
    ['a field of no row', { field: 'nationality', value: 'JP' }, []],
    ['a name of a kind that is withheld', { kind: 'Traveller', classKey: passenger }, []],
    ['a name of a kind of no row', { kind: 'Declaration' }, []],
    ['a name that a person must let go', { classKey: restricted }, []],
    [
      'a firm in a restricted class',
      { kind: 'Organisation', classKey: restricted, value: 'ACME' },
      [['ACME', 'release']],
    ],
    ['a name in a class out of reach', { classKey: post }, []],
    ['a name in a class of no feed', { classKey: 'rumour/customs/plain/trade' }, []],
    ['a name in a set of classes', { classKey: `set(${plain};${post})` }, []],
    ['a name in a work class', { classKey: 'desk/customs/plain/work' }, []],
  ] as const)('of %s', (_, changed, left) => expect(leave(changed)).toEqual(left));

  test.each([
    ['another partner', { ...asked, partner: 'fr-customs' }],
    ['another purpose', { ...asked, purpose: 'valuation' }],
    ['another basis', { ...asked, instrument: 'cmaa-jp-fr' }],
  ])('to %s is nothing', (_, of) => expect(leave({}, of)).toEqual([]));

  test('of several values of a fact is the newest that may leave, with its marking', () => {
    const all = [
      stated({ value: 'OLD', observedAt: 1 }),
      stated({ value: 'NEW', observedAt: 2 }),
      stated({ value: 'NEWEST', observedAt: 3, classKey: restricted }),
    ];
    expect(release(releasePolicy, asked, all)).toEqual([
      { thing: 't', kind: 'Person', field: 'name', value: 'NEW', treatment: 'release', marking: 'plain' },
    ]);
  });

  test('is, of what waits for a person, what one let go, and no other value', () => {
    const all = ['TANAKA/AKIRA', 'TANAKA/A'].map((value) => stated({ value, classKey: restricted }));
    const left = releaseWith(releasePolicy, asked, all, ({ value }) => value === 'TANAKA/A');
    expect(left.map(({ value, treatment, marking }) => [value, treatment, marking])).toEqual([
      ['TANAKA/A', 'approved', 'restricted'],
    ]);
  });

  test('is, of what policy withholds, nothing, whatever a person says', () => {
    const all = [stated({ field: 'nationality', value: 'JP' }), stated({ classKey: post })];
    expect(releaseWith(releasePolicy, asked, all, () => true)).toEqual([]);
  });

  test.each([
    ['plain', []],
    ['restricted', []],
    ['originator-controlled', []],
    ['releasable', ['ACME']],
  ])('is, of what another partner told as %s, what that partner lets others have', (marking, left) => {
    const row = { ...tables.rows[0], markings: ['plain', 'restricted', 'releasable'] };
    const wide = { ...tables, reach: [{ ...asked, classes: ['part*/*/*/intelligence'] }], rows: [row] };
    const all = [
      stated({ kind: 'Organisation', value: 'ACME', classKey: `partner/fr-customs/${marking}/intelligence` }),
    ];
    expect(release(checkReleasePolicy(wide, policy), asked, all).map(({ value }) => value)).toEqual(left);
  });

  test('of several Identifiers is each, and once when they become equal', () => {
    const address = (value: string) => stated({ field: 'Address', value });
    const left = release(releasePolicy, asked, [address('JP|A'), address('JP|B'), address('NZ|C')]);
    expect(left.map(({ value }) => value)).toEqual(['JP', 'NZ']);
  });

  test('is asked for by policy, whether there is a value or not', () => {
    expect(pendingOf(releasePolicy, asked, 'Person')).toEqual(['name']);
    expect(pendingOf(releasePolicy, asked, 'Organisation')).toEqual([]);
    expect(kindsOf(releasePolicy, asked)).toEqual(['Person', 'Organisation', 'Consignment', 'Movement']);
  });
});

const anyStated = fc.record({
  thing: fc.constantFrom('t', 'u'),
  member: fc.constant('m'),
  kind: fc.constantFrom(...entityKinds),
  field: fc.constantFrom(...releaseFields),
  value: fc.oneof(fc.string(), fc.integer(), fc.constantFrom('1980-04-12', 'JP|A', 'GBR|1')),
  classKey: fc.constantFrom(plain, restricted, post, passenger, 'desk/customs/plain/work', 'nonsense', ''),
  observedAt: fc.integer({ min: 0, max: 5 }),
});
const many = fc.array(anyStated, { maxLength: 40 });

describe('whatever is stated', () => {
  test('a field leaves only by a row that names partner, purpose, basis, kind, field and marking', () => {
    fc.assert(
      fc.property(many, (all) => {
        for (const { kind, field, marking, treatment } of release(releasePolicy, asked, all)) {
          const row = tables.rows.find(
            ({ kinds, fields, markings }) =>
              kinds.includes(kind) && fields.includes(field) && markings.includes(marking),
          );
          expect(row?.do).toBe(treatment);
        }
      }),
    );
  });

  test('what is out of reach never changes what leaves', () => {
    const isHidden = ({ classKey }: Stated) => ![plain, restricted, passenger].includes(classKey);
    fc.assert(
      fc.property(many, (all) => {
        const visible = all.filter((each) => !isHidden(each));
        expect(release(releasePolicy, asked, all)).toEqual(release(releasePolicy, asked, visible));
      }),
    );
  });

  test('the order in which it is read changes nothing', () => {
    fc.assert(
      fc.property(many, (all) => {
        expect(release(releasePolicy, asked, [...all].reverse())).toEqual(release(releasePolicy, asked, all));
      }),
    );
  });

  test('with no rows nothing leaves', () => {
    const empty = checkReleasePolicy({ instruments: {}, reach: [], rows: [] }, policy);
    fc.assert(
      fc.property(many, (all) => {
        expect(release(empty, asked, all)).toEqual([]);
      }),
    );
  });
});

test('a dry run tells what would have left of past requests, and what would not', () => {
  const rows = tables.rows
    .filter(({ kinds }) => !kinds.includes('Organisation') || kinds.length > 1)
    .map((row) => (row.do === 'ask' ? { ...row, do: 'release' as const } : row));
  const other = checkReleasePolicy({ ...tables, rows }, policy);
  const past = [
    { ...asked, number: 'one', stated: [stated({ classKey: restricted }), stated({ kind: 'Organisation' })] },
    { ...asked, number: 'two', stated: [stated({}), stated({ field: 'birthDate' })] },
  ];
  expect(dryRun(releasePolicy, other, past)).toEqual([
    { number: 'one', partner: 'nz-customs', more: ['Person.name'], less: ['Organisation.name'] },
  ]);
  expect(dryRun(releasePolicy, releasePolicy, past)).toEqual([]);
});
