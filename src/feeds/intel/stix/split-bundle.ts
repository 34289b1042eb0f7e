/*
 * Finds the objects of STIX bundles without reading what is inside them: the members of `objects`, one at a time, and at the
 * end of each bundle its own few properties. Objects that stand in no bundle are found too. Text is held as one character a
 * byte, so that every index is a byte offset; one object is held, at most MAX_OBJECT.
 */

export const MAX_OBJECT = 16 * 1024 * 1024;
export const MAX_DEPTH = 64;
/** What is kept of a bundle's own properties. */
const MAX_FRAME = 64 * 1024;

/** A stretch of the file. */
export interface StixPiece {
  /** An object, the end of a bundle (its text is the bundle without its objects), or text that is neither. */
  readonly type: 'object' | 'bundle' | 'problem';
  readonly start: number;
  readonly end: number;
  /** One character a byte; empty for a problem. */
  readonly text: string;
  readonly problem?: 'text-unknown' | 'object-too-large' | 'object-too-deep' | 'object-unfinished' | undefined;
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;

/** Yields the pieces of a file in the order in which they end. */
export async function* splitBundles(source: AsyncIterable<Uint8Array>): AsyncGenerator<StixPiece[]> {
  const splitter = new BundleSplitter();
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += MAX_OBJECT) {
      const pieces = splitter.take(chunk.subarray(at, at + MAX_OBJECT));
      if (pieces.length > 0) yield pieces;
    }
  }
  const pieces = splitter.close();
  if (pieces.length > 0) yield pieces;
}

class BundleSplitter {
  #text = '';
  /** Offset in the file of the first character of `#text`. */
  #base = 0;
  #at = 0;
  #depth = 0;
  #quoted = false;
  /** Offset where the object, or the bundle, that is open outermost starts; undefined between them. */
  #top: number | undefined;
  /** Own text of the bundle that is open; undefined while the outermost object is not known to be one. */
  #frame: string | undefined;
  /** True between the brackets of the bundle's `objects`. */
  #listed = false;
  /** Offset where the member of `objects` that is open starts. */
  #member: number | undefined;
  #run: number | undefined;
  #broken: StixPiece['problem'];
  /** The last string at the depth of the bundle's own properties, quotes out. */
  #key = '';
  #keyStart = 0;
  #out: StixPiece[] = [];

