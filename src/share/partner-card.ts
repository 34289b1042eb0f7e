import { z } from 'zod';
import { type DatedKey, datedEd25519Shape, datedKeyShape, openDatedKey, type WrittenKey } from '../auth/dated-key.ts';
import type { HubKey, HubKeys } from '../auth/hub-keys.ts';
import { InputError } from '../errors.ts';
import { check } from '../model/check-input.ts';

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'must be 2 to 40 small letters, digits and hyphens')
  // The file of this name holds our own card.
  .refine((text) => text !== 'self', "must not be 'self'");
const address = z
  .url()
  .max(200)
  .refine(
    (text) => isSafe(text),
    'must be https (or http on this machine), without query, fragment, user or slash at the end',
  );

/** What a hub tells of itself so that others can enrol it by hand. Everything in it is public. */
export const cardShape = z.strictObject({
  type: z.literal('sekisho-partner'),
  version: z.literal(1),
  id,
  names: z.array(z.string().min(1).max(200)).min(1).max(10),
  /** As in the claim `iss` of its access tokens. */
  issuer: z.string().min(1).max(200),
  /** Where it answers: the door is at `/partner/graphql` under it. Also the audience of tokens for it. */
  url: address,
  keys: z.strictObject({
    // Old ones stay in what is enrolled, for old receipts.
    token: z.array(datedKeyShape).min(1).max(50),
    signature: z.array(datedEd25519Shape).min(1).max(50),
  }),
});

export type PartnerCard = z.infer<typeof cardShape>;

/** A party to an exchange, its keys ready to verify with. */
export interface Party {
  readonly id: string;
  readonly issuer: string;
  readonly url: string;
  readonly tokenKeys: readonly DatedKey[];
  readonly signatureKeys: readonly DatedKey[];
}

/** Path of the partner's door under the address of a hub. */
export const doorPath = '/partner/graphql';

/** Returns the party of a card. Throws InputError INPUT_INVALID naming keys that are no points or stand twice. */
export function openCard({ id, issuer, url, keys }: PartnerCard): Party {
  const problems: string[] = [];
  const open = (use: 'token' | 'signature', written: readonly WrittenKey[]) =>
    written.flatMap((each, index) => {
      const key = openDatedKey(each);
      if (key === undefined) problems.push(`keys.${use}.${index}: is not a point of its curve`);
      if (written.findIndex(({ kid }) => kid === each.kid) < index)
        problems.push(`keys.${use}.${index}: kid stands twice`);
      return key ?? [];
    });
  const party = {
    id,
    issuer,
    url,
    tokenKeys: open('token', keys.token),
    signatureKeys: open('signature', keys.signature),
  };
  if (problems.length > 0) throw new InputError('INPUT_INVALID', problems);
  return party;
}

const mostText = 100_000;

/**
 * Returns the card that a text holds, its keys sound. Throws InputError INPUT_INVALID with every problem at once, each
 * with its place under `card`.
 */
export function readCard(text: string): PartnerCard {
  if (text.length > mostText) throw new InputError('INPUT_INVALID', ['card: must have 100,000 characters at most']);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new InputError('INPUT_INVALID', ['card: is not JSON']);
  }
  const card = check(z.object({ card: cardShape }), { card: raw }).card;
  try {
    openCard(card);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    throw new InputError(
      'INPUT_INVALID',
      cause.problems.map((problem) => `card.${problem}`),
    );
  }
  return card;
}

/** Returns the card of our own hub, its keys good from an instant (epoch ms) for two years. */
export function makeCard(
  keys: HubKeys,
  { id, names, url }: { readonly id: string; readonly names: readonly string[]; readonly url: string },
  now: number,
): PartnerCard {
  const about = { type: 'sekisho-partner', version: 1, id, names, issuer: url, url };
  return cardShape.parse({ ...about, keys: writeKeys(keys, now) });
}

/** Returns keys of ours as a card tells them, good from an instant (epoch ms) for two years. */
export function writeKeys({ token, signature }: HubKeys, now: number): PartnerCard['keys'] {
  const until = new Date(now);
  until.setUTCFullYear(until.getUTCFullYear() + 2);
  // Signatures state whole seconds: one of this very second must not be older than its key.
  const from = new Date(Math.floor(now / 1_000) * 1_000);
  const dates = { notBefore: from.toISOString(), notAfter: until.toISOString() };
  const write = ({ jwk, kid }: HubKey) => datedEd25519Shape.parse({ ...jwk, kid, ...dates });
  return { token: [write(token)], signature: [write(signature)] };
}

function isSafe(text: string): boolean {
  if (!/^https?:\/\/[^\s\\@?#]+[^\s\\@?#/]$/.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}
