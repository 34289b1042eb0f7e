import { join } from 'node:path';
import { deriveKeys } from '../auth/hub-keys.ts';
import { type HubSeed, listSeeds, makeSeed, removeSeed } from '../auth/hub-seeds.ts';
import { ConflictError } from '../errors.ts';
import { check } from '../model/check-input.ts';
import { endBy, namesOf } from './card-keys.ts';
import type { Registrar } from './enrol.ts';
import { cardShape, type PartnerCard, writeKeys } from './partner-card.ts';
import { noteChange } from './partner-changes.ts';
import { readRegistry } from './registry.ts';
import { saveJson } from './save-json.ts';

/** A token that was issued at the last moment lives five minutes, and clocks differ: old keys count for longer than they sign. */
const marginMs = 600_000;

/** Our card with new keys, and the instants (epoch ms) at which they begin to sign and the old ones end. */
export interface Rolled {
  readonly card: PartnerCard;
  readonly signsFrom: number;
  readonly oldUntil: number;
}

/**
 * Makes new keys of ours and returns the card that tells both. For the overlap the old ones go on signing, so that partners
 * have that long to take the new card; ten minutes before its end the new ones sign. Handles sealed under the old secret stay
 * good for their day, and so long the old seed is kept. Without an overlap the new ones sign at once and everything of the
 * old ones is gone, as when they were stolen. Throws ConflictError without a card, or while an earlier roll-over is under way.
 */
export function rollSelf(registrar: Registrar, data: string, overlapMs: number): Rolled {
  const { folder, now } = registrar;
  const { self } = readRegistry(folder);
  if (self === undefined) throw new ConflictError('This hub has no card yet: give --id, --name and --url first.');
  const seeds = listSeeds(data);
  const seed =
    findPending(seeds, self.card, now, overlapMs) ?? makeSeed(data, Math.max(now, now + overlapMs - marginMs));
  const oldUntil = seed.from > now ? seed.from + marginMs : now + overlapMs;
  try {
    const card = tell(registrar, self.card, seed, oldUntil);
    if (overlapMs === 0) for (const old of seeds) removeSeed(old);
    return { card, signsFrom: seed.from, oldUntil };
  } catch (cause) {
    // It would begin to sign though no partner could know it.
    removeSeed(seed);
    throw cause;
  }
}

function tell({ folder, by, now }: Registrar, old: PartnerCard, seed: HubSeed, oldUntil: number): PartnerCard {
  const added = writeKeys(deriveKeys(seed), now);
  const keys = {
    token: [...old.keys.token.map((key) => endBy(key, oldUntil)), ...added.token],
    signature: [...old.keys.signature.map((key) => endBy(key, oldUntil)), ...added.signature],
  };
  const card = check(cardShape, { ...old, keys });
  noteChange(folder, 'self', {
    at: new Date(now).toISOString(),
    by,
    change: 'roll-keys',
    keys: namesOf({ keys: added }),
  });
  saveJson(join(folder, 'self.json'), card);
  return card;
}

/** A seed that waits to sign and that the card does not tell: a roll-over that was cut short, which is then completed. */
function findPending(
  seeds: readonly HubSeed[],
  card: PartnerCard,
  now: number,
  overlapMs: number,
): HubSeed | undefined {
  const pending = seeds.find(({ from }) => from > now);
  if (pending === undefined || overlapMs === 0) return undefined;
  if (!namesOf(card).includes(deriveKeys(pending).token.kid)) return pending;
  throw new ConflictError(
    `Keys were made already that sign from ${new Date(pending.from).toISOString()} on: wait until then, or end the old ones now (--overlap 0).`,
  );
}
