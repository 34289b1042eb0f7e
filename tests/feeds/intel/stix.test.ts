import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feed } from '../../../src/feeds/intel/feed.ts';
import { gradeOf } from '../../../src/feeds/intel/stix/map.ts';
import { EXTENSION } from '../../../src/feeds/intel/stix/shapes.ts';
import type { ParsedUnit } from '../../../src/model/parsed-unit.ts';
import { split } from '../../../src/pipeline/split.ts';
import { collect, issueCodes, unitsOf } from '../collect.ts';
import { bundle, fixture, stix, TLP, uuid } from './fixtures.ts';

const at = '2026-11-20T08:00:00.000Z';
const tea = fixture('tea.stix.json');
const jane = stix('identity', 2, { name: 'Jane Example', identity_class: 'individual' });
const firm = stix('identity', 3, { name: 'Example Trading KK', identity_class: 'organization' });
const report = (number: number, refs: readonly string[], rest = {}) =>
  stix('report', number, { name: `Report ${number}`, published: at, object_refs: refs, ...rest });
const relate = (number: number, from: string, type: string, to: string, rest = {}) =>
  stix('relationship', number, { relationship_type: type, source_ref: from, target_ref: to, ...rest });
const namesOf = (unit: ParsedUnit | undefined, kind: string) =>
  unit?.mentions.filter((mention) => mention.kind === kind).map(({ facts }) => facts.name ?? facts.title);

test('a report, a note, a withdrawn report, and what none of them tells of are a unit each', async () => {
  const units = unitsOf(await collect(feed, tea));
  expect(
    units.map(({ document, function: act }) => `${document.kind} ${document.number.split('--')[0]} ${act}`),
  ).toEqual([
    'stix-report report original',
    'stix-report note original',
    'stix-report report cancel',
    'stix-bundle bundle original',
  ]);
  expect(units.map((unit) => namesOf(unit, 'Person'))).toEqual([['Jane Example'], [], [], ['Somebody Else']]);
});

test('parties come with their numbers, contacts and places, read as those of any feed', async () => {
  const [unit] = unitsOf(await collect(feed, tea));
  const told = unit?.mentions.filter(({ kind }) => kind === 'Person' || kind === 'Organisation') ?? [];
  expect(
    told.map(({ facts, marking, identifiers }) => [
      facts.name,
      marking,
      identifiers.map(({ role, value }) => `${role} ${value}`),
    ]),
  ).toEqual([
    ['Jane Example', undefined, ['is GBR|796428965', 'contact jane@example.org', 'contact +819012345678']],
    ['Example Trading KK', 'restricted', ['is JP|7000012050002', 'contact JP|1 2 3 MINATO 260 0024 CHIBA']],
    [
      'Example Trading KK',
      'originator-controlled',
      [
        'is JP|7000012050002',
        'contact JP|1 2 3 MINATO 260 0024 CHIBA',
        'is TELEGRAM|kuro77',
        'contact orders@example.jp',
      ],
    ],
    ['Harbour crew', undefined, []],
  ]);
  expect(told[0]?.facts).toEqual({ name: 'Jane Example', birthDate: '1985-05-23', nationality: 'GB', sex: 'F' });
});

test('relationships are links where the hub has one, contacts where they lead to one, and else said', async () => {
  const [unit] = unitsOf(await collect(feed, tea));
  expect(unit?.links.filter(({ type }) => type !== 'MENTIONED_IN').map(({ type, marking }) => [type, marking])).toEqual(
    [
      ['PART_OF', undefined],
      ['CONSIGNEE_OF', 'restricted'],
    ],
  );
  const said = Object.values(unit?.mentions[0]?.said ?? {}).join('\n');
  expect(said).toContain('Harbour crew uses not for us');
  expect(said).toContain('198.51.100.7');
  // The ship is for fewer eyes than the report, and so is that somebody is its consignee.
  expect(said).not.toContain('EXAMPLE STAR');
});

test('an address of nobody in particular is quoted by the report', async () => {
  const [unit] = unitsOf(await collect(feed, tea));
  expect(unit?.mentions[0]?.identifiers.slice(1)).toEqual([
    { kind: 'Url', value: 'https://shop.example.jp/tea', role: 'refers' },
  ]);
});

test('a report tells who made it, how sure they are, and nothing that is marked narrower', async () => {
  const [unit] = unitsOf(await collect(feed, tea));
  const told = unit?.mentions
    .filter(({ kind }) => kind === 'Report')
    .map(({ marking, facts }) => [marking, facts.text]);
  expect(told).toEqual([
    [undefined, undefined],
    ['restricted', 'A box of tea for Chiba.'],
    ['originator-controlled', 'A box of tea for Chiba.'],
  ]);
  expect(unit?.mentions[0]?.facts).toMatchObject({ informationGrade: '2', sourceGrade: 'B', reportedAt: at });
  expect(unit?.mentions[0]?.said).toMatchObject({ createdBy: 'Douane Example', caveat: 'Ask before acting.' });
});

test('every part of every unit can be written: no link crosses two markings', async () => {
  for (const unit of unitsOf(await collect(feed, tea))) expect(split(unit)).toBeDefined();
});

