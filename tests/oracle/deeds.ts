import fc from 'fast-check';
import { expect } from 'vitest';
import { HubError } from '../../src/errors.ts';
import type { Viewer } from '../../src/model/access.ts';
import type { ParsedUnit } from '../../src/model/parsed-unit.ts';
import { bind } from '../../src/pipeline/bind.ts';
import type { Task, WriteTask } from '../../src/pipeline/desk.ts';
import { attachImage } from '../../src/work/attach-image.ts';
import { claim } from '../../src/work/claim.ts';
import { decide } from '../../src/work/decide.ts';
import type { Desk } from '../../src/work/desk.ts';
import { judge } from '../../src/work/judge.ts';
import { order } from '../../src/work/order.ts';
import { recordFinding } from '../../src/work/record-finding.ts';
import { recordReport } from '../../src/work/record-report.ts';
import { endWatch, watch } from '../../src/work/watch.ts';
import type { TestHub } from '../hub.ts';
import { ANA, BEN, INSPECTOR, type Office, OTA, PIA, RIN, type Who } from '../work/office.ts';

/** What somebody does at a desk, with things by their place among those of a kind that they see. */
export interface Deed {
  readonly act: (desk: Desk, viewer: Viewer, see: See) => Promise<unknown>;
  readonly who: Who;
}

/** Returns the id of one of the things of a kind that somebody sees; of one that nobody ever made when there is none. */
type See = (kind: string, at: number) => Promise<string>;

const at = fc.nat(30);
const TARGETS = ['PostalItem', 'Consignment', 'Traveller', 'Person'];
const officer = fc.constantFrom(OTA, OTA, RIN);
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const TEAR_LINE = 'look for false bottoms';
const analyst = fc.constantFrom(ANA, BEN, PIA, PIA);

const deedArbitrary: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ who: analyst, kind: fc.constantFrom(...TARGETS), at, release: fc.boolean() }).map(
    ({ who, kind, release, ...thing }): Deed => ({
      who,
      act: async (desk, viewer, see) => {
        const id = await see(kind, thing.at);
        await claim(desk, viewer, { id });
        if (release) await claim(desk, viewer, { id, release });
      },
    }),
  ),
  fc.record({ who: analyst, kind: fc.constantFrom(...TARGETS), at }).map(
    ({ who, kind, ...thing }): Deed => ({
      who,
      act: async (desk, viewer, see) =>
        decide(desk, viewer, { id: await see(kind, thing.at), action: 'full-examination', note: 'aoki hana' }),
    }),
  ),
  fc
    .record({
      who: analyst,
      kind: fc.constantFrom('Person', 'Person', 'PostalItem'),
      a: at,
      b: at,
      verdict: fc.constantFrom('same', 'same', 'different', 'unsure'),
    })
    .map(
      ({ who, kind, a, b, verdict }): Deed => ({
        who,
        act: async (desk, viewer, see) =>
          judge(desk, viewer, { a: await see(kind, a), b: await see(kind, b), verdict }),
      }),
    ),
  fc
    .record({
      who: analyst,
      kind: fc.constantFrom(...TARGETS.slice(0, 3)),
      at,
      office: fc.constantFrom('JPNRT', 'JPKIX'),
    })
    .map(
      ({ who, kind, office, ...thing }): Deed => ({
        who,
        act: async (desk, viewer, see) =>
          order(desk, viewer, { id: await see(kind, thing.at), office, instruction: 'open the bag', officers: 2 }),
      }),
    ),
  fc.record({ ordered: fc.boolean(), at, outcome: fc.constantFrom('found', 'inconclusive', 'nothing-found') }).map(
    ({ ordered, outcome, ...thing }): Deed => ({
      who: INSPECTOR,
      act: async (desk, viewer, see) =>
        recordFinding(desk, viewer, {
          ...(ordered ? { order: await see('Order', thing.at) } : { thing: { s10: 'RR000000014JP' } }),
          method: 'x-ray',
          outcome,
          strength: 'presumptive',
        }),
    }),
  ),
  fc
    .record({ who: officer, marking: fc.constantFrom('plain', 'restricted'), torn: fc.boolean(), phone: fc.boolean() })
    .map(
      ({ who, marking, torn, phone }): Deed => ({
        who,
        act: async (desk, viewer) =>
          recordReport(desk, viewer, {
            title: 'aoki hana again',
            text: 'the same crew',
            sourceGrade: 'B',
            informationGrade: '2',
            marking,
            ...(torn ? { tearLine: TEAR_LINE } : {}),
            parties: [
              {
                name: 'AOKI HANA',
                identifiers: [
                  phone
                    ? { kind: 'Phone', value: '+819010000001' }
                    : { kind: 'TravelDocument', value: 'GBR|100000001' },
                ],
              },
            ],
            things: [{ s10: 'RR000000014JP' }],
          }),
      }),
    ),
  fc.record({ who: officer, at }).map(
    ({ who, ...thing }): Deed => ({
      who,
      act: async (desk, viewer, see) =>
        attachImage(desk, viewer, { report: await see('Report', thing.at), about: 'the bag' }, PNG),
    }),
  ),
  fc.record({ who: officer, kind: fc.constantFrom('Person', ...TARGETS), at, ended: fc.boolean() }).map(
    ({ who, kind, ended, ...thing }): Deed => ({
      who,
      act: async (desk, viewer, see) => {
        const times = { reviewAt: '2026-12-01T00:00:00Z', until: '2027-01-01T00:00:00Z' };
        const id = await see(kind, thing.at);
        await watch(desk, viewer, { id, action: 'inform', legalBasis: 'article 1', ...times });
        if (ended) await endWatch(desk, viewer, { id: await see('Watch', thing.at) });
      },
    }),
  ),
);

