import { HubError, UnavailableError } from '../errors.ts';
import type { IssueToken } from './issued-tokens.ts';
import { type Asking, makeRequest } from './make-request.ts';
import type { Party } from './partner-card.ts';
import type { ReceiptLedger } from './receipt-ledger.ts';
import { type Answer, receiveAnswer } from './receive-answer.ts';
import type { RequestMessage } from './signature-base.ts';
import { responseFields } from './signed-exchange.ts';

export interface AskParts {
  readonly self: Asking['self'];
  readonly ledger: Pick<ReceiptLedger, 'append'>;
  readonly issueToken: IssueToken;
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

const mostBytes = 1_048_576;

/**
 * Returns the answer of a partner to one question, its receipt stored. What is not signed by the partner, or does not say of
 * itself what was asked, is no answer. Throws HubError PARTNER_UNAVAILABLE (nobody, or too late), PARTNER_REFUSED (not let
 * in: unsigned) or PARTNER_INVALID (not as signed), and STORE_FAILED when the receipt cannot be kept.
 */
export async function ask({ self, ledger, issueToken, now, timeoutMs }: AskParts, question: Question): Promise<Answer> {
  const { partner, id, variables, subject, purpose, instrument } = question;
  const asking = { self, url: partner.url, subject, purpose, instrument };
  const body = JSON.stringify({ id, variables });
  const request = makeRequest(asking, await issueToken(asking), body, now());
  const { status, fields, text } = await send(request, body, timeoutMs);
  if (fields['signature'] === undefined) {
    throw new HubError(
      'PARTNER_REFUSED',
      `The partner '${partner.id}' answered ${status} without a signature: it did not let us in.`,
    );
  }
  const expected = { partner, self: self.id, subject, purpose, instrument };
  const answer = receiveAnswer({ status, fields, request }, text, expected, now());
  await ledger.append(partner.id, answer.receipt);
  return answer;
}

async function send({ url, method, fields }: RequestMessage, body: string, timeoutMs: number) {
  try {
    const headers = new Headers();
    for (const [name, value] of Object.entries(fields)) if (value !== undefined) headers.set(name, value);
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
