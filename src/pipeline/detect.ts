import type { Classes } from '../graph/classes.ts';
import { type Graph, ints, type Row } from '../graph/driver.ts';
import {
  findHeldReasons,
  findReasonsOf,
  findResting,
  type HeldReason,
  type ReasonRow,
  writeReasons,
} from '../graph/reasons.ts';
import { findMembers, findSubjectThings } from '../graph/subjects.ts';
import { findSubjects, type Subject, type Target, writeTargets } from '../graph/targets.ts';
import { THING } from '../graph/thing.ts';
import { type ProfileName, profileSet } from '../model/access.ts';
import { patterns } from '../patterns/index.ts';
import type { Match, Pattern } from '../patterns/pattern.ts';
import { stated } from '../patterns/stated.ts';
import type { MakeId } from '../resolve/id.ts';
import { lastMoment } from '../score/last-moment.ts';
import { isSubjectKind, score } from '../score/score.ts';
import type { Changed, Parts } from './pipeline.ts';

export interface DetectParts {
  readonly graph: Graph;
  readonly classes: Classes;
  readonly makeId: MakeId;
  /** Epoch ms; frozen in tests. */
  readonly now: () => number;
  /** All patterns unless a test is about some. */
  readonly patterns?: readonly Pattern[];
}

export interface Detect {
  /**
   * Brings reasons and targets around what changed up to date; `all` looks at every subject that the profile sees: the same
   * answer as after each change, in any order.
   */
  readonly detect: Parts['detect'];
}

/** Subjects asked about in one statement. */
const CHUNK = 2000;

/** One run of the patterns under one profile. */
interface Run extends DetectParts {
  readonly profile: ProfileName;
  readonly keys: readonly number[];
  readonly access: number;
  readonly live: readonly (Pattern & { readonly text: NonNullable<Pattern['cypher'][ProfileName]> })[];
}

/** Returns the step "detect and score" of the pipeline over these parts. */
export function openDetect(parts: DetectParts): Detect {
  return {
    detect: async (profile, keys, changed) => {
      const run = begin(parts, profile, keys);
      await (changed === 'all' ? detectAll(run) : detectChanged(run, changed));
    },
  };
}

function begin(parts: DetectParts, profile: ProfileName, keys: readonly number[]): Run {
  const live = (parts.patterns ?? patterns).flatMap((pattern) => {
    const text = pattern.cypher[profile];
    return text === undefined ? [] : [{ ...pattern, text }];
  });
  return { ...parts, profile, keys, access: parts.classes.numberOf(profileSet(profile)), live };
}

async function detectAll(run: Run): Promise<void> {
  const { graph, profile, keys } = run;
  let things = await findSubjectThings(graph, profile, keys, '', CHUNK);
  while (things.length > 0) {
    await update(run, new Map(run.live.map((pattern) => [pattern.slug, things])), things);
    things = await findSubjectThings(graph, profile, keys, things.at(-1) ?? '', CHUNK);
  }
}

async function detectChanged(run: Run, { things, gone }: Changed): Promise<void> {
  const { graph, profile, keys } = run;
  const [members, resting] = await Promise.all([
    findMembers(graph, profile, keys, things),
    findResting(graph, profile, keys, things),
  ]);
  const restingOf = Map.groupBy(resting.reasons, ({ slug }) => slug);
  // Patterns read and do not write: side by side they use what cores there are.
  const candidates = await Promise.all(
    run.live.map(async (pattern) => {
      const seeds = pattern.seedKinds.flatMap((kind) => members.get(kind) ?? []);
      const found = await inChunks(seeds, (chunk) => findAround(run, pattern, chunk));
      const held = (restingOf.get(pattern.slug) ?? []).map(({ thing }) => thing);
      return [pattern.slug, [...new Set([...found, ...held])]] as const;
    }),
  );
  await update(run, new Map(candidates), resting.targets, gone);
}

/** Subjects for which a change of these Entities can have made a match. */
async function findAround(run: Run, pattern: Run['live'][number], entities: readonly string[]): Promise<string[]> {
  const { subjects } = pattern.text;
  if (subjects === undefined) return (await findMatches(run, pattern, entities)).map(({ thing }) => thing);
  return (await ask<{ thing: string }>(run, subjects, entities)).map(({ thing }) => thing);
}

async function findMatches(run: Run, pattern: Run['live'][number], entities: readonly string[]): Promise<Match[]> {
  return pattern.judge(await ask(run, pattern.text.find, entities));
}

function ask<T extends object = Row>(
  { graph, keys, profile }: Run,
  cypher: string,
  entities: readonly string[],
): Promise<T[]> {
  return graph.read<T>(cypher, { entities: [...entities], keys: ints(keys), thing: THING[profile] }, 120_000);
}