/** A few things that people do, one after another. */
export const deedsArbitrary = fc.array(deedArbitrary, { maxLength: 6 });

const MINUTE = 60_000;

/**
 * Lets people do these, a minute apart, and returns what the worker was handed for it. What cannot be done (nothing there to
 * do it on, somebody else's claim) is left out, as its doer would be told.
 */
export async function actOut(parts: TestHub, office: Office, deeds: readonly Deed[]): Promise<Task[]> {
  const tasks: Task[] = [];
  const desk: Desk = {
    ...office.desk,
    carryOut: async (task) => {
      const done = await office.desk.carryOut(task);
      tasks.push(task);
      return done;
    },
  };
  // The office learns what classes there are by now.
  await office.take();
  for (const { who, act } of deeds) {
    parts.clock += MINUTE;
    const viewer = office.viewer(who);
    await act(desk, viewer, (kind, place) => see(parts, viewer, kind, place)).catch((refusal: unknown) => {
      if (!(refusal instanceof HubError) || refusal.code === 'INTERNAL') throw refusal;
    });
  }
  return tasks;
}

async function see({ graph }: TestHub, { keys }: Viewer, kind: string, place: number): Promise<string> {
  const found = await graph.read<{ id: string }>(
    'MATCH (e:Entity {kind: $kind}) WHERE e.access IN $keys RETURN e.id AS id ORDER BY id',
    { kind, keys: [...keys] },
  );
  return found[place % found.length]?.id ?? 'nothing';
}

/** What of some tasks a viewer may see, and the records that are one part of a unit whose other parts the viewer may not see. */
export interface VisibleTasks {
  readonly tasks: readonly Task[];
  readonly cutFrom: readonly string[];
}

/**
 * Returns what of these tasks a viewer may see, each at its own instant: the units whose class or set they hold; of a unit that
 * its markings split, each part that they hold as a unit that says no more than that.
 */
export async function findVisible(parts: TestHub, tasks: readonly Task[], { keys }: Viewer): Promise<VisibleTasks> {
  const cutFrom: string[] = [];
  const some = await Promise.all(
    tasks.map(async (task): Promise<Task[]> => {
      if (task.type !== 'write') {
        const placed =
          task.type === 'judge' ? await parts.classes.ensure(task.placed.key, task.placed.members) : undefined;
        return placed !== undefined && keys.includes(placed.number) ? [task] : [];
      }
      const seen = await Promise.all(task.units.map((each) => findVisibleUnits(parts, task.at, each, keys)));
      cutFrom.push(...seen.flatMap((each) => each.cutFrom));
      const units = seen.flatMap((each) => each.units);
      return units.length === 0 ? [] : [{ type: 'write', at: task.at, units }];
    }),
  );
  return { tasks: some.flat(), cutFrom };
}

