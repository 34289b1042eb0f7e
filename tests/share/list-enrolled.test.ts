import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type EnrolledParts, listChanges, listEnrolled, listExchanges } from '../../src/share/list-enrolled.ts';
import type { PartnerCard } from '../../src/share/partner-card.ts';
import { ReceiptLedger } from '../../src/share/receipt-ledger.ts';
import { readRegistry } from '../../src/share/registry.ts';
import { ADMIN, OTA } from '../work/office.ts';
import { asker, exchange, makeParty, now } from './hubs.ts';
import { viewerOfWho } from './viewer.ts';

const admin = viewerOfWho(ADMIN);
const officer = viewerOfWho(OTA);
let folder = '';
let parts: EnrolledParts;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-enrolled-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  parts = {
    registry: () => readRegistry(folder),
    receipts: new ReceiptLedger(join(folder, 'receipts')),
    folder,
    now: () => now,
  };
});

function write(card: PartnerCard, state: string): void {
  const enrolment = { card, purposes: ['smuggling'], instruments: ['cmaa-jp-nz'], state };
  writeFileSync(join(folder, `${card.id}.json`), JSON.stringify(enrolment));
}

test('administrators see every partner with its keys and when it last asked, removed ones last', async () => {
  write(makeParty('fr-customs').card, 'removed');
  write(asker.card, 'suspended');
  await new ReceiptLedger(join(folder, 'receipts')).append('nz-customs', (await exchange()).receipt);
  const [first, second] = await listEnrolled(parts, admin);
  expect(first).toMatchObject({ state: 'suspended', lastExchangeAt: '2026-11-23T12:00:00.000Z' });
  expect(first?.keys).toEqual([
    expect.objectContaining({ use: 'token', kid: asker.keys.token.kid, counts: true }),
    expect.objectContaining({ use: 'signature', kid: asker.keys.signature.kid, counts: true }),
  ]);
  expect(first?.keys[0]?.fingerprint).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
  expect(second).toMatchObject({ card: { id: 'fr-customs' }, state: 'removed', lastExchangeAt: null });
});

test('what a partner asked is read page by page, and nothing of it for one that never was', async () => {
  write(asker.card, 'active');
  const ledger = new ReceiptLedger(join(folder, 'receipts'));
  for (let each = 0; each < 3; each += 1) await ledger.append('nz-customs', (await exchange()).receipt);
  const page = await listExchanges(parts, admin, { partner: 'nz-customs', first: 2 });
  expect(page.hasMore).toBe(true);
  const rest = await listExchanges(parts, admin, { partner: 'nz-customs', first: 2, before: page.rows[1]?.at });
  expect(rest.hasMore).toBe(false);
  const numbers = [...page.rows, ...rest.rows].map(({ statement }) => statement.number);
  expect(new Set(numbers).size).toBe(3);
  expect(await listExchanges(parts, admin, { partner: '../nz-customs', first: 2 })).toEqual({
    rows: [],
    hasMore: false,
  });
});

test('officers do not see who is enrolled how, nor what partners asked', async () => {
  await expect(listEnrolled(parts, officer)).rejects.toThrow('manage-partners');
  await expect(listChanges(parts, officer, 'nz-customs', 1)).rejects.toThrow('manage-partners');
  await expect(listExchanges(parts, officer, { partner: 'nz-customs', first: 1 })).rejects.toThrow('manage-partners');
});
