import type { KeyObject } from 'node:crypto';
import { findKey } from '../auth/dated-key.ts';
import { type Coverage, type SignatureProblem, type Signed, signMessage, verifyMessage } from './http-signature.ts';
import type { Party } from './partner-card.ts';
import type { Fields, RequestMessage, ResponseMessage } from './signature-base.ts';

/**
 * What the two signatures of an exchange cover (RFC 9421). The response covers the signature of the request, and with it
 * all that the request covered, so that neither can be shown without the other.
 */
export const requestCoverage: Coverage = {
  label: 'sekisho',
  components: ['"@method"', '"@target-uri"', '"content-type"', '"content-digest"', '"authorization"', '"dpop"'],
  tag: 'sekisho-partner-request',
};
export const responseCoverage: Coverage = {
  label: 'sekisho',
  components: [
    '"@status"',
    '"content-type"',
    '"content-digest"',
    '"sekisho-receipt"',
    '"@method";req',
    '"@target-uri";req',
    '"content-digest";req',
    '"signature";req;key="sekisho"',
  ],
  tag: 'sekisho-partner-response',
};

/** Names of the fields that an exchange is kept by: all that is covered, and the signatures. */
export const requestFields = [
  'authorization',
  'content-digest',
  'content-type',
  'dpop',
  'signature',
  'signature-input',
] as const;
export const responseFields = [
  'content-digest',
  'content-type',
  'sekisho-receipt',
  'signature',
  'signature-input',
] as const;

/** How far the clocks of two hubs may differ, and how long a request may be on its way. */
export const SKEW_SECONDS = 60;

/** A key of ours and the name by which partners know it. */
export interface Signer {
  readonly key: KeyObject;
  readonly kid: string;
}

/** Returns a message with the two fields of its signature, made at an instant (epoch ms). */
export function signExchange<M extends RequestMessage | ResponseMessage>(
  message: M,
  { key, kid }: Signer,
  now: number,
): M {
  const coverage = 'request' in message ? responseCoverage : requestCoverage;
  const created = Math.floor(now / 1_000);
  const { signatureInput, signature } = signMessage(message, coverage, { created, keyId: kid }, key);
  return { ...message, fields: { ...message.fields, 'signature-input': signatureInput, signature } };
}

/** Returns what the signature of a message says, by the keys of a party that counted when it was made; else why it does not count. */
export function verifyExchange(
  message: RequestMessage | ResponseMessage,
  { signatureKeys }: Pick<Party, 'signatureKeys'>,
): Signed | SignatureProblem {
  const coverage = 'request' in message ? responseCoverage : requestCoverage;
  return verifyMessage(message, coverage, (kid, created) => findKey(signatureKeys, kid, created * 1_000)?.key);
}

/**
 * Returns what the signature of a message says that comes at an instant (epoch ms): by keys that counted when it was made
 * and have not ended since, so that nobody who holds a key that was ended can sign as of before.
 */
export function verifyArriving(
  message: RequestMessage | ResponseMessage,
  { signatureKeys }: Pick<Party, 'signatureKeys'>,
  now: number,
): Signed | SignatureProblem {
  return verifyExchange(message, { signatureKeys: signatureKeys.filter(({ notAfter }) => now <= notAfter) });
}

/** True when an instant in seconds is within the skew of another in ms. */
export function isNow(seconds: number, now: number): boolean {
  return Math.abs(seconds - now / 1_000) <= SKEW_SECONDS;
}

/** Returns the named fields alone; undefined when one of them is missing. */
export function pickFields<const Names extends readonly string[]>(
  fields: Fields,
  names: Names,
): Readonly<Record<Names[number], string>> | undefined {
  const entries = names.map((name) => [name, fields[name]] as const);
  if (entries.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(entries) as Readonly<Record<Names[number], string>>;
}
