import { verifyProof } from '../auth/dpop.ts';
import type { PartnerClaims } from '../auth/partner-claims.ts';
import { verifyPartnerToken } from '../auth/partner-token.ts';
import type { ReplayStore } from '../auth/replay.ts';
import { TokenError } from '../auth/token-error.ts';
import { isDigestOf } from './content-digest.ts';
import type { Party } from './partner-card.ts';
import type { RequestMessage } from './signature-base.ts';
import { isNow, verifyArriving } from './signed-exchange.ts';

/** What a request is verified against. */
export interface Receiving {
  /** Partners who may ask now. */
  readonly parties: readonly Party[];
  /** Our own address: the audience of tokens. */
  readonly audience: string;
  readonly replay: ReplayStore;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * Returns who asks, once the token, the digest of the body, the signature and the proof are all right, in this order; the
 * proof is used up last. Throws TokenError with the word for what is not.
 */
export async function receiveRequest(
  request: RequestMessage,
  body: string | Uint8Array,
  { parties, audience, replay, now }: Receiving,
): Promise<PartnerClaims> {
  const token = readToken(request);
  const issuers = parties.map(({ id, issuer, tokenKeys }) => ({ partner: id, issuer, keys: tokenKeys }));
  const claims = await verifyPartnerToken(token, { issuers, audience, at: now });
  const proof = request.fields['dpop'];
  if (proof === undefined) throw new TokenError('proof-missing');
  if (!isDigestOf(request.fields['content-digest'] ?? '', body)) throw new TokenError('request-digest');
  const party = parties.find(({ id }) => id === claims.partner);
  const signed = party === undefined ? 'signature-key' : verifyArriving(request, party, now);
  if (typeof signed === 'string' || !isNow(signed.created, now)) throw new TokenError('request-signature');
  const { method, url } = request;
  await verifyProof(proof, { method, url, token, thumbprint: claims.thumbprint }, { replay, now });
  return claims;
}

function readToken({ fields }: RequestMessage): string {
  const token = /^DPoP (\S+)$/.exec(fields['authorization'] ?? '')?.[1];
  if (token === undefined) throw new TokenError('proof-missing');
  return token;
}
