/*
 * A parser's work must not grow with the square of a page. What stands open when an element closes is searched, so a page
 * that opens much and closes what it never opened takes minutes; here such a page is cut before it is parsed.
 */

/** Most characters, opening angle brackets (in scripts too), and elements open at once that are read of a page. */
export const MAX_TEXT = 5_000_000;
export const MAX_TAGS = 60_000;
export const MAX_OPEN = 2_000;

export type Cut = 'page-too-large' | 'page-too-many-tags' | 'page-too-deep';

export interface Bounded {
  readonly html: string;
  /** Why the rest of the page is not read. */
  readonly cut: Cut | undefined;
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is text up to their own end tag. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp']);
const VALUE = /\s{0,100}(["'])/y;
const NAME = /[a-zA-Z][^\s/>]{0,60}/y;

/** Returns the part of a page that can be parsed in bounded time and memory; end tags of what is not open are left out. */
export function bound(page: string): Bounded {
  const end = Math.min(page.length, MAX_TEXT, findTag(page, MAX_TAGS));
  const scan = new Scan(page.slice(0, end));
  const isDeep = scan.run();
  const reason = end === MAX_TEXT ? 'page-too-large' : 'page-too-many-tags';
  return { html: scan.kept(), cut: isDeep ? 'page-too-deep' : end < page.length ? reason : undefined };
}

/** Where the angle bracket stands that is one too many. */
function findTag(page: string, most: number): number {
  let at = page.indexOf('<');
  for (let count = 0; at >= 0 && count < most; count++) at = page.indexOf('<', at + 1);
  return at < 0 ? page.length : at;
}

class Scan {
  readonly #text: string;
  readonly #open = new Map<string, number>();
  #depth = 0;
  #at = 0;
  /** Start of what is not yet in `#parts`. */
  #from = 0;
  readonly #parts: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** True when it stopped because too much stands open. */
  run(): boolean {
    for (this.#at = this.#text.indexOf('<'); this.#at >= 0; this.#at = this.#text.indexOf('<', this.#at + 1)) {
      if (this.#text.startsWith('<!--', this.#at)) {
        const end = this.#text.indexOf('-->', this.#at + 2);
        if (end < 0) return false;
        this.#at = end;
        continue;
      }
      const isEnd = this.#text.charCodeAt(this.#at + 1) === 47;
      const name = this.#readName(this.#at + (isEnd ? 2 : 1));
      if (name === undefined) continue;
      if (isEnd) this.#close(name);
      else if (!VOID.has(name)) {
        if (this.#depth >= MAX_OPEN) return this.#stop();
        this.#openOne(name);
      }
    }
    return false;
  }

  kept(): string {
    this.#parts.push(this.#text.slice(this.#from));
    return this.#parts.join('');
  }

  #stop(): true {
    this.#parts.push(this.#text.slice(this.#from, this.#at));
    this.#from = this.#text.length;
    return true;
  }

  #readName(at: number): string | undefined {
    NAME.lastIndex = at;
    return NAME.exec(this.#text)?.[0].toLowerCase();
  }

  #openOne(name: string): void {
    this.#skipAttributes();
    if (RAW.has(name)) {
      const end = new RegExp(`</${name}`, 'gi');
      end.lastIndex = this.#at;
      const found = end.exec(this.#text);
      // The end tag is looked at next, as one of an element that is open.
      this.#at = found === null ? this.#text.length : found.index - 1;
    }
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    this.#depth++;
  }

  /** Goes to the end of a start tag; what looks like a tag in a quoted value is none. */
  #skipAttributes(): void {
    const step = /[>=]/g;
    step.lastIndex = this.#at;
    for (let found = step.exec(this.#text); found !== null; found = step.exec(this.#text)) {
      this.#at = found.index;
      if (found[0] === '>') return;
      VALUE.lastIndex = step.lastIndex;
      const quote = VALUE.exec(this.#text)?.[1];
      if (quote === undefined) continue;
      const end = this.#text.indexOf(quote, VALUE.lastIndex);
      if (end < 0) break;
      step.lastIndex = end + 1;
    }
    this.#at = this.#text.length;
  }

  #close(name: string): void {
    const open = this.#open.get(name) ?? 0;
    if (open > 0) {
      this.#open.set(name, open - 1);
      this.#depth--;
      return;
    }
    const end = this.#text.indexOf('>', this.#at);
    this.#parts.push(this.#text.slice(this.#from, this.#at));
    this.#from = end < 0 ? this.#text.length : end + 1;
    this.#at = this.#from - 1;
  }
}
