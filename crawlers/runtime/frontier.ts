import { z } from 'zod';

const waitingShape = z.strictObject({
  url: z.string().max(2_000),
  depth: z.number().int().min(0),
  tries: z.number().int().min(0),
  /** Read as a sitemap: it leads to pages and is none. */
  sitemap: z.boolean().optional(),
});

/** A crawl between two runs: what was fetched or skipped, what waits, and what pages held (for traps). Plain JSON. */
export const savedFrontierShape = z.strictObject({
  version: z.literal(1),
  /** Pages kept so far. */
  pages: z.number().int().min(0),
  /** Sitemaps that ever waited. */
  sitemaps: z.number().int().min(0).optional(),
  done: z.array(z.string().max(2_000)),
  waiting: z.array(waitingShape),
  /** Beginnings of the SHA-256 of bodies. */
  bodies: z.array(z.string().max(64)),
});

export type SavedFrontier = z.infer<typeof savedFrontierShape>;
export type Waiting = z.infer<typeof waitingShape>;

/** The URLs of one crawl, each once, nearest to the start first. */
export class Frontier {
  #pages: number;
  #sitemaps: number;
  readonly #done: Set<string>;
  readonly #bodies: Set<string>;
  /** Of everything ever added, done or not. */
  readonly #seen: Set<string>;
  /** By depth. */
  readonly #waiting: Waiting[][] = [];
  #size = 0;
  #current: Waiting | undefined;

  constructor(saved?: SavedFrontier) {
    this.#pages = saved?.pages ?? 0;
    this.#sitemaps = saved?.sitemaps ?? 0;
    this.#done = new Set(saved?.done);
    this.#bodies = new Set(saved?.bodies);
    this.#seen = new Set(this.#done);
    for (const one of saved?.waiting ?? []) this.#put(one);
  }

  get pages(): number {
    return this.#pages;
  }

  /** Count of sitemaps ever added. */
  get sitemaps(): number {
    return this.#sitemaps;
  }

  /** Count of URLs that wait. */
  get size(): number {
    return this.#size;
  }

  /** All URLs ever added. */
  get seen(): ReadonlySet<string> {
    return this.#seen;
  }

  /** Adds a URL that was never added before. */
  add(url: string, depth: number): void {
    if (!this.#seen.has(url)) this.#put({ url, depth, tries: 0 });
  }

  /** Adds a sitemap that was never added before. */
  addSitemap(url: string, depth: number): void {
    if (this.#seen.has(url)) return;
    this.#sitemaps += 1;
    this.#put({ url, depth, tries: 0, sitemap: true });
  }

  /** Takes the next URL. Until it is finished or put back it counts as waiting when the frontier is saved. */
  take(): Waiting | undefined {
    do {
      this.#current = this.#waiting.find((list) => list !== undefined && list.length > 0)?.shift();
      if (this.#current !== undefined) this.#size -= 1;
    } while (this.#current !== undefined && this.#done.has(this.#current.url));
    return this.#current;
  }

  /** The URL taken is done; `kept` when it gave a page. */
  finish(kept: boolean): void {
    if (this.#current === undefined) return;
    this.#done.add(this.#current.url);
    this.#current = undefined;
    if (kept) this.#pages += 1;
  }

  /** The URL taken waits again, behind those of its depth. */
  putBack(): void {
    if (this.#current === undefined) return;
    this.#put({ ...this.#current, tries: this.#current.tries + 1 });
    this.#current = undefined;
  }

  /** True when a page with this body was seen before; it is remembered. */
  sawBody(digest: string): boolean {
    const short = digest.slice(0, 24);
    const seen = this.#bodies.has(short);
    this.#bodies.add(short);
    return seen;
  }

  isDone(url: string): boolean {
    return this.#done.has(url);
  }

  /** A URL that another one led to is done with it. */
  mark(url: string): void {
    this.#seen.add(url);
    this.#done.add(url);
  }

  save(): SavedFrontier {
    const waiting = this.#waiting.flat();
    return {
      version: 1,
      pages: this.#pages,
      ...(this.#sitemaps === 0 ? {} : { sitemaps: this.#sitemaps }),
      done: [...this.#done],
      waiting: this.#current === undefined ? waiting : [this.#current, ...waiting],
      bodies: [...this.#bodies],
    };
  }

  #put(one: Waiting): void {
    this.#seen.add(one.url);
    this.#waiting[one.depth] ??= [];
    this.#waiting[one.depth]?.push(one);
    this.#size += 1;
  }
}
