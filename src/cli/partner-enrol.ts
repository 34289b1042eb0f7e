import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../engine/folders.ts';
import { InputError } from '../errors.ts';
import type { PartnerCard } from '../share/partner-card.ts';
import type { Partner } from '../share/registry.ts';
import { whoHere } from './who-here.ts';

const hourMs = 3_600_000;

export interface Where {
  readonly data?: string;
}
export interface SelfOptions extends Where {
  readonly id?: string;
  readonly name?: readonly string[];
  readonly url?: string;
  readonly roll?: true;
  /** Hours. */
  readonly overlap: number;
}
export interface AddOptions extends Where {
  readonly purpose: readonly string[];
  readonly instrument: readonly string[];
}

/**
 * Prints our own card, made the first time, with new keys when it is rolled; its fingerprints go to standard error, so that
 * the card can go to a file.
 */
export async function showSelf({ data, id, name, url, roll, overlap }: SelfOptions): Promise<void> {
  const { readRegistry } = await import('../share/registry.ts');
  const { enrolSelf } = await import('../share/enrol.ts');
  const { openHubKeys } = await import('../auth/hub-keys.ts');
  const where = data === undefined ? {} : { data };
  const { folder, now } = registrarOf(where);
  const known = readRegistry(folder).self?.card;
  const isAsked = id !== undefined || name !== undefined || url !== undefined;
  if (roll === true && isAsked) throw new InputError('INPUT_INVALID', ['--roll: goes without --id, --name and --url']);
  if (roll === true) return rollKeys(where, overlap * hourMs);
  if (known !== undefined && !isAsked) return printCard(known);
  if (id === undefined || name === undefined || url === undefined) {
    throw new InputError('INPUT_INVALID', ['this hub has no card yet: give --id, --name and --url together']);
  }
  await printCard(enrolSelf({ folder, now }, openHubKeys(dataFolder(data), now), { id, names: [...name], url }));
}

async function rollKeys(where: Where, overlapMs: number): Promise<void> {
  const { rollSelf } = await import('../share/roll-keys.ts');
  const { card, signsFrom, oldUntil } = rollSelf(registrarOf(where), dataFolder(where.data), overlapMs);
  await printCard(card);
  const [from, until] = [signsFrom, oldUntil].map((at) => new Date(at).toISOString());
  console.error(`The new keys sign from ${from} on, the old ones end at ${until}.`);
  console.error('Partners must take this card before that (partner keys); who has not refuses us then.');
}

/** Enrols a partner. */
export async function add(file: string, { purpose, instrument, ...where }: AddOptions): Promise<void> {
  const { enrol } = await import('../share/enrol.ts');
  const grants = { purposes: [...purpose], instruments: [...instrument] };
  const { card } = enrol(registrarOf(where), readText(file), grants);
  console.log(`${card.id} is enrolled. Compare its keys with the partner by another way before you rely on it:`);
  for (const line of await fingerprints(card)) console.log(line);
}

/** Lists the partners and their keys; removed ones too with `--all`. */
export async function list({
  json,
  all,
  ...where
}: Where & { readonly json?: true; readonly all?: true }): Promise<void> {
  const { readRegistry } = await import('../share/registry.ts');
  const partners = [...readRegistry(registrarOf(where).folder).partners.values()].filter(
    ({ state }) => all === true || state !== 'removed',
  );
  if (json === true)
    console.log(
      JSON.stringify(
        partners.map(({ party: _, ...enrolment }) => enrolment),
        null,
        2,
      ),
    );
  else if (partners.length === 0) console.log('No partner is enrolled.');
  else for (const partner of partners) console.log(describe(partner));
}

/** Suspends a partner, or lets it ask again. */
export async function suspend(id: string, { lift, ...where }: Where & { readonly lift?: true }): Promise<void> {
  const { setState } = await import('../share/enrol.ts');
  const { state } = setState(registrarOf(where), id, lift === true ? 'active' : 'suspended');
  console.log(`${id} is ${state}.`);
}

/** Removes a partner; its keys stay for receipts. */
export async function remove(id: string, where: Where): Promise<void> {
  const { setState } = await import('../share/enrol.ts');
  setState(registrarOf(where), id, 'removed');
  console.log(`${id} is no partner any more. Its old receipts still verify.`);
}

/** Takes the keys of a partner's newer card. */
export async function takeKeys(id: string, file: string, where: Where): Promise<void> {
  const { addKeys } = await import('../share/enrol.ts');
  const partner = addKeys(registrarOf(where), id, readText(file));
  console.log(describe(partner));
  console.log('Compare the new ones with the partner by another way before you rely on them:');
  for (const line of await fingerprints(partner.card)) console.log(line);
}

/** Ends a partner's key now. */
export async function endKey(id: string, kid: string, where: Where): Promise<void> {
  const { endKey: end } = await import('../share/enrol.ts');
  console.log(describe(end(registrarOf(where), id, kid)));
}

function registrarOf({ data }: Where): { folder: string; by: string; now: number } {
  return { folder: join(dataFolder(data), 'partners'), by: whoHere(), now: Date.now() };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new InputError('INPUT_INVALID', [`${file}: cannot be read`]);
  }
}

async function printCard(card: PartnerCard): Promise<void> {
  console.log(JSON.stringify(card, null, 2));
  console.error('For partners to compare by another way:');
  for (const line of await fingerprints(card)) console.error(line);
}

async function fingerprints({ keys }: PartnerCard): Promise<string[]> {
  const { fingerprintOf } = await import('../share/fingerprint.ts');
  return Object.entries(keys).flatMap(([use, written]) =>
    written.map((key) => `  ${use.padEnd(10)} ${key.kid}  ${fingerprintOf(key)}`),
  );
}

function describe({ card, state, purposes, instruments }: Partner): string {
  const rows = Object.entries(card.keys).flatMap(([use, written]) =>
    written.map(({ kid, notBefore, notAfter }) => `  ${use.padEnd(10)} ${kid}  ${notBefore} to ${notAfter}`),
  );
  return [`${card.id} (${state}), ${card.url}: ${purposes.join(', ')}; ${instruments.join(', ')}`, ...rows].join('\n');
}
