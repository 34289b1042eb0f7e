import { describe, expect, test } from 'vitest';
import { issueFor, makeRequest } from '../../src/share/make-request.ts';
import { receiveAnswer } from '../../src/share/receive-answer.ts';
import { signAnswer } from '../../src/share/sign-answer.ts';
import { answerBody, asker, asking, now, owner, requestBody } from './hubs.ts';

/** Reads an answer that is signed now and states that the request came at another instant. */
async function receive(receivedAt: number) {
  const request = makeRequest(asking, await issueFor(asking, now), requestBody, now);
  const { subject, purpose, instrument } = asking;
  const client = asker.card.id;
  const { thumbprint } = asker.keys.proof;
  const claims = { partner: client, subject, client, purpose, instrument, thumbprint, jti: 'x', expiresAt: now + 1 };
  const { data } = JSON.parse(answerBody) as { data: unknown };
  const of = { status: 200, body: answerBody, data, operation: 'Disclose', outcome: 'answered' as const };
  const by = { owner: owner.card.id, signer: owner.keys.signature, receivedAt, now };
  const { response } = signAnswer(request, claims, { ...of, released: {}, policy: 'p' }, by);
  const expected = { partner: owner.party, self: client, subject, purpose, instrument };
  return receiveAnswer(response, answerBody, expected, now);
}

describe('an answer that is signed as it must be', () => {
  test('counts when its statement is of this minute', async () => {
    expect((await receive(now - 1_000)).statement.owner).toBe(owner.card.id);
  });

  test.each([
    ['ahead of the clock', now + 3_600_000],
    ['of long ago', now - 3_600_000],
  ])('does not count when its statement is %s', async (_, at) => {
    await expect(receive(at)).rejects.toThrow('its statement is not of now');
  });
});
