import { HubError } from '../errors.ts';
import { isDigestOf } from './content-digest.ts';
import type { Party } from './partner-card.ts';
import { hashData, readStatement, type Statement, writeReceipt } from './receipt.ts';
import type { ResponseMessage } from './signature-base.ts';
import { isNow, verifyArriving } from './signed-exchange.ts';

/** What was asked, as the answer must say it again. */
export interface Expected {
  readonly partner: Party;
  /** Our own id. */
  readonly self: string;
  readonly subject: string;
  readonly purpose: string;
  readonly instrument: string;
}

/** A partner's answer whose signature and statement are right. */
export interface Answer {
  readonly data: unknown;
  /** What the partner says went wrong, by its codes. */
  readonly errors: readonly { readonly message: string; readonly code: string | undefined }[];
  readonly statement: Statement;
  /** To be stored before the answer is used. */
  readonly receipt: string;
}

/**
 * Returns a signed answer once the digest of its body, the signature, and the statement are right and of this request.
 * Throws HubError PARTNER_INVALID with what is not; `now` is epoch ms.
 */
export function receiveAnswer(response: ResponseMessage, text: string, expected: Expected, now: number): Answer {
  const { partner } = expected;
  if (!isDigestOf(response.fields['content-digest'] ?? '', text))
    throw invalid(partner, 'the digest is not of the body');
  const signed = verifyArriving(response, partner, now);
  if (typeof signed === 'string') throw invalid(partner, signed);
  if (!isNow(signed.created, now)) throw invalid(partner, 'it was not signed now');
  const statement = checkStatement(response, expected, now);
  const receipt = writeReceipt(response, statement);
  const body = readBody(text);
  if (receipt === undefined || body === undefined || hashData(body.data) !== statement.dataHash) {
    throw invalid(partner, 'its statement is not of this answer');
  }
  return { ...body, statement, receipt };
}

function checkStatement(
  response: ResponseMessage,
  { partner, self, subject, purpose, instrument }: Expected,
  now: number,
): Statement {
  const statement = readStatement(response.fields['sekisho-receipt'] ?? '');
  if (statement === undefined) throw invalid(partner, 'it carries no statement');
  const wanted = {
    owner: partner.id,
    partner: self,
    subject,
    client: self,
    purpose,
    instrument,
    request: response.request.fields['content-digest'],
    response: response.fields['content-digest'],
  };
  const names = Object.keys(wanted) as (keyof typeof wanted)[];
  const wrong = names.filter((name) => statement[name] !== wanted[name]);
  if (wrong.length > 0) throw invalid(partner, `its statement has another ${wrong.join(', ')}`);
  // What it tells is dated by it: of a later day it would outdo all that others say.
  if (!isNow(Date.parse(statement.time) / 1_000, now)) throw invalid(partner, 'its statement is not of now');
  return statement;
}

const mostErrors = 20;

function readBody(text: string): Pick<Answer, 'data' | 'errors'> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return undefined;
    const errors = 'errors' in read && Array.isArray(read.errors) ? read.errors : [];
    return {
      data: 'data' in read ? read.data : null,
      errors: errors
        .slice(0, mostErrors)
        .map((error) => ({ message: String(error?.message), code: error?.extensions?.code })),
    };
  } catch {
    return undefined;
  }
}

function invalid({ id }: Party, why: string): HubError {
  return new HubError('PARTNER_INVALID', `The answer of '${id}' does not count: ${why}.`);
}
