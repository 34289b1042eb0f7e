import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feed } from '../../src/feeds/intel/feed.ts';
import type { ParsedUnit } from '../../src/model/parsed-unit.ts';
import type { Dossier, DossierThing } from '../../src/share/dossier.ts';
import { exportFtm } from '../../src/share/export-ftm.ts';
import { exportStix } from '../../src/share/export-stix.ts';
import { collect, issueCodes, unitsOf } from '../feeds/collect.ts';
import { haveSchemas, openSchemas } from '../feeds/intel/stix-schemas.ts';

const schemas = haveSchemas ? openSchemas() : undefined;

const jane: DossierThing = {
  id: 'e1',
  kind: 'Person',
  facts: {
    name: 'Jane Example',
    birthDate: '1985-05',
    sex: 'F',
    nationality: 'GB',
    country: 'JP',
    city: 'Chiba',
    address: '1-2-3 Minato',
  },
  identifiers: [
    { kind: 'TravelDocument', value: 'GBR|796428965', role: 'is' },
    { kind: 'TravelDocument', value: '?|12345678', role: 'is' },
    { kind: 'Phone', value: '+819012345678', role: 'contact' },
    { kind: 'Email', value: 'jane@example.org', role: 'contact' },
    { kind: 'Address', value: 'JP|1 2 3 MINATO CHIBA', role: 'contact' },
    { kind: 'Account', value: 'TELEGRAM|kuro77', role: 'is' },
    { kind: 'Url', value: 'https://example.org/jane', role: 'contact' },
  ],
};
const firm: DossierThing = {
  id: 'e2',
  kind: 'Organisation',
  facts: { name: 'Example Trading KK' },
  identifiers: [
    { kind: 'CorporateNumber', value: 'JP|7000012050002', role: 'is' },
    { kind: 'TaxNumber', value: 'DE|811715450', role: 'is' },
    { kind: 'Eori', value: 'GB123456789000', role: 'is' },
  ],
};
const numbered = (
  id: string,
  kind: DossierThing['kind'],
  number: DossierThing['identifiers'][number]['kind'],
  value: string,
): DossierThing => ({
  id,
  kind,
  facts: {},
  identifiers: [{ kind: number, value, role: 'is' }],
});
const things = [
  numbered('e3', 'Consignment', 'TransportDocument', '20511112220/ABC1001'),
  numbered('e4', 'PostalItem', 'S10', 'RR123456785GB'),
  numbered('e5', 'Declaration', 'Mrn', '26DE330243450436E8'),
  numbered('e6', 'Container', 'ContainerNumber', 'CSQU3054383'),
  numbered('e7', 'Vessel', 'ImoNumber', '9074729'),
  numbered('e8', 'Listing', 'Url', 'https://shop.example.jp/tea'),
  numbered('e9', 'Traveller', 'TravellerReference', 'UA|86C92D|2026-09-01|3'),
];
const dossier: Dossier = {
  source: 'JP-CUSTOMS',
  number: 'CASE-7',
  title: 'Tea with a false bottom',
  text: 'A box of tea.',
  reportedAt: '2026-11-20T10:00:00+09:00',
  sourceGrade: 'B',
  informationGrade: '2',
  marking: 'restricted',
  things: [jane, firm, ...things, { id: 'e10', kind: 'GoodsItem', facts: { goodsText: 'tea' }, identifiers: [] }],
  links: [
    { from: 'e2', type: 'CONSIGNEE_OF', to: 'e3' },
    { from: 'e10', type: 'ITEM_OF', to: 'e3' },
    { from: 'e1', type: 'DIRECTOR_OF', to: 'e2' },
    { from: 'e1', type: 'WORKS_FOR', to: 'e2' },
  ],
};

/** Links between parties that units tell of, by the names of their ends. */
function joinedIn(units: readonly ParsedUnit[]): string[] {
  return units.flatMap(({ mentions, links }) => {
    const names = new Map(mentions.map(({ ref, facts }) => [ref, facts.name]));
    return links
      .filter(({ type }) => type === 'DIRECTOR_OF' || type === 'WORKS_FOR')
      .map(({ from, type, to }) => `${names.get(from)} ${type} ${names.get(to)}`);
  });
}

/** Names and identifiers of parties and things that units tell of, each once, sorted; what is only quoted left out. */
function toldOf(units: readonly ParsedUnit[]): string[] {
  const lines = units.flatMap(({ mentions }) =>
    mentions
      .filter(({ kind, ref }) => kind !== 'Report' && !ref.endsWith('/awb') && !ref.endsWith('/booking'))
      .map(({ kind, facts, identifiers }) => lineOf({ kind, facts, identifiers })),
  );
  return [...new Set(lines)].sort();
}

