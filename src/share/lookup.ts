import { InputError } from '../errors.ts';
import { findHolders, type Holder } from '../graph/partner-reads.ts';
import { type EntityKind, entityRule } from '../model/entity-kinds.ts';
import { foldName } from '../normalise/folded-name.ts';
import {
  type AskedIdentifier,
  goodsIdentifierKinds,
  namesAlone,
  partyIdentifierKinds,
  readAsked,
} from './asked-identifier.ts';
import { findDecoys } from './decoys.ts';
import { sealHandle } from './handle.ts';
import { countDecoys, countLookups } from './limits.ts';
import { kindsOf } from './release.ts';
import type { Visitor } from './visitor.ts';

/** A party or goods to look for. */
export interface Subject {
  readonly name?: string | null | undefined;
  readonly identifiers: readonly AskedIdentifier[];
}

export interface LookupInput {
  readonly parties: readonly Subject[];
  readonly goods: readonly AskedIdentifier[];
}

/** Hit or no hit, and what a hit can be asked about by: nothing else. */
export interface Found {
  readonly hit: boolean;
  readonly handle?: string | undefined;
}

export const mostSubjects = 20;
const mostIdentifiers = 10;

interface Ready {
  readonly isParty: boolean;
  readonly name: string | undefined;
  readonly identifiers: readonly AskedIdentifier[];
}

/**
 * Returns for each party and each goods number whether the reach of this partner, purpose and basis holds it, by exact keys:
 * a number that names alone; or a document or contact together with the name, folded. All subjects are read in one query,
 * and the limits are counted before, whatever is found. Throws InputError with every problem at once, or LIMIT_EXCEEDED.
 */
export async function lookup(
  visitor: Visitor,
  { parties, goods }: LookupInput,
): Promise<{ parties: Found[]; goods: Found[] }> {
  const subjects = readSubjects(parties, goods);
  await countLookups(visitor, subjects.length);
  await tellDecoys(visitor, subjects);
  const { parts, viewer, release, asked } = visitor;
  const idOf = ({ kind, value }: AskedIdentifier) => parts.makeId('identifier', kind, value);
  const ids = [...new Set(subjects.flatMap(({ identifiers }) => identifiers.map(idOf)))];
  const holders = Map.groupBy(
    await findHolders(parts.graph, viewer, ids, kindsOf(release, asked)),
    (each) => each.identifier,
  );
  const found = subjects.map((subject) => {
    const hits = subject.identifiers.flatMap((identifier) =>
      (holders.get(idOf(identifier)) ?? []).filter((holder) => isHit(subject, identifier, holder)),
    );
    return answer(visitor, [...new Set(hits.map(({ id }) => id))].sort());
  });
  return { parties: found.slice(0, parties.length), goods: found.slice(parties.length) };
}

function answer({ parts, asked, now }: Visitor, ids: readonly string[]): Found {
  // Sealed even when there is nothing to seal, so that a hit takes no longer than none.
  const handle = sealHandle(parts.handleSecret, asked, ids, now);
  return ids.length === 0 ? { hit: false } : { hit: true, handle };
}

function isHit({ isParty, name }: Ready, { kind }: AskedIdentifier, holder: Holder): boolean {
  if (isParty !== isPerson(holder.kind)) return false;
  if (!isParty || namesAlone(kind)) return true;
  return name !== undefined && holder.name !== null && foldName(holder.name) === name;
}

/** People and firms, and people on a booking. */
function isPerson(kind: EntityKind): boolean {
  return entityRule(kind).party || kind === 'Traveller';
}

function readSubjects(parties: readonly Subject[], goods: readonly AskedIdentifier[]): Ready[] {
  const problems: string[] = [];
  const count = parties.length + goods.length;
  if (count === 0 || count > mostSubjects)
    problems.push(`input: must name 1 to ${mostSubjects} parties and goods together`);
  const read = (identifier: AskedIdentifier, kinds: readonly string[], where: string) => {
    const canonical = kinds.includes(identifier.kind) ? readAsked(identifier) : undefined;
    if (canonical === undefined) problems.push(`${where}: is not a ${identifier.kind} as this is asked for`);
    return canonical ?? [];
  };
  const readParty = ({ name, identifiers }: Subject, index: number): Ready => {
    const where = `parties.${index}`;
    const folded = foldName(name ?? '');
    if (typeof name === 'string' && folded === undefined) problems.push(`${where}.name: has no letters, or too many`);
    if (identifiers.length === 0 || identifiers.length > mostIdentifiers) {
      problems.push(`${where}.identifiers: must be 1 to ${mostIdentifiers}: a name alone is no exact key`);
    }
    if (folded === undefined && !identifiers.some(({ kind }) => namesAlone(kind))) {
      problems.push(`${where}: a document or contact needs the name beside it`);
    }
    const canonical = identifiers.slice(0, mostIdentifiers);
    return {
      isParty: true,
      name: folded,
      identifiers: canonical.flatMap((each, at) => read(each, partyIdentifierKinds, `${where}.identifiers.${at}`)),
    };
  };
  const ready = [
    ...parties.slice(0, mostSubjects).map(readParty),
    ...goods.slice(0, mostSubjects).map((each, index) => ({
      isParty: false,
      name: undefined,
      identifiers: [read(each, goodsIdentifierKinds, `goods.${index}`)].flat(),
    })),
  ];
  if (problems.length > 0) throw new InputError('INPUT_INVALID', problems);
  return ready;
}

/** The answer is the same as to anything else that is not there; the people of this hub hear of it. */
async function tellDecoys(
  { parts, partner, asked, claims, log, now }: Visitor,
  subjects: readonly Ready[],
): Promise<void> {
  const decoys = findDecoys(
    parts.decoys,
    subjects.flatMap(({ identifiers }) => identifiers),
  );
  if (decoys.length === 0) return;
  const { id } = partner.card;
  const today = await countDecoys(parts.counters, id, decoys.length, now);
  log.error(
    { op: 'decoy-asked', decoys, today, partner: id, client: claims.client, purpose: asked.purpose },
    'a partner asked for a decoy',
  );
}
