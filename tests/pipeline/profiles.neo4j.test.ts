import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewerOf } from '../../src/auth/viewer.ts';
import { findReasons } from '../../src/graph/reason-reads.ts';
import { groupTargets, listTargets } from '../../src/graph/worklist.ts';
import type { ParsedUnit } from '../../src/model/parsed-unit.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { openDetect } from '../../src/pipeline/detect.ts';
import { takeIn } from '../../src/pipeline/pipeline.ts';
import { openHub, type TestHub } from '../hub.ts';
import { POOL } from '../patterns/random-world.ts';
import { house, item, master, person, report as reportOn, s10, trip } from '../patterns/units.ts';

let hub: TestHub;
beforeAll(async () => {
  const parts: { detect?: TestHub['detect'] } = {};
  hub = await openHub({ detect: (...given) => parts.detect?.(...given) ?? Promise.resolve() });
  parts.detect = openDetect(hub).detect;
});
afterAll(() => hub.close());

/** A master whose houses come to more pieces than it has. */
const contradicting = (awb: string) => [
  master(awb, { pieces: 9, grossMassKg: 40 }),
  house(awb, 'H1', { pieces: 6, grossMassKg: 10 }),
  house(awb, 'H2', { pieces: 5, grossMassKg: 10 }),
];

/** What an officer reports of nobody. */
function report(number: string): Incoming {
  const unit: ParsedUnit = {
    feed: 'intel',
    format: 'test',
    parser: 'test/1',
    bytes: [0, 1],
    document: { kind: 'report', number, sender: 'desk' },
    mode: 'snapshot',
    function: 'original',
    subject: 'REPORT',
    mentions: [
      {
        ref: 'REPORT',
        kind: 'Report',
        keys: { source: 'desk', report: number },
        identifiers: [{ kind: 'ReportNumber', value: `desk|${number}`, role: 'is' }],
        facts: { title: 'A title' },
        said: {},
      },
    ],
    links: [],
    issues: [],
  };
  const bytes = Buffer.from(number);
  return { unit, bytes, receivedAt: hub.clock, delivery: number, backfill: false };
}

/** Things with a target under a profile, with the points they have. */
async function targets(profile: string): Promise<readonly (readonly [string, number])[]> {
  const list = await hub.graph.read<{ caption: string; points: number }>(
    'MATCH (t:Target {profile: $profile}) RETURN t.caption AS caption, t.points AS points ORDER BY caption',
    { profile },
  );
  return list.map(({ caption, points }) => [caption, points] as const);
}

async function officer() {
  const who = { issuer: 'test', subject: 'a', agency: 'customs', roles: ['officer'], expiresAt: hub.clock + 1 };
  const all = hub.policy.purposes.get('passenger-targeting');
  const patterns = [...(all?.patterns ?? []), ['intel', '*', 'plain', '*']];
  const policy = { ...hub.policy, purposes: new Map([['all', { roles: ['officer'], actions: [], patterns }]]) };
  return viewerOf(policy, { ...who, purpose: 'all' }, await hub.classes.list(), hub.clock);
}

test('a profile of which nothing of its own is there sleeps, and wakes with all that was there before', async () => {
  await takeIn(hub, contradicting('13112345675'));
  const before = await targets('border');
  expect(before).toHaveLength(1);
  expect(await targets('intel')).toEqual([]);
  expect((await officer()).profile).toBe('border');

  await takeIn(hub, [report('1')]);
  expect(await targets('intel')).toEqual(before);
  expect(await targets('border')).toEqual(before);
  expect((await officer()).profile).toBe('intel');
  expect(await targets('partner')).toEqual([]);

  await takeIn(hub, contradicting('13112345686'));
  expect(await targets('intel')).toHaveLength(2);
  expect(await targets('intel')).toEqual(await targets('border'));
});

test('one that wakes over more than one chunk of things finds what every pattern finds', async () => {
  await hub.empty();
  const many = Array.from({ length: 400 }, (_, at) =>
    master(
      `131${String(20_000_000 + at)}`,
      {},
      { consignee: person(`PARTY ${at}`), consignor: person(`SENDER ${at}`) },
    ),
  );
  await takeIn(hub, [...many, ...POOL]);
  const before = await targets('border');
  await takeIn(hub, [report('2')]);
  expect(await targets('intel')).toEqual(before);
}, 120_000);

/** All that a purpose shows of a worklist: rows in order, groups with their counts, reasons with their words' values. */
async function worklistOf(purpose: string): Promise<unknown> {
  const who = { issuer: 'test', subject: 'a', agency: 'customs', roles: ['officer'], expiresAt: hub.clock + 1 };
  const viewer = viewerOf(hub.policy, { ...who, purpose }, await hub.classes.list(), hub.clock);
  const asked = { filter: {}, order: 'VALUE', first: 100, after: undefined, now: hub.clock } as const;
  const { rows } = await listTargets(hub.graph, viewer, asked);
  const groups = await groupTargets(hub.graph, viewer, 'FLIGHT', {}, hub.clock);
  const things = rows.map(({ thing }) => ({ id: thing, memberIds: [thing] }));
  return { rows, groups, reasons: await findReasons(hub.graph, viewer, things) };
}

test('what a report adds stands in rows, points, groups and reasons of those who may read it, and of nobody else', async () => {
  await hub.empty();
  const phone = '+819010000001';
  await takeIn(hub, [
    ...contradicting('13112345675'),
    item(s10(2000), {}, { consignee: person('BABA YUI', { phone }) }),
    trip('LOC001', person('DOI/JUN', { document: 'JPN|TR1234567' })),
  ]);
  const purposes = ['cargo-targeting', 'passenger-targeting'];
  const before = await Promise.all(purposes.map(worklistOf));
  await takeIn(hub, [
    reportOn('1', {
      parties: [
        { name: 'AOKI HANA', phone },
        { name: 'DOI/JUN', document: 'JPN|TR1234567' },
      ],
    }),
  ]);
  expect(await Promise.all(purposes.map(worklistOf))).toEqual(before);
  const read = await hub.graph.read<{ profile: string; slug: string; caption: string }>(
    `MATCH (r:Reason)-[:ABOUT]->(e) WHERE r.slug IN ['partner-alert-near', 'shared-contact']
     RETURN r.profile AS profile, r.slug AS slug, e.caption AS caption ORDER BY slug`,
  );
  expect(read).toEqual([
    { profile: 'intel', slug: 'partner-alert-near', caption: 'DOI/JUN' },
    { profile: 'intel', slug: 'shared-contact', caption: s10(2000) },
  ]);
});

test('what is reported for fewer eyes than a profile has is a reason under none', async () => {
  await hub.empty();
  const named = reportOn('1', { parties: [{ name: 'DOI/JUN', document: 'JPN|TR1234567' }] });
  const restricted = {
    ...named.unit,
    mentions: named.unit.mentions.map((mention) => ({ ...mention, marking: 'restricted' })),
    links: named.unit.links.map((link) => ({ ...link, marking: 'restricted' })),
  };
  await takeIn(hub, [trip('LOC001', person('DOI/JUN', { document: 'JPN|TR1234567' }))]);
  await takeIn(hub, [{ ...named, unit: restricted }]);
  for (const profile of ['partner', 'intel', 'border']) expect(await targets(profile)).toEqual([]);
});
