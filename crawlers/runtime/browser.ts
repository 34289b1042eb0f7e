import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type CDPSession, type Page as Tab } from 'puppeteer-core';
import { SkipError } from './skip.ts';

export interface BrowserOptions {
  readonly executablePath: string;
  readonly memoryMiB?: number;
  readonly pagesPerBrowser?: number;
}

/** A browser that is there when it is needed, whatever pages do to it. */
export interface Browsers {
  /** Runs some work in a tab with a profile of its own, which is gone afterwards. Throws SkipError where the browser fails, or takes too long. */
  readonly withTab: <T>(longestMs: number, signal: AbortSignal, work: (tab: Tab) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

const WATCH_MS = 200;
const CLOSE_MS = 5_000;

/** All that keeps Chromium from connecting to anything: no names, no proxy behind the proxy, no UDP; and from talking for itself. */
const flags = [
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--dns-prefetch-disable',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--mute-audio',
  '--lang=en',
];

/** Returns what starts a browser when a tab is wanted, and another after some pages or when it has died. */
export function openBrowsers({ executablePath, memoryMiB = 1_024, pagesPerBrowser = 50 }: BrowserOptions): Browsers {
  let browser: Browser | undefined;
  let pages = 0;
  const stop = async () => {
    const old = browser;
    browser = undefined;
    if (old !== undefined) await closeOrKill(old);
  };
  const bring = async (): Promise<Browser> => {
    if (browser !== undefined && (!browser.connected || pages >= pagesPerBrowser)) await stop();
    if (browser === undefined) pages = 0;
    pages += 1;
    browser ??= await launch(executablePath, memoryMiB);
    return browser;
  };
  return {
    close: stop,
    withTab: async (longestMs, signal, work) => {
      const one = await bring();
      try {
        return await runInTab(one, { longestMs, signal, memoryMiB, work });
      } catch (cause) {
        // Whatever went wrong, the next page does not inherit it.
        if (!(cause instanceof SkipError) || cause.reason !== 'body-too-large') await stop();
        signal.throwIfAborted();
        throw cause instanceof SkipError ? cause : failed(cause);
      }
    },
  };
}

async function launch(executablePath: string, memoryMiB: number): Promise<Browser> {
  const heap = `--js-flags=--max-old-space-size=${Math.floor(memoryMiB / 2)}`;
  // Chromium's own sandbox cannot be had as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await puppeteer.launch({ executablePath, pipe: true, args: [...flags, heap, ...sandbox] });
  } catch (cause) {
    throw failed(cause);
  }
}

interface Run<T> {
  readonly longestMs: number;
  readonly signal: AbortSignal;
  readonly memoryMiB: number;
  readonly work: (tab: Tab) => Promise<T>;
}

async function runInTab<T>(browser: Browser, { longestMs, signal, memoryMiB, work }: Run<T>): Promise<T> {
  const ended = new AbortController();
  const { promise: broken, reject } = Promise.withResolvers<never>();
  broken.catch(() => undefined);
  const timer = setTimeout(() => reject(new SkipError('too-slow', 'the page took too long to render')), longestMs);
  const stop = () => reject(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  watchMemory(browser, memoryMiB, ended.signal).catch(reject);
  try {
    const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } });
    const tab = await context.newPage();
    tab.once('error', (cause) => reject(failed(cause)));
    const result = await Promise.race([work(tab), broken]);
    await Promise.race([context.close(), broken]);
    return result;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    ended.abort();
  }
}

/** Rejects when the browser's processes hold more than they may; resolves when the page has ended. Where there is no /proc, the heap's limit alone holds. */
async function watchMemory(browser: Browser, memoryMiB: number, ended: AbortSignal): Promise<void> {
  const session = await browser.target().createCDPSession();
  while (!ended.aborted) {
    if ((await heldMiB(session)) > memoryMiB) {
      throw new SkipError('memory-exceeded', `the page makes the browser hold over ${memoryMiB} MiB`);
    }
    await sleep(WATCH_MS);
  }
  await session.detach().catch(() => undefined);
}

async function heldMiB(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = await Promise.all(processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => ownPages(id)));
  return pages.reduce((sum, one) => sum + one, 0) / 256;
}

/** Pages of 4 KiB that a process shares with no other (proc(5), statm). */
async function ownPages(process: number): Promise<number> {
  const text = await readFile(`/proc/${process}/statm`, 'utf8').catch(() => '');
  const [, resident = 0, shared = 0] = text.split(' ').map(Number);
  return resident - shared;
}

async function closeOrKill(browser: Browser): Promise<void> {
  const timer = setTimeout(() => browser.process()?.kill('SIGKILL'), CLOSE_MS);
  await browser.close().catch(() => undefined);
  clearTimeout(timer);
  browser.process()?.kill('SIGKILL');
}

function failed(cause: unknown): SkipError {
  return new SkipError('browser-failed', 'the browser failed on the page', { cause });
}
