import { makeProof } from '../auth/dpop.ts';
import type { HubKeys } from '../auth/hub-keys.ts';
import { issuePartnerToken } from '../auth/partner-token.ts';
import { makeDigest } from './content-digest.ts';
import { doorPath } from './partner-card.ts';
import type { RequestMessage } from './signature-base.ts';
import { signExchange } from './signed-exchange.ts';

/** Who of ours asks whom, for what and on which basis. */
export interface Asking {
  /** Our own id, issuer and keys. */
  readonly self: { readonly id: string; readonly issuer: string; readonly keys: HubKeys };
  /** The partner's address, which is also the audience of the token. */
  readonly url: string;
  /** Our end user, as the partner shall know them. */
  readonly subject: string;
  readonly purpose: string;
  readonly instrument: string;
}

/** Returns an access token of our own issuer for a partner, bound to our proof key; good for five minutes. */
export function issueFor({ self, url, subject, purpose, instrument }: Asking, now: number): Promise<string> {
  const { token, proof } = self.keys;
  const { thumbprint } = proof;
  const wanted = { issuer: self.issuer, audience: url, subject, client: self.id, purpose, instrument, thumbprint };
  return issuePartnerToken(token, wanted, now);
}

/** Returns the signed request that brings a body to a partner's door: with token, proof of possession and digest. */
export function makeRequest(
  { self, url }: Pick<Asking, 'self' | 'url'>,
  token: string,
  body: string,
  now: number,
): RequestMessage {
  const to = { method: 'POST', url: `${url}${doorPath}` };
  const fields = {
    'content-type': 'application/json',
    'content-digest': makeDigest(body),
    authorization: `DPoP ${token}`,
    dpop: makeProof(self.keys.proof, { ...to, token }, now),
  };
  return signExchange({ ...to, fields }, self.keys.signature, now);
}
