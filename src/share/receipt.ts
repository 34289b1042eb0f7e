import { hash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { canonicalise } from './canonical-json.ts';
import type { RequestMessage, ResponseMessage } from './signature-base.ts';
import { pickFields, requestFields, responseFields } from './signed-exchange.ts';

const text = z.string().min(1).max(200);
const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
/** An id of up to 40 characters, and what `makeNumber` adds. */
const receiptNumber = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);
const digest = z.string().regex(/^sha-256=:[A-Za-z0-9+/]{43}=:$/);
const hash256 = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** What happened to a field that left, or would have. `approved`: policy asked for a person, and one let it go. */
export const treatments = ['release', 'approved', 'year', 'month', 'country', 'ask'] as const;
export type Treatment = (typeof treatments)[number];

/** What the owner states of one exchange, and signs: everything but the values themselves. */
export const statementShape = z.strictObject({
  type: z.literal('sekisho-receipt'),
  version: z.literal(1),
  number: receiptNumber,
  time: z.iso.datetime(),
  /** Who answered. */
  owner: name,
  /** Who asked: partner hub, its end user in its own words, its client. */
  partner: name,
  subject: text,
  client: text,
  purpose: name,
  instrument: name,
  operation: name,
  outcome: z.enum(['answered', 'refused']),
  /** By entity kind, then field: what left and how. */
  released: z.record(name, z.record(z.string().min(1).max(64), z.enum(treatments))),
  /** SHA-256, base64url, of the canonical JSON of the answer's `data`; of `null` when there is none. */
  dataHash: hash256,
  /** Version of the release policy that decided. */
  policy: name,
  request: digest,
  response: digest,
});

export type Statement = z.infer<typeof statementShape>;

const field = z.string().min(1).max(16_384);
const fieldsShape = <const Names extends readonly string[]>(names: Names) =>
  z.strictObject(Object.fromEntries(names.map((each) => [each, field])) as Record<Names[number], typeof field>);

/**
 * A receipt: the statement, and all of the exchange that the two signatures cover. It names what was released and proves
 * it by hashes, but holds no released value; the access token in it has ended and was bound to the asker's key.
 */
export const receiptShape = z.strictObject({
  statement: statementShape,
  request: z.strictObject({ method: z.string().max(16), url: z.url().max(2_000), fields: fieldsShape(requestFields) }),
  response: z.strictObject({ status: z.number().int().min(100).max(599), fields: fieldsShape(responseFields) }),
});

export type Receipt = z.infer<typeof receiptShape>;

/** Returns the field value Sekisho-Receipt: the canonical statement as a byte sequence (RFC 9651, section 3.3.5). */
export function writeStatement(statement: Statement): string {
  return `:${Buffer.from(canonicalise(statement)).toString('base64')}:`;
}

/** Returns the statement in a field value; undefined when it is none, or not written in the one way it can be. */
export function readStatement(value: string): Statement | undefined {
  try {
    const parsed = statementShape.safeParse(JSON.parse(Buffer.from(value.slice(1, -1), 'base64').toString('utf8')));
    return parsed.success && writeStatement(parsed.data) === value ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Returns a new receipt number: the owner, the day, and 64 random bits. */
export function makeNumber(owner: string, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10).replaceAll('-', '');
  return `${owner}-${day}-${randomBytes(8).toString('hex')}`;
}

/** Returns the hash by which a receipt names what an answer said. */
export function hashData(data: unknown): string {
  return hash('sha256', canonicalise(data ?? null), 'base64url');
}

/** Returns the receipt of a signed exchange and its statement as one line of text (RFC 8785); undefined when a part of it is missing. */
export function writeReceipt(response: ResponseMessage, statement: Statement): string | undefined {
  const { request, status } = response;
  const asked = pickFields(request.fields, requestFields);
  const answered = pickFields(response.fields, responseFields);
  if (asked === undefined || answered === undefined) return undefined;
  const { method, url } = request;
  const receipt = { statement, request: { method, url, fields: asked }, response: { status, fields: answered } };
  return `${canonicalise(receipt)}\n`;
}

/** Returns what a line of a ledger states; undefined when it is no receipt. Nothing is verified. */
export function statementOf(line: string): Statement | undefined {
  try {
    return receiptShape.safeParse(JSON.parse(line)).data?.statement;
  } catch {
    return undefined;
  }
}

/** Returns the two messages of a receipt as they were signed. */
export function messagesOf({ request, response }: Receipt): { request: RequestMessage; response: ResponseMessage } {
  return { request, response: { ...response, request } };
}
