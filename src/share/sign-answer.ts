import type { PartnerClaims } from '../auth/partner-claims.ts';
import { makeDigest } from './content-digest.ts';
import { hashData, makeNumber, type Statement, writeStatement } from './receipt.ts';
import type { RequestMessage, ResponseMessage } from './signature-base.ts';
import { type Signer, signExchange } from './signed-exchange.ts';

/** An answer before it is signed. */
export interface Unsigned {
  readonly status: number;
  readonly body: string;
  /** What stands under `data` in the body. */
  readonly data: unknown;
  readonly operation: string;
  readonly outcome: Statement['outcome'];
  readonly released: Statement['released'];
  /** Version of the release policy. */
  readonly policy: string;
}

/** Returns the signed answer to a request that was received at an instant (epoch ms), and the statement that it carries. */
export function signAnswer(
  request: RequestMessage,
  claims: PartnerClaims,
  { status, body, data, operation, outcome, released, policy }: Unsigned,
  { owner, signer, receivedAt, now }: { owner: string; signer: Signer; receivedAt: number; now: number },
): { readonly response: ResponseMessage; readonly statement: Statement } {
  const { partner, subject, client, purpose, instrument } = claims;
  const digest = makeDigest(body);
  const statement: Statement = {
    type: 'sekisho-receipt',
    version: 1,
    number: makeNumber(owner, receivedAt),
    time: new Date(receivedAt).toISOString(),
    owner,
    partner,
    subject,
    client,
    purpose,
    instrument,
    operation,
    outcome,
    released,
    dataHash: hashData(data),
    policy,
    request: request.fields['content-digest'] ?? '',
    response: digest,
  };
  const fields = {
    'content-type': 'application/json; charset=utf-8',
    'content-digest': digest,
    'sekisho-receipt': writeStatement(statement),
  };
  return { response: signExchange({ status, fields, request }, signer, now), statement };
}
