import { checkProof } from '../auth/dpop.ts';
import { verifyPartnerToken } from '../auth/partner-token.ts';
import { TokenError } from '../auth/token-error.ts';
import { canonicalise } from './canonical-json.ts';
import type { Party } from './partner-card.ts';
import { messagesOf, type Receipt, readStatement, receiptShape, type Statement } from './receipt.ts';
import { SKEW_SECONDS, verifyExchange } from './signed-exchange.ts';

/** A part of a receipt that is not as it was when it was signed. */
export interface ReceiptProblem {
  readonly part: 'file' | 'statement' | 'request' | 'access token' | 'proof' | 'response' | 'keys' | 'time';
  readonly message: string;
}

/** What a verified receipt proves, or what is wrong with it. */
export type Verified =
  | { readonly statement: Statement; readonly problems: readonly ReceiptProblem[] }
  | {
      readonly statement: undefined;
      readonly problems: readonly ReceiptProblem[];
    };

/**
 * Verifies one receipt (a line with its line break) by the keys of the two parties, with no other help: form, both
 * signatures, the access token and its proof as of the time of the request, and that the statement says what they say.
 * Returns every part that does not fit.
 */
export async function verifyReceipt(text: string, parties: readonly Party[]): Promise<Verified> {
  const receipt = readReceipt(text);
  if ('message' in receipt) return { statement: undefined, problems: [receipt] };
  const { statement } = receipt;
  const [owner, asker] = [statement.owner, statement.partner].map((id) => parties.find((party) => party.id === id));
  const missing = [owner === undefined ? [statement.owner] : [], asker === undefined ? [statement.partner] : []].flat();
  if (owner === undefined || asker === undefined) {
    return {
      statement,
      problems: missing.map((id) => ({ part: 'keys', message: `there are no keys of '${id}' to verify with` })),
    };
  }
  const problems = [
    ...checkStatement(receipt),
    ...checkSignatures(receipt, owner, asker),
    ...(await checkAsker(receipt, owner, asker)),
  ];
  return { statement, problems };
}

function readReceipt(text: string): Receipt | ReceiptProblem {
  const wrong = (message: string) => ({ part: 'file' as const, message });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return wrong('is not JSON');
  }
  const parsed = receiptShape.safeParse(raw);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return wrong(`${[...(first?.path ?? []), first?.message ?? 'is not a receipt'].map(String).join(': ')}`);
  }
  // As read, not as parsed: nothing may stand in the file that is not looked at.
  return `${canonicalise(raw)}\n` === text ? parsed.data : wrong('is not written as receipts are (RFC 8785, one line)');
}

function checkStatement({ statement, request, response }: Receipt): ReceiptProblem[] {
  const problems: ReceiptProblem[] = [];
  const signed = readStatement(response.fields['sekisho-receipt']);
  if (signed === undefined || canonicalise(signed) !== canonicalise(statement)) {
    problems.push({ part: 'statement', message: 'is not the one that the answer carried' });
  }
  if (statement.request !== request.fields['content-digest']) {
    problems.push({ part: 'statement', message: 'names the hash of another request' });
  }
  if (statement.response !== response.fields['content-digest']) {
    problems.push({ part: 'statement', message: 'names the hash of another answer' });
  }
  return problems;
}

function checkSignatures(receipt: Receipt, owner: Party, asker: Party): ReceiptProblem[] {
  const { request, response } = messagesOf(receipt);
  const [asked, answered] = [verifyExchange(request, asker), verifyExchange(response, owner)];
  const problems: ReceiptProblem[] = [];
  if (typeof asked === 'string')
    problems.push({ part: 'request', message: `is not as '${asker.id}' signed it (${asked})` });
  if (typeof answered === 'string')
    problems.push({ part: 'response', message: `is not as '${owner.id}' signed it (${answered})` });
  if (typeof asked === 'string' || typeof answered === 'string') return problems;
  const stated = Date.parse(receipt.statement.time) / 1_000;
  const isLate = (seconds: number) => Math.abs(seconds - answered.created) > SKEW_SECONDS;
  if (isLate(asked.created) || isLate(stated))
    problems.push({ part: 'time', message: 'request, answer and statement are not of one minute' });
  return problems;
}

async function checkAsker({ statement, request }: Receipt, owner: Party, asker: Party): Promise<ReceiptProblem[]> {
  const at = Date.parse(statement.time);
  const token = /^DPoP (\S+)$/.exec(request.fields.authorization)?.[1] ?? '';
  const issuers = [{ partner: asker.id, issuer: asker.issuer, keys: asker.tokenKeys }];
  try {
    const claims = await verifyPartnerToken(token, { issuers, audience: owner.url, at });
    const { thumbprint } = claims;
    checkProof(request.fields.dpop, { method: request.method, url: request.url, token, thumbprint }, at);
    const fields = ['subject', 'client', 'purpose', 'instrument'] as const;
    return fields
      .filter((field) => claims[field] !== statement[field])
      .map((field) => ({ part: 'statement', message: `${field} is not the one of the access token` }));
  } catch (cause) {
    if (!(cause instanceof TokenError)) throw cause;
    const part = cause.problem.startsWith('proof-') ? 'proof' : 'access token';
    return [{ part, message: `did not hold when the request was made (${cause.problem})` }];
  }
}