  take(chunk: Uint8Array): StixPiece[] {
    this.#text += Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
    // A backslash takes the character after it along, which may be in the next chunk.
    while (this.#at < this.#text.length) {
      if (this.#top === undefined) this.#scanBetween();
      else this.#scanInside();
    }
    this.#forget();
    return this.#hand();
  }

  close(): StixPiece[] {
    const end = this.#base + this.#text.length;
    this.#closeRun(end);
    if (this.#member !== undefined) this.#emitMember(end, this.#broken ?? 'object-unfinished');
    if (this.#top !== undefined) {
      if (this.#frame === undefined) this.#push('problem', this.#top, end, '', this.#broken ?? 'object-unfinished');
      else this.#push('bundle', this.#top, end, '', 'object-unfinished');
    }
    return this.#hand();
  }

  #scanBetween(): void {
    const code = this.#text.charCodeAt(this.#at);
    const place = this.#base + this.#at;
    if (code === OPEN_BRACE) {
      this.#closeRun(place);
      this.#top = place;
      this.#depth = 1;
      this.#key = '';
    } else if (!/[\s,[\]\xef\xbb\xbf]/.test(this.#text.charAt(this.#at))) this.#run ??= place;
    this.#at++;
  }

  #scanInside(): void {
    const code = this.#text.charCodeAt(this.#at);
    const place = this.#base + this.#at;
    if (this.#quoted) this.#scanQuoted(code);
    else if (code === QUOTE) {
      this.#quoted = true;
      this.#keyStart = this.#at + 1;
      if (this.#listed && this.#member === undefined) this.#run ??= place;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) this.#open(code, place);
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) this.#shut(code, place);
    else if (this.#listed && this.#member === undefined && !/[\s,]/.test(this.#text.charAt(this.#at)))
      this.#run ??= place;
    this.#at++;
    this.#measure();
  }

  #scanQuoted(code: number): void {
    if (code === BACKSLASH) this.#at++;
    else if (code === QUOTE) {
      this.#quoted = false;
      if (this.#depth === 1) this.#key = this.#text.slice(this.#keyStart, this.#at);
    }
  }

  #open(code: number, place: number): void {
    if (this.#listed && this.#member === undefined) {
      this.#closeRun(place);
      this.#member = place;
    } else if (this.#depth === 1 && code === OPEN_BRACKET && this.#key === 'objects' && this.#frame === undefined) {
      this.#listed = true;
      this.#frame = this.#cutFrame(place + 1);
    }
    this.#depth++;
  }

  #shut(code: number, place: number): void {
    this.#depth--;
    if (this.#member !== undefined && this.#depth === 2) this.#emitMember(place + 1, this.#broken);
    else if (this.#listed && this.#depth === 1) {
      this.#closeRun(place);
      this.#listed = false;
      // What comes after the list is the bundle's own again.
      this.#letGo(this.#at);
    } else if (this.#depth <= 0 && this.#top !== undefined) this.#emitTop(this.#top, place + 1, code);
  }

  #emitMember(end: number, problem: StixPiece['problem']): void {
    const start = this.#member ?? end;
    if (problem === undefined) this.#push('object', start, end, this.#text.slice(start - this.#base, end - this.#base));
    else this.#push('problem', start, end, '', problem);
    this.#member = undefined;
    this.#broken = undefined;
  }

  #emitTop(start: number, end: number, code: number): void {
    const problem = this.#broken ?? (code === CLOSE_BRACE ? undefined : 'object-unfinished');
    if (this.#frame !== undefined) this.#push('bundle', start, end, this.#frame + this.#cutFrame(end), this.#broken);
    else if (problem === undefined)
      this.#push('object', start, end, this.#text.slice(start - this.#base, end - this.#base));
    else this.#push('problem', start, end, '', problem);
    this.#top = undefined;
    this.#frame = undefined;
    this.#listed = false;
    this.#broken = undefined;
    this.#depth = 0;
  }

  /** Returns the bundle's own text since it was last let go of. */
  #cutFrame(end: number): string {
    const start = this.#frame === undefined ? (this.#top ?? this.#base) : this.#base;
    return this.#text.slice(Math.max(0, start - this.#base), end - this.#base).slice(0, MAX_FRAME);
  }

  #measure(): void {
    if (this.#depth > MAX_DEPTH) this.#broken ??= 'object-too-deep';
    const start = this.#member ?? (this.#listed ? undefined : this.#frame === undefined ? this.#top : this.#base);
    if (start !== undefined && this.#base + this.#at - start > MAX_OBJECT) this.#broken ??= 'object-too-large';
  }

  #closeRun(end: number): void {
    if (this.#run !== undefined) this.#push('problem', this.#run, end, '', 'text-unknown');
    this.#run = undefined;
  }

  #push(type: StixPiece['type'], start: number, end: number, text: string, problem?: StixPiece['problem']): void {
    this.#out.push({ type, start, end, text, ...(problem === undefined ? {} : { problem }) });
  }

  #hand(): StixPiece[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }

  /** Lets go of what lies behind: of what is broken, and of what stands between objects, nothing is kept. */
  #forget(): void {
    if (this.#broken !== undefined || (this.#top === undefined && this.#run === undefined)) this.#letGo(this.#at);
    else if (this.#member !== undefined) this.#letGo(this.#member - this.#base);
    else if (this.#listed || this.#run !== undefined) this.#letGo(this.#at);
    else if (this.#frame === undefined && this.#top !== undefined) this.#letGo(this.#top - this.#base);
  }

  #letGo(cut: number): void {
    const length = Math.min(cut, this.#text.length);
    this.#text = this.#text.slice(length);
    this.#base += length;
    this.#at -= length;
    this.#keyStart -= length;
  }
}
