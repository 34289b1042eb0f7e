import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HubKeys } from '../auth/hub-keys.ts';
import { ConflictError, InputError, NotFoundError } from '../errors.ts';
import { cardShape, makeCard, openCard, type PartnerCard } from './partner-card.ts';
import { type Enrolment, enrolmentShape, type Partner, type Registry, readRegistry, readShape } from './registry.ts';

/** Enrols a partner by its card and what we grant it. Throws ConflictError when it is enrolled, InputError when the registry would not be sound. */
export function enrol(folder: string, cardFile: string, grants: Omit<Enrolment, 'card' | 'state' | 'budget'>): Partner {
  const registry = readRegistry(folder);
  const card = readCard(cardFile);
  if (registry.partners.has(card.id))
    throw new ConflictError(`The partner '${card.id}' is enrolled; 'partner keys' takes new keys.`);
  return write(folder, registry, enrolmentShape.parse({ card, ...grants, state: 'active' }));
}

/** Suspends a partner, or lets it ask again. Its keys stay, so that receipts still verify. */
export function setState(folder: string, id: string, state: Enrolment['state']): Partner {
  const registry = readRegistry(folder);
  const { party: _, ...enrolment } = findPartner(registry, id);
  return write(folder, registry, { ...enrolment, state });
}

/**
 * Adds the keys of a newer card to those of a partner; old ones stay, for the overlap and for old receipts, with the dates
 * that the newer card gives them. Throws InputError when the card is of another party or gives a known name to another key.
 */
export function addKeys(folder: string, id: string, cardFile: string): Partner {
  const registry = readRegistry(folder);
  const { party: _, ...enrolment } = findPartner(registry, id);
  const [old, card] = [enrolment.card, readCard(cardFile)];
  if (card.id !== id || card.issuer !== old.issuer || card.url !== old.url) {
    throw new InputError('INPUT_INVALID', ['the card: id, issuer and url must be those enrolled']);
  }
  const keys = {
    token: merge(old.keys.token, card.keys.token),
    signature: merge(old.keys.signature, card.keys.signature),
  };
  return write(folder, registry, { ...enrolment, card: { ...old, keys } });
}

/** Returns our own card, made and kept in the registry the first time. */
export function enrolSelf(
  folder: string,
  keys: HubKeys,
  about: { id: string; names: string[]; url: string },
  now: number,
): PartnerCard {
  const { self } = readRegistry(folder);
  if (self !== undefined) throw new ConflictError('This hub has its card: partner self without options shows it.');
  const card = makeCard(keys, about, now);
  save(join(folder, 'self.json'), folder, card);
  return card;
}

function readCard(file: string): PartnerCard {
  try {
    const card = readShape(file, cardShape);
    openCard(card);
    return card;
  } catch (cause) {
    if (cause instanceof InputError)
      throw new InputError(
        'INPUT_INVALID',
        cause.problems.map((problem) => `${file}: ${problem}`),
      );
    throw cause;
  }
}

function findPartner({ partners }: Registry, id: string): Partner {
  const found = partners.get(id);
  if (found === undefined) throw new NotFoundError(`No partner '${id}' is enrolled.`);
  return found;
}

function merge<K extends { readonly kid: string; readonly x: string }>(old: readonly K[], added: readonly K[]): K[] {
  const changed = old.some((key) => added.some(({ kid, x }) => kid === key.kid && x !== key.x));
  if (changed) throw new InputError('INPUT_INVALID', ['the card: gives the name of a known key to another key']);
  return [...old.filter(({ kid }) => !added.some((key) => key.kid === kid)), ...added];
}

function write(folder: string, { self, partners }: Registry, enrolment: Enrolment): Partner {
  const { id, issuer, url } = enrolment.card;
  const others = [...(self === undefined ? [] : [self.card]), ...[...partners.values()].map(({ card }) => card)];
  if (self?.card.id === id || others.some((card) => card.id !== id && (card.issuer === issuer || card.url === url))) {
    throw new InputError('INPUT_INVALID', ['the card: its id, issuer or url is that of another party']);
  }
  save(join(folder, `${id}.json`), folder, enrolment);
  return { ...enrolment, party: openCard(enrolment.card) };
}

/** Whole or not at all: a hub that reads meanwhile sees the old file or the new one. */
function save(path: string, folder: string, value: unknown): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}
