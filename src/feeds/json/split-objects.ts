/*
 * Finds the JSON objects of an array, of lines, or of a file with one object, without reading what is inside them.
 * Text is held as one character a byte, so that every index is a byte offset. One object is held, at most MAX_OBJECT.
 */

/** Longest object read, and how deep braces and brackets may stand in it. */
export const MAX_OBJECT = 1024 * 1024;
export const MAX_DEPTH = 32;

/** A stretch of the file: an object to be parsed, or text that is none and why. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** One character a byte; empty when `problem` is set. */
  readonly text: string;
  readonly problem: 'text-unknown' | 'object-too-large' | 'object-too-deep' | 'object-unfinished' | undefined;
}

/** A line that starts a message of ours: seen inside an object, it shows that the object before it was cut. */
const RESTART = /^\{\s*"type"\s*:/;
/** How far a line is looked at for RESTART. */
const LOOKAHEAD = 64;
const QUOTE = 34;
const BACKSLASH = 92;
const LINE_FEED = 10;

/** Yields the pieces of a file in file order. */
export async function* splitObjects(source: AsyncIterable<Uint8Array>): AsyncGenerator<Piece[]> {
  const splitter = new ObjectSplitter();
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += MAX_OBJECT) {
      const pieces = splitter.take(chunk.subarray(at, at + MAX_OBJECT), false);
      if (pieces.length > 0) yield pieces;
    }
  }
  const pieces = splitter.take(new Uint8Array(), true);
  if (pieces.length > 0) yield pieces;
}

class ObjectSplitter {
  #text = '';
  /** Offset in the file of the first character of `#text`. */
  #base = 0;
  /** Where scanning goes on in `#text`. */
  #at = 0;
  /** Offset in the file where the open object, or the open run of other text, starts. */
  #start: number | undefined;
  #run: number | undefined;
  #depth = 0;
  #quoted = false;
  /** Why the open object will not be parsed; its text is let go of. */
  #broken: Piece['problem'];
  #out: Piece[] = [];

  take(chunk: Uint8Array, last: boolean): Piece[] {
    this.#text += Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
    const limit = last ? this.#text.length : this.#text.length - LOOKAHEAD;
    while (this.#at < limit) {
      if (this.#start === undefined) this.#scanOutside();
      else this.#scanInside(this.#start);
    }
    if (last) this.#close();
    else this.#forget();
    const out = this.#out;
    this.#out = [];
    return out;
  }

  /** Between objects: blanks, commas, the array's brackets and a byte order mark are the frame, all else is unknown. */
  #scanOutside(): void {
    const character = this.#text.charAt(this.#at);
    if (character === '{') {
      this.#closeRun();
      this.#start = this.#base + this.#at;
      this.#depth = 1;
      this.#quoted = false;
    } else if (/[^\s,[\]\xef\xbb\xbf]/.test(character)) {
      this.#run ??= this.#base + this.#at;
    }
    this.#at++;
  }

  #scanInside(start: number): void {
    const code = this.#text.charCodeAt(this.#at);
    if (code === LINE_FEED && this.#isRestart()) {
      this.#emit(start, this.#broken ?? 'object-unfinished');
      return;
    }
    if (this.#quoted) {
      if (code === BACKSLASH) this.#at++;
      else if (code === QUOTE) this.#quoted = false;
    } else if (code === QUOTE) this.#quoted = true;
    else if (code === 123 || code === 91) this.#depth++;
    else if (code === 125 || code === 93) this.#depth--;
    this.#at++;
    if (this.#depth === 0) this.#emit(start, this.#broken);
    else if (this.#depth > MAX_DEPTH) this.#broken ??= 'object-too-deep';
    else if (this.#base + this.#at - start > MAX_OBJECT) this.#broken ??= 'object-too-large';
  }

  #isRestart(): boolean {
    const next = this.#at + 1;
    return this.#text.charAt(next) === '{' && RESTART.test(this.#text.slice(next, next + LOOKAHEAD));
  }

  #emit(start: number, problem: Piece['problem']): void {
    const end = this.#base + Math.min(this.#at, this.#text.length);
    const text = problem === undefined ? this.#text.slice(start - this.#base, end - this.#base) : '';
    this.#out.push({ start, end, text, problem });
    this.#start = undefined;
    this.#depth = 0;
    this.#broken = undefined;
  }

  #closeRun(): void {
    if (this.#run !== undefined) {
      this.#out.push({ start: this.#run, end: this.#base + this.#at, text: '', problem: 'text-unknown' });
    }
    this.#run = undefined;
  }

  #close(): void {
    if (this.#start !== undefined) this.#emit(this.#start, this.#broken ?? 'object-unfinished');
    this.#closeRun();
  }

  /** Lets go of what lies behind; of a broken object or unknown text only where it started is kept. */
  #forget(): void {
    const isKept = this.#start !== undefined && this.#broken === undefined;
    const cut = isKept ? (this.#start ?? this.#base) - this.#base : Math.min(this.#at, this.#text.length);
    this.#text = this.#text.slice(cut);
    this.#base += cut;
    this.#at -= cut;
  }
}