function lineOf({ kind, facts, identifiers }: Pick<DossierThing, 'kind' | 'facts' | 'identifiers'>): string {
  const numbers = identifiers
    .filter(({ role }) => role !== 'refers')
    .map((one) => `${one.role} ${one.kind} ${one.value}`);
  return `${kind} ${facts.name ?? ''} ${facts.birthDate ?? ''} ${[...new Set(numbers)].sort().join(', ')}`;
}

const readStix = async (of: Dossier) => collect(feed, JSON.stringify(exportStix(of).bundle));
const readFtm = async (of: Dossier) =>
  collect(
    feed,
    exportFtm(of)
      .entities.map((entity) => JSON.stringify(entity))
      .join('\n'),
  );

describe('a STIX bundle', () => {
  test.skipIf(!haveSchemas)('follows the published schemas, its frame and each object', () => {
    const { bundle } = exportStix(dossier);
    const { objects, ...frame } = bundle;
    expect(
      schemas?.check('bundle', { ...frame, objects: objects.filter(({ type }) => type !== 'extension-definition') }),
    ).toEqual([]);
    for (const object of objects) {
      const type = schemas?.ids.has(object.type) === true ? object.type : 'cyber-observable-core';
      expect(schemas?.check(type, object), object.type).toEqual([]);
    }
  });

  test('comes back as the same parties, things and numbers', async () => {
    const parsed = await readStix(dossier);
    expect(issueCodes(parsed)).toEqual([]);
    expect(toldOf(unitsOf(parsed))).toEqual([jane, firm, ...things].map(lineOf).sort());
    expect(unitsOf(parsed)).toHaveLength(1);
  });

  test('comes back as the report it was, in the class of its marking', async () => {
    const [unit] = unitsOf(await readStix(dossier));
    expect(unit?.mentions[0]).toMatchObject({
      kind: 'Report',
      keys: { source: 'JP-CUSTOMS', report: 'CASE-7' },
      facts: {
        title: 'Tea with a false bottom',
        text: 'A box of tea.',
        sourceGrade: 'B',
        informationGrade: '2',
        reportedAt: '2026-11-20T01:00:00.000Z',
      },
    });
    expect(new Set(unit?.mentions.map(({ marking }) => marking))).toEqual(new Set(['restricted']));
    expect(unit?.links.filter(({ type }) => type === 'CONSIGNEE_OF')).toHaveLength(1);
  });

  test('says what it has no words for, and is the same each time', () => {
    expect(exportStix(dossier).leftOut).toEqual({ things: 1, identifiers: 0, links: 1, texts: 0 });
    expect(exportStix(dossier)).toEqual(exportStix(dossier));
  });

  test('holds none of the hub’s own ids', () => {
    const text = JSON.stringify(exportStix({ ...dossier, things: [{ ...jane, id: 'OWN-ID-OF-JANE' }] }));
    expect(text).not.toContain('OWN-ID-OF-JANE');
  });
});

describe('FollowTheMoney lines', () => {
  test('come back as the same parties, ships and numbers', async () => {
    const parsed = await readFtm(dossier);
    expect(issueCodes(parsed)).toEqual([]);
    const vessel = things.filter(({ kind }) => kind === 'Vessel');
    expect(toldOf(unitsOf(parsed))).toEqual([jane, firm, ...vessel].map(lineOf).sort());
  });

  test('say what they have no words for', () => {
    expect(exportFtm(dossier).leftOut).toEqual({ things: 7, identifiers: 0, links: 2, texts: 0 });
  });
});

test.each([
  ['STIX', readStix],
  ['FollowTheMoney', readFtm],
])('who leads and works for whom comes back from %s', async (_, read) => {
  expect(joinedIn(unitsOf(await read(dossier))).sort()).toEqual([
    'Jane Example DIRECTOR_OF Example Trading KK',
    'Jane Example WORKS_FOR Example Trading KK',
  ]);
});

test('any parties come back from either with their numbers', async () => {
  const identifier = fc.constantFrom(...jane.identifiers, ...firm.identifiers);
  const party = fc.record({
    kind: fc.constantFrom<'Person' | 'Organisation'>('Person', 'Organisation'),
    name: fc.string({ minLength: 1, maxLength: 40 }).filter((name) => name.trim() === name),
    identifiers: fc.uniqueArray(identifier, { maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(party, { minLength: 1, maxLength: 4 }), async (parties) => {
      const of: Dossier = {
        ...dossier,
        links: [],
        things: parties.map(({ kind, name, identifiers }, i) => ({ id: `e${i}`, kind, facts: { name }, identifiers })),
      };
      const expected = [...new Set(of.things.map(lineOf))].sort();
      for (const parsed of [await readStix(of), await readFtm(of)]) {
        expect(issueCodes(parsed)).toEqual([]);
        expect(toldOf(unitsOf(parsed))).toEqual(expected);
      }
    }),
    { numRuns: 60 },
  );
});
