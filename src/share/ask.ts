import { HubError, UnavailableError } from '../errors.ts';
import { isDigestOf } from './content-digest.ts';
import { type Asking, issueFor, makeRequest } from './make-request.ts';
import type { Party } from './partner-card.ts';
import { hashData, readStatement, type Statement, writeReceipt } from './receipt.ts';
import type { ReceiptLedger } from './receipt-ledger.ts';
import type { RequestMessage, ResponseMessage } from './signature-base.ts';
import { isNow, responseFields, verifyExchange } from './signed-exchange.ts';

export interface AskParts {
  readonly self: Asking['self'];
  readonly ledger: Pick<ReceiptLedger, 'append'>;
  readonly now: () => number;
  /** Longest that a partner may take, in ms. */
  readonly timeoutMs: number;
}

/** What is asked, of whom, by whom, and why. */
export interface Question extends Omit<Asking, 'self' | 'url'> {
  readonly partner: Party;
  /** Id of the persisted operation. */
  readonly id: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A partner's answer, its signatures verified and its receipt stored. */
export interface Answer {
  readonly data: unknown;
  /** What the partner says went wrong, by its codes. */
  readonly errors: readonly { readonly message: string; readonly code: string | undefined }[];
  readonly statement: Statement;
}

const mostBytes = 1_048_576;

/**
 * Returns the answer of a partner to one question. Whatever is not signed by the partner, or does not say of itself what was
 * asked, is no answer. Throws HubError PARTNER_UNAVAILABLE (nobody, or too late), PARTNER_REFUSED (not let in: unsigned) or
 * PARTNER_INVALID (not as signed), and STORE_FAILED when the receipt cannot be kept.
 */
export async function ask({ self, ledger, now, timeoutMs }: AskParts, question: Question): Promise<Answer> {
  const { partner, id, variables, ...rest } = question;
  const asking = { self, url: partner.url, ...rest };
  const body = JSON.stringify({ id, variables });
  const request = await makeRequest(asking, await issueFor(asking, now()), body, now());
  const { status, fields, text } = await send(request, body, timeoutMs);
  if (fields['signature'] === undefined) {
    throw new HubError(
      'PARTNER_REFUSED',
      `The partner '${partner.id}' answered ${status} without a signature: it did not let us in.`,
    );
  }
  const response: ResponseMessage = { status, fields, request };
  const statement = checkAnswer({ response, text, self, now: now() }, question);
  const receipt = writeReceipt(response);
  const answered = readAnswer(text);
  if (receipt === undefined || answered === undefined || hashData(answered.data) !== statement.dataHash) {
    throw invalid(partner, 'its statement is not of this answer');
  }
  await ledger.append(partner.id, receipt);
  return { ...answered, statement };
}

function checkAnswer(
  { response, text, self, now }: { response: ResponseMessage; text: string; self: Asking['self']; now: number },
  { partner, subject, purpose, instrument }: Question,
): Statement {
  if (!isDigestOf(response.fields['content-digest'] ?? '', text))
    throw invalid(partner, 'the digest is not of the body');
  const signed = verifyExchange(response, partner);
  if (typeof signed === 'string') throw invalid(partner, signed);
  if (!isNow(signed.created, now)) throw invalid(partner, 'it was not signed now');
  const statement = readStatement(response.fields['sekisho-receipt'] ?? '');
  const wanted = {
    owner: partner.id,
    partner: self.id,
    subject,
    client: self.id,
    purpose,
    instrument,
    request: response.request.fields['content-digest'],
    response: response.fields['content-digest'],
  };
  const wrong = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((name) => statement?.[name] !== wanted[name]);
  if (statement === undefined || wrong.length > 0)
    throw invalid(partner, `its statement has another ${wrong.join(', ')}`);
  return statement;
}

async function send({ url, method, fields }: RequestMessage, body: string, timeoutMs: number) {
  try {
    const headers = new Headers(
      Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await fetch(url, { method, headers, body, redirect: 'error', signal });
    const picked = responseFields.map((name) => [name, answer.headers.get(name) ?? undefined] as const);
    return { status: answer.status, fields: Object.fromEntries(picked), text: await readText(answer) };
  } catch (cause) {
    throw new UnavailableError('PARTNER_UNAVAILABLE', `The partner did not answer within ${timeoutMs} ms.`, { cause });
  }
}

async function readText(answer: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > mostBytes) throw new RangeError('the answer is too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function readAnswer(text: string): Pick<Answer, 'data' | 'errors'> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return undefined;
    const errors = 'errors' in read && Array.isArray(read.errors) ? read.errors : [];
    return {
      data: 'data' in read ? read.data : null,
      errors: errors.map((error) => ({ message: String(error?.message), code: error?.extensions?.code })),
    };
  } catch {
    return undefined;
  }
}

function invalid({ id }: Party, why: string): HubError {
  return new HubError('PARTNER_INVALID', `The answer of '${id}' does not count: ${why}.`);
}
