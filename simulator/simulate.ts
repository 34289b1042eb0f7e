import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FEEDS, type Message, type SimulatedFeed } from './message.ts';
import type { PlantedEvent } from './networks/network.ts';
import { eventsOf, networksOf } from './networks/plan.ts';
import { broken, fateOf, fateRandom } from './noise.ts';
import { HourWriter, LineFile, type ManifestEntry } from './output.ts';
import { messagesOf, SHARES } from './traffic/messages.ts';
import { TruthWriter } from './truth.ts';
import { type Slot, slotOf, type World, worldOf } from './world/world.ts';

/** Raised when what is written for a seed changes. */
export const SIMULATOR_VERSION = 3;

export interface SimulateSettings {
  readonly seed: string;
  readonly days: number;
  readonly unitsPerDay: number;
  /** `YYYY-MM-DD`, a date in Japan. */
  readonly start: string;
  readonly folder: string;
  /** Called after every simulated hour. */
  readonly onProgress?: (progress: SimulateProgress) => void;
}

export interface SimulateProgress {
  readonly hours: number;
  readonly ofHours: number;
  readonly units: number;
}

export interface SimulateTotals {
  files: number;
  bytes: number;
  readonly units: Record<SimulatedFeed, number>;
  brokenUnits: number;
  repeatedUnits: number;
  lostMessages: number;
}

export type SimulateResult = Readonly<SimulateTotals> & { readonly networks: number; readonly contraband: number };

/** What one run carries from hour to hour. */
interface Run {
  readonly world: World;
  readonly folder: string;
  readonly truth: TruthWriter;
  readonly totals: SimulateTotals;
  /** Messages that are sent again in the next hour. */
  readonly again: Map<SimulatedFeed, Message[]>;
}

/**
 * Writes days of traffic below `folder`, with `manifest.ndjson` and `truth.json`, and returns the totals. Equal settings give
 * equal bytes. Throws when the folder is not empty. Memory does not grow with the days.
 */
export function simulate(settings: SimulateSettings): SimulateResult {
  const { seed, start, days, unitsPerDay, folder } = settings;
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error('the output folder is not empty');
  const manifest = new LineFile(join(folder, 'manifest.ndjson'));
  const run: Run = {
    world: worldOf({ seed, start, days, unitsPerDay }),
    folder,
    truth: new TruthWriter(folder, { simulator: SIMULATOR_VERSION, seed, start, days, unitsPerDay }),
    totals: {
      files: 0,
      bytes: 0,
      units: { 'air-cargo': 0, post: 0, pnr: 0, declaration: 0, finding: 0, listing: 0 },
      brokenUnits: 0,
      repeatedUnits: 0,
      lostMessages: 0,
    },
    again: new Map(),
  };
  for (let day = 0; day < days; day += 1) {
    for (const network of networksOf(run.world, day)) run.truth.network(network);
    const events = eventsOf(run.world, day);
    for (let hour = 0; hour < 24; hour += 1) {
      const slot = slotOf(run.world, day, hour);
      const entries = FEEDS.flatMap((feed) => writeHour(run, slot, feed, events));
      for (const entry of entries.sort(byReceipt)) record(run.totals, manifest, entry);
      settings.onProgress?.({ hours: day * 24 + hour + 1, ofHours: days * 24, units: unitsOf(run.totals) });
    }
  }
  manifest.close();
  run.truth.close();
  return { ...run.totals, ...run.truth.counts };
}

/** Units of all feeds together. */
export function unitsOf(totals: Pick<SimulateTotals, 'units'>): number {
  return FEEDS.reduce((sum, feed) => sum + totals.units[feed], 0);
}

/** Feeds in whose files a broken message takes the next ones with it. */
const ALONE: ReadonlySet<SimulatedFeed> = new Set(['declaration', 'listing']);

function writeHour(run: Run, slot: Slot, feed: SimulatedFeed, events: readonly PlantedEvent[]): ManifestEntry[] {
  const { world } = run;
  const perHour = (world.unitsPerDay * SHARES[feed]) / 24;
  const writer = new HourWriter(run.folder, slot, feed, Math.max(40, Math.ceil(perHour / 12)));
  for (const message of run.again.get(feed) ?? []) writer.add(message.text, message.units, 'repeated');
  const again: Message[] = [];
  let sequence = 0;
  for (const message of messagesOf(world, slot, feed, events)) {
    const random = fateRandom(world.seed, slot, { feed, sequence });
    sequence += 1;
    const fate = fateOf(message, random);
    if (fate === 'lost') {
      run.totals.lostMessages += 1;
      continue;
    }
    if (fate === 'repeated') again.push(message);
    if (fate === 'broken') {
      // What is read by lengths or as one document stops where it is broken: such a one comes in a file of its own.
      if (ALONE.has(feed)) writer.flush();
      writer.add(broken(message.text, random), message.units, 'broken');
      if (ALONE.has(feed)) writer.flush();
      continue;
    }
    writer.add(message.text, message.units, 'whole');
    for (const subject of message.hidden ?? []) run.truth.contraband({ ...subject, day: slot.day + 1, why: 'hidden' });
  }
  run.again.set(feed, again);
  writer.flush();
  return writer.entries;
}

function record(totals: SimulateTotals, manifest: LineFile, entry: ManifestEntry): void {
  manifest.write(`${JSON.stringify(entry)}\n`);
  totals.files += 1;
  totals.bytes += entry.bytes;
  totals.units[entry.feed] += entry.units;
  totals.brokenUnits += entry.brokenUnits;
  totals.repeatedUnits += entry.repeatedUnits;
}

function byReceipt(one: ManifestEntry, other: ManifestEntry): number {
  if (one.receivedAt !== other.receivedAt) return one.receivedAt < other.receivedAt ? -1 : 1;
  return one.path < other.path ? -1 : 1;
}
