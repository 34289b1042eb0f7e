import type { IncomingMessage } from 'node:http';
import type { PartnerClaims } from '../auth/partner-claims.ts';
import { TokenError, type TokenProblem } from '../auth/token-error.ts';
import { NotFoundError } from '../errors.ts';
import { waitFor } from '../share/pace.ts';
import { doorPath } from '../share/partner-card.ts';
import { type Statement, writeReceipt } from '../share/receipt.ts';
import { receiveRequest } from '../share/receive-request.ts';
import { signAnswer } from '../share/sign-answer.ts';
import type { RequestMessage, ResponseMessage } from '../share/signature-base.ts';
import { requestFields, responseFields } from '../share/signed-exchange.ts';
import { type Exchange, type Route, readBody, send } from './exchange.ts';
import { type DoorParts, type Outcome, openDoor } from './partner-door.ts';
import { openTimeLimit } from './time-limit.ts';

const mostBytes = 65_536;
/** Before its token's signature is right a caller is a stranger and is told as one: else anybody could learn who is enrolled. */
const unproven: ReadonlySet<TokenProblem> = new Set(['issuer', 'key', 'signature', 'algorithm', 'critical']);

/**
 * Returns `POST /partner/graphql`: verifies token, proof, digest and signature, answers, signs the answer, stores the receipt,
 * and lets it go at a whole step of time. Who is not let in gets an unsigned 401; everything else is signed and has a
 * receipt, refusals too. Without a card of our own there is no door.
 */
export function partnerRoute(parts: DoorParts, timeoutMs: number): Route {
  const answer = openDoor(parts);
  return {
    method: 'POST',
    pattern: doorPath,
    handler: async (exchange) => {
      const { request, response, log, requestId } = exchange;
      const begun = performance.now();
      const { self, partners } = parts.registry();
      if (self === undefined) throw new NotFoundError('This hub answers no partners.');
      const body = await readBody(request, mostBytes);
      const message = readMessage(exchange, self.card.url);
      const now = parts.now();
      const parties = [...partners.values()].filter(({ state }) => state === 'active').map(({ party }) => party);
      const receiving = { parties, audience: self.card.url, replay: parts.replay, now };
      const claims = await letIn(exchange, () => receiveRequest(message, body, receiving));
      if (claims === undefined) return;
      const limit = openTimeLimit(response, timeoutMs);
      const signed = await limit.hold(
        answer(claims, body, { now, log, requestId }).then((outcome) => sign(parts, { message, claims, outcome, now })),
      );
      await keep(parts, claims, signed);
      await parts.wait(waitFor(performance.now() - begun));
      tell(exchange, claims, signed);
    },
  };
}

interface Signed {
  readonly response: ResponseMessage;
  readonly statement: Statement;
  readonly body: string;
  readonly outcome: Outcome;
}

function sign(
  { keys, registry, now }: DoorParts,
  {
    message,
    claims,
    outcome,
    now: receivedAt,
  }: { message: RequestMessage; claims: PartnerClaims; outcome: Outcome; now: number },
): Signed {
  const { status, operation, data, errors, released, policy } = outcome;
  const body = JSON.stringify(errors.length === 0 ? { data } : { errors, data });
  const unsigned = {
    status,
    body,
    data,
    operation,
    released,
    outcome: errors.length === 0 ? ('answered' as const) : ('refused' as const),
    policy,
  };
  const owner = registry().self?.card.id ?? '';
  const at = now();
  return {
    ...signAnswer(message, claims, unsigned, { owner, signer: keys(at).signature, receivedAt, now: at }),
    body,
    outcome,
  };
}

/** What is not on the disk is not told. */
async function keep(
  { receipts, past }: DoorParts,
  { partner }: PartnerClaims,
  { response, statement, outcome: { stated } }: Signed,
): Promise<void> {
  const receipt = writeReceipt(response, statement);
  if (receipt === undefined) throw new TypeError('an answer that we signed has no receipt');
  await receipts.append(partner, receipt);
  if (stated.length === 0) return;
  const { number, purpose, instrument } = statement;
  await past.append({ number, partner, purpose, instrument, stated });
}

function tell(
  exchange: Exchange,
  { partner, client, purpose, instrument }: PartnerClaims,
  { response, statement, body, outcome }: Signed,
): void {
  const { log, requestId } = exchange;
  const { operation, errors, released } = outcome;
  const fields = Object.values(released).reduce((sum, of) => sum + Object.keys(of).length, 0);
  log.info({
    op: 'partner',
    requestId,
    partner,
    client,
    purpose,
    instrument,
    operation,
    receipt: statement.number,
    fields,
    errors: errors.length,
  });
  const headers = responseFields.map((name) => [name, response.fields[name] ?? ''] as const);
  send(exchange, response.status, body, headers);
}

/** Unsigned: nobody is there to sign for. RFC 9449, section 7.1. */
async function letIn(exchange: Exchange, receive: () => Promise<PartnerClaims>): Promise<PartnerClaims | undefined> {
  try {
    return await receive();
  } catch (cause) {
    if (!(cause instanceof TokenError)) throw cause;
    exchange.log.warn({ op: 'partner-refused', requestId: exchange.requestId, problem: cause.problem });
    const { problem, message, code } = unproven.has(cause.problem) ? new TokenError('issuer') : cause;
    const word = problem.startsWith('proof-') ? 'invalid_dpop_proof' : 'invalid_token';
    const body = JSON.stringify({ errors: [{ message, extensions: { code, problem } }] });
    send(exchange, 401, body, [
      ['content-type', 'application/json; charset=utf-8'],
      ['www-authenticate', `DPoP error="${word}", algs="EdDSA ES256"`],
    ]);
    return undefined;
  }
}

/** The address is the one that partners know, not the one the request names. Of what is sent twice nothing counts. */
function readMessage({ request, path, search }: Exchange, url: string): RequestMessage {
  const fields = requestFields.map((name) => [name, readOnce(request, name)] as const);
  return { method: request.method ?? '', url: `${url}${path}${search}`, fields: Object.fromEntries(fields) };
}

function readOnce({ headersDistinct }: IncomingMessage, name: string): string | undefined {
  const values = headersDistinct[name];
  return values?.length === 1 ? values[0] : undefined;
}
