import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { feed } from '../../../src/feeds/intel/feed.ts';
import { collect, issueCodes, unitsOf } from '../collect.ts';
import { everyType } from './every-type.ts';
import { fixture } from './fixtures.ts';
import { checkBundle, exampleFolder, haveSchemas, jsonFiles, openSchemas, schemaFolder } from './stix-schemas.ts';

const ftm = new URL('../../../../shared/data/watchlists/ftm/', import.meta.url).pathname;
const schemas = haveSchemas ? openSchemas() : undefined;

test
  .skipIf(!haveSchemas)
  .each(haveSchemas ? jsonFiles(schemaFolder).map((file) => file.slice(schemaFolder.length + 1)) : [])(
  '%s takes what this feed reads, and not what it is not',
  async (file) => {
    const name = file.slice(file.lastIndexOf('/') + 1, -'.json'.length);
    const [right, wrong] = everyType(name);
    expect(schemas?.check(name, right)).toEqual([]);
    expect(schemas?.check(name, wrong)).not.toEqual([]);
    if (typeof right !== 'object' || right === null || !('id' in right) || !('type' in right)) return;
    const text = JSON.stringify(
      right.type === 'bundle'
        ? right
        : { type: 'bundle', id: 'bundle--5d0092c5-5f74-4287-9642-33f4c354e56d', objects: [right] },
    );
    expect(
      issueCodes(await collect(feed, text)).filter((code) => code !== 'reference-missing' && code !== 'object-revoked'),
    ).toEqual([]);
  },
);

test.skipIf(!haveSchemas)('there are 57 schemas', () => {
  expect(jsonFiles(schemaFolder)).toHaveLength(57);
});

test.skipIf(!haveSchemas)('the fixture is STIX 2.1', () => {
  expect(schemas && checkBundle(schemas, JSON.parse(fixture('tea.stix.json')))).toEqual([]);
});

// Objects in the file, and of what is read: units, people and firms, contacts.
test.skipIf(!haveSchemas).each([
  ['threat-reports/apt1.json', 76, 1, 9, 4, []],
  ['threat-reports/poisonivy.json', 155, 1, 1, 0, []],
  ['indicator-for-c2-ip-address.json', 1, 1, 0, 0, []],
  ['indicator-to-campaign-relationship.json', 3, 1, 0, 0, []],
  ['indicators-for-C2-with-COA.json', 8, 1, 0, 0, []],
  ['infrastructure.json', 10, 1, 0, 0, []],
  ['malicious-email-indicator-with-attachment.json', 6, 1, 0, 0, []],
  // One object in no bundle, with a marking that the file does not bring along.
  ['interop-objectmarking-test.json', 1, 1, 0, 0, ['marking-unknown']],
])('%s', async (name, objects, units, parties, contacts, issues) => {
  const text = readFileSync(join(exampleFolder, name), 'utf8');
  expect((JSON.parse(text).objects ?? [1]).length).toBe(objects);
  const parsed = await collect(feed, text);
  const read = unitsOf(parsed);
  const told = read.flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind === 'Person' || kind === 'Organisation'),
  );
  expect(read).toHaveLength(units);
  expect(told).toHaveLength(parties);
  expect(told.flatMap(({ identifiers }) => identifiers)).toHaveLength(contacts);
  expect(issueCodes(parsed)).toEqual(issues);
});

test.skipIf(!haveSchemas)('every example is one that is read', () => {
  expect(jsonFiles(exampleFolder)).toHaveLength(8);
});

// Lines, units (addresses and documents stand in their party), parties, identifiers of them, issues.
test.skipIf(!existsSync(ftm)).each([
  ['parteispenden.entities.ftm.json', 475, 386, 677, 488, {}],
  // Two firms name addresses that are not in the file.
  ['t1.entities.ftm.json', 7, 7, 6, 2, { 'reference-missing': 2 }],
  // Seven people and firms name addresses that are not in the file.
  ['zala.entities.ftm.json', 91, 79, 100, 1599, { 'reference-missing': 7 }],
])('%s', async (name, lines, units, parties, identifiers, issues) => {
  const text = readFileSync(join(ftm, name), 'utf8');
  expect(text.trimEnd().split('\n')).toHaveLength(lines);
  const parsed = await collect(feed, text);
  const read = unitsOf(parsed);
  const told = read.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind !== 'Report'));
  expect(read).toHaveLength(units);
  expect(told).toHaveLength(parties);
  expect(told.flatMap((mention) => mention.identifiers)).toHaveLength(identifiers);
  expect(
    Object.fromEntries(
      Object.entries(Object.groupBy(issueCodes(parsed), (code) => code)).map(([code, all]) => [code, all?.length]),
    ),
  ).toEqual(issues);
});
