import { z } from 'zod';
import { ed25519Shape, importPublicKey, type PublicJwk, type PublicKey, p256Shape } from './public-jwk.ts';

/** A partner's public key and the time in which it counts: two that overlap make a roll-over. */
export interface DatedKey extends PublicKey {
  readonly kid: string;
  /** Epoch ms, both ends included. */
  readonly notBefore: number;
  readonly notAfter: number;
}

const kid = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be letters, digits, dot, underscore or hyphen');
const instant = z.iso.datetime({ offset: true });
const dates = { kid, notBefore: instant, notAfter: instant };

/** A dated key as it stands in a file: the members of the JWK, `kid`, and the two instants. */
export const datedEd25519Shape = ed25519Shape.extend(dates).refine(isInOrder, 'notBefore must be before notAfter');
export const datedKeyShape = z
  .discriminatedUnion('crv', [ed25519Shape.extend(dates), p256Shape.extend(dates)])
  .refine(isInOrder, 'notBefore must be before notAfter');

export type WrittenKey = z.infer<typeof datedKeyShape>;

/** Returns the key; undefined when its point is not on the curve. */
export function openDatedKey(written: WrittenKey): DatedKey | undefined {
  const { kid, notBefore, notAfter, ...jwk } = written;
  const opened = importPublicKey(jwk satisfies PublicJwk);
  if (opened === undefined) return undefined;
  return { ...opened, kid, notBefore: Date.parse(notBefore), notAfter: Date.parse(notAfter) };
}

/** Returns the one key of this name that counts at an instant (epoch ms). */
export function findKey(keys: readonly DatedKey[], kid: string, at: number): DatedKey | undefined {
  const found = keys.filter((key) => key.kid === kid && key.notBefore <= at && at <= key.notAfter);
  return found.length === 1 ? found[0] : undefined;
}

function isInOrder({ notBefore, notAfter }: { readonly notBefore: string; readonly notAfter: string }): boolean {
  return Date.parse(notBefore) < Date.parse(notAfter);
}
