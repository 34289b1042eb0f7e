/*
 * Cuts a WARC file (ISO 28500:2017, WARC/1.1, uncompressed) into records by their Content-Length. What a block holds is never
 * searched for records as long as the lengths are right: a page may hold text that looks like one.
 */

/** Longest block read, and longest header. */
export const MAX_BLOCK = 20 * 1024 * 1024;
export const MAX_HEADER = 64 * 1024;

export type Problem = 'record-header-wrong' | 'record-too-large' | 'record-unfinished' | 'text-unknown';

/** A record, or a stretch of the file that is none and why. */
export interface WarcRecord {
  /** Offsets in the file; the end is behind the block. */
  readonly start: number;
  readonly end: number;
  /** By name in lower case; the first of a name. */
  readonly headers: ReadonlyMap<string, string>;
  /** Empty where `problem` is set. */
  readonly block: Uint8Array;
  readonly problem: Problem | undefined;
  /** The block is not followed by the two line ends that close a record: its length is wrong. */
  readonly isLengthWrong: boolean;
  /** Found by a search behind what could not be read. */
  readonly isFoundAgain: boolean;
}

const VERSION = /WARC\/1\.[01]\r?\n/;
/** Where a record may start again. */
const RESTART = /\r?\n\r?\nWARC\/1\.[01]\r?\n/;
const OVERLAP = 32;
const NO_HEADERS: ReadonlyMap<string, string> = new Map();
const NOTHING = new Uint8Array();

/** Yields the records of a file in file order; holds one, at most MAX_BLOCK. */
export async function* splitRecords(source: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const input = new Input(source);
  let isFoundAgain = false;
  for (;;) {
    const blanks = await input.skipBlanks();
    if (blanks === 'end') return;
    const start = input.offset;
    const head = await input.peek(OVERLAP);
    if (head.length === 0) return;
    if (head.toString('latin1').search(VERSION) !== 0) {
      await input.skipTo(RESTART);
      isFoundAgain = true;
      yield refuse(start, input.offset, 'text-unknown', NO_HEADERS);
      continue;
    }
    const headers = await readHeader(input);
    const length = headers === undefined ? undefined : readLength(headers);
    if (headers === undefined || length === undefined) {
      await input.skipTo(RESTART);
      isFoundAgain = true;
      yield refuse(start, input.offset, 'record-header-wrong', headers ?? NO_HEADERS);
      continue;
    }
    if (length > MAX_BLOCK) {
      const whole = await input.skip(length);
      yield refuse(start, input.offset, whole ? 'record-too-large' : 'record-unfinished', headers);
      continue;
    }
    const block = await input.take(length);
    if (block.length < length) {
      yield refuse(start, input.offset, 'record-unfinished', headers);
      return;
    }
    const isLengthWrong = !(await isClosed(input));
    const end = input.offset;
    yield { start, end, headers, block, problem: undefined, isLengthWrong, isFoundAgain };
    isFoundAgain = isLengthWrong;
  }
}

function refuse(start: number, end: number, problem: Problem, headers: ReadonlyMap<string, string>): WarcRecord {
  return { start, end, headers, block: NOTHING, problem, isLengthWrong: false, isFoundAgain: false };
}

/** A record is closed by two line ends; at the end of a file they may be missing. */
async function isClosed(input: Input): Promise<boolean> {
  const next = (await input.peek(4)).toString('latin1');
  return next === '' || /^\r?\n(?:\r?\n|$)/.test(next);
}

/** Reads up to the empty line; undefined when none comes within MAX_HEADER. */
async function readHeader(input: Input): Promise<ReadonlyMap<string, string> | undefined> {
  const head = (await input.peek(MAX_HEADER)).toString('utf8');
  const found = /\r?\n\r?\n/.exec(head);
  if (found === null) return undefined;
  const text = head.slice(0, found.index);
  await input.take(Buffer.byteLength(text) + found[0].length);
  return parseFields(text.slice(text.indexOf('\n') + 1));
}

/** Returns named fields, by name in lower case; a line that starts with a blank goes on with the one before (RFC 2616, 2.2). */
export function parseFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

function readLength(headers: ReadonlyMap<string, string>): number | undefined {
  const text = headers.get('content-length') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** A file's bytes with a look ahead. */
class Input {
  /** Of the next byte, in the file. */
  offset = 0;
  readonly #source: AsyncIterator<Uint8Array>;
  /** Chunks not yet taken; of the first only what is behind `#at`. */
  #chunks: Buffer[] = [];
  #at = 0;
  #size = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Returns up to so many bytes, less at the end of the file only, and leaves them where they are. */
  async peek(size: number): Promise<Buffer> {
    while (this.#size < size && (await this.#more()));
    if (this.#chunks.length > 1 && (this.#chunks[0]?.length ?? 0) - this.#at < size) this.#join();
    return (this.#chunks[0] ?? Buffer.alloc(0)).subarray(this.#at, this.#at + size);
  }

  async take(size: number): Promise<Buffer> {
    const taken = Buffer.from(await this.peek(size));
    this.#drop(taken.length);
    return taken;
  }

  /** Lets go of so many bytes without holding them; false when the file ends before. */
  async skip(size: number): Promise<boolean> {
    let left = size;
    while (left > 0) {
      if (this.#size === 0 && !(await this.#more())) return false;
      const step = Math.min(left, this.#size);
      this.#drop(step);
      left -= step;
    }
    return true;
  }

  async skipBlanks(): Promise<'more' | 'end'> {
    for (;;) {
      if (this.#size === 0 && !(await this.#more())) return 'end';
      const byte = this.#chunks[0]?.[this.#at];
      if (byte !== 10 && byte !== 13 && byte !== 32 && byte !== 9) return 'more';
      this.#drop(1);
    }
  }

  /** Goes on to where the pattern is found, or to the end of the file. */
  async skipTo(pattern: RegExp): Promise<void> {
    for (;;) {
      const text = (await this.peek(MAX_HEADER)).toString('latin1');
      const found = pattern.exec(text);
      if (found !== null) {
        this.#drop(found.index);
        return;
      }
      const isLast = text.length < MAX_HEADER;
      this.#drop(isLast ? text.length : text.length - OVERLAP);
      if (isLast) return;
    }
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done === true) return false;
    // A producer may use its buffer again.
    if (next.value.length > 0) this.#chunks.push(Buffer.from(next.value));
    this.#size += next.value.length;
    return true;
  }

  #drop(size: number): void {
    let left = size;
    this.offset += size;
    this.#size -= size;
    for (let first = this.#chunks[0]; first !== undefined && left > 0; first = this.#chunks[0]) {
      const step = Math.min(left, first.length - this.#at);
      this.#at += step;
      left -= step;
      if (this.#at < first.length) return;
      this.#chunks.shift();
      this.#at = 0;
    }
  }

  #join(): void {
    const [first, ...rest] = this.#chunks;
    this.#chunks = first === undefined ? [] : [Buffer.concat([first.subarray(this.#at), ...rest])];
    this.#at = 0;
  }
}