// The Admiralty scale of appendix A of STIX 2.1: its values and the ends of its ranges.
test.each([
  [100, '1'],
  [90, '1'],
  [80, '1'],
  [79, '2'],
  [70, '2'],
  [59, '3'],
  [50, '3'],
  [39, '4'],
  [30, '4'],
  [19, '5'],
  [0, '5'],
])('confidence %i is credibility %s', (confidence, grade) => {
  expect(gradeOf(confidence)).toBe(grade);
});

test('reports that tell of each other in a circle end', async () => {
  const text = bundle(
    report(10, [`report--${uuid(11)}`]),
    report(11, [`report--${uuid(10)}`]),
    report(12, [`report--${uuid(12)}`]),
  );
  const units = unitsOf(await collect(feed, text));
  expect(units.map(({ mentions }) => mentions[0]?.identifiers.map(({ role }) => role))).toEqual([
    ['is', 'refers'],
    ['is', 'refers'],
    ['is'],
  ]);
});

test('relationships in a circle, and to themselves, end', async () => {
  const text = bundle(
    jane,
    firm,
    relate(5, jane.id, 'related-to', firm.id),
    relate(6, firm.id, 'related-to', jane.id),
    relate(7, jane.id, 'related-to', jane.id),
  );
  const [unit] = unitsOf(await collect(feed, text));
  expect(unit?.mentions).toHaveLength(3);
  expect(unit?.links.filter(({ type }) => type === 'ASSOCIATE_OF').map(({ from, to }) => [from, to])).toEqual([
    [jane.id, firm.id],
    [firm.id, jane.id],
  ]);
});

test('missing references are counted, and the rest is told', async () => {
  const parsed = await collect(
    feed,
    bundle(jane, report(10, [jane.id, `identity--${uuid(98)}`, `identity--${uuid(99)}`])),
  );
  expect(issueCodes(parsed)).toEqual(['reference-missing']);
  expect(namesOf(unitsOf(parsed)[0], 'Person')).toEqual(['Jane Example']);
});

test('of two versions the newer counts, wherever it stands; a revoked object is left out', async () => {
  const newer = { ...jane, name: 'Jane Renamed', modified: '2026-11-20T08:00:00.0001Z' };
  for (const order of [
    [jane, newer],
    [newer, jane],
  ]) {
    const parsed = await collect(feed, bundle(...order));
    expect(issueCodes(parsed)).toEqual(['object-superseded']);
    expect(namesOf(unitsOf(parsed)[0], 'Person')).toEqual(['Jane Renamed']);
  }
  const parsed = await collect(feed, bundle({ ...jane, revoked: true }, firm));
  expect(issueCodes(parsed)).toEqual(['object-revoked']);
  expect(namesOf(unitsOf(parsed)[0], 'Person')).toEqual([]);
});

test('a report changes when an object that it tells of does', async () => {
  const headers = await Promise.all(
    ['Jane Example', 'Jane Other'].map(async (name) => {
      const [unit] = unitsOf(await collect(feed, bundle(report(10, [jane.id]), { ...jane, name })));
      return unit?.header;
    }),
  );
  expect(headers[0]).not.toBe(headers[1]);
});

test.each([
  ['identity', { identity_class: 'individual' }, 'Person'],
  ['identity', { identity_class: 'organization' }, 'Organisation'],
  ['identity', { identity_class: 'group' }, 'Organisation'],
  ['identity', { identity_class: 'system' }, undefined],
  ['identity', { identity_class: 'class' }, undefined],
  ['identity', {}, 'Organisation'],
  ['threat-actor', { resource_level: 'individual' }, 'Person'],
  ['threat-actor', {}, 'Organisation'],
  ['intrusion-set', {}, undefined],
])('%s %j is a %s', async (type, rest, kind) => {
  const [unit] = unitsOf(await collect(feed, bundle(stix(type, 2, { name: 'Example Trading Ltd', ...rest }))));
  expect(unit?.mentions[1]?.kind).toBe(kind);
});

test.each([
  ['a name that is none', { name: 7 }, ['value-unreadable'], 1],
  ['markings that are none', { object_marking_refs: 'x' }, ['value-unreadable'], 0],
  ['an id that is none', { id: 'jane' }, ['value-unreadable'], 0],
])('%s is raised', async (_, change, codes, units) => {
  const parsed = await collect(
    feed,
    bundle({ ...jane, ...change }, stix('grouping', 9, { context: 'unspecified', object_refs: [firm.id] }), firm),
  );
  expect(issueCodes(parsed)).toEqual(codes);
  expect(unitsOf(parsed)).toHaveLength(units + 1);
});

test('objects in no bundle, an array of them, and one bundle after another are read', async () => {
  const read = async (text: string) =>
    unitsOf(await collect(feed, text)).flatMap((unit) => namesOf(unit, 'Person') ?? []);
  expect(await read(JSON.stringify(jane))).toEqual(['Jane Example']);
  expect(await read(JSON.stringify([jane, firm], null, 2))).toEqual(['Jane Example']);
  expect(await read(`${bundle(jane)}\n${bundle(jane)}\n`)).toEqual(['Jane Example', 'Jane Example']);
});

