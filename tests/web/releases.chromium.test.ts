import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../engine/prerequisites.ts';
import { openHubKeys } from '../../src/auth/hub-keys.ts';
import { readPolicy } from '../../src/auth/policy.ts';
import { makeCard, type PartnerCard } from '../../src/share/partner-card.ts';
import { ROOT } from '../parts.ts';
import { openPartnerHub } from '../server/partner-hub.ts';
import { type Console, fillCode, openConsole, press, see, shoot, signIn } from './console.ts';

const desk = { width: 1440, height: 900 };
const phone = { width: 360, height: 740, isMobile: true };
const basis = { partner: 'nz-customs', purpose: 'smuggling', instrument: 'cmaa-jp-nz' };
const to = { ...basis, kinds: ['Organisation'], markings: ['plain'] };
const tables = {
  instruments: {
    'cmaa-jp-nz': { purposes: ['smuggling'], courtUse: 'never', onwardRelease: 'never', retentionDays: 365 },
  },
  reach: [{ ...basis, classes: ['air-cargo/*/plain/trade'] }],
  rows: [
    { ...to, fields: ['name'], do: 'release' },
    { ...to, fields: ['Phone'], do: 'ask' },
  ],
};
const FIRM = { name: 'MERIDIAN AIR GLOBAL FREIGHT TH', identifiers: [{ kind: 'Phone', value: '+66817426676' }] };

describe.skipIf(findChromium() === undefined)('what leaves to partners, in Chromium', { timeout: 90_000 }, () => {
  let hub: Console;
  let partner: Awaited<ReturnType<typeof openPartnerHub>>;
  let card: PartnerCard;
  let kano: Page;

  beforeAll(async () => {
    hub = await openConsole();
    const masters = readFileSync(join(ROOT, 'tests', 'fixtures', 'air-cargo', 'contradicting-masters.txt'));
    expect(await hub.deliver(masters)).toContain('"state":"done"');
    const policy = readPolicy(join(ROOT, 'policy'));
    partner = await openPartnerHub({
      id: 'nz-customs',
      policy,
      release: { instruments: {}, reach: [], rows: [] },
      now: Date.now,
    });
    card = enrolBoth(hub, partner);
    kano = await hub.open(desk);
  });
  afterAll(async () => {
    await partner?.close();
    await hub?.close();
  });

  /** What the partner is told of the firm; undefined while it gets no hit. */
  async function disclosed(): Promise<unknown> {
    const { data } = await partner.ask(card, 'lookup', { input: { parties: [FIRM], goods: [] } });
    const { handle } = (data as { lookup: { parties: { handle: string | null }[] } }).lookup.parties[0] ?? {};
    if (typeof handle !== 'string') return undefined;
    return (await partner.ask(card, 'disclose', { handle, reason: 'two seizures' })).data;
  }

  test('an administrator proposes a release policy after seeing what is wrong with it', async () => {
    await signIn(kano, hub.link(), 'Administrator: feeds, crawlers, partners', { name: 'kano' });
    await press(kano, 'link', 'Release policy');
    await see(kano, 'It names no partner');
    await press(kano, 'button', 'Propose a change');
    await fillCode(kano, JSON.stringify({ ...tables, rows: [{ ...to, fields: ['name'], do: 'relaese' }] }));
    await kano.locator('input[maxlength="500"]').fill('the agreement was signed');
    await press(kano, 'button', 'Propose');
    await see(kano, 'rows.0.do');
    await shoot(kano, 'release-policy-wrong');
    await fillCode(kano, JSON.stringify(tables, null, 2));
    await press(kano, 'button', 'What would have left?');
    await see(kano, 'Compared with 0 past disclosures');
    await press(kano, 'button', 'Propose');
    await see(kano, 'Another administrator must approve it.');
    expect(await disclosed()).toBeUndefined();
    await shoot(kano, 'release-policy-own');
  });

  test('another administrator reads what comes in, and approves', async () => {
    const hana = await hub.open(desk);
    await signIn(hana, hub.link(), 'Administrator: feeds, crawlers, partners', { name: 'hana' });
    await press(hana, 'link', 'Release policy');
    await see(hana, 'Comes in');
    await shoot(hana, 'release-policy-decide');
    await press(hana, 'button', 'Approve');
    await press(hana, 'button', 'Approve now');
    await see(hana, 'In force since');
    await shoot(hana, 'release-policy');
    await hana.close();
  });

  test('what policy leaves to a person waits for an officer, who lets it go', async () => {
    expect(await disclosed()).toMatchObject({
      disclose: { things: [{ fields: [{ name: 'name' }], pending: ['Phone'] }] },
    });
    const officer = await hub.open(desk);
    await signIn(officer, hub.link(), 'Officer: intelligence', { name: 'ota' });
    await press(officer, 'link', 'Releases');
    await see(officer, /Their reason: two seizures/);
    await press(officer, 'button', 'Answer');
    await see(officer, 'Choose an answer for at least one value.');
    await shoot(officer, 'releases');
    await shootOnPhone(hub);
    await press(officer, 'radio', 'Let go');
    await officer.keyboard.press('Enter');
    await see(officer, 'Answered. It counts');
    await see(officer, 'No partner waits for an answer.');
    await press(officer, 'button', 'Answered');
    await officer.locator('summary').click();
    await see(officer, 'let go, ota');
    await shoot(officer, 'releases-answered');
    await officer.close();
    await vi.waitFor(async () =>
      expect(await disclosed()).toMatchObject({
        disclose: { things: [{ fields: [{ name: 'Phone', treatment: 'approved' }, { name: 'name' }], pending: [] }] },
      }),
    );
  });

  test('what was let go is kept back again by another officer, and leaves no more', async () => {
    const officer = await hub.open(desk);
    await signIn(officer, hub.link(), 'Officer: intelligence', { name: 'rin' });
    await press(officer, 'link', 'Releases');
    await press(officer, 'button', 'Answered');
    await officer.locator('summary').click();
    await press(officer, 'button', 'Keep back from now on: Phone');
    await see(officer, 'kept back, rin');
    await officer.close();
    expect(await disclosed()).toMatchObject({ disclose: { things: [{ pending: ['Phone'] }] } });
  });

  test('no page broke a rule of the browser or asked the hub what it refuses', () => {
    expect(hub.complaints).toEqual([]);
  });
});

/** Gives the console's hub a card and enrols it and the partner with each other; returns the card. */
function enrolBoth({ data, url }: Console, partner: Awaited<ReturnType<typeof openPartnerHub>>): PartnerCard {
  const own = makeCard(
    openHubKeys(data, Date.now()),
    { id: 'jp-customs', names: ['Japan Customs'], url: url.replace(/\/$/, '') },
    Date.now(),
  );
  const folder = join(data, 'partners');
  mkdirSync(folder, { recursive: true });
  const { purpose, instrument } = basis;
  const enrolment = { card: partner.card, purposes: [purpose], instruments: [instrument], state: 'active' };
  writeFileSync(join(folder, 'self.json'), JSON.stringify(own));
  writeFileSync(join(folder, 'nz-customs.json'), JSON.stringify(enrolment));
  partner.enrol(own);
  return own;
}

/** The same in Japanese on a phone, while something waits. */
async function shootOnPhone(hub: Console): Promise<void> {
  const page = await hub.open(phone);
  await signIn(page, hub.link(), 'Officer: intelligence', { name: 'rin' });
  await press(page, 'button', '日本語');
  await press(page, 'link', '開示承認');
  await see(page, '先方の理由：two seizures');
  await shoot(page, 'releases-phone');
  await page.close();
}
