/*
 * Bytes are looked at once, through a table of 256 entries; values stay where they are until somebody asks for one.
 * Text is held as one character a byte, so that every index is a byte offset.
 * Nothing larger than one window is ever held, whatever the size of the file, the chunk or the segment.
 */
import type { Issue } from '../../model/parsed-unit.ts';
import { BROKEN, type Page, RELEASED, type Segment, WIDE } from './segment.ts';
import {
  inferSeparators,
  isServiceAdvice,
  levelA,
  readServiceAdvice,
  type Separators,
  UNA_LOOKAHEAD,
} from './separators.ts';

/** Longest segment read; a longer one is skipped to the next terminator with the issue 'segment-too-long'. */
export const MAX_SEGMENT = 32 * 1024;
const WINDOW = 2 * MAX_SEGMENT;
/** New bytes looked at in one go: few enough that what is made of them dies young. */
const STEP = 8 * 1024;

const PLAIN = 0;
const COMPONENT = 1;
const ELEMENT = 2;
const TERMINATOR = 3;
const RELEASE = 4;
const BREAK = 5;
const HIGH = 6;
/** A file of noise may show thousands of "tags"; only the first are kept as shared strings. */
const MAX_TAGS = 1024;
const NO_MARKS = new Int32Array(0);
const SERVICE_TAGS = ['UNB', 'UNG', 'UNH', 'UNT', 'UNE', 'UNZ'];

export interface TokenizeOptions {
  /** Tags that, at the start of a line inside a segment, show that the terminator before them was lost. */
  readonly tags?: Iterable<string>;
}

/**
 * Yields the segments of an EDIFACT stream window by window, in file order; what is no segment comes as a piece with
 * tag '' and its issues, so nothing is dropped in silence. Never throws on bad input.
 * Source: ISO 9735-1:2002; broken lines, lost terminators and text around interchanges are read as airlines send them.
 */
export async function* tokenize(
  source: AsyncIterable<Uint8Array>,
  options: TokenizeOptions = {},
): AsyncGenerator<Segment[]> {
  const tokenizer = new Tokenizer(options);
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      at += tokenizer.fill(chunk, at);
      if (!tokenizer.isFull()) continue;
      const segments = tokenizer.take(false);
      if (segments.length > 0) yield segments;
    }
  }
  const segments = tokenizer.take(true);
  if (segments.length > 0) yield segments;
}

class Tokenizer {
  readonly #bytes = Buffer.allocUnsafe(WINDOW);
  readonly #scratch = new Int32Array(WINDOW + 2);
  readonly #known: ReadonlySet<string>;
  readonly #tags = new Map<number, string>();
  #filled = 0;
  /** Of these, what the window before left over. */
  #carried = 0;
  /** Offset in the file of the window's first byte. */
  #base = 0;
  #text = '';
  #page: Page = { text: '', base: 0, marks: NO_MARKS, release: undefined };
  #pages: Page[] = [];
  #separators: Separators = levelA;
  #kinds = tabulate(levelA);
  /** A service string advice stands before the UNB to come. */
  #advised = false;
  #started = false;
  /** Inside a segment that is too long. */
  #skipping = false;
  #waiting: Issue[] = [];
  #marked = 0;
  #flags = 0;
  /** Where the last scan says that the next segment starts. */
  #next = 0;

  constructor(options: TokenizeOptions) {
    this.#known = new Set([...SERVICE_TAGS, ...(options.tags ?? [])]);
  }

