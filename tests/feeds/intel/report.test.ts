import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feed } from '../../../src/feeds/intel/feed.ts';
import { printSchema } from '../../../src/feeds/intel/report/schema.ts';
import { collect, issueCodes, unitsOf } from '../collect.ts';
import { fixture } from './fixtures.ts';

const lines = fixture('reports.ndjson').trimEnd().split('\n');
const base: Record<string, unknown> = { ...JSON.parse(lines[0] ?? ''), tearLine: undefined };
const readOne = async (change: Record<string, unknown>) => collect(feed, JSON.stringify({ ...base, ...change }));

test('the published schema is the one that reports are read by (docs/feeds/intel.md says how to print it)', () => {
  const published = readFileSync(new URL('../../../docs/feeds/report.schema.json', import.meta.url), 'utf8');
  expect(printSchema() === published, 'docs/feeds/report.schema.json is out of date').toBe(true);
});

test('a report tells of itself with grades, expiry and source', async () => {
  const [unit] = unitsOf(await collect(feed, lines.join('\n')));
  expect(unit).toMatchObject({
    format: 'sekisho-report/1',
    document: { kind: 'report', number: 'JP-KOBE|I-2026-7', sender: 'JP-KOBE', version: '1' },
    function: 'original',
    subject: 'report',
    issues: [],
  });
  expect(unit?.mentions[0]).toMatchObject({
    kind: 'Report',
    keys: { source: 'JP-KOBE', report: 'I-2026-7' },
    facts: {
      title: 'Tea with a false bottom',
      sourceGrade: 'B',
      informationGrade: '2',
      reportedAt: '2026-11-20T10:00:00+09:00',
      until: '2027-11-20T00:00:00Z',
      legalBasis: 'Customs Act, article 105',
    },
    said: { caveat: 'Ask before acting.', revision: 1 },
  });
});

