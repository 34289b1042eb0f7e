import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inject, vi } from 'vitest';
import { anyPort } from '../../engine/ports.ts';
import { findChromium } from '../../engine/prerequisites.ts';
import { openDevelopmentIssuer } from '../../src/auth/development-issuer.ts';
import { makeCode, signInLink } from '../../src/auth/sign-in-code.ts';
import { bringConsole } from '../../src/cli/console-build.ts';
import { readOrMakeSecret } from '../../src/config.ts';
import { openHub } from '../hub.ts';
import { ROOT } from '../parts.ts';

const minute = 60_000;
/** How long a page may take to show what is waited for. */
const patience = 20_000;
/** Software drawing, so that the network is drawn where there is no graphics card; and no talk with anybody but the hub. */
const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=en',
];

/** A whole hub with its console, and a browser before it. */
export interface Console {
  readonly url: string;
  /** Its data folder. */
  readonly data: string;
  /** A new one-time link. */
  readonly link: () => string;
  /** Brings a file in as an integrator does, and waits until it is in the graph. Returns the answer. */
  readonly deliver: (bytes: Buffer) => Promise<string>;
  /** What any page complained of: errors of scripts, of the content security policy, of the hub. */
  readonly complaints: string[];
  /** Opens a page of a size of its own, with its own session. */
  readonly open: (size: { width: number; height: number; isMobile?: boolean }) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Starts server and worker as `up` does, over the run's own Neo4j and Redis on an empty graph, and Chromium. */
export async function openConsole(): Promise<Console> {
  const data = mkdtempSync(join(tmpdir(), 'sekisho-console-'));
  const closes = [async () => rmSync(data, { recursive: true, force: true })];
  const close = async () => {
    for (const one of closes.toReversed()) await one();
  };
  try {
    const browser = await puppeteer.launch({
      executablePath: findChromium() ?? '',
      userDataDir: join(data, 'browser'),
      args: flags,
    });
    closes.push(() => browser.close());
    const parts = await openHub();
    closes.push(parts.close);
    const url = await startHub(data, closes);
    return { url, data, close, ...makeConsole(url, data, browser) };
  } catch (failure) {
    await close();
    throw failure;
  }
}

function makeConsole(url: string, data: string, browser: Browser): Omit<Console, 'url' | 'data' | 'close'> {
  const issuer = openDevelopmentIssuer(data, false);
  const complaints: string[] = [];
  return {
    complaints,
    link: () => signInLink(url, makeCode(issuer.signInSecret, Date.now())),
    deliver: async (bytes) => {
      const who = { subject: 'feeds', role: 'integrator', purpose: 'feed-operation', ttlSeconds: 600 };
      const response = await fetch(new URL('ingest/auto', url), {
        method: 'POST',
        headers: { authorization: `Bearer ${await issuer.issue(who, Date.now())}` },
        body: new Uint8Array(bytes),
      });
      return response.text();
    },
    open: async (size) => {
      const page = await (await browser.createBrowserContext()).newPage();
      page.setDefaultTimeout(patience);
      await page.setViewport({ hasTouch: size.isMobile ?? false, ...size });
      listen(page, complaints);
      return page;
    },
  };
}

/** Returns the address of a hub that is healthy; how to stop its processes is added to `closes`. */
async function startHub(data: string, closes: (() => Promise<void>)[]): Promise<string> {
  const web = await bringConsole({ show: () => {}, say: (text) => console.log(text) });
  if (web === undefined) throw new Error('the console could not be built');
  for (const name of ['id.key', 'content.key']) readOrMakeSecret(join(data, 'keys', name));
  const port = await anyPort();
  for (const file of ['worker.ts', 'server.ts']) {
    const child = start(file, { data, port, web });
    closes.push(() => stop(child));
  }
  const url = `http://127.0.0.1:${port}/`;
  await vi.waitFor(() => fetch(new URL('health', url)), { timeout: minute, interval: 200 });
  return url;
}

function start(file: string, { data, port, web }: { data: string; port: number; web: string }): ChildProcess {
  const { url, user, password } = inject('neo4j');
  return spawn(process.execPath, [join(ROOT, 'src', file)], {
    env: {
      ...process.env,
      NEO4J_URL: url,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      REDIS_URL: inject('redisUrl'),
      SEKISHO_DATA: data,
      SEKISHO_PORT: String(port),
      SEKISHO_WEB: web,
      NODE_ENV: 'test',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // A refused sign-in and a lost network are parts of the tests, and the browser reports them here too.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text());
    }
  });
  page.on('response', async (response) => {
    if (!response.url().endsWith('/graphql') || response.request().method() !== 'POST') return;
    const text = await response.text().catch(() => '');
    // A machine under load may keep the worker busy for longer than a request waits; the console says so and goes on.
    if (text.includes('"errors"') && !text.includes('TASK_PENDING'))
      complaints.push(`${response.request().postData()?.slice(0, 120)}: ${text}`);
  });
}

/** Keeps what a page looks like, for people; the folder is not part of the repository. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = join(ROOT, 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Waits for a control by its role and name, as a screen reader has it, and clicks it. */
export async function press(page: Page, role: string, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
}

/** Waits until the page shows a text. */
export async function see(page: Page, text: string | RegExp): Promise<string> {
  const source = typeof text === 'string' ? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : text.source;
  const found = await page.waitForFunction(
    (wanted) => new RegExp(wanted).exec(document.body.textContent)?.[0],
    {},
    source,
  );
  return String(await found.jsonValue());
}

/** Signs in by a link as one of the works offered. */
export async function signIn(page: Page, link: string, work: string, fill: Record<string, string> = {}): Promise<void> {
  await page.goto(link);
  await press(page, 'radio', work);
  for (const [name, value] of Object.entries(fill)) await page.locator(`input[name="${name}"]`).fill(value);
  await press(page, 'button', 'Sign in');
  await see(page, 'Sign out');
}

/** Writes a text into the box for code on a page, in place of what stands there. */
export async function fillCode(page: Page, text: string): Promise<void> {
  await page.focus('textarea.code');
  await page.$eval('textarea.code', (box) => (box as HTMLTextAreaElement).select());
  await page.keyboard.sendCharacter(text);
}