/** Judges the candidates of each pattern, writes what changed, and renews the targets of those and of `targets`. */
async function update(
  run: Run,
  candidates: ReadonlyMap<string, readonly string[]>,
  targets: readonly string[],
  gone: readonly string[] = [],
): Promise<void> {
  const { graph, profile } = run;
  const now = run.now();
  const affected = new Set([...targets, ...gone]);
  const changed: ReasonRow[] = [];
  const closed = (await findReasonsOf(graph, profile, gone)).map(({ id }) => id);
  const judged = await Promise.all(
    run.live.map(async (pattern) => {
      const things = candidates.get(pattern.slug) ?? [];
      const [wanted, held] = await Promise.all([judge(run, pattern, things), findHeld(run, pattern, things)]);
      return { wanted, held };
    }),
  );
  for (const { wanted, held } of judged) {
    for (const reason of wanted.values()) {
      const before = held.get(reason.id);
      if (before === undefined || !isSame(before, reason)) {
        changed.push(reason);
        affected.add(reason.thing);
      }
    }
    for (const { id, open, thing } of held.values()) {
      if (!open || wanted.has(id)) continue;
      closed.push(id);
      affected.add(thing);
    }
  }
  await writeReasons(graph, changed, closed, now);
  await renewTargets(run, [...affected], now);
}

async function judge(
  run: Run,
  pattern: Run['live'][number],
  things: readonly string[],
): Promise<Map<string, ReasonRow>> {
  const { graph, keys, makeId, profile, access } = run;
  const wanted = new Map<string, ReasonRow>();
  await inChunks(things, async (chunk) => {
    const asked = new Set(chunk);
    const members = await findMembers(graph, profile, keys, chunk);
    for (const match of await findMatches(
      run,
      pattern,
      pattern.subjectKinds.flatMap((kind) => members.get(kind) ?? []),
    )) {
      if (!asked.has(match.thing)) continue;
      const id = makeId('Reason', pattern.slug, match.thing, profile);
      const reason = reasonRow(pattern, match, { id, profile, access });
      const before = wanted.get(id);
      if (before === undefined || isStronger(reason, before)) wanted.set(id, reason);
    }
    return [];
  });
  return wanted;
}

function reasonRow(
  { slug, version, stake }: Pattern,
  { thing, points, evidence, values }: Match,
  own: Pick<ReasonRow, 'id' | 'profile' | 'access'>,
): ReasonRow {
  return { ...own, slug, version, stake, thing, points, evidence, values: JSON.stringify(values) };
}

/** A subject has one reason of a pattern: the strongest, ties by its evidence, so that the order of rows does not matter. */
function isStronger(a: ReasonRow, b: ReasonRow): boolean {
  return a.points !== b.points ? a.points > b.points : a.evidence.join() < b.evidence.join();
}

async function findHeld({ graph, makeId, profile }: Run, { slug }: Pattern, things: readonly string[]) {
  const ids = things.map((thing) => makeId('Reason', slug, thing, profile));
  const held = await inChunks(ids, (chunk) => findHeldReasons(graph, chunk));
  return new Map(held.map((reason) => [reason.id, reason]));
}

function isSame(held: HeldReason, { version, points, values, evidence }: ReasonRow): boolean {
  return (
    held.open &&
    held.version === version &&
    held.points === points &&
    held.values === values &&
    held.evidence.join() === evidence.join()
  );
}

async function renewTargets(run: Run, things: readonly string[], now: number): Promise<void> {
  const { graph, profile, keys, makeId } = run;
  await inChunks(things, async (chunk) => {
    const reasons = Map.groupBy(await findReasonsOf(graph, profile, chunk), ({ thing }) => thing);
    const subjects = await findSubjects(graph, profile, keys, [...reasons.keys()]);
    const targets = subjects.flatMap((subject) => makeTarget(run, subject, reasons.get(subject.thing) ?? []) ?? []);
    const kept = new Set(targets.map(({ thing }) => thing));
    const dropped = chunk.filter((thing) => !kept.has(thing)).map((thing) => makeId('Target', profile, thing));
    await writeTargets(graph, targets, dropped, now);
    return [];
  });
}

function makeTarget(
  { makeId, profile, access }: Run,
  { thing, members, legs, receptacles, rests }: Subject,
  reasons: readonly { readonly slug: string; readonly points: number; readonly stake: number }[],
): (Target & { rests: readonly string[] }) | undefined {
  const [first] = members;
  if (first === undefined || !isSubjectKind(first.kind)) return undefined;
  const { kind } = first;
  const postedAt = stated(members, 'postedAt');
  const moment = lastMoment({
    kind,
    legs,
    postedAt,
    knownFrom: Math.min(...members.map(({ knownFrom }) => knownFrom)),
  });
  const leg = legs.find((each) => lastMoment({ kind, legs: [each], postedAt, knownFrom: 0 }) === moment);
  return {
    id: makeId('Target', profile, thing),
    profile,
    thing,
    kind,
    access,
    ...score(kind, reasons),
    slugs: [...new Set(reasons.map(({ slug }) => slug))].sort(),
    caption: stated(members, 'caption') ?? '',
    lastMoment: moment,
    flight: leg?.flight == null ? null : `${leg.flight}/${leg.departureDate ?? ''}`,
    receptacle: receptacles.find((caption) => caption !== null) ?? null,
    office: stated(members, 'deliveryOffice') ?? stated(members, 'customsOffice') ?? leg?.placeOfUnloading ?? null,
    postingOffice: stated(members, 'postingOffice'),
    rests,
  };
}

async function inChunks<T, R>(list: readonly T[], work: (chunk: T[]) => Promise<R[]>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < list.length; start += CHUNK)
    results.push(...(await work(list.slice(start, start + CHUNK))));
  return results;
}