  /** Copies from `chunk` what fits; returns how many bytes that was. */
  fill(chunk: Uint8Array, from: number): number {
    const size = Math.min(WINDOW - this.#filled, this.#carried + STEP - this.#filled, chunk.length - from);
    this.#bytes.set(from === 0 && size === chunk.length ? chunk : chunk.subarray(from, from + size), this.#filled);
    this.#filled += size;
    return size;
  }

  /** True when it is time to take. */
  isFull(): boolean {
    return this.#filled === WINDOW || this.#filled - this.#carried >= STEP;
  }

  /** Returns the segments that the window completes and keeps the rest for the next one. */
  take(last: boolean): Segment[] {
    const text = this.#bytes.toString('latin1', 0, this.#filled);
    this.#marked = 0;
    this.#pages = [];
    this.#text = text;
    this.#open(this.#separators);
    const out: Segment[] = [];
    let at = this.#skipBlanks(0);
    while (at < this.#filled) {
      const next = this.#step(at, last, out);
      if (next < 0) break;
      at = this.#skipBlanks(next);
    }
    const marks = this.#scratch.slice(0, this.#marked);
    for (const page of this.#pages) page.marks = marks;
    if (last && this.#waiting.length > 0) this.#emitPiece(at, at, false, out);
    this.#bytes.copyWithin(0, at, this.#filled);
    this.#filled -= at;
    this.#carried = this.#filled;
    this.#base += at;
    return out;
  }

  /** Reads one thing at `at`; returns where to go on, or -1 when more of the file is needed. */
  #step(at: number, last: boolean, out: Segment[]): number {
    if (!this.#skipping) {
      const next = this.#readService(at, last, out);
      if (next !== at) return next;
    }
    const first = this.#marked;
    const end = this.#scan(at);
    if (end >= 0) {
      const terminated = this.#kinds[this.#bytes[end] ?? 0] === TERMINATOR;
      if (this.#skipping) this.#skipping = false;
      else if (end - at > MAX_SEGMENT) this.#skipLong(at, end, out);
      else this.#emit(at, end, first, terminated, out);
      if (!terminated)
        this.#raise('terminator-missing', this.#next, 'A line starts a segment; the one before it has no terminator.');
      return this.#next;
    }
    if (last && this.#skipping) return this.#filled;
    if (last) return this.#close(at, first, out);
    if (this.#filled - at <= MAX_SEGMENT && !this.#skipping) {
      this.#marked = first;
      return -1;
    }
    if (!this.#skipping) this.#skipLong(at, this.#filled, out);
    this.#skipping = true;
    return this.#filled;
  }

  /** Deals with what decides how to read on: text before the interchange, UNA, UNB. Returns `at` when there is nothing. */
  #readService(at: number, last: boolean, out: Segment[]): number {
    const enough = last || this.#filled - at > 2 * UNA_LOOKAHEAD;
    if (!this.#started) {
      this.#started = true;
      const found = this.#text.slice(at, at + UNA_LOOKAHEAD).search(/UN[ABGH][^A-Za-z0-9]/);
      if (found > 0) {
        this.#raise('text-before-interchange', at, 'Text before the interchange is skipped.');
        this.#emitPiece(at, at + found, false, out);
        return at + found;
      }
    }
    if (this.#bytes[at] !== 85) return at;
    if (isServiceAdvice(this.#text, at)) {
      if (!enough) return -1;
      const advice = readServiceAdvice(this.#text, at, this.#base);
      this.#open(advice.separators);
      this.#advised = true;
      this.#waiting.push(...advice.issues);
      return advice.next;
    }
    if (this.#text.startsWith('UNB', at)) {
      if (!enough) return -1;
      if (!this.#advised) this.#open(inferSeparators(this.#text, at, this.#separators));
      this.#advised = false;
    }
    return at;
  }

  /** Marks the values from `from` on; returns the index of the segment's end, or -1 when the window ends first. */
  #scan(from: number): number {
    const [bytes, kinds, scratch, filled] = [this.#bytes, this.#kinds, this.#scratch, this.#filled];
    let marked = this.#marked;
    let flags = 0;
    for (let at = from; at < filled; at++) {
      const kind = kinds[bytes[at] ?? 0];
      if (kind === PLAIN) continue;
      if (kind === COMPONENT) scratch[marked++] = at << 1;
      else if (kind === ELEMENT) scratch[marked++] = (at << 1) | 1;
      else if (kind === TERMINATOR || (kind === BREAK && this.#isLost(at))) {
        scratch[marked++] = (at << 1) | 1;
        if (kind === TERMINATOR) this.#next = at + 1;
        [this.#marked, this.#flags] = [marked, flags];
        return at;
      } else if (kind === RELEASE) {
        flags |= RELEASED;
        at++;
      } else flags |= kind === BREAK ? BROKEN : kind === HIGH ? WIDE : 0;
    }
    [this.#marked, this.#flags] = [marked, flags];
    return -1;
  }

  /** True when a known tag and an element separator follow the line break: free text is broken over lines too, tags decide. */
  #isLost(at: number): boolean {
    const next = this.#skipBlanks(at);
    const tag = this.#text.slice(next, next + 3);
    const lost =
      (this.#text[next + 3] === this.#separators.element && this.#known.has(tag)) ||
      (tag === 'UNA' && isServiceAdvice(this.#text, next) && next + 3 < this.#filled);
    if (lost) this.#next = next;
    return lost;
  }

  #close(at: number, first: number, out: Segment[]): number {
    const end = this.#text.trimEnd().length;
    this.#scratch[this.#marked++] = (end << 1) | 1;
    this.#emit(at, end, first, false, out);
    const isPiece = out.at(-1)?.tag === '';
    if (!isPiece) this.#raise('terminator-missing', end, 'The file ends before the terminator of its last segment.');
    return this.#filled;
  }

  #skipLong(from: number, to: number, out: Segment[]): void {
    const rule = `A segment longer than ${MAX_SEGMENT} bytes is skipped up to the next terminator.`;
    this.#raise('segment-too-long', from, rule);
    this.#emitPiece(from, to, false, out);
  }

  #emit(from: number, to: number, first: number, terminated: boolean, out: Segment[]): void {
    const tag = this.#tagAt(from);
    if (tag === undefined) {
      this.#raise('segment-malformed', from, 'Text that does not start with a segment tag is skipped.');
      this.#emitPiece(from, to, terminated, out);
      return;
    }
    const issues = this.#waiting.length > 0 ? this.#takeIssues() : undefined;
    const [start, end] = [this.#base + from, this.#base + (terminated ? to + 1 : to)];
    const [flags, page, last] = [this.#flags, this.#page, this.#marked - 1];
    out.push({ tag, start, end, terminated, flags, page, first, last, issues });
  }

  #emitPiece(from: number, to: number, terminated: boolean, out: Segment[]): void {
    const issues = this.#takeIssues();
    const [start, end] = [this.#base + from, this.#base + (terminated ? to + 1 : to)];
    out.push({ tag: '', start, end, terminated, flags: 0, page: this.#page, first: 0, last: -1, issues });
  }

  /** Returns the tag as a shared string, or undefined when the text at `from` starts with none. */
  #tagAt(from: number): string | undefined {
    const bytes = this.#bytes;
    const [first, second, third] = [bytes[from] ?? 0, bytes[from + 1] ?? 0, bytes[from + 2] ?? 0];
    if (!isTagByte(first) || !isTagByte(second) || !isTagByte(third)) return undefined;
    const next = this.#kinds[bytes[from + 3] ?? 0];
    if (next === PLAIN && (bytes[from + 3] ?? 0) > 32 && from + 3 < this.#filled) return undefined;
    const code = (first << 16) | (second << 8) | third;
    const shared = this.#tags.get(code);
    if (shared !== undefined) return shared;
    const tag = this.#text.slice(from, from + 3);
    if (this.#tags.size < MAX_TAGS) this.#tags.set(code, tag);
    return tag;
  }

  #open(separators: Separators): void {
    if (separators !== this.#separators) this.#kinds = tabulate(separators);
    this.#separators = separators;
    this.#page = { text: this.#text, base: this.#base, marks: NO_MARKS, release: separators.release };
    this.#pages.push(this.#page);
  }

  /** Skips what may stand between segments: blanks, line breaks, NUL, STX and ETX of line protocols, a byte order mark. */
  #skipBlanks(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    while (at < this.#filled) {
      const byte = bytes[at] ?? 0;
      if (byte > 32) {
        if (byte !== 0xef || bytes[at + 1] !== 0xbb || bytes[at + 2] !== 0xbf) return at;
        at += 2;
      }
      at++;
    }
    return Math.min(at, this.#filled);
  }

  #raise(code: string, at: number, message: string): void {
    this.#waiting.push({ code, severity: 'warning', at: { byte: this.#base + at }, message });
  }

  #takeIssues(): Issue[] {
    const issues = this.#waiting;
    this.#waiting = [];
    return issues;
  }
}

function isTagByte(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57);
}

/** Returns what each of the 256 bytes means under these separators. */
function tabulate(separators: Separators): Uint8Array {
  const kinds = new Uint8Array(256).fill(HIGH, 128);
  kinds[10] = BREAK;
  kinds[13] = BREAK;
  if (separators.release !== undefined) kinds[separators.release.charCodeAt(0)] = RELEASE;
  kinds[separators.component.charCodeAt(0)] = COMPONENT;
  kinds[separators.element.charCodeAt(0)] = ELEMENT;
  kinds[separators.terminator.charCodeAt(0)] = TERMINATOR;
  return kinds;
}
