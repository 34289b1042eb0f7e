import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import { InputError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import { addKeys, endKey, enrol, type Registrar, setState } from './enrol.ts';
import { type EnrolledParts, type ShownKey, showKeys } from './list-enrolled.ts';
import { type PartnerCard, readCard } from './partner-card.ts';
import type { Partner } from './registry.ts';

/** What changing partners needs of the hub. */
export interface ManagingParts extends EnrolledParts {
  /** Has this process take in at once what was changed; others do within a second. */
  readonly look: () => void;
  readonly log: Pick<Logger, 'info'>;
}

/** A card as it is shown to be compared. */
export interface ShownCard {
  readonly card: PartnerCard;
  readonly keys: readonly ShownKey[];
}

const id = z.string().max(100);
const card = z.string();
const adding = z.strictObject({
  card,
  purposes: z.array(z.string()),
  instruments: z.array(z.string()),
  budget: z.record(z.string(), z.number()).optional(),
});
const changing = z.strictObject({
  id,
  change: z.enum(['suspend', 'resume', 'remove'], 'must be suspend, resume or remove'),
});
const addingKeys = z.strictObject({ id, card });
const endingKey = z.strictObject({ id, kid: z.string().max(100) });

const states = { suspend: 'suspended', resume: 'active', remove: 'removed' } as const;

/** Returns our own card as partners are given it; undefined before there is one. */
export function showOwnCard({ registry, now }: ManagingParts, viewer: Viewer): ShownCard | undefined {
  authorise(viewer, 'manage-partners');
  const { self } = registry();
  return self === undefined ? undefined : { card: self.card, keys: showKeys(self.card, now()) };
}

/** Returns the card that a text holds, to be compared before it is taken; or every problem of it. Nothing is kept. */
export function tryCard(
  { now }: ManagingParts,
  viewer: Viewer,
  text: string,
): { readonly shown: ShownCard | undefined; readonly problems: readonly string[] } {
  authorise(viewer, 'manage-partners');
  try {
    const read = readCard(text);
    return { shown: { card: read, keys: showKeys(read, now()) }, problems: [] };
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    return { shown: undefined, problems: cause.problems };
  }
}

/** Enrols a partner by the text of its card; returns its id. Throws InputError with every problem at once, CONFLICT when it is enrolled. */
export function addPartner(parts: ManagingParts, viewer: Viewer, input: unknown): string {
  authorise(viewer, 'manage-partners');
  const { card: text, ...grants } = check(adding, input);
  return changed(parts, viewer, 'add', (registrar) => enrol(registrar, text, grants));
}

/** Suspends a partner, lets it ask again, or removes it; returns its id. Throws NOT_FOUND. */
export function changePartner(parts: ManagingParts, viewer: Viewer, input: unknown): string {
  authorise(viewer, 'manage-partners');
  const { id: partner, change } = check(changing, input);
  return changed(parts, viewer, change, (registrar) => setState(registrar, partner, states[change]));
}

/** Adds the keys of a newer card to those of a partner; returns its id. Throws InputError, NOT_FOUND. */
export function addPartnerKeys(parts: ManagingParts, viewer: Viewer, input: unknown): string {
  authorise(viewer, 'manage-partners');
  const { id: partner, card: text } = check(addingKeys, input);
  return changed(parts, viewer, 'add-keys', (registrar) => addKeys(registrar, partner, text));
}

/** Ends a key of a partner now; returns the partner's id. Throws NOT_FOUND, CONFLICT when it has ended already. */
export function endPartnerKey(parts: ManagingParts, viewer: Viewer, input: unknown): string {
  authorise(viewer, 'manage-partners');
  const { id: partner, kid } = check(endingKey, input);
  return changed(parts, viewer, 'end-key', (registrar) => endKey(registrar, partner, kid));
}

function changed(
  { folder, now, look, log }: ManagingParts,
  { id: by }: Viewer,
  change: string,
  make: (registrar: Registrar) => Partner,
): string {
  const partner = make({ folder, by, now: now() }).card.id;
  look();
  log.info({ op: 'partner-admin', by, partner, change });
  return partner;
}
