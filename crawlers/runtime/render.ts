/**
 * Pages whose content is made by scripts, rendered by the system's Chromium. The browser connects to nothing: it is started
 * with a proxy and a resolver that are not there, and what a page asks for is intercepted, fetched by our own fetcher with
 * all its checks, and handed in. So whatever escapes the interception (workers, sockets, prefetches) meets a dead end.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, HTTPRequest, Page as Tab } from 'puppeteer-core';
import { type Browsers, openBrowsers } from './browser.ts';
import type { Fetched } from './fetch.ts';
import { headerOf } from './headers.ts';
import { SkipError, type SkipReason } from './skip.ts';

/** What a page's scripts made of it. */
export interface Rendered {
  /** The document after it settled, as HTML. */
  readonly dom: string;
  /** Scripts and data fetched for it. */
  readonly parts: number;
  /** False when it was still asking for things when its time was up. */
  readonly settled: boolean;
  /** What it asked for and did not get, at most a hundred. */
  readonly refused: readonly { readonly url: string; readonly reason: SkipReason }[];
}

export interface RenderJob {
  readonly url: URL;
  /** The page as fetched, at `url`. */
  readonly document: Fetched;
  /** Returns the URL a text says, or throws SkipError. */
  readonly permitUrl: (text: string) => URL;
  readonly fetch: (url: URL, kind: PartKind) => Promise<Fetched>;
  readonly maxBytes: number;
  readonly charset: string;
  readonly signal: AbortSignal;
}

/** What a page may ask for. */
export type PartKind = 'document' | 'script' | 'data';

export interface Renderer {
  /** Returns the page as its scripts make it; one at a time, in the order asked. Throws SkipError. */
  readonly render: (job: RenderJob) => Promise<Rendered>;
  readonly close: () => Promise<void>;
}

export interface RenderOptions {
  /** The Chromium to drive. */
  readonly executablePath: string;
  /** Longest that a page may take, with the pauses between its requests, in ms. */
  readonly pageMs?: number;
  /** Silence after which a page has settled, in ms. */
  readonly settleMs?: number;
  /** Most that the browser may hold for a page, in MiB. */
  readonly memoryMiB?: number;
  /** Pages after which the browser is started anew. */
  readonly pagesPerBrowser?: number;
}

const MOST_PARTS = 60;
const MOST_REFUSED = 100;
const POLL_MS = 25;

const kinds: Readonly<Record<string, PartKind>> = {
  document: 'document',
  script: 'script',
  xhr: 'data',
  fetch: 'data',
};

/** Headers of a part that the page is shown; none that lets the browser connect, keep or report something. */
const shownHeaders = ['content-type', 'access-control-allow-origin', 'access-control-allow-credentials'];

/** Returns a renderer; the browser is started with the first page. */
export function openRenderer(options: RenderOptions): Renderer {
  const browsers = openBrowsers(options);
  let last: Promise<unknown> = Promise.resolve();
  return {
    render: (job) => {
      const next = last.then(() => renderOne(browsers, job, options));
      last = next.catch(() => undefined);
      return next;
    },
    close: async () => {
      await last;
      await browsers.close();
    },
  };
}

async function renderOne(browsers: Browsers, job: RenderJob, options: RenderOptions): Promise<Rendered> {
  job.signal.throwIfAborted();
  const { pageMs = 60_000, settleMs = 500 } = options;
  return browsers.withTab(pageMs + 10_000, job.signal, async (tab) => {
    const state = newState(job);
    await prepare(tab, state);
    const until = Date.now() + pageMs;
    await tab.goto(job.url.href, { waitUntil: 'domcontentloaded', timeout: pageMs });
    const settled = await settles(state, settleMs, until);
    state.over = true;
    const dom = await readDom(tab, job.maxBytes);
    return { dom, parts: state.parts, settled, refused: state.refused };
  });
}

interface State {
  readonly job: RenderJob;
  readonly refused: { readonly url: string; readonly reason: SkipReason }[];
  parts: number;
  /** Requests under way. */
  pending: number;
  /** When the last of them ended. */
  quietSince: number;
  opened: boolean;
  over: boolean;
}