test('its parties, things, links and watches hang together', async () => {
  const [unit] = unitsOf(await collect(feed, lines.join('\n')));
  expect(unit?.links.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([
    'parties/jane MENTIONED_IN report',
    'parties/firm MENTIONED_IN report|originator-controlled',
    'things/house PART_OF things/house/awb',
    'things/house MENTIONED_IN report',
    'things/2 MENTIONED_IN report',
    'parties/firm CONSIGNEE_OF things/house|originator-controlled',
    'watches/1 WATCH_OF things/house',
  ]);
  expect(unit?.mentions.find(({ kind }) => kind === 'Watch')).toMatchObject({
    keys: { watch: 'JP-KOBE|I-2026-7|1' },
    facts: { action: 'inform', by: 'kobe-intel-2', reviewAt: '2026-12-20T00:00:00Z', until: '2027-02-20T00:00:00Z' },
  });
});

test('a cancelled report is a cancel of its revision', async () => {
  const units = unitsOf(await collect(feed, lines.join('\n')));
  expect(units.at(-1)).toMatchObject({ function: 'cancel', document: { number: 'JP-KOBE|I-2026-7', version: '2' } });
});

test('a text longer than a fact may be is whole in what is said', async () => {
  const text = '霞が関'.repeat(1000);
  const [unit] = unitsOf(await readOne({ text }));
  expect(unit?.mentions[0]?.facts.text).toBe(text.slice(0, 2000));
  expect(unit?.mentions[0]?.said['text']).toBe(text);
});

test.each([
  ['no marking', { marking: undefined }, ['value-unreadable'], 0],
  ['a marking that is none', { marking: 'secret' }, ['value-unreadable'], 0],
  ['a wrong grade', { sourceGrade: 'Z' }, ['value-unreadable'], 1],
  ['an unknown field', { colour: 'red' }, ['element-unknown'], 1],
  [
    'a ship whose number is wrong',
    { things: [{ kind: 'Vessel', imo: '9074720' }], links: [], watches: [] },
    ['thing-unreadable'],
    1,
  ],
  [
    'a passport that is none',
    { parties: [{ name: 'A B', identifiers: [{ kind: 'TravelDocument', value: 'x' }] }], links: [] },
    ['value-unreadable'],
    1,
  ],
  ['a link to nothing', { links: [{ from: 'nobody', type: 'CONSIGNEE_OF', to: 'house' }] }, ['reference-missing'], 1],
  ['a link of one to itself', { links: [{ from: 'jane', type: 'WORKS_FOR', to: 'jane' }] }, ['link-unfit'], 1],
  ['a link that no such things have', { links: [{ from: 'jane', type: 'IS', to: 'house' }] }, ['link-unfit'], 1],
  [
    'two of one id',
    { things: [{ id: 'jane', kind: 'Container', container: 'CSQU3054383' }], links: [], watches: [] },
    ['id-twice'],
    1,
  ],
])('%s is raised', async (_what, change, codes, units) => {
  const parsed = await readOne(change);
  expect(issueCodes(parsed)).toEqual(codes);
  expect(unitsOf(parsed)).toHaveLength(units);
});

test('an id that is the place of another party takes nothing from it, and links mean whom they name', async () => {
  const parties = [{ id: '2', name: 'Ann' }, { name: 'Bob' }, { name: 'Cyd' }, { id: '3', name: 'Dee' }];
  const links = [{ from: '2', type: 'FAMILY_OF', to: '3' }];
  const [unit] = unitsOf(await readOne({ parties, things: [], watches: [], links }));
  const nameOf = (ref: string) => unit?.mentions.find((mention) => mention.ref === ref)?.facts.name;
  expect(unit?.mentions.flatMap(({ kind, facts }) => (kind === 'Report' ? [] : [facts.name]))).toEqual([
    'Ann',
    'Bob',
    'Cyd',
    'Dee',
  ]);
  const family = unit?.links.filter(({ type }) => type === 'FAMILY_OF') ?? [];
  expect(family.map(({ from, to }) => [nameOf(from), nameOf(to)])).toEqual([['Ann', 'Dee']]);
});

test('a party that is left out takes no link of another along', async () => {
  const parties = [{ id: 'gone', name: 7 }, ...(base['parties'] as object[])];
  const [unit] = unitsOf(await readOne({ parties }));
  expect(unit?.links.map(({ from, type }) => `${from} ${type}`)).toContain('parties/firm CONSIGNEE_OF');
});

test('issues never repeat what the source wrote', async () => {
  const parsed = await readOne({
    title: 5,
    secretName: 'JANE DOE',
    parties: [{ name: 'JANE DOE', birthDate: 'JANE DOE', role: 7 }],
  });
  const issues = parsed.flatMap((piece) => (piece.type === 'unit' ? piece.unit : piece).issues);
  expect(issues.length).toBeGreaterThan(0);
  expect(JSON.stringify(issues)).not.toMatch(/JANE|secretName/);
});

test('an array, lines and a single object give the same units', async () => {
  const read = async (text: string) => unitsOf(await collect(feed, text)).map(({ bytes: _, ...unit }) => unit);
  const expected = await read(lines.join('\n'));
  expect(expected).toHaveLength(4);
  expect(await read(`\ufeff[\n${lines.join(',\n')}\n]\n`)).toEqual(expected);
  expect(await read(JSON.stringify(JSON.parse(lines[0] ?? ''), null, 2))).toEqual(expected.slice(0, 2));
});

test('how the bytes are cut into chunks changes nothing', async () => {
  const bytes = Buffer.from(`${lines.join('\n')}\nünknown ${lines[1]}`);
  const whole = await collect(feed, bytes);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (size) => {
      expect(await collect(feed, bytes, size)).toEqual(whole);
    }),
    { numRuns: 15 },
  );
});

test('a report cut anywhere is refused or read, and what follows it is read', async () => {
  const [first = '', second = ''] = lines;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: first.length - 1 }), async (at) => {
      const units = unitsOf(await collect(feed, `${second}\n${first.slice(0, at)}\n${second}\n`));
      expect(units).toHaveLength(2);
    }),
    { numRuns: 50 },
  );
});
