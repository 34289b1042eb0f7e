import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isoInstant, plusHours } from './calendar.ts';
import type { SimulatedFeed } from './message.ts';
import type { Slot } from './world/world.ts';

/** One line of `manifest.ndjson`. */
export interface ManifestEntry {
  /** Below the output folder, with slashes. */
  readonly path: string;
  readonly feed: SimulatedFeed;
  /** ISO instant in UTC: when the file reached customs. */
  readonly receivedAt: string;
  /** Waybills, postal items, bookings, declarations, findings or pages that were written, whole or not. */
  readonly units: number;
  /** How many of them stand in messages that were broken on their way. */
  readonly brokenUnits: number;
  /** How many of them were sent before. */
  readonly repeatedUnits: number;
  readonly bytes: number;
  readonly sha256: string;
}

const EXTENSIONS: Readonly<Record<SimulatedFeed, string>> = {
  'air-cargo': 'txt',
  post: 'edi',
  pnr: 'edi',
  declaration: 'xml',
  finding: 'ndjson',
  listing: 'warc',
};
/** What stands between two messages of a file. */
const SEPARATORS: Readonly<Record<SimulatedFeed, string>> = {
  'air-cargo': '\r\n',
  post: '',
  pnr: '',
  declaration: '',
  finding: '',
  listing: '',
};
/** Files of one feed reach customs three minutes apart; the feeds are shifted by some seconds. */
const MINUTES_APART = 3;
const FEED_SECONDS: Readonly<Record<SimulatedFeed, number>> = {
  'air-cargo': 10,
  post: 20,
  pnr: 30,
  declaration: 40,
  finding: 50,
  listing: 55,
};

/** A file being filled: bounded, for it is written as soon as it holds its share of the hour. */
interface OpenFile {
  texts: string[];
  units: number;
  brokenUnits: number;
  repeatedUnits: number;
}

/** Writes one feed's files of one hour. */
export class HourWriter {
  readonly entries: ManifestEntry[] = [];
  readonly #folder: string;
  readonly #slot: Slot;
  readonly #feed: SimulatedFeed;
  readonly #unitsPerFile: number;
  #open: OpenFile = { texts: [], units: 0, brokenUnits: 0, repeatedUnits: 0 };

  constructor(folder: string, slot: Slot, feed: SimulatedFeed, unitsPerFile: number) {
    this.#folder = folder;
    this.#slot = slot;
    this.#feed = feed;
    this.#unitsPerFile = unitsPerFile;
  }

  add(text: string, units: number, state: 'whole' | 'broken' | 'repeated'): void {
    this.#open.texts.push(text);
    this.#open.units += units;
    if (state === 'broken') this.#open.brokenUnits += units;
    if (state === 'repeated') this.#open.repeatedUnits += units;
    if (this.#open.units >= this.#unitsPerFile) this.flush();
  }

  flush(): void {
    const { texts, units, brokenUnits, repeatedUnits } = this.#open;
    if (texts.length === 0) return;
    const number = this.entries.length + 1;
    const path = `${dayFolder(this.#slot.day)}/${this.#feed}/${String(this.#slot.hour).padStart(2, '0')}-${String(number).padStart(2, '0')}.${EXTENSIONS[this.#feed]}`;
    const bytes = Buffer.from(texts.join(SEPARATORS[this.#feed]), 'utf8');
    mkdirSync(join(this.#folder, dayFolder(this.#slot.day), this.#feed), { recursive: true });
    writeFileSync(join(this.#folder, path), bytes);
    const minutes = Math.min(59, MINUTES_APART * number) + FEED_SECONDS[this.#feed] / 60;
    this.entries.push({
      path,
      feed: this.#feed,
      receivedAt: isoInstant(plusHours(this.#slot.at, minutes / 60)),
      units,
      brokenUnits,
      repeatedUnits,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    this.#open = { texts: [], units: 0, brokenUnits: 0, repeatedUnits: 0 };
  }
}

/** A text file that grows line by line. */
export class LineFile {
  readonly #handle: number;

  constructor(path: string) {
    this.#handle = openSync(path, 'w');
  }

  write(text: string): void {
    writeSync(this.#handle, text);
  }

  close(): void {
    closeSync(this.#handle);
  }
}

function dayFolder(day: number): string {
  return `day-${String(day + 1).padStart(2, '0')}`;
}
