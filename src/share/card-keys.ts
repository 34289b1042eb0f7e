import type { WrittenKey } from '../auth/dated-key.ts';
import { InputError } from '../errors.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { PartnerCard } from './partner-card.ts';

/**
 * Returns the keys of a card with those of a newer one of the same party added: old ones stay, with the ends that the newer
 * card gives them. Throws InputError when it is of another party or gives a known name to another key. `now` is epoch ms.
 */
export function joinKeys(old: PartnerCard, card: PartnerCard, now: number): PartnerCard['keys'] {
  if (card.id !== old.id || card.issuer !== old.issuer || card.url !== old.url) {
    throw new InputError('INPUT_INVALID', ['card: id, issuer and url must be those enrolled, for old receipts']);
  }
  return {
    token: merge(old.keys.token, card.keys.token, now),
    signature: merge(old.keys.signature, card.keys.signature, now),
  };
}

/** Returns the names of the keys of a card, each once. */
export function namesOf({ keys }: Pick<PartnerCard, 'keys'>): string[] {
  return [...new Set([...keys.token, ...keys.signature].map(({ kid }) => kid))];
}

/** True when a key counts no more at an instant (epoch ms). */
export function hasEnded({ notAfter }: WrittenKey, now: number): boolean {
  return Date.parse(notAfter) <= now;
}

/** Returns a key that ends at an instant (epoch ms) at the latest. One that has yet to begin then ends too: it must not begin. */
export function endBy<K extends WrittenKey>(key: K, end: number): K {
  if (hasEnded(key, end)) return key;
  const notBefore = Date.parse(key.notBefore) < end ? key.notBefore : new Date(end - 1).toISOString();
  return { ...key, notBefore, notAfter: new Date(end).toISOString() };
}

/** A known key keeps its beginning and, once it has ended, its end: a card that still names it does not bring it back. */
function merge<K extends WrittenKey>(old: readonly K[], added: readonly K[], now: number): K[] {
  const newer = new Map(added.map((key) => [key.kid, key]));
  const isOther = (key: K, other: K) => fingerprintOf(key) !== fingerprintOf(other);
  if (old.some((key) => isOther(key, newer.get(key.kid) ?? key)))
    throw new InputError('INPUT_INVALID', ['card: gives the name of a known key to another key']);
  const kept = old.map((key) =>
    hasEnded(key, now) ? key : { ...key, notAfter: newer.get(key.kid)?.notAfter ?? key.notAfter },
  );
  return [...kept, ...added.filter(({ kid }) => old.every((key) => key.kid !== kid))];
}