function newState(job: RenderJob): State {
  return { job, refused: [], parts: 0, pending: 0, quietSince: 0, opened: false, over: false };
}

async function prepare(tab: Tab, state: State): Promise<void> {
  await tab.setBypassServiceWorker(true);
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void count(state, answer(tab, request, state)));
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  tab.on('popup', (popup) => void popup?.close().catch(() => undefined));
}

/** A request that cannot be answered any more belongs to a tab that is gone. */
async function count(state: State, work: Promise<void>): Promise<void> {
  state.pending += 1;
  await work.catch(() => undefined);
  state.pending -= 1;
  state.quietSince = Date.now();
}

/** Hands in what a request asks for, or ends it. */
async function answer(tab: Tab, request: HTTPRequest, state: State): Promise<void> {
  const { job } = state;
  try {
    if (isMainDocument(tab, request) && !state.opened && request.url() === job.url.href) {
      state.opened = true;
      return await request.respond({
        status: 200,
        contentType: `text/html; charset=${job.charset}`,
        body: job.document.body,
      });
    }
    const fetched = await fetchPart(tab, request, state);
    const headers = shownHeaders.flatMap((name) => {
      const value = headerOf(fetched.headers, name);
      return value === undefined ? [] : [[name, value] as const];
    });
    await request.respond({ status: fetched.status, headers: Object.fromEntries(headers), body: fetched.body });
  } catch (cause) {
    const reason = cause instanceof SkipError ? cause.reason : 'browser-failed';
    if (state.refused.length < MOST_REFUSED && !isIcon(request))
      state.refused.push({ url: request.url().slice(0, 2_000), reason });
    // A navigation that is aborted leaves the page as it is; any other failure puts an error page in its place.
    await request.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
  }
}

/** What the browser asks for of its own accord. */
function isIcon(request: HTTPRequest): boolean {
  return request.resourceType() === 'other' && new URL(request.url()).pathname === '/favicon.ico';
}

async function fetchPart(tab: Tab, request: HTTPRequest, state: State): Promise<Fetched> {
  const kind = Object.hasOwn(kinds, request.resourceType()) ? kinds[request.resourceType()] : undefined;
  if (kind === undefined) throw notAllowed('only documents, scripts and data are fetched for a page');
  if (request.method() !== 'GET') throw notAllowed('a page may read only');
  if (isMainDocument(tab, request)) throw notAllowed('a page may not lead the browser elsewhere');
  const url = state.job.permitUrl(request.url());
  if (state.over || state.parts >= MOST_PARTS) throw notAllowed(`a page is given at most ${MOST_PARTS} parts`);
  state.parts += 1;
  return state.job.fetch(url, kind);
}

function notAllowed(message: string): SkipError {
  return new SkipError('kind-not-allowed', message);
}

function isMainDocument(tab: Tab, request: HTTPRequest): boolean {
  return request.isNavigationRequest() && request.frame() === tab.mainFrame();
}

/** True when the page has asked for nothing for a while; false when its time is up. Requests are counted here: the browser loses some. */
async function settles(state: State, settleMs: number, until: number): Promise<boolean> {
  state.quietSince = Date.now();
  while (Date.now() < until) {
    if (state.pending === 0 && Date.now() - state.quietSince >= settleMs) return true;
    await sleep(POLL_MS);
  }
  return false;
}

/** Read in a world of our own, where the page's scripts have not changed what functions do. */
async function readDom(tab: Tab, maxBytes: number): Promise<string> {
  const session = await tab.createCDPSession();
  const contextId = await openWorld(session);
  const expression = `(() => {
    const html = document.documentElement?.outerHTML ?? '';
    return html.length > ${maxBytes} ? null : (document.doctype ? '<!DOCTYPE html>' : '') + html;
  })()`;
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  if (typeof result.value === 'string') return result.value;
  throw new SkipError('body-too-large', `the document is over ${maxBytes} characters`);
}

async function openWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return executionContextId;
}
