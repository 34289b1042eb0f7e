import { expect, test } from 'vitest';
import { classOf } from '../../../src/auth/classify.ts';
import { readPolicy } from '../../../src/auth/policy.ts';
import { feed } from '../../../src/feeds/intel/feed.ts';
import { LEVELS, type Level, levelOfStatement, levelOfTlp, strictest } from '../../../src/feeds/intel/marking.ts';
import { classKey } from '../../../src/model/access.ts';
import { split } from '../../../src/pipeline/split.ts';
import { collect, unitsOf } from '../collect.ts';
import { bundle, fixture, stix, TLP, uuid } from './fixtures.ts';

const policy = readPolicy(new URL('../../../policy', import.meta.url).pathname);

/** Returns what each class is told of a unit: the names and numbers in it. */
function classesOf(unit: Parameters<typeof split>[0]): Record<string, string[]> {
  const parts = split(unit);
  if (parts === undefined) throw new Error('a link crosses two markings');
  return Object.fromEntries(
    parts.map(({ marking, unit: part }) => {
      const attributes = classOf(policy, { feed: part.feed, sender: part.document.sender, marking });
      if (attributes === undefined) throw new Error(`policy knows no marking ${marking}`);
      return [
        classKey(attributes),
        part.mentions.map(({ kind, facts, keys }) => facts.name ?? facts.title ?? `${kind} ${Object.values(keys)}`),
      ];
    }),
  );
}

test.each<[string, Level | undefined]>([
  ['clear', 'plain'],
  ['WHITE', 'plain'],
  ['green', 'plain'],
  ['amber', 'restricted'],
  ['amber+strict', 'restricted'],
  ['Red', 'originator-controlled'],
  ['constructor', undefined],
  ['', undefined],
])('TLP %s is %s', (word, level) => {
  expect(levelOfTlp(word)).toBe(level);
});

test.each<[string, Level | undefined]>([
  ['PAP:RED', 'originator-controlled'],
  ['pap: amber', 'restricted'],
  ['TLP:AMBER+STRICT and PAP:GREEN', 'restricted'],
  ['Copyright 2026', undefined],
])('the statement %s is %s', (text, level) => {
  expect(levelOfStatement(text)).toBe(level);
});

test('the narrowest circle wins', () => {
  expect(strictest()).toBe('plain');
  for (const level of LEVELS) expect(strictest('plain', level, undefined)).toBe(level);
  expect(strictest('originator-controlled', 'restricted')).toBe('originator-controlled');
});

test('a restricted report goes to its class, its base class part is written and empty, and its tear line is plain', async () => {
  const [report, tearLine] = unitsOf(await collect(feed, fixture('reports.ndjson')));
  if (report === undefined || tearLine === undefined) throw new Error('not read');
  expect(classesOf(report)).toEqual({
    'intel/customs/plain/intelligence': [],
    'intel/customs/restricted/intelligence': [
      'Tea with a false bottom',
      'Jane Example',
      'Consignment 20511112220,ABC1001',
      'Consignment 20511112220',
      'EXAMPLE STAR',
      'Watch JP-KOBE|I-2026-7|1',
    ],
    'intel/customs/originator-controlled/intelligence': [
      'Example Trading KK',
      'Tea with a false bottom',
      'Consignment 20511112220,ABC1001',
    ],
  });
  expect(classesOf(tearLine)).toEqual({ 'intel/customs/plain/intelligence': ['Tea boxes', 'Container CSQU3054383'] });
});

test('what is told of one party in three circles stands in three classes, the narrower ones with all of the wider', async () => {
  const person = stix('identity', 2, { name: 'Jane Example', identity_class: 'individual' });
  const mail = {
    type: 'email-addr',
    spec_version: '2.1',
    id: `email-addr--${uuid(3)}`,
    value: 'a@example.org',
    object_marking_refs: [TLP.amber],
  };
  const account = {
    type: 'user-account',
    spec_version: '2.1',
    id: `user-account--${uuid(4)}`,
    account_type: 'x',
    account_login: 'kuro',
  };
  const relate = (number: number, target: string, rest = {}) =>
    stix('relationship', number, {
      relationship_type: 'related-to',
      source_ref: person.id,
      target_ref: target,
      ...rest,
    });
  const text = bundle(
    person,
    mail,
    account,
    relate(5, mail.id),
    relate(6, account.id, { object_marking_refs: [TLP.red] }),
  );
  const [unit] = unitsOf(await collect(feed, text));
  const told = Object.fromEntries(
    (unit?.mentions ?? [])
      .filter(({ kind }) => kind === 'Person')
      .map(({ marking, identifiers }) => [marking ?? 'plain', identifiers.map(({ value }) => value)]),
  );
  expect(told).toEqual({
    plain: [],
    restricted: ['a@example.org'],
    'originator-controlled': ['a@example.org', 'X|kuro'],
  });
});

