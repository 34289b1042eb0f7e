import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestEntry } from '../../simulator/output.ts';
import { readFile } from '../../src/feeds/read.ts';
import type { Mention, Parsed, ParsedUnit } from '../../src/model/parsed-unit.ts';

export interface Reading {
  readonly entry: ManifestEntry;
  readonly parsed: readonly Parsed[];
}

/** Reads all files of a simulation in the order of receipt, each recognised by its content. */
export async function readAll(folder: string): Promise<Reading[]> {
  const lines = readFileSync(join(folder, 'manifest.ndjson'), 'utf8').trimEnd().split('\n');
  const readings: Reading[] = [];
  for (const line of lines) {
    const entry: ManifestEntry = JSON.parse(line);
    const parsed: Parsed[] = [];
    for await (const piece of readFile(createReadStream(join(folder, entry.path)))) parsed.push(piece);
    readings.push({ entry, parsed });
  }
  return readings;
}

/** The newest unit about each thing, by the value of its own number; list documents left out. */
export class Known {
  readonly #units = new Map<string, ParsedUnit>();
  /** Names that are given with a contact's value. */
  readonly #names = new Map<string, Set<string>>();

  add(unit: ParsedUnit): void {
    if (unit.document.kind === 'list') return;
    const number = subjectOf(unit)?.identifiers.find(({ role }) => role === 'is')?.value;
    if (number !== undefined) this.#units.set(number, unit);
    for (const party of unit.mentions) {
      for (const { value, role } of party.identifiers)
        if (role === 'contact') this.#note(value, party.facts.name ?? '');
    }
  }

  /** Returns the unit about the thing with this number; throws when nothing was read of it. */
  unit(number: string): ParsedUnit {
    const unit = this.#units.get(number);
    if (unit === undefined) throw new Error(`nothing is known of ${number}`);
    return unit;
  }

  has(number: string): boolean {
    return this.#units.has(number);
  }

  /** All units whose own number starts with this. */
  startingWith(start: string): ParsedUnit[] {
    return [...this.#units].filter(([number]) => number.startsWith(start)).map(([, unit]) => unit);
  }

  /** How many different names are given with a phone, e-mail or address. */
  namesWith(value: string): number {
    return this.#names.get(value)?.size ?? 0;
  }

  #note(value: string, name: string): void {
    const names = this.#names.get(value) ?? new Set();
    this.#names.set(value, names.add(name));
  }
}

/** The mention a unit is about. */
export function subjectOf(unit: ParsedUnit): Mention | undefined {
  return unit.mentions.find(({ ref }) => ref === unit.subject);
}

/** The party with a role. */
export function partyOf(unit: ParsedUnit, role: string): Mention {
  const party = unit.mentions.find((mention) => mention.role === role);
  if (party === undefined) throw new Error(`${unit.document.number} names no ${role}`);
  return party;
}

/** Values by which a party is reached. */
export function contactsOf(party: Mention): string[] {
  return party.identifiers.filter(({ kind }) => ['Phone', 'Email', 'Address'].includes(kind)).map(({ value }) => value);
}

/** The words of a name in their order of the alphabet: what agrees when only the order differs. */
export function foldedName(party: Mention): string {
  return (party.facts.name ?? '').split(/[ /]/).sort().join(' ');
}
