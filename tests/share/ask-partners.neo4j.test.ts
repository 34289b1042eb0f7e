import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewerOf } from '../../src/auth/viewer.ts';
import { HubError } from '../../src/errors.ts';
import type { AccessClass, Viewer } from '../../src/model/access.ts';
import type { ParsedUnit } from '../../src/model/parsed-unit.ts';
import { type AskingParts, askDisclosure, askPartners, listPartners } from '../../src/share/ask-partners.ts';
import { openTokens } from '../../src/share/issued-tokens.ts';
import { ReceiptLedger } from '../../src/share/receipt-ledger.ts';
import { openHub, type TestHub } from '../hub.ts';
import { master, person } from '../patterns/units.ts';
import { openPartnerHub } from '../server/partner-hub.ts';
import { type Office, openOffice } from '../work/office.ts';
import { openLiar } from './liar.ts';
import { tables } from './release-tables.ts';

type Hub = Awaited<ReturnType<typeof openPartnerHub>>;
let parts: TestHub;
let office: Office;
let japan: Hub;
let zealand: Hub;
let classes: readonly AccessClass[];
const deaf = createServer(() => {});

beforeAll(async () => {
  parts = await openHub();
  office = await openOffice(parts);
  await office.take(master('61812345675', {}, { consignee: person('AKIRA TANAKA', { phone: '+819012345678' }) }).unit);
  classes = await parts.classes.list();
  const { policy, now, graph, makeId } = parts;
  const of = { policy, now, graph, makeId, classes: () => classes, release: tables };
  japan = await openPartnerHub({ ...of, id: 'jp-customs' });
  zealand = await openPartnerHub({ ...of, id: 'nz-customs' });
  await new Promise<void>((listening) => deaf.listen(0, '127.0.0.1', listening));
  japan.enrol(zealand.card);
  zealand.enrol(japan.card);
  const { port } = deaf.address() as AddressInfo;
  zealand.enrol({ ...japan.card, id: 'deaf-customs', issuer: 'deaf', url: `http://127.0.0.1:${port}` });
});
afterAll(async () => {
  deaf.closeAllConnections();
  deaf.close();
  await japan?.close();
  await zealand?.close();
  office?.close();
  await parts?.close();
});

/** New Zealand's officer at their own hub; both hubs' records stand in one graph here. */
function asking(): { of: AskingParts; officer: Viewer } {
  const of: AskingParts = {
    ...zealand.partners,
    asked: new ReceiptLedger(`${zealand.data}/asked`),
    issueToken: openTokens(parts.now),
    now: parts.now,
    timeoutMs: 4_000,
    write: async (unit: ParsedUnit) => office.take(unit),
  };
  return { of, officer: viewer('officer') };
}

function viewer(role: string): Viewer {
  const claims = { issuer: 'test', agency: 'nz', subject: 'mere', roles: [role], expiresAt: Number.MAX_SAFE_INTEGER };
  return viewerOf(parts.policy, { ...claims, purpose: 'cargo-targeting' }, classes, parts.now());
}

const why = { purpose: 'smuggling', instrument: 'cmaa-jp-nz' };
const known = { ...why, name: 'Akira Tanaka', identifiers: [{ kind: 'Phone', value: '+81 90 1234 5678' }] };

test('all partners are asked at once: who knows, who does not answer, each with its receipt', async () => {
  const { of, officer } = asking();
  expect(listPartners(of, officer).map(({ id }) => id)).toEqual(['deaf-customs', 'jp-customs']);
  const answers = await askPartners(of, officer, known);
  expect(answers).toEqual([
    {
      partner: 'deaf-customs',
      state: 'no-answer',
      message: expect.stringContaining('4000 ms'),
      handle: null,
      receipt: null,
      policy: null,
    },
    {
      partner: 'jp-customs',
      state: 'hit',
      message: null,
      handle: expect.any(String),
      receipt: expect.any(String),
      policy: expect.any(String),
    },
  ]);
  const unknown = await askPartners(of, officer, { ...known, name: 'Akira Suzuki', partners: ['jp-customs'] });
  expect(unknown.map(({ state }) => state)).toEqual(['no-hit']);
});