test.each([
  ['a definition that is not in the bundle', { object_marking_refs: [`marking-definition--${uuid(9)}`] }],
  ['a definition of an unknown kind', { object_marking_refs: [`marking-definition--${uuid(8)}`] }],
])('%s counts as the strictest and is said', async (_, marked) => {
  const odd = stix('marking-definition', 8, { definition_type: 'colour', definition: { colour: 'blue' } });
  const [unit] = unitsOf(await collect(feed, bundle(odd, stix('identity', 2, { name: 'Jane Example', ...marked }))));
  expect(unit?.issues.map(({ code }) => code)).toEqual(['marking-unknown']);
  expect(unit?.mentions.map(({ marking }) => marking)).toContain('originator-controlled');
  expect(unit?.mentions.find(({ kind }) => kind === 'Person')?.marking).toBe('originator-controlled');
});

test('nothing in a narrow report is told in a wider circle, whatever its objects are marked', async () => {
  const person = stix('identity', 2, { name: 'Jane Example', object_marking_refs: [TLP.clear] });
  const report = stix('report', 3, {
    name: 'R',
    published: '2026-11-20T08:00:00.000Z',
    object_refs: [person.id],
    object_marking_refs: [TLP.red],
  });
  const [unit] = unitsOf(await collect(feed, bundle(person, report)));
  expect(new Set(unit?.mentions.map(({ marking }) => marking))).toEqual(new Set(['originator-controlled']));
});

test('a marked field that cannot be told apart takes its object along', async () => {
  const person = stix('identity', 2, {
    name: 'Jane Example',
    granular_markings: [{ marking_ref: TLP.amber, selectors: ['name'] }],
  });
  const [unit] = unitsOf(await collect(feed, bundle(person)));
  expect(unit?.mentions.filter(({ kind }) => kind === 'Person').map(({ marking }) => marking)).toEqual(['restricted']);
});

test('what no report tells of keeps none of the bytes of what stands between', async () => {
  const report = stix('report', 4, {
    name: 'SECRET',
    published: '2026-11-20T08:00:00.000Z',
    object_refs: [],
    object_marking_refs: [TLP.red],
  });
  const text = bundle(
    stix('identity', 2, { name: 'Jane Example' }),
    report,
    stix('identity', 3, { name: 'John Example' }),
  );
  const rest = unitsOf(await collect(feed, text)).find(({ document }) => document.kind === 'stix-bundle');
  const bytes = Buffer.from(text);
  for (const [start, end] of rest?.masked ?? []) bytes.fill('X', start, end);
  const kept = bytes.subarray(...(rest?.bytes ?? [0, 0])).toString();
  expect(kept).toContain('Jane Example');
  expect(kept).toContain('John Example');
  expect(kept).not.toContain('SECRET');
});

test('a tear line keeps its own bytes and no others', async () => {
  const text = fixture('reports.ndjson');
  const tearLine = unitsOf(await collect(feed, text)).find(({ document }) => document.kind === 'tear-line');
  const kept = Buffer.from(text)
    .subarray(...(tearLine?.bytes ?? [0, 0]))
    .toString();
  expect(JSON.parse(kept)).toMatchObject({ title: 'Tea boxes', text: 'Look for false bottoms in tea boxes.' });
});

test('FollowTheMoney that names its handling is told in that circle, with all that is told beside it', async () => {
  const person = (keywords: string[]) => ({
    id: 'p1',
    schema: 'Person',
    properties: { name: ['Jane Example'], keywords },
    datasets: ['D'],
  });
  const passport = (summary: string[]) => ({
    id: 'd1',
    schema: 'Passport',
    properties: { holder: ['p1'], number: ['796428965'], country: ['gb'], summary },
    datasets: ['D'],
  });
  const levelsOf = async (...entities: object[]) => {
    const [unit] = unitsOf(await collect(feed, entities.map((entity) => JSON.stringify(entity)).join('\n')));
    return [...new Set([...(unit?.mentions ?? []), ...(unit?.links ?? [])].map(({ marking }) => marking ?? 'plain'))];
  };
  expect(await levelsOf(person([]), passport([]))).toEqual(['plain']);
  expect(await levelsOf(person(['sanction', 'TLP:AMBER']), passport([]))).toEqual(['restricted']);
  expect(await levelsOf(person(['TLP:GREEN']), passport(['TLP:RED']))).toEqual(['originator-controlled']);
});
