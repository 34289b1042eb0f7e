import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../engine/prerequisites.ts';
import { openHubKeys } from '../../src/auth/hub-keys.ts';
import { makeCard } from '../../src/share/partner-card.ts';
import { openLiar } from '../share/liar.ts';
import { type Console, openConsole, press, see, shoot, signIn } from './console.ts';

const field = (name: string, value: string, treatment: string) => ({ name, value, treatment, marking: 'plain' });
const fields = [
  field('name', 'TANAKA AKIRA', 'release'),
  field('birthDate', '1980', 'year'),
  field('Phone', '+819012345678', 'approved'),
];
const terms = { courtUse: 'withConsent', onwardRelease: 'never', retentionDays: 1_095 };

describe.skipIf(findChromium() === undefined)('the page that asks partners, in Chromium', { timeout: 90_000 }, () => {
  let hub: Console;
  let partner: Awaited<ReturnType<typeof openLiar>>;
  let page: Page;
  let handles = 0;

  beforeAll(async () => {
    hub = await openConsole();
    // Both answers in one: each question reads its own.
    partner = await openLiar('nz-customs', Date.now, () => {
      handles += 1;
      return {
        lookup: { parties: [{ hit: true, handle: `h${handles}` }], goods: [] },
        disclose: { things: [{ kind: 'Person', fields, pending: ['Email'] }], terms },
      };
    });
    const about = { id: 'jp-customs', names: ['Japan Customs'], url: hub.url.replace(/\/$/, '') };
    const folder = join(hub.data, 'partners');
    mkdirSync(folder, { recursive: true });
    const self = makeCard(openHubKeys(hub.data, Date.now()), about, Date.now());
    writeFileSync(join(folder, 'self.json'), JSON.stringify(self));
    const grants = { purposes: ['smuggling'], instruments: ['cmaa-jp-nz'], state: 'active' };
    writeFileSync(join(folder, 'nz-customs.json'), JSON.stringify({ card: partner.card, ...grants }));
    page = await hub.open({ width: 1440, height: 900 });
    await signIn(page, hub.link(), 'Officer: intelligence', { name: 'ota' });
    await press(page, 'link', 'Ask partners');
  });
  afterAll(async () => {
    partner?.close();
    await hub?.close();
  });

  const ask = async (value: string) => {
    await page.locator('input[required]').fill(value);
    await press(page, 'button', 'Ask all partners');
    await see(page, 'Ask for what may be released');
  };

  test('says in words how each value was released, and on which terms', async () => {
    await ask('+81 90 1234 5678');
    await press(page, 'button', 'Ask for what may be released');
    await see(page, 'whole, let go by a person');
    await see(page, 'year only');
    await see(page, 'waits for a person');
    await see(page, 'Use in court: with their consent. Onward release: never. Kept for 1095 days at most.');
    expect(await page.$eval('caption', (caption) => caption.textContent)).toBe('Person');
    await shoot(page, 'ask-partners');
  });

  test('shows nothing of what was disclosed before under another question', async () => {
    await ask('+81 90 8765 4321');
    expect(await page.$$('caption')).toHaveLength(0);
  });
});