test('text between objects and objects over the limits are refused, and the next one is read', async () => {
  const long = { ...firm, description: 'x'.repeat(17_000_000) };
  const deep = `{"type":"identity","id":"identity--${uuid(5)}","a":${'['.repeat(100)}${']'.repeat(100)}}`;
  const text = `{"type":"bundle","id":"bundle--${uuid(1)}","objects":[nonsense, ${JSON.stringify(long)}, ${deep}, "a text", ${JSON.stringify(jane)}]}`;
  const parsed = await collect(feed, text);
  expect(issueCodes(parsed)).toEqual(['text-unknown', 'object-too-large', 'object-too-deep', 'text-unknown']);
  expect(unitsOf(parsed).flatMap((unit) => namesOf(unit, 'Person') ?? [])).toEqual(['Jane Example']);
});

test('a bundle cut anywhere ends, and says so', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 200, max: tea.trimEnd().length - 1 }), async (end) => {
      const parsed = await collect(feed, tea.slice(0, end));
      expect(parsed.length).toBeGreaterThan(0);
      expect(issueCodes(parsed)).toContain('object-unfinished');
    }),
    { numRuns: 60 },
  );
});

test('how the bytes are cut into chunks changes nothing', async () => {
  const bytes = Buffer.from(`${tea}\nünknown\n${bundle(jane)}`);
  const whole = await collect(feed, bytes);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 500 }), async (size) => {
      expect(await collect(feed, bytes, size)).toEqual(whole);
    }),
    { numRuns: 15 },
  );
});

test('no bundle makes it throw, every unit of it can be split, and no part tells what is marked narrower', async () => {
  const ids = fc.constantFrom(
    ...[1, 2, 3, 4, 5].flatMap((n) =>
      ['identity', 'report', 'email-addr', 'location', 'user-account'].map((type) => `${type}--${uuid(n)}`),
    ),
  );
  const markings = fc.option(
    fc.array(fc.constantFrom(...Object.values(TLP), `marking-definition--${uuid(77)}`), { maxLength: 2 }),
    { nil: undefined },
  );
  const object = fc.record(
    {
      type: fc.constantFrom(
        'identity',
        'report',
        'relationship',
        'email-addr',
        'location',
        'user-account',
        'sekisho-thing',
        'note',
        'malware',
        'marking-definition',
      ),
      number: fc.integer({ min: 1, max: 5 }),
      name: fc.constantFrom('Jane Example', '', 'Example Trading Ltd'),
      value: fc.constantFrom('a@example.org', 'x'),
      object_refs: fc.array(ids, { maxLength: 4 }),
      source_ref: ids,
      target_ref: ids,
      belongs_to_ref: ids,
      relationship_type: fc.constantFrom('located-at', 'consignee-of', 'related-to'),
      account_type: fc.constant('x'),
      account_login: fc.constantFrom('a', 'b'),
      country: fc.constantFrom('JP', '??'),
      object_marking_refs: markings,
      granular_markings: fc.option(fc.constant([{ marking_ref: TLP.red, selectors: ['description', 'name'] }]), {
        nil: undefined,
      }),
      description: fc.string(),
      revoked: fc.boolean(),
      extensions: fc.constant({ [EXTENSION]: { extension_type: 'new-sco' } }),
      thing: fc.constantFrom({ kind: 'Container', container: 'CSQU3054383' }, { kind: 'Vessel', imo: '1' }, 7),
    },
    { requiredKeys: ['type', 'number'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(object, { maxLength: 12 }), async (objects) => {
      const text = bundle(
        ...objects.map(({ type, number, ...rest }) => {
          const isRed = rest.object_marking_refs?.includes(TLP.red) === true;
          const words = isRed
            ? { name: 'RED', value: 'red@example.org', account_login: 'RED', description: 'RED' }
            : {};
          return stix(type, number, { ...rest, ...words });
        }),
      );
      for (const unit of unitsOf(await collect(feed, text))) {
        const parts = split(unit) ?? [];
        expect(parts.length).toBeGreaterThan(0);
        for (const { marking, unit: part } of parts) {
          const refs = new Set(part.mentions.map(({ ref }) => ref));
          expect(part.links.every(({ from, to }) => refs.has(from) && refs.has(to))).toBe(true);
          if (marking !== 'originator-controlled') expect(JSON.stringify(part.mentions)).not.toMatch(/RED|red@/);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('no bytes make it throw, and every byte range lies in the file', async () => {
  const parts = fc.oneof(
    fc.constantFrom(bundle(jane), JSON.stringify(firm), '{', '}', '[', ']', '"', '\\', ',', '"objects":['),
    fc.json(),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 12 }), async (all) => {
      const bytes = Buffer.from(`{"spec_version":"2.1","id":"identity--${uuid(1)}"}${all.join('')}`);
      for (const piece of await collect(feed, bytes)) {
        const [start, end] = piece.type === 'unit' ? piece.unit.bytes : piece.bytes;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(bytes.length);
      }
    }),
    { numRuns: 200 },
  );
});
