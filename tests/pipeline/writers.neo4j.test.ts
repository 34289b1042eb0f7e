import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Mention, MentionIdentifier, ParsedUnit } from '../../src/model/parsed-unit.ts';
import { bind, type Incoming } from '../../src/pipeline/bind.ts';
import { laneOf, takeIn } from '../../src/pipeline/pipeline.ts';
import { dump, openHub, type TestHub } from '../hub.ts';

vi.setConfig({ testTimeout: 180_000 });

const UNITS = 480;
const BATCH = 120;
let hub: TestHub;
beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

/** A waybill of its own; flight, airline, forwarder, its phone and the consignees' address are everybody's. */
function waybill(at: number): Incoming {
  const awb = `205${String(10_000_000 + at)}`;
  const shared: MentionIdentifier = { kind: 'Address', value: 'JP|1000001|CHIYODA 1', role: 'contact' };
  const mentions: Mention[] = [
    thing('AWB', 'Consignment', { awb }, { level: 'master', pieces: 1 + (at % 9) }, 'TransportDocument', awb),
    thing(
      'FLT',
      'Movement',
      { flight: 'NH9', date: '2026-11-02', from: 'FRA' },
      { flight: 'NH9' },
      'FlightDesignator',
      'NH9',
    ),
    firm('CAR', 'ALL NIPPON AIRWAYS', '1000000000001'),
    firm('AGT', 'BUSY FORWARDING KK', '1000000000002', { kind: 'Phone', value: '+81312345678', role: 'contact' }),
    { ref: 'CNE', kind: 'Person', keys: {}, identifiers: [shared], facts: { name: `DOE NUMBER${at % 60}` }, said: {} },
  ];
  const unit: ParsedUnit = {
    feed: 'air-cargo',
    format: 'test/1',
    parser: 'test/1',
    bytes: [0, 0],
    document: { kind: 'waybill', number: awb, sender: 'test' },
    mode: 'snapshot',
    function: 'original',
    subject: 'AWB',
    mentions,
    links: [
      { from: 'FLT', type: 'CARRIES', to: 'AWB' },
      { from: 'CAR', type: 'CARRIER_OF', to: 'AWB' },
      { from: 'AGT', type: 'AGENT_OF', to: 'AWB' },
      { from: 'CNE', type: 'CONSIGNEE_OF', to: 'AWB' },
    ],
    issues: [],
  };
  return { unit, bytes: Buffer.from(awb), receivedAt: hub.clock, delivery: 'test', backfill: false };
}

function thing(
  ref: string,
  kind: Mention['kind'],
  keys: Mention['keys'],
  facts: Mention['facts'],
  number: MentionIdentifier['kind'],
  value: string,
): Mention {
  return { ref, kind, keys, identifiers: [{ kind: number, value, role: 'is' }], facts, said: {} };
}

function firm(ref: string, name: string, number: string, ...contacts: MentionIdentifier[]): Mention {
  const is: MentionIdentifier = { kind: 'CorporateNumber', value: `JP|${number}`, role: 'is' };
  return { ref, kind: 'Organisation', keys: {}, identifiers: [is, ...contacts], facts: { name }, said: {} };
}

/** The units of each writer, by the document they belong to. */
async function splitByWriter(units: readonly Incoming[]): Promise<Incoming[][]> {
  const lanes = new Map<number, Incoming[]>();
  for (const each of units) {
    const bound = await bind(hub.policy, hub.classes, hub.makeId, each, hub.clock);
    const lane = laneOf(Array.isArray(bound) ? (bound[0]?.resolved.document ?? '') : '');
    lanes.set(lane, [...(lanes.get(lane) ?? []), each]);
  }
  return [...lanes.values()];
}

test('four writers on one flight, one airline and one forwarder never wait for each other to the end, and write what one writes', async () => {
  const units = Array.from({ length: UNITS }, (_, at) => waybill(at));
  // A batch of one writer's documents is what one writer does.
  for (const lane of await splitByWriter(units)) {
    expect(lane.length).toBeGreaterThan(UNITS / 8);
    await takeIn(hub, lane);
  }
  const one = await dump(hub.graph);
  expect(one.filter((line) => line.startsWith('(Entity:Organisation'))).toHaveLength(2);

  await hub.empty();
  const before = hub.graph.retries;
  for (let start = 0; start < UNITS; start += BATCH) await takeIn(hub, units.slice(start, start + BATCH));
  expect(hub.graph.retries - before).toBe(0);
  expect(await dump(hub.graph)).toEqual(one);
});
