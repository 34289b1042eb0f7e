import { describe, expect, test } from 'vitest';
import { TokenError } from '../../src/auth/token-error.ts';
import { makeDigest } from '../../src/share/content-digest.ts';
import { receiveRequest } from '../../src/share/receive-request.ts';
import type { RequestMessage } from '../../src/share/signature-base.ts';
import { signExchange } from '../../src/share/signed-exchange.ts';
import { openMemoryReplay } from '../auth/partner.ts';
import { asker, exchange, makeParty, now, owner, requestBody } from './hubs.ts';

const { request } = await exchange();

async function problemOf(
  message: RequestMessage,
  { body = requestBody, at = now, parties = [asker.party], replay = openMemoryReplay() } = {},
): Promise<string | undefined> {
  try {
    await receiveRequest(message, body, { parties, audience: owner.card.url, replay, now: at });
    return undefined;
  } catch (cause) {
    if (cause instanceof TokenError) return cause.problem;
    throw cause;
  }
}

const change = (fields: Record<string, string | undefined>) => ({
  ...request,
  fields: { ...request.fields, ...fields },
});
const resign = (fields: Record<string, string>) => signExchange(change(fields), asker.keys.signature, now);

describe("a partner's request", () => {
  test('is taken once', async () => {
    const replay = openMemoryReplay();
    expect(await problemOf(request, { replay })).toBeUndefined();
    expect(await problemOf(request, { replay })).toBe('proof-replayed');
  });

  test.each([
    ['no token', 'proof-missing', change({ authorization: undefined })],
    [
      'a bearer token',
      'proof-missing',
      change({ authorization: request.fields['authorization']?.replace('DPoP', 'Bearer') }),
    ],
    ['no proof', 'proof-missing', change({ dpop: undefined })],
    ['no digest', 'request-digest', change({ 'content-digest': undefined })],
    ['another digest', 'request-digest', change({ 'content-digest': makeDigest('x') })],
    ['a digest signed anew, of another body', 'request-digest', resign({ 'content-digest': makeDigest('x') })],
    ['no signature', 'request-signature', change({ signature: undefined })],
    ['another content type', 'request-signature', change({ 'content-type': 'text/plain' })],
    ['another address', 'request-signature', { ...request, url: `${request.url}?x` }],
    ['a signature made too early', 'request-signature', signExchange(request, asker.keys.signature, now - 61_000)],
    ['a signature made too late', 'request-signature', signExchange(request, asker.keys.signature, now + 61_000)],
    ['the signature of another', 'request-signature', signExchange(request, owner.keys.signature, now)],
  ] as const)('with %s is refused as %s', async (_, problem, message) => {
    expect(await problemOf(message)).toBe(problem);
  });

  test('with another body is refused', async () => {
    expect(await problemOf(request, { body: `${requestBody} ` })).toBe('request-digest');
  });

  test('of a partner who is not among those who may ask is refused', async () => {
    expect(await problemOf(request, { parties: [] })).toBe('issuer');
    expect(await problemOf(request, { parties: [makeParty('fr-customs').party] })).toBe('issuer');
  });
});
