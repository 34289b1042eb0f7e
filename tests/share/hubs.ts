import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HubKeys, openHubKeys } from '../../src/auth/hub-keys.ts';
import { issueFor, makeRequest } from '../../src/share/make-request.ts';
import { makeCard, openCard, type PartnerCard, type Party } from '../../src/share/partner-card.ts';
import { writeReceipt } from '../../src/share/receipt.ts';
import { signAnswer } from '../../src/share/sign-answer.ts';

/** The instant at which the tests of this folder stand still. */
export const now = Date.parse('2026-11-23T12:00:00Z');

export interface TestParty {
  readonly card: PartnerCard;
  readonly party: Party;
  readonly keys: HubKeys;
}

/** Returns a hub's keys and card, its keys good from a day before. */
export function makeParty(id: string, url = `https://hub.${id}.example`, at = now): TestParty {
  const data = mkdtempSync(join(tmpdir(), 'sekisho-party-'));
  try {
    const keys = openHubKeys(data, at);
    const card = makeCard(keys, { id, names: [id.toUpperCase()], url }, at - 86_400_000);
    return { card, party: openCard(card), keys };
  } finally {
    rmSync(data, { recursive: true });
  }
}

export const owner = makeParty('jp-customs');
export const asker = makeParty('nz-customs');

export const asking = {
  self: { id: asker.card.id, issuer: asker.card.issuer, keys: asker.keys },
  url: owner.card.url,
  subject: 'officer-7',
  purpose: 'smuggling',
  instrument: 'cmaa-jp-nz',
};

export const requestBody = '{"id":"x","variables":{}}';
export const answerBody = '{"data":{"disclose":[]}}';

/** Returns the signed request, the signed answer and the receipt of one exchange. */
export async function exchange() {
  const token = await issueFor(asking, now);
  const request = makeRequest(asking, token, requestBody, now);
  const claims = {
    partner: asker.card.id,
    subject: asking.subject,
    client: asker.card.id,
    purpose: asking.purpose,
    instrument: asking.instrument,
    thumbprint: asker.keys.proof.thumbprint,
    jti: 'x',
    expiresAt: now + 300_000,
  };
  const unsigned = {
    status: 200,
    body: answerBody,
    data: JSON.parse(answerBody).data,
    operation: 'Disclose',
    outcome: 'answered' as const,
    released: { Person: { name: 'release', birthDate: 'year' } } as const,
    policy: 'policy-1',
  };
  const by = { owner: owner.card.id, signer: owner.keys.signature, receivedAt: now, now: now + 40 };
  const { response, statement } = signAnswer(request, claims, unsigned, by);
  const receipt = writeReceipt(response, statement);
  if (receipt === undefined) throw new Error('the exchange has no receipt');
  return { token, request, response, receipt };
}