type Unit = WriteTask['units'][number];

async function findVisibleUnits(
  parts: TestHub,
  at: number,
  whole: Unit,
  keys: readonly number[],
): Promise<{ units: Unit[]; cutFrom: string[] }> {
  const { unit, placed } = whole;
  const raw = whole.raw ?? JSON.stringify(unit);
  const about = { receivedAt: at, delivery: 'test', backfill: false };
  const incoming = { unit, placed, bytes: Buffer.from(raw), ...about };
  const bound = await bind(parts.policy, parts.classes, parts.makeId, incoming, at);
  if (!Array.isArray(bound)) return { units: [], cutFrom: [] };
  const visible = bound.filter(({ access }) => keys.includes(access));
  if (visible.length === bound.length) return { units: [whole], cutFrom: [] };
  return {
    units: visible.map(({ unit: part, classKey: key }) => ({ unit: part, placed: { key, members: [] }, raw })),
    cutFrom: visible.map(({ resolved }) => resolved.record),
  };
}

/**
 * Expects each of these units to stand in the set of its doer's profile, to be a finding or report, or to be one of the three
 * releases and no more than that: a claim is actor and time; an order is the instruction and numbers, without whose it is
 * and why; a tear line is its own text, of nobody and nothing.
 */
export function expectReleases(tasks: readonly Task[]): void {
  for (const { unit, placed } of tasks.flatMap((task) => (task.type === 'write' ? task.units : []))) {
    if (placed?.members.some((member) => member.startsWith('profile:')) === true && unit.document.kind !== 'claim')
      continue;
    if (unit.feed === 'finding' || unit.document.kind === 'report' || unit.document.kind === 'report-image') continue;
    if (unit.document.kind === 'tear-line') {
      expectTearLine(unit);
      continue;
    }
    if (unit.feed === 'orders') expectOrder(unit);
    else expectClaim(unit);
  }
}

function expectTearLine({ mentions, links }: ParsedUnit): void {
  expect(links).toEqual([]);
  expect(mentions.map(({ kind, facts, said }) => [kind, facts, said])).toEqual([
    ['Report', { text: TEAR_LINE, reportedAt: expect.any(String) }, {}],
  ]);
}

function expectClaim({ feed, mentions, links }: ParsedUnit): void {
  expect(feed).toBe('desk');
  expect(mentions).toEqual([
    {
      ref: 'claim',
      kind: 'Claim',
      keys: { claim: expect.any(String) },
      identifiers: [],
      facts: { by: expect.any(String), until: expect.any(String) },
      said: {},
    },
  ]);
  expect(links).toEqual([{ from: 'claim', type: 'CLAIM_OF', to: expect.stringMatching(/^@/) }]);
}

function expectOrder({ document, mentions: [own, ...things] }: ParsedUnit): void {
  const office = document.sender;
  expect(own).toMatchObject({
    kind: 'Order',
    facts: { instruction: 'open the bag', customsOffice: office, officers: 2 },
  });
  expect(Object.keys(own?.facts ?? {}).sort()).toEqual(['customsOffice', 'instruction', 'officers']);
  for (const { kind, facts, said, identifiers } of things) {
    expect(['PostalItem', 'Consignment', 'Traveller', 'Booking']).toContain(kind);
    expect([facts, said]).toEqual([{}, {}]);
    // A house quotes its master, whose number its own begins with.
    const own = identifiers.filter(({ role }) => role === 'is').map(({ value }) => value);
    const quoted = identifiers.filter(({ role }) => role !== 'is').map(({ value }) => value);
    expect(quoted.filter((master) => !own.some((value) => value.startsWith(`${master}/`)))).toEqual([]);
  }
}
