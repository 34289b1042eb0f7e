import fc from 'fast-check';
import { expect } from 'vitest';
import { HubError } from '../../src/errors.ts';
import type { Viewer } from '../../src/model/access.ts';
import type { ParsedUnit } from '../../src/model/parsed-unit.ts';
import { bind } from '../../src/pipeline/bind.ts';
import type { Task, WriteTask } from '../../src/pipeline/desk.ts';
import { claim } from '../../src/work/claim.ts';
import { decide } from '../../src/work/decide.ts';
import type { Desk } from '../../src/work/desk.ts';
import { judge } from '../../src/work/judge.ts';
import { order } from '../../src/work/order.ts';
import { recordFinding } from '../../src/work/record-finding.ts';
import type { TestHub } from '../hub.ts';
import { ANA, BEN, INSPECTOR, type Office, PIA, type Who } from '../work/office.ts';

/** What somebody does at a desk, with things by their place among those of a kind that they see. */
export interface Deed {
  readonly act: (desk: Desk, viewer: Viewer, see: See) => Promise<unknown>;
  readonly who: Who;
}

/** Returns the id of one of the things of a kind that somebody sees; of one that nobody ever made when there is none. */
type See = (kind: string, at: number) => Promise<string>;

const at = fc.nat(30);
const TARGETS = ['PostalItem', 'Consignment', 'Traveller', 'Person'];
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

/** Returns what of these tasks a viewer may see, each at its own instant: the units whose class or set they hold. */
export async function findVisible(parts: TestHub, tasks: readonly Task[], { keys }: Viewer): Promise<Task[]> {
  const some = await Promise.all(
    tasks.map(async (task): Promise<Task[]> => {
      if (task.type !== 'write') {
        const placed =
          task.type === 'judge' ? await parts.classes.ensure(task.placed.key, task.placed.members) : undefined;
        return placed !== undefined && keys.includes(placed.number) ? [task] : [];
      }
      const seen = await Promise.all(task.units.map((each) => isUnitVisible(parts, task.at, each, keys)));
      const units = task.units.filter((_, index) => seen[index]);
      return units.length === 0 ? [] : [{ type: 'write', at: task.at, units }];
    }),
  );
  return some.flat();
}

type Unit = WriteTask['units'][number];

async function isUnitVisible(parts: TestHub, at: number, { unit, placed }: Unit, keys: readonly number[]) {
  const about = { receivedAt: at, delivery: 'test', backfill: false };
  const bound = await bind(
    parts.policy,
    parts.classes,
    parts.makeId,
    { unit, placed, bytes: Buffer.of(), ...about },
    at,
  );
  return Array.isArray(bound) && bound.every(({ access }) => keys.includes(access));
}

/**
 * Expects each of these units to stand in the set of its doer's profile, to be a finding, or to be one of the two releases
 * and no more than that: a claim is actor and time; an order is the instruction and numbers, without whose it is and why.
 */
export function expectReleases(tasks: readonly Task[]): void {
  for (const { unit, placed } of tasks.flatMap((task) => (task.type === 'write' ? task.units : []))) {
    if (placed?.members.some((member) => member.startsWith('profile:')) === true && unit.document.kind !== 'claim')
      continue;
    if (unit.feed === 'finding') continue;
    if (unit.feed === 'orders') expectOrder(unit);
    else expectClaim(unit);
  }
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
