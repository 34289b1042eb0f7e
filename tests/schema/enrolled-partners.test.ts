import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { pino } from 'pino';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import {
  AddPartnerDocument,
  AddPartnerKeysDocument,
  ChangePartnerDocument,
  EndPartnerKeyDocument,
  EnrolledPartnersDocument,
  PartnerExchangesDocument,
  ReadPartnerCardDocument,
} from '../../operations/generated.ts';
import type { Hub } from '../../resolvers/context.ts';
import { openIds } from '../../src/resolve/id.ts';
import { enrolSelf } from '../../src/share/enrol.ts';
import { ReceiptLedger } from '../../src/share/receipt-ledger.ts';
import { readRegistry } from '../../src/share/registry.ts';
import { asker, exchange, makeParty, now, owner } from '../share/hubs.ts';
import { viewerOfWho } from '../share/viewer.ts';
import { ADMIN, OTA, type Who } from '../work/office.ts';
import { ask, contextOf } from './ask.ts';

let hub: Hub;
let receipts: ReceiptLedger;
let folder = '';
const lines: Record<string, unknown>[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-enrolled-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  receipts = new ReceiptLedger(join(folder, 'receipts'));
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const enrolled = { registry: () => readRegistry(folder), receipts, folder, look: () => {}, now: () => now, log };
  hub = { ...Object.create(null), enrolled, makeId: openIds('00'.repeat(32)) };
});

const by = async <Data, Variables>(who: Who, document: TypedDocumentNode<Data, Variables>, variables: Variables) =>
  ask(
    contextOf(hub, viewerOfWho(who), () => now),
    document,
    variables,
  );
const card = JSON.stringify(asker.card);
const grants = { purposes: ['smuggling'], instruments: ['cmaa-jp-nz'] };
const add = () => by(ADMIN, AddPartnerDocument, { input: { card, ...grants, budget: { lookupsPerDay: 10 } } });

test('an administrator enrols a partner after its card was shown, and every change is kept and logged', async () => {
  const shown = await by(ADMIN, ReadPartnerCardDocument, { card });
  expect(shown.data.readPartnerCard).toMatchObject({ problems: [], card: { id: 'nz-customs' } });
  expect((await add()).data.addPartner).toMatchObject({ __typename: 'EnrolledPartnerSuccess' });
  const kid = asker.keys.token.kid;
  await by(ADMIN, EndPartnerKeyDocument, { input: { id: 'nz-customs', kid } });
  const newer = JSON.stringify(makeParty('nz-customs').card);
  await by(ADMIN, AddPartnerKeysDocument, { input: { id: 'nz-customs', card: newer } });
  const changed = await by(ADMIN, ChangePartnerDocument, { input: { id: 'nz-customs', change: 'SUSPEND' } });
  expect(changed.data.changePartner).toMatchObject({ partner: { state: 'suspended' } });
  const { data } = await by(ADMIN, EnrolledPartnersDocument, {});
  const [partner] = data.enrolledPartners;
  expect(partner).toMatchObject({ id: 'nz-customs', ...grants, budget: { lookupsPerDay: 10, lookupsPerMinute: 120 } });
  expect(partner?.keys.filter(({ use }) => use === 'token')).toEqual([
    expect.objectContaining({ kid, notAfter: '2026-11-23T12:00:00.000Z' }),
    expect.objectContaining({ counts: true }),
  ]);
  expect(partner?.changes.map(({ by: who, change }) => [who, change])).toEqual(
    ['suspend', 'add-keys', 'end-key', 'add'].map((change) => [viewerOfWho(ADMIN).id, change]),
  );
  const logged = { op: 'partner-admin', by: viewerOfWho(ADMIN).id, partner: 'nz-customs', change: 'end-key' };
  expect(lines).toContainEqual(expect.objectContaining(logged));
});

test('what cannot be done is an answer with every problem, not an error', async () => {
  const wrong = await by(ADMIN, AddPartnerDocument, { input: { card: '{}', purposes: [], instruments: ['a b'] } });
  expect(wrong.errors).toEqual([]);
  const { addPartner } = wrong.data;
  if (addPartner.__typename !== 'InputInvalid') throw new Error(addPartner.__typename);
  const fields = addPartner.problems.map((problem) => problem.split(/[.:]/)[0]);
  expect(new Set(fields)).toEqual(new Set(['card', 'purposes', 'instruments']));
  await add();
  expect((await add()).data.addPartner.__typename).toBe('Conflict');
  const nobody = await by(ADMIN, ChangePartnerDocument, { input: { id: 'fr-customs', change: 'REMOVE' } });
  expect(nobody.data.changePartner.__typename).toBe('NotFound');
  const { data } = await by(ADMIN, ReadPartnerCardDocument, { card: '{' });
  expect(data.readPartnerCard).toEqual({ card: null, problems: ['card: is not JSON'] });
});

test('what a partner asked is told by its receipts: who, why, which fields left and how', async () => {
  await add();
  await receipts.append('nz-customs', (await exchange()).receipt);
  await receipts.append('nz-customs', (await exchange()).receipt);
  const of = { partner: 'nz-customs', first: 1 };
  const { data } = await by(ADMIN, PartnerExchangesDocument, of);
  const { edges, pageInfo } = data.partnerExchanges;
  expect(edges.map(({ node }) => node)).toEqual([
    expect.objectContaining({
      subject: 'officer-7',
      operation: 'Disclose',
      outcome: 'answered',
      released: [
        { kind: 'Person', field: 'birthDate', treatment: 'year' },
        { kind: 'Person', field: 'name', treatment: 'release' },
      ],
    }),
  ]);
  const next = await by(ADMIN, PartnerExchangesDocument, { ...of, after: pageInfo.endCursor });
  expect(next.data.partnerExchanges).toMatchObject({ edges: [{}], pageInfo: { hasNextPage: false } });
});

test('our own card is shown as it is given to partners', async () => {
  expect((await by(ADMIN, EnrolledPartnersDocument, {})).data.ownPartnerCard).toBeNull();
  const made = enrolSelf({ folder, now }, owner.keys, { id: 'jp-customs', names: ['JP'], url: 'https://jp.example' });
  const { data } = await by(ADMIN, EnrolledPartnersDocument, {});
  expect(JSON.parse(data.ownPartnerCard?.text ?? '')).toEqual(made);
});

test.each([
  ['sees partners', EnrolledPartnersDocument, {}],
  ['enrols one', AddPartnerDocument, { input: { card, ...grants } }],
  ['removes one', ChangePartnerDocument, { input: { id: 'nz-customs', change: 'REMOVE' } }],
  ['takes keys', AddPartnerKeysDocument, { input: { id: 'nz-customs', card } }],
  ['ends a key', EndPartnerKeyDocument, { input: { id: 'nz-customs', kid: 'k' } }],
  ['reads what was asked', PartnerExchangesDocument, { partner: 'nz-customs' }],
  ['tries a card', ReadPartnerCardDocument, { card }],
] as const)('no officer %s', async (_, document, variables) => {
  const { errors } = await by(OTA, document as TypedDocumentNode<unknown, unknown>, variables);
  expect(errors[0]).toMatchObject({ message: expect.stringContaining("'manage-partners'") });
  expect(readRegistry(folder).partners.size).toBe(0);
});
