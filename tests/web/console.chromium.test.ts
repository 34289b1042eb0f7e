import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../engine/prerequisites.ts';
import { serveSites } from '../../simulator/sites/serve.ts';
import { ROOT } from '../parts.ts';
import { type Console, fillCode, openConsole, press, see, shoot, signIn } from './console.ts';

const desk = { width: 1440, height: 900 };
/** A whole PNG of one red dot. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const phone = { width: 360, height: 740, isMobile: true };

/** Chromium is optional for the hub; without it these tests say that they were skipped. */
describe.skipIf(findChromium() === undefined)('the console in Chromium', { timeout: 90_000 }, () => {
  let hub: Console;
  let analyst: Page;
  let inspector: Page;
  let target: string;

  beforeAll(async () => {
    hub = await openConsole();
    // Two master waybills whose houses do not add up: two targets.
    const masters = readFileSync(join(ROOT, 'tests', 'fixtures', 'air-cargo', 'contradicting-masters.txt'));
    expect(await hub.deliver(masters)).toContain('"state":"done"');
    analyst = await hub.open(desk);
  });
  afterAll(() => hub?.close());

  test('a sign-in link opens a session once, and says what to do when it is used up', async () => {
    const link = hub.link();
    await signIn(analyst, link, 'Analyst: cargo and post', { name: 'hana' });
    await analyst.waitForFunction(() => location.pathname === '/worklist');

    const late = await hub.open(desk);
    await late.goto(link);
    await press(late, 'button', 'Sign in');
    await see(late, 'This link has been used');
    await see(late, './sekisho token --link');
    await shoot(late, 'sign-in-used-up');
  });

  test('the worklist is live, moves by keys, and claims what is chosen', async () => {
    await see(analyst, /\d+\+? targets/);
    await see(analyst, 'Live');
    await analyst.keyboard.press('j');
    const first = await analyst.$eval('.row-active a', (link) => link.textContent);
    expect(await analyst.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await analyst.keyboard.press('ArrowDown');
    const second = await analyst.$eval('.row-active a', (link) => link.textContent);
    expect(second).not.toBe(first);
    await analyst.keyboard.press('k');
    expect(await analyst.$eval('.row-active a', (link) => link.textContent)).toBe(first);

    await analyst.keyboard.press('c');
    await see(analyst, `Claimed: ${first}`);
    await analyst.waitForSelector('.row-active .holder-me');
    await shoot(analyst, 'worklist');
    target = first ?? '';
  });

  test('a target opens by Enter, its reason down to its evidence, the record and the raw bytes', async () => {
    await analyst.keyboard.press('Enter');
    await see(analyst, 'Claimed by hana');
    expect(await analyst.$eval('h1', (title) => title.textContent)).toBe(target);
    await analyst.locator('.reason-foot button').click();
    await analyst.locator('.evidence .record-link').click();
    await see(analyst, 'Raw bytes');
    await see(analyst, /Bytes 0–[\d,]+ of [\d,]+/);
    const text = await analyst.$eval('.bytes', (bytes) => bytes.textContent ?? '');
    await shoot(analyst, 'record');
    await press(analyst, 'button', 'Hex');
    const hex = await analyst.$eval('.bytes', (bytes) => bytes.textContent ?? '');
    const [line = ''] = hex.split('\n');
    expect(Buffer.from(line.slice(8, 55).replaceAll(' ', ''), 'hex').toString('latin1')).toBe(text.slice(0, 16));
    await analyst.goBack();
    await shoot(analyst, 'entity');
  });

  test('the network is drawn with all that its table lists, and grows where it is expanded', async () => {
    await press(analyst, 'link', 'Network');
    await analyst.waitForSelector('.canvas[data-drawn-ms]');
    const size = () => see(analyst, /[\d,]+ nodes/).then((text) => Number(text.replace(/\D/g, '')));
    const before = await size();
    expect(await drawnNodes(analyst)).toBe(before);
    await analyst.locator('.nodes button.small:not([disabled])').click();
    await analyst.waitForFunction(
      (count) => Number(document.querySelector('.canvas')?.getAttribute('data-nodes')) > count,
      {},
      before,
    );
    expect(await drawnNodes(analyst)).toBe(await size());
    await shoot(analyst, 'network');
  });

  test('a path between two nodes is found, marked and listed first', async () => {
    // The target stands first, being the best linked; the last row is one of what was expanded.
    await analyst.locator('.nodes tr[aria-rowindex="2"] .node-name').click();
    await press(analyst, 'button', 'From here');
    for (let row = 0; row < 60; row++) await analyst.keyboard.press('j');
    while (await analyst.$eval('.path-panel', (panel) => panel.querySelectorAll('button:disabled').length > 2))
      await analyst.keyboard.press('k');
    await press(analyst, 'button', 'To here');
    await press(analyst, 'button', 'Find path');
    const said = await see(analyst, /Path of \d+ steps?,/);
    const steps = Number(said.match(/\d+/)?.[0]);
    expect(await analyst.$$eval('.nodes .on-path', (rows) => rows.length)).toBe(steps + 1);
    await shoot(analyst, 'network-path');
    await analyst.goBack();
  });

  test('a decision is saved and stands in the history of the target', async () => {
    await press(analyst, 'button', 'Decide…');
    await analyst.locator('.acts form select').fill('FULL_EXAMINATION');
    await analyst.locator('.acts form textarea').fill('Weigh the houses again.');
    await press(analyst, 'button', 'Save decision');
    await see(analyst, 'Decision saved.');
    await see(analyst, 'Weigh the houses again.');
    await shoot(analyst, 'entity-decided');
  });

  test('what is not valid is said at its field, and the rest of the form is kept', async () => {
    await press(analyst, 'button', 'Decide…');
    await analyst.locator('.acts form select').fill('RELEASE');
    await analyst.focus('.acts form textarea');
    await analyst.keyboard.sendCharacter('x'.repeat(2001));
    await press(analyst, 'button', 'Save decision');
    await analyst.waitForSelector('.acts .field-wrong');
    expect(await analyst.$eval('.acts form textarea', (box) => (box as HTMLTextAreaElement).value.length)).toBe(2001);
    expect(await analyst.$eval('.acts .field-wrong textarea', (box) => box.getAttribute('aria-invalid'))).toBe('true');
    await shoot(analyst, 'field-wrong');
    await press(analyst, 'button', 'Decide…');
  });

  test('two entities are judged to be different, by a search for the other one', async () => {
    await press(analyst, 'button', 'Same or different…');
    const other = target === '217-99899925' ? '205-99900006' : '217-99899925';
    await analyst.locator('.acts form input[type="search"]').fill(other);
    await analyst.keyboard.press('Enter');
    await press(analyst, 'button', 'Choose');
    await see(analyst, 'Chosen:');
    await press(analyst, 'button', 'Different');
    await see(analyst, 'Judgement saved.');
    expect(await analyst.$eval('h1', (title) => title.textContent)).toBe(target);
  });

  test('an order goes to an office, whose inspector answers it on a phone through a lost network', async () => {
    await press(analyst, 'button', 'Order an inspection…');
    await see(analyst, 'Send order');
    await press(analyst, 'textbox', 'Office that acts');
    await analyst.locator('.acts form input').fill('JPNRT');
    await analyst.locator('.acts form textarea').fill('Open it and test the lining.');
    await press(analyst, 'button', 'Send order');
    await see(analyst, 'Order sent to JPNRT.');

    inspector = await hub.open(phone);
    await signIn(inspector, hub.link(), 'Inspector: orders and findings', { name: 'ito', office: 'JPNRT' });
    await see(inspector, 'Open it and test the lining.');
    await shoot(inspector, 'orders-phone');
    await inspector.locator('.card').click();
    for (const choice of ['By hand', 'Found', 'Confirmed']) await tapOn(inspector, choice);
    await inspector.locator('.finding input:not([type="radio"])').fill('methamphetamine');
    await inspector.setOfflineMode(true);
    await press(inspector, 'button', 'Send finding');
    await see(inspector, 'What you entered is kept on this device.');
    await shoot(inspector, 'finding-lost-network-phone');

    await inspector.setOfflineMode(false);
    await inspector.reload();
    await see(inspector, 'Draft of');
    await press(inspector, 'button', 'Send finding');
    await see(inspector, /The finding is recorded|The hub has it/);
    const isWider = await inspector.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isWider).toBe(false);

    await analyst.reload();
    await see(analyst, 'methamphetamine');
    await shoot(analyst, 'entity-with-finding');
  });

  test('a finding that is incomplete says which answers it wants', async () => {
    await inspector.goto(new URL('finding', hub.url).href);
    await press(inspector, 'button', 'Send finding');
    expect(await inspector.$$eval('.field-wrong legend, .field-wrong label', (all) => all.length)).toBeGreaterThan(2);
    await see(inspector, 'Choose one.');
  });

  test('search finds by number, and says so when there is nothing', async () => {
    await analyst.keyboard.press('/');
    await analyst.keyboard.type(`${target}\n`);
    await analyst.waitForSelector('.results li');
    expect(await analyst.$eval('.results b', (name) => name.textContent)).toBe(target);
    await analyst.goto(new URL('search?q=RR999999999ZZ', hub.url).href);
    await see(analyst, 'Nothing found for “RR999999999ZZ”.');
  });

  test('one click turns everything Japanese, and the browser remembers', async () => {
    await press(analyst, 'button', '日本語');
    await analyst.goto(new URL('worklist', hub.url).href);
    await see(analyst, '対象一覧');
    await analyst.waitForSelector('.row');
    expect(await analyst.evaluate(() => document.documentElement.lang)).toBe('ja');
    await shoot(analyst, 'worklist-ja');
    await press(analyst, 'button', 'English');
  });

  test('feeds show a delivery while the page is open, and what could not be read with its reason', async () => {
    const integrator = await hub.open(desk);
    await signIn(integrator, hub.link(), 'Integrator: feeds');
    await see(integrator, 'Health by feed');
    await see(integrator, 'Live');
    await hub.deliver(Buffer.from("UNA:+.? 'UNB+UNOC:3+GBA+JPA+261120:0915+1'UNH+1+PNRGOV:99:9:IA'UNT+2+1'UNZ+1+1'"));
    await integrator.waitForFunction(() => document.querySelectorAll('#dead-title ~ .table-box tbody tr').length > 0);
    await shoot(integrator, 'feeds');
    await integrator.locator('#dead-title ~ .table-box tbody tr button').click();
    await see(integrator, 'Still not readable');
    await shoot(integrator, 'feeds-replayed');
  });

  test('an officer watches a target, reports on it, and is told what came in', async () => {
    // The first report of all wakes a profile, which takes longer than a form waits on a busy machine.
    const reports = readFileSync(join(ROOT, 'tests', 'fixtures', 'intel', 'reports.ndjson'));
    expect(await hub.deliver(reports)).toContain('"state":"done"');
    const folder = mkdtempSync(join(tmpdir(), 'sekisho-picture-'));
    const picture = join(folder, 'bottom.png');
    writeFileSync(picture, Buffer.from(PICTURE, 'base64'));
    const officer = await hub.open(desk);
    await signIn(officer, hub.link(), 'Officer: intelligence', { name: 'ota' });
    await officer.waitForFunction(() => location.pathname === '/worklist');
    await see(officer, /\d+\+? targets/);
    await officer.keyboard.press('j');
    await officer.keyboard.press('Enter');
    await press(officer, 'button', 'Watch…');
    const watched = await officer.$eval('h1', (title) => title.textContent ?? '');
    const fields = '.acts form input:not([type="radio"])';
    await officer.locator(`${fields}[required]:not([type="date"])`).fill('Customs Act, article 105');
    for (const date of await officer.$$(`${fields}[type="date"]`)) {
      await date.focus();
      await officer.keyboard.type('12312030');
    }
    await shoot(officer, 'watch-form');
    await press(officer, 'button', 'Watch');
    await see(officer, 'You watch it.');

    await press(officer, 'link', 'Reports');
    await see(officer, 'Nothing has come in since.');
    await press(officer, 'link', 'Write a report');
    await press(officer, 'button', 'Send report');
    await see(officer, 'Please fill in.');
    await press(officer, 'textbox', 'Title');
    await officer.keyboard.type('Tea with a false bottom');
    await officer.keyboard.press('Tab');
    await officer.keyboard.type('Told by a driver.');
    await press(officer, 'radio', 'B: usually reliable');
    await press(officer, 'radio', '3: possibly true');
    for (const [at, name] of ['Hana Example', 'Example Trading KK'].entries()) {
      await press(officer, 'button', 'Add a person or firm');
      await officer.waitForFunction(
        (count) => document.querySelectorAll('fieldset.panel').length === count,
        {},
        at + 1,
      );
      const [field] = (await officer.$$('::-p-aria([name="Name"][role="textbox"])')).slice(-1);
      await field?.type(name);
    }
    await press(officer, 'button', 'Add a link');
    await officer.locator('::-p-aria([name="is"][role="combobox"])').fill('DIRECTOR_OF');
    await press(officer, 'button', 'Add a thing');
    await press(officer, 'textbox', 'Number');
    await officer.keyboard.type('not a number');
    await press(officer, 'button', 'Send report');
    await see(officer, 'The number of the thing cannot be read');
    const [master = '', house = ''] = watched.split(' / ');
    await officer.locator('::-p-aria([name="Number"][role="textbox"])').fill(master);
    await officer.locator('::-p-aria([name="House number"][role="textbox"])').fill(house);
    const chooser = await officer.$('input[type="file"]');
    await chooser?.uploadFile(picture);
    await see(officer, 'bottom.png');
    await officer.locator('::-p-aria([name="What it shows"][role="textbox"])').fill('The second bottom');
    await shoot(officer, 'report-form');
    const colleague = await hub.open(desk);
    await signIn(colleague, hub.link(), 'Officer: intelligence', { name: 'rin' });
    await press(officer, 'button', 'Send report');
    await see(officer, 'The report is recorded.');
    await see(officer, 'bottom.png: added');
    await see(officer, `New about what you watch: ${watched}`);
    await officer.waitForSelector('nav .chip-points');
    await shoot(officer, 'watch-hit');
    expect(await colleague.$$eval('nav .chip-points', (counts) => counts.length)).toBe(0);
    expect(await colleague.evaluate(() => document.body.textContent)).not.toContain('New about what you watch');
    const opened = await officer.$eval('.panel a.button', (link) => (link as HTMLAnchorElement).href);
    // Its name tells how many there are.
    await officer.locator('nav a[href="/reports"]').click();
    await see(officer, /Last hit/);
    await see(officer, watched);
    await shoot(officer, 'reports');
    await press(officer, 'button', 'End watch');
    await see(officer, 'You watch nothing.');
    await officer.goto(opened);
    await officer.waitForFunction(
      () => (document.querySelector<HTMLImageElement>('.images img')?.naturalWidth ?? 0) > 0,
    );
    await see(officer, 'The second bottom');
    await press(officer, 'link', 'Hana Example');
    await see(officer, /director of ?Organisation ?Example Trading KK/);
    await shoot(officer, 'report-images');
    rmSync(folder, { recursive: true });
  });

  test('an officer takes a thing and what is around it along as a file', async () => {
    const officer = await hub.open(desk);
    const folder = mkdtempSync(join(tmpdir(), 'sekisho-saved-'));
    const session = await officer.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      browserContextId: officer.browserContext().id ?? '',
    });
    await signIn(officer, hub.link(), 'Officer: intelligence', { name: 'ota' });
    await officer.goto(new URL('worklist', hub.url).href);
    await see(officer, /\d+\+? targets/);
    await officer.keyboard.press('j');
    await officer.keyboard.press('Enter');
    await press(officer, 'button', 'Take along…');
    await press(officer, 'button', 'Save file');
    const said = await see(officer, /Saved as CASE-[\w-]+\.stix\.json: \d+ things, \d+ links\./);
    await shoot(officer, 'export');
    const file = join(folder, said.match(/CASE-\S+\.json/)?.[0] ?? '');
    await vi.waitFor(() => expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ type: 'bundle' }));
    rmSync(folder, { recursive: true });
  });

  test('an administrator adds a site, crawls it, and sees what came of it', async () => {
    const sites = await serveSites({ seed: 'console', size: 5 });
    try {
      const admin = await hub.open(desk);
      await signIn(admin, hub.link(), 'Administrator: feeds, crawlers, partners', { name: 'kano' });
      await press(admin, 'link', 'Crawlers');
      await see(admin, 'No site is crawled yet.');
      await press(admin, 'button', 'Add a source…');
      await fillCode(admin, '{"name": "a shop"}');
      await press(admin, 'button', 'Save source');
      await see(admin, 'allowedHosts');
      await shoot(admin, 'source-wrong');
      await fillCode(admin, JSON.stringify(shopOf(sites.sites.static)));
      await press(admin, 'button', 'Save source');
      await see(admin, 'It has not run yet.');
      await press(admin, 'button', 'Run now');
      await see(admin, 'done');
      await shoot(admin, 'sources');
      await press(admin, 'button', 'Retire…');
      await press(admin, 'button', 'Yes, retire it');
      await see(admin, 'retired');
    } finally {
      await sites.close();
    }
  });

  test('signing out ends the session for every page', async () => {
    await press(analyst, 'button', 'Sign out');
    await see(analyst, 'This page needs a sign-in link.');
    await analyst.goto(new URL('worklist', hub.url).href);
    await see(analyst, 'This page needs a sign-in link.');
  });

  test('no page broke a rule of the browser or asked the hub what it refuses', () => {
    expect(hub.complaints).toEqual([]);
  });
});

/** The configuration of a site on this machine. */
function shopOf({ origin, port }: { readonly origin: string; readonly port: number }): object {
  return {
    name: 'static-shop',
    publisher: 'Static Shop',
    kind: 'listing',
    startUrls: [`${origin}/`],
    allowedHosts: ['127.0.0.1'],
    allowedPorts: [port],
    paceMs: 0,
    loopback: true,
    allowPrivate: ['127.0.0.1'],
    expected: { least: 1, most: 50 },
    contact: 'crawl@customs.example',
  };
}

function drawnNodes(page: Page): Promise<number> {
  return page.$eval('.canvas', (canvas) => Number(canvas.getAttribute('data-nodes')));
}

async function tapOn(page: Page, choice: string): Promise<void> {
  await page.locator(`::-p-aria([name="${choice}"][role="radio"])`).click();
}
