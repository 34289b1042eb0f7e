import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../engine/prerequisites.ts';
import { openHubKeys } from '../../src/auth/hub-keys.ts';
import { ask } from '../../src/share/ask.ts';
import { enrolSelf } from '../../src/share/enrol.ts';
import { openTokens } from '../../src/share/issued-tokens.ts';
import { idOf, readOperations } from '../../src/share/operations.ts';
import { makeCard, openCard, type PartnerCard } from '../../src/share/partner-card.ts';
import { ROOT } from '../parts.ts';
import { type Console, fillCode, openConsole, press, see, shoot, signIn } from './console.ts';

const desk = { width: 1440, height: 900 };
const phone = { width: 360, height: 740, isMobile: true };

describe.skipIf(findChromium() === undefined)('the page of partners in Chromium', { timeout: 90_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-partner-page-'));
  const theirs = openHubKeys(join(folder, 'theirs'), Date.now());
  const about = { id: 'nz-customs', names: ['New Zealand Customs Service'], url: 'https://hub.nz.example' };
  const card = makeCard(theirs, about, Date.now() - 710 * 86_400_000);
  const newer = makeCard(openHubKeys(join(folder, 'newer'), Date.now()), about, Date.now());
  let hub: Console;
  let admin: Page;
  let own: PartnerCard;

  beforeAll(async () => {
    hub = await openConsole();
    admin = await hub.open(desk);
  });
  afterAll(async () => {
    await hub?.close();
    rmSync(folder, { recursive: true });
  });

  /** Asks the hub as the partner; undefined while it does not let the partner in. */
  const receiptsOf = async () => {
    const operations = readOperations(join(ROOT, 'operations', 'partner'));
    const parts = {
      self: { id: card.id, issuer: card.issuer, keys: theirs },
      ledger: { append: async () => {} },
      issueToken: openTokens(Date.now),
      now: Date.now,
      timeoutMs: 10_000,
    };
    const basis = { subject: 'officer-7', purpose: 'smuggling', instrument: 'cmaa-jp-nz' };
    const question = { partner: openCard(own), id: idOf(operations, 'receipts'), variables: { first: 1 }, ...basis };
    return ask(parts, question)
      .then(({ data }) => data)
      .catch(() => undefined);
  };

  test('says that nobody is enrolled, and how the hub gets its card', async () => {
    await signIn(admin, hub.link(), 'Administrator: feeds, crawlers, partners', { name: 'kano' });
    await press(admin, 'link', 'Partners');
    await see(admin, 'No partner is enrolled.');
    await see(admin, './sekisho partner self --id');
    await shoot(admin, 'partner-admin-empty');
    const self = { id: 'jp-customs', names: ['Japan Customs'], url: hub.url.replace(/\/$/, '') };
    const at = { folder: join(hub.data, 'partners'), now: Date.now() };
    own = enrolSelf(at, openHubKeys(hub.data, Date.now()), self);
  });

  test('a card is refused with what is wrong, and enrolled once its fingerprints were compared', async () => {
    await press(admin, 'button', 'Enrol a partner…');
    await fillCode(admin, JSON.stringify({ ...card, url: 'http://hub.nz.example' }));
    await press(admin, 'button', 'Read the card');
    await see(admin, 'must be https');
    await shoot(admin, 'partner-admin-wrong');
    const path = join(folder, 'nz-customs.json');
    writeFileSync(path, JSON.stringify(card));
    const file = (await admin.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await file.uploadFile(path);
    await see(admin, card.keys.signature[0]?.kid ?? '');
    await see(admin, /([0-9a-f]{4} ){7}[0-9a-f]{4}/);
    await admin.locator('input[name="purposes"]').fill('smuggling');
    await admin.locator('input[name="instruments"]').fill('cmaa-jp-nz, oops!');
    expect(await admin.$eval('.main-action', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await admin.locator('input[type="checkbox"]').click();
    await shoot(admin, 'partner-admin-compare');
    await press(admin, 'button', 'Enrol this partner');
    await see(admin, 'must be 1 to 64 letters');
    await admin.locator('input[name="instruments"]').fill('cmaa-jp-nz');
    await press(admin, 'button', 'Enrol this partner');
    await see(admin, 'New Zealand Customs Service is enrolled.');
    await see(admin, 'The last key for signatures ends soon');
  });

  test('what the partner asked is listed, page by page', async () => {
    await expect.poll(receiptsOf, { timeout: 20_000 }).toBeDefined();
    for (let more = 0; more < 20; more += 1) await receiptsOf();
    await admin.reload();
    await fold(admin, 'What it asked');
    await see(admin, 'its receipts');
    await press(admin, 'button', 'Show more');
    await admin.waitForFunction(() => document.querySelectorAll('tbody tr').length > 20);
    await shoot(admin, 'partner-admin-requests');
  });

  test('a partner is suspended and resumed, and its door with it', async () => {
    await press(admin, 'button', 'Suspend');
    await see(admin, 'New Zealand Customs Service is not answered any more.');
    expect(await receiptsOf()).toBeUndefined();
    await press(admin, 'button', 'Resume');
    await see(admin, 'New Zealand Customs Service is answered again.');
    expect(await receiptsOf()).toBeDefined();
  });

  test('new keys are taken from a newer card, and a key is ended for good', async () => {
    await press(admin, 'button', 'New keys…');
    await fillCode(admin, JSON.stringify(newer));
    await press(admin, 'button', 'Read the card');
    await admin.locator('input[type="checkbox"]').click();
    await press(admin, 'button', 'Take these keys');
    await see(admin, 'The keys of New Zealand Customs Service were taken.');
    await fold(admin, 'Keys');
    const kid = card.keys.signature[0]?.kid ?? '';
    await press(admin, 'button', `End… ${kid}`);
    await see(admin, `Nothing that comes by the key ${kid} counts any more`);
    await shoot(admin, 'partner-admin-keys');
    await press(admin, 'button', 'Yes, end this key');
    await see(admin, `The key ${kid} has ended.`);
    expect(await receiptsOf()).toBeUndefined();
  });

  test('a partner is removed, and who did what to it stays', async () => {
    await press(admin, 'button', 'Remove…');
    await press(admin, 'button', 'Yes, remove it');
    await see(admin, 'No partner is enrolled.');
    await fold(admin, 'Removed partners');
    await fold(admin, 'Changes');
    await see(admin, 'kano: removed');
    await see(admin, 'kano: ended a key');
    await shoot(admin, 'partner-admin-removed');
  });

  test('the page reads in Japanese and on a phone', async () => {
    const small = await hub.open(phone);
    await signIn(small, hub.link(), 'Administrator: feeds, crawlers, partners', { name: 'mori' });
    await press(small, 'button', '日本語');
    await small.goto(new URL('partner-admin', hub.url).href);
    await see(small, '登録を解除した相手国');
    await press(small, 'button', '相手国を登録…');
    await fillCode(small, JSON.stringify(newer));
    await press(small, 'button', 'カードを読み取る');
    await see(small, 'すべてのフィンガープリントを別の手段で相手国と照合しました。');
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await small.screenshot({ path: join(ROOT, 'screenshots', 'partner-admin-phone.png'), fullPage: true });
  });

  test('no page broke a rule of the browser or asked the hub what it refuses', () => {
    expect(hub.complaints).toEqual([]);
  });
});

/** Opens what is folded under a heading, once it is there. */
async function fold(page: Page, name: string): Promise<void> {
  await page.locator(`summary::-p-text(${name})`).click();
}
