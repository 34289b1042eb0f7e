import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type SavedFrontier, savedFrontierShape } from '../../crawlers/runtime/frontier.ts';
import type { Known, Page } from '../../crawlers/runtime/page.ts';

const knownShape = z.record(
  z.string(),
  z.strictObject({
    etag: z.string().optional(),
    lastModified: z.string().optional(),
    at: z.number().int(),
    links: z.array(z.string()),
  }),
);

/** Pages of a source as they were last seen, by URL. */
export type KnownPages = Map<string, Known>;

/**
 * What crawls remember between two parts and two runs, as files: how far a run is, and what is known of a source's pages.
 * Losing them costs pages asked for again, and nothing else.
 */
export class CrawlState {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Returns where a run was left; undefined when it has not begun, or nobody knows any more. */
  async findFrontier(run: string): Promise<SavedFrontier | undefined> {
    return this.#read(`${safe(run)}.frontier`, savedFrontierShape);
  }

  async saveFrontier(run: string, frontier: SavedFrontier): Promise<void> {
    await this.#write(`${safe(run)}.frontier`, frontier);
  }

  async dropFrontier(run: string): Promise<void> {
    await rm(this.#path(`${safe(run)}.frontier`), { force: true });
  }

  /** Returns what is known of a source's pages. */
  async findKnown(source: string): Promise<KnownPages> {
    const known = await this.#read(`${safe(source)}.known`, knownShape);
    return new Map(
      Object.entries(known ?? {}).map(([url, { etag, lastModified, at, links }]) => [
        url,
        { etag, lastModified, at, links },
      ]),
    );
  }

  async saveKnown(source: string, known: KnownPages): Promise<void> {
    await this.#write(`${safe(source)}.known`, Object.fromEntries(known));
  }

  async #read<T>(name: string, shape: z.ZodType<T>): Promise<T | undefined> {
    const text = await readFile(this.#path(name), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    // A file cut by a full disk is as good as none.
    const read = shape.safeParse(parse(text));
    return read.success ? read.data : undefined;
  }

  async #write(name: string, value: unknown): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeFile(`${this.#path(name)}.part`, JSON.stringify(value), { mode: 0o600, flush: true });
    await rename(`${this.#path(name)}.part`, this.#path(name));
  }

  #path(name: string): string {
    return join(this.#folder, `${name}.json`);
  }
}

/** What is known of a page once it was read; nothing when the site gives no way to ask whether it changed. */
export function knownOf({ headers, at, links }: Page): Known | undefined {
  const find = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
  const [etag, lastModified] = [find('etag'), find('last-modified')];
  return etag === undefined && lastModified === undefined ? undefined : { etag, lastModified, at, links };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Ids of runs come from the queue and hold colons; a file's name must not lead elsewhere. */
function safe(name: string): string {
  return name.replace(/[^A-Za-z0-9-]/g, '_').slice(0, 150);
}
