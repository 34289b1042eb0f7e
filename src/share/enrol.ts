import { join } from 'node:path';
import type { z } from 'zod';
import type { WrittenKey } from '../auth/dated-key.ts';
import type { HubKeys } from '../auth/hub-keys.ts';
import { ConflictError, InputError, NotFoundError } from '../errors.ts';
import { check } from '../model/check-input.ts';
import { endBy, hasEnded, joinKeys, namesOf } from './card-keys.ts';
import { makeCard, openCard, type PartnerCard, readCard } from './partner-card.ts';
import { noteChange, type PartnerChange } from './partner-changes.ts';
import { type Enrolment, enrolmentShape, findPartner, type Partner, type Registry, readRegistry } from './registry.ts';
import { saveJson } from './save-json.ts';

/** Who changes the registry, where, and when: every change leaves a line of it (partner-changes.ts). */
export interface Registrar {
  /** `partners` in the data folder. */
  readonly folder: string;
  readonly by: string;
  /** Epoch ms. */
  readonly now: number;
}

const grantsShape = enrolmentShape.omit({ card: true, state: true });
/** What a partner is granted; a limit that is not named is the usual one. */
export type Grants = z.input<typeof grantsShape>;

const doings = { active: 'resume', suspended: 'suspend', removed: 'remove' } as const;

/**
 * Enrols a partner by the text of its card and what we grant it; one that was removed comes back, its old keys kept.
 * Throws ConflictError when it is enrolled, InputError with every problem of card and grants at once, or when the
 * registry would not be sound.
 */
export function enrol(registrar: Registrar, cardText: string, grants: Grants): Partner {
  const problems: string[] = [];
  const card = attempt(problems, () => readCard(cardText));
  const granted = attempt(problems, () => check(grantsShape, grants));
  if (card === undefined || granted === undefined) throw new InputError('INPUT_INVALID', problems);
  const registry = readRegistry(registrar.folder);
  const old = registry.partners.get(card.id);
  if (old !== undefined && old.state !== 'removed')
    throw new ConflictError(`The partner '${card.id}' is enrolled: take new keys as such ('partner keys').`);
  const keys = old === undefined ? card.keys : joinKeys(old.card, card, registrar.now);
  const enrolment = { ...granted, card: { ...card, keys }, state: 'active' as const };
  return write(registrar, registry, enrolment, { change: 'add', keys: namesOf(card) });
}

/** Suspends a partner, lets it ask again, or removes it. Its keys stay, so that receipts still verify. */
export function setState(registrar: Registrar, id: string, state: Enrolment['state']): Partner {
  const registry = readRegistry(registrar.folder);
  const enrolment = { ...requireEnrolment(registry, id), state };
  return write(registrar, registry, enrolment, { change: doings[state], keys: [] });
}

/**
 * Adds the keys of a newer card to those of a partner; old ones stay, for the overlap and for old receipts, with the ends
 * that the newer card gives them. Throws InputError when the card is of another party or gives a known name to another key.
 */
export function addKeys(registrar: Registrar, id: string, cardText: string): Partner {
  const card = readCard(cardText);
  const registry = readRegistry(registrar.folder);
  const enrolment = requireEnrolment(registry, id);
  const keys = joinKeys(enrolment.card, card, registrar.now);
  const added = namesOf(card).filter((kid) => !namesOf(enrolment.card).includes(kid));
  return write(
    registrar,
    registry,
    { ...enrolment, card: { ...enrolment.card, keys } },
    { change: 'add-keys', keys: added },
  );
}

/**
 * Ends a key of a partner now, in every use it has; receipts of before still verify, and no card brings it back. Throws
 * NotFoundError, and ConflictError when it has ended already.
 */
export function endKey(registrar: Registrar, id: string, kid: string): Partner {
  const registry = readRegistry(registrar.folder);
  const { card, ...granted } = requireEnrolment(registry, id);
  const named = [...card.keys.token, ...card.keys.signature].filter((key) => key.kid === kid);
  if (named.length === 0) throw new NotFoundError(`The partner '${id}' has no key of this name.`);
  if (named.every((key) => hasEnded(key, registrar.now))) throw new ConflictError('This key has ended already.');
  const end = <K extends WrittenKey>(keys: readonly K[]) =>
    keys.map((key) => (key.kid === kid ? endBy(key, registrar.now) : key));
  const keys = { token: end(card.keys.token), signature: end(card.keys.signature) };
  return write(registrar, registry, { ...granted, card: { ...card, keys } }, { change: 'end-key', keys: [kid] });
}

/** Returns our own card, made and kept in the registry the first time. */
export function enrolSelf(
  { folder, now }: Omit<Registrar, 'by'>,
  keys: HubKeys,
  about: { id: string; names: string[]; url: string },
): PartnerCard {
  const { self } = readRegistry(folder);
  if (self !== undefined) throw new ConflictError('This hub has its card: partner self without options shows it.');
  const card = makeCard(keys, about, now);
  saveJson(join(folder, 'self.json'), card);
  return card;
}

function attempt<T>(problems: string[], read: () => T): T | undefined {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    problems.push(...cause.problems);
    return undefined;
  }
}

function requireEnrolment(registry: Registry, id: string): Enrolment {
  const found = findPartner(registry, id);
  if (found === undefined) throw new NotFoundError(`No partner '${id}' is enrolled.`);
  const { party: _, ...enrolment } = found;
  return enrolment;
}

function write(
  { folder, by, now }: Registrar,
  { self, partners }: Registry,
  enrolment: Enrolment,
  what: Pick<PartnerChange, 'change' | 'keys'>,
): Partner {
  const checked = check(enrolmentShape, enrolment);
  const { id, issuer, url } = checked.card;
  const speaking = [...partners.values()].filter(({ state }) => state !== 'removed');
  const others = [...(self === undefined ? [] : [self.card]), ...speaking.map(({ card }) => card)];
  if (self?.card.id === id || others.some((card) => card.id !== id && (card.issuer === issuer || card.url === url))) {
    throw new InputError('INPUT_INVALID', ['card: its id, issuer or url is that of another party']);
  }
  noteChange(folder, id, { at: new Date(now).toISOString(), by, ...what });
  saveJson(join(folder, `${id}.json`), checked);
  return { ...checked, party: openCard(checked.card) };
}
