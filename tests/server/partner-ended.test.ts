import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueFor, makeRequest } from '../../src/share/make-request.ts';
import { addPartner, changePartner, endPartnerKey, type ManagingParts } from '../../src/share/manage-partners.ts';
import { partiesOf } from '../../src/share/registry.ts';
import { verifyReceipt } from '../../src/share/verify-receipt.ts';
import { makeParty, now as start } from '../share/hubs.ts';
import { policy, tables } from '../share/release-tables.ts';
import { viewerOfWho } from '../share/viewer.ts';
import { ADMIN } from '../work/office.ts';
import { openPartnerHub } from './partner-hub.ts';

type Hub = Awaited<ReturnType<typeof openPartnerHub>>;
const admin = viewerOfWho(ADMIN);
let clock = start;
let owner: Hub;
let asker: Hub;
let parts: ManagingParts;
let stranger: unknown;
beforeAll(async () => {
  const of = { policy, release: tables, now: () => clock };
  owner = await openPartnerHub({ ...of, id: 'jp-customs' });
  asker = await openPartnerHub({ ...of, id: 'nz-customs' });
  parts = {
    ...owner.partners,
    folder: join(owner.data, 'partners'),
    now: () => clock,
    log: pino({ enabled: false }),
  };
  stranger = await answerTo();
  addPartner(parts, admin, enrolment());
  expect(await answerTo()).toEqual([200]);
});
afterAll(async () => {
  await owner.close();
  await asker.close();
});

const enrolment = () => ({
  card: JSON.stringify(asker.card),
  purposes: ['smuggling'],
  instruments: ['cmaa-jp-nz'],
});

/** All that the owner's door says to a request of the asker, its signature by another key when one is given. */
async function answerTo(signature = asker.keys.signature): Promise<unknown[]> {
  const self = { ...asker.asking.self, keys: { ...asker.keys, signature } };
  const asking = { self, url: owner.url, subject: 'o', purpose: 'smuggling', instrument: 'cmaa-jp-nz' };
  const sent = JSON.stringify({ id: owner.operation('receipts'), variables: { first: 5 } });
  const { fields } = makeRequest(asking, await issueFor(asking, clock), sent, clock);
  const headers = fields as Record<string, string>;
  const answer = await fetch(`${owner.url}/partner/graphql`, { method: 'POST', headers, body: sent });
  const text = await answer.text();
  if (answer.status === 200) return [200];
  return [answer.status, answer.headers.get('www-authenticate'), answer.headers.get('signature'), text];
}

async function expectOldReceiptsVerify(): Promise<void> {
  const [receipt = ''] = readFileSync(join(owner.data, 'receipts', 'nz-customs.ndjson'), 'utf8').split(/(?<=\n)/);
  const { problems } = await verifyReceipt(receipt, partiesOf(owner.partners.registry()));
  expect(problems).toEqual([]);
}

test('a partner that is suspended is answered as a stranger, and as before once it is resumed', async () => {
  changePartner(parts, admin, { id: 'nz-customs', change: 'suspend' });
  expect(await answerTo()).toEqual(stranger);
  changePartner(parts, admin, { id: 'nz-customs', change: 'resume' });
  expect(await answerTo()).toEqual([200]);
});

test('a partner that was removed is answered as a stranger, its old receipts verify, and it can be enrolled again', async () => {
  changePartner(parts, admin, { id: 'nz-customs', change: 'remove' });
  expect(await answerTo()).toEqual(stranger);
  await expectOldReceiptsVerify();
  addPartner(parts, admin, enrolment());
  expect(await answerTo()).toEqual([200]);
});

test('whoever signs requests by a key that was ended is answered as one with any other key, and cannot sign as of before', async () => {
  const unknown = await answerTo(makeParty('nz-customs').keys.signature);
  expect(unknown[0]).toBe(401);
  endPartnerKey(parts, admin, { id: 'nz-customs', kid: asker.keys.signature.kid });
  // The signature states the whole second, which is before the end.
  clock += 1;
  expect(await answerTo()).toEqual(unknown);
  await expectOldReceiptsVerify();
});

test('whoever shows a token of a key that was ended is answered as a stranger, and the log tells why', async () => {
  endPartnerKey(parts, admin, { id: 'nz-customs', kid: asker.keys.token.kid });
  clock += 1;
  expect(await answerTo()).toEqual(stranger);
  expect(owner.lines().at(-1)).toMatchObject({ op: 'partner-refused', problem: 'key' });
  await expectOldReceiptsVerify();
});

test('a card that still names keys that were ended does not bring them back', async () => {
  changePartner(parts, admin, { id: 'nz-customs', change: 'remove' });
  addPartner(parts, admin, enrolment());
  expect(await answerTo()).toEqual(stranger);
});