test('what a partner discloses is a record in its class, whose number is the receipt’s', async () => {
  const { of, officer } = asking();
  const [{ handle } = { handle: null }] = await askPartners(of, officer, { ...known, partners: ['jp-customs'] });
  const disclosed = await askDisclosure(of, officer, { ...why, partner: 'jp-customs', handle });
  expect(disclosed.things[0]?.fields.map(({ name, treatment }) => `${name} ${treatment}`)).toContain('name release');
  const found = await parts.graph.read<{ key: string; kind: string; name: string | null }>(
    `MATCH (r:Entity:Report)<-[:MENTIONED_IN]-(e:Entity) MATCH (c:AccessClass {number: e.access})
     WHERE r.title = 'Disclosed by jp-customs' RETURN c.key AS key, e.kind AS kind, e.name AS name`,
  );
  expect(found).toEqual([{ key: 'partner/jp-customs/plain/intelligence', kind: 'Person', name: expect.any(String) }]);
  await expect(askDisclosure(of, officer, { ...why, partner: 'jp-customs', handle: 'x' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('what a partner discloses is shown while the worker is still at it, and kept', async () => {
  const { of, officer } = asking();
  const [{ handle } = { handle: null }] = await askPartners(of, officer, { ...known, partners: ['jp-customs'] });
  const busy = { ...of, write: () => Promise.reject(new HubError('TASK_PENDING', 'it goes on')) };
  const disclosed = await askDisclosure(busy, officer, { ...why, partner: 'jp-customs', handle });
  expect([disclosed.kept, disclosed.things.length]).toEqual([false, 1]);
  expect((await askDisclosure(of, officer, { ...why, partner: 'jp-customs', handle })).kept).toBe(true);
});

const hit = { hit: true, handle: 'h' };

test.each([
  ['more than was asked', { lookup: { parties: [hit, hit], goods: [] } }],
  ['less than was asked', { lookup: { parties: [], goods: [] } }],
  ['another question', { disclose: { things: [] } }],
  ['nothing', null],
  ['a hit of no shape', { lookup: { parties: [{ hit: 'yes' }], goods: [] } }],
])(
  'a partner whose signature is right and who answers %s is not believed, and its receipt is kept',
  async (_, said) => {
    const { of, officer } = asking();
    const liar = await openLiar('xx-customs', parts.now, () => said);
    zealand.enrol(liar.card);
    const [answer] = await askPartners(of, officer, { ...known, partners: ['xx-customs'] });
    zealand.enrol(liar.card, { state: 'suspended' });
    liar.close();
    expect(answer).toMatchObject({ state: 'invalid', handle: null, receipt: expect.stringContaining('xx-customs') });
  },
);

test('on a basis that was not agreed a partner refuses, and says so under a receipt', async () => {
  const { of, officer } = asking();
  const [answer] = await askPartners(of, officer, { ...known, instrument: 'other', partners: ['jp-customs'] });
  expect(answer).toMatchObject({ state: 'refused', handle: null });
});

test('every problem of a question is said at once, and who may not ask is told the permission', async () => {
  const { of, officer } = asking();
  const wrong = {
    ...why,
    identifiers: [
      { kind: 'Shoe', value: '9' },
      { kind: 'S10', value: 'RR1' },
    ],
  };
  const problem = await askPartners(of, officer, wrong).catch((error: unknown) => error);
  expect(problem).toMatchObject({ code: 'INPUT_INVALID' });
  expect((problem as Error).message).toMatch(/identifiers\.0\.kind.*\n.*identifiers\.1\.value/);
  await expect(askPartners(of, officer, { ...known, partners: ['none'] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(askPartners(of, viewer('analyst'), known)).rejects.toThrow('ask-partners');
});

test('a partner that is suspended is not asked, and one that was removed is none', async () => {
  const { of, officer } = asking();
  const disclosing = () => askDisclosure(of, officer, { ...why, partner: 'jp-customs', handle: 'x' });
  zealand.enrol(japan.card, { state: 'suspended' });
  expect(await askPartners(of, officer, { ...known, partners: ['jp-customs'] })).toEqual([]);
  await expect(disclosing()).rejects.toMatchObject({ code: 'CONFLICT' });
  zealand.enrol(japan.card, { state: 'removed' });
  await expect(disclosing()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(listPartners(of, officer).map(({ id }) => id)).not.toContain('jp-customs');
});
