import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handleMs } from '../../src/auth/hub-seeds.ts';
import { addKeys } from '../../src/share/enrol.ts';
import { openHandle, sealHandle } from '../../src/share/handle.ts';
import type { PartnerCard } from '../../src/share/partner-card.ts';
import { partiesOf } from '../../src/share/registry.ts';
import { rollSelf } from '../../src/share/roll-keys.ts';
import { verifyReceipt } from '../../src/share/verify-receipt.ts';
import { now as start } from '../share/hubs.ts';
import { asked, policy, tables } from '../share/release-tables.ts';
import { openPartnerHub } from './partner-hub.ts';

type Hub = Awaited<ReturnType<typeof openPartnerHub>>;
const minute = 60_000;
const day = 1_440 * minute;
let clock = start;
let owner: Hub;
let asker: Hub;
let late: Hub;
beforeAll(async () => {
  const of = { policy, release: tables, now: () => clock };
  owner = await openPartnerHub({ ...of, id: 'jp-customs' });
  asker = await openPartnerHub({ ...of, id: 'nz-customs' });
  late = await openPartnerHub({ ...of, id: 'fr-customs' });
  for (const partner of [asker, late]) {
    owner.enrol(partner.card);
    partner.enrol(owner.card);
  }
});
afterAll(async () => {
  for (const hub of [owner, asker, late]) await hub.close();
});

const roll = (overlapMs: number) => {
  const rolled = rollSelf({ folder: join(owner.data, 'partners'), by: 'admin', now: clock }, owner.data, overlapMs);
  owner.partners.look();
  return rolled;
};
/** Has a hub take the owner's card as it is now. */
const take = (hub: Hub, card: PartnerCard) => {
  addKeys({ folder: join(hub.data, 'partners'), by: 'admin', now: clock }, 'jp-customs', JSON.stringify(card));
  hub.partners.look();
};
const knownTo = (hub: Hub) => hub.partners.registry().partners.get('jp-customs')?.card as PartnerCard;
const asks = (hub: Hub) => hub.ask(knownTo(hub), 'receipts', { first: 1 }).then(() => 'answered');
const seeds = () => readdirSync(join(owner.data, 'keys'));
/** What became of a question of the owner to a hub, as that one knows the owner. */
const asksOf = (hub: Hub) => owner.ask(hub.card, 'receipts', { first: 1 }).then(() => 'answered');
const refusal = (question: Promise<string>) => question.catch(({ code }: { code: string }) => code);

async function expectReceiptsVerify(): Promise<void> {
  const lines = readFileSync(join(owner.data, 'receipts', 'nz-customs.ndjson'), 'utf8').split(/(?<=\n)/);
  for (const line of lines) {
    expect((await verifyReceipt(line, partiesOf(owner.partners.registry()))).problems).toEqual([]);
    expect((await verifyReceipt(line, [...partiesOf(asker.partners.registry())])).problems).toEqual([]);
  }
}

test('before new keys, in the overlap and after it, hubs understand one another that took the new card in time', async () => {
  const old = owner.partners.keys(clock);
  expect([await asks(asker), await asks(late), await asksOf(asker)]).toEqual(['answered', 'answered', 'answered']);

  const { card, signsFrom, oldUntil } = roll(day);
  expect([signsFrom, oldUntil]).toEqual([start + day - 10 * minute, start + day]);
  expect(owner.partners.keys(clock).signature.kid).toBe(old.signature.kid);
  expect([await asks(asker), await asks(late)]).toEqual(['answered', 'answered']);
  take(asker, card);
  expect([await asks(asker), await asksOf(asker), await asksOf(late)]).toEqual(['answered', 'answered', 'answered']);

  // A token issued at the last moment is of no use with the new proof key.
  clock = signsFrom - minute;
  expect(await asksOf(asker)).toBe('answered');
  clock = signsFrom;
  expect(owner.partners.keys(clock).signature.kid).not.toBe(old.signature.kid);
  expect([await asks(asker), await asksOf(asker)]).toEqual(['answered', 'answered']);
  expect(await refusal(asks(late))).toBe('PARTNER_INVALID');
  expect(await refusal(asksOf(late))).toBe('PARTNER_REFUSED');

  clock = oldUntil + minute;
  expect([await asks(asker), await asksOf(asker)]).toEqual(['answered', 'answered']);
  take(late, card);
  expect([await asks(late), await asksOf(late)]).toEqual(['answered', 'answered']);
  await expectReceiptsVerify();
});

test('handles sealed under the old secret stay good for their day, and the old seed is gone once they are over', () => {
  const { signsFrom } = roll(day);
  const sealed = () => sealHandle(owner.partners.keys(clock).handleSecret, asked, ['A'.repeat(22)], clock);
  const opened = (handle: string) => {
    const { handleSecret, oldHandleSecrets } = owner.partners.keys(clock);
    return openHandle([handleSecret, ...oldHandleSecrets], asked, handle, clock);
  };
  clock = signsFrom - 1;
  const last = sealed();
  clock = signsFrom;
  const next = sealed();
  expect([opened(last), opened(next)]).toEqual([['A'.repeat(22)], ['A'.repeat(22)]]);
  clock = signsFrom + handleMs - 2;
  owner.partners.look();
  expect(opened(last)).toEqual(['A'.repeat(22)]);
  expect(seeds()).toHaveLength(2);
  clock = signsFrom + handleMs;
  owner.partners.look();
  expect(opened(last)).toBeUndefined();
  expect(owner.partners.keys(clock).oldHandleSecrets).toEqual([]);
  expect(seeds()).toEqual([`partner-hub.${signsFrom}.key`]);
});

test('a second roll-over waits for the first, and one without an overlap waits for nothing', async () => {
  const { signsFrom } = roll(day);
  expect(() => roll(day)).toThrow(new Date(signsFrom).toISOString());
  const stolen = owner.partners.keys(clock);
  const handle = sealHandle(stolen.handleSecret, asked, [], clock);
  const { card } = roll(0);
  const now = owner.partners.keys(clock);
  expect(now.signature.kid).not.toBe(stolen.signature.kid);
  expect(openHandle([now.handleSecret, ...now.oldHandleSecrets], asked, handle, clock)).toBeUndefined();
  const good = card.keys.signature.filter(({ notAfter }) => Date.parse(notAfter) > clock);
  expect(good.map(({ kid }) => kid)).toEqual([now.signature.kid]);
  clock += 1;
  expect(await refusal(asks(asker))).toBe('PARTNER_INVALID');
  take(asker, card);
  expect(await asks(asker)).toBe('answered');
  await expectReceiptsVerify();
});

test('a roll-over that was cut short is completed by the same seed, and one that fails leaves none', () => {
  const self = join(owner.data, 'partners', 'self.json');
  const before = readFileSync(self, 'utf8');
  const { signsFrom, card } = roll(day);
  writeAgain(self, before);
  clock += minute;
  const again = roll(day);
  expect([again.signsFrom, again.oldUntil]).toEqual([signsFrom, signsFrom + 10 * minute]);
  expect(again.card.keys.signature.at(-1)?.kid).toBe(card.keys.signature.at(-1)?.kid);
  const kept = seeds();
  const changes = join(owner.data, 'partners', 'self.changes.ndjson');
  rmSync(changes);
  mkdirSync(changes);
  expect(() => roll(0)).toThrow('could not be stored');
  expect(seeds()).toEqual(kept);
});

function writeAgain(path: string, text: string): void {
  writeFileSync(path, text);
  owner.partners.look();
}
