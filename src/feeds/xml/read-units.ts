/*
 * Bad XML must not cost memory, time or the process: no document type definitions (so no entities of their own), bounded
 * depth, attributes, text and elements, all checked while the text streams through.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Issue } from '../../model/parsed-unit.ts';
import { decodeXml, type TextChunk } from './decode.ts';
import { localName, type XmlElement } from './element.ts';

const MAX_DEPTH = 100;
const MAX_ATTRIBUTES = 100;
/** Longest tag, text or comment, in characters. */
const MAX_TOKEN = 1024 * 1024;
const MAX_ELEMENTS = 200_000;
const MAX_TEXT = 8 * 1024 * 1024;
/** Leaves kept of what stands around the units. */
const MAX_OUTSIDE = 100;

/** One unit, whole; or a piece of the file that could not be read, with the reason. */
export type XmlPiece =
  | {
      readonly type: 'unit';
      readonly element: XmlElement;
      readonly bytes: readonly [number, number];
      /** Texts of the elements around the units, by name, the newest of each. */
      readonly outside: ReadonlyMap<string, string>;
      readonly issues: readonly Issue[];
    }
  | { readonly type: 'refused'; readonly bytes: readonly [number, number]; readonly issues: readonly Issue[] };

/**
 * Yields every element with the name `unit` that is in no other such element, whole, one at a time. Several documents
 * may follow each other in one file. Namespaces are not checked. Never throws on bad input: what cannot be read is
 * refused with 'xml-malformed' (reading goes on at the next XML declaration), 'xml-cut', 'xml-doctype' or 'unit-too-large'
 * (nothing behind it is read).
 */
export async function* readXmlUnits(source: AsyncIterable<Uint8Array>, unit: string): AsyncGenerator<XmlPiece> {
  const reader = new UnitReader(unit);
  for await (const chunk of decodeXml(source, (issue) => reader.raise(issue))) {
    reader.take(chunk);
    if (reader.ready.length > 0) yield* reader.ready.splice(0);
    if (reader.isStopped()) break;
  }
  reader.close();
  yield* reader.ready;
}

/** Thrown through the parser to leave it at once. */
class Stop extends Error {}

class UnitReader {
  readonly ready: XmlPiece[] = [];
  readonly #unit: string;
  #parser = new SaxesParser();
  #stopped = false;
  #issues: Issue[] = [];
  #chunk: TextChunk = { text: '', byte: 0, encoding: 'utf8' };
  /** Text before the chunk, to find the "<" of a tag that began there. */
  #tail = '';
  /** Characters before the chunk, and before the parser's first. */
  #before = 0;
  #origin = 0;
  /** Character and byte last converted, since conversion goes forward only. */
  #known = { at: 0, byte: 0 };
  #last = 0;
  #end = 0;
  #depth = 0;
  #rootClosed = -1;
  /** Where a document stopped being well-formed: what follows is read from the next XML declaration on. */
  #lostAt = -1;
  #path: XmlElement[] = [];
  #elements = 0;
  #textSize = 0;
  #start = 0;
  readonly #outside = new Map<string, string>();
  #outsideText = '';

  constructor(unit: string) {
    this.#unit = unit;
    this.#listen();
  }

  isStopped(): boolean {
    return this.#stopped;
  }

  raise(issue: Issue): void {
    this.#issues.push(issue);
  }

  take(chunk: TextChunk): void {
    this.#chunk = chunk;
    this.#known = { at: this.#before, byte: chunk.byte };
    let rest = chunk.text;
    while (rest !== '' && !this.#stopped) rest = this.#lostAt < 0 ? this.#write(rest) : this.#findNext();
    this.#tail = (this.#tail + chunk.text).slice(-4096);
    this.#before += chunk.text.length;
    this.#end = chunk.byte + Buffer.byteLength(chunk.text, chunk.encoding);
    if (!this.#stopped && this.#lostAt < 0 && this.#before - this.#last > MAX_TOKEN) {
      this.#refuse('unit-too-large', 'A tag or text longer than a million characters is not read.', this.#end);
    }
  }

  close(): void {
    if (this.#stopped || this.#lostAt >= 0) return;
    if (this.#depth > 0) this.#refuse('xml-cut', 'The document ends before its elements are closed.', this.#end);
    else if (this.#issues.length > 0) this.ready.push({ type: 'refused', bytes: [0, this.#end], issues: this.#issues });
  }

  /** Writes to the parser; returns what is left for a new one when a second document starts. */
  #write(text: string): string {
    try {
      this.#parser.write(text);
      return '';
    } catch (problem) {
      if (!(problem instanceof Stop)) throw problem;
      if (this.#stopped) return '';
      if (this.#lostAt >= 0) return this.#findNext();
      if (this.#rootClosed < 0) return '';
      const text = this.#tail + this.#chunk.text;
      const textStart = this.#before - this.#tail.length;
      const next = Math.max(this.#rootClosed, textStart);
      const rest = text.slice(next - textStart);
      this.#rootClosed = -1;
      this.#origin = next + rest.length - rest.trimStart().length;
      this.#restart();
      return rest.trimStart();
    }
  }

  /** Returns the text from the next XML declaration on, to be written to a new parser; '' when none is in sight. */
  #findNext(): string {
    const text = this.#tail + this.#chunk.text;
    const textStart = this.#before - this.#tail.length;
    const found = text.indexOf('<?xml', Math.max(0, this.#lostAt - textStart));
    if (found < 0) return '';
    this.#origin = textStart + found;
    this.#restart();
    return text.slice(found);
  }

  #restart(): void {
    this.#lostAt = -1;
    this.#depth = 0;
    this.#path = [];
    this.#last = this.#origin;
    this.#parser = new SaxesParser();
    this.#listen();
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on('error', (error) => this.#fail(error));
    parser.on('doctype', () => {
      this.#refuse('xml-doctype', 'A document type definition is not allowed.', this.#byteAt(this.#position()));
      throw new Stop();
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('text', (text) => this.#addText(text));
    parser.on('cdata', (text) => this.#addText(text));
    parser.on('comment', () => this.#touch());
    parser.on('processinginstruction', () => this.#touch());
    parser.on('closetag', (tag) => this.#close(tag));
  }

  #open(tag: SaxesTagPlain): void {
    this.#touch();
    if (++this.#depth > MAX_DEPTH) this.#stop('unit-too-large', `Elements deeper than ${MAX_DEPTH} are not read.`);
    const name = localName(tag.name);
    const inside = this.#path.length > 0;
    this.#outsideText = '';
    if (!inside && name !== this.#unit) return;
    const byte = this.#startOfTag();
    const attributes: Record<string, string> = {};
    for (const [key, value] of Object.entries(tag.attributes)) {
      if (!key.startsWith('xmlns')) attributes[localName(key)] = value;
    }
    if (Object.keys(tag.attributes).length > MAX_ATTRIBUTES)
      this.#stop('unit-too-large', 'An element has too many attributes.');
    const element: XmlElement = { name, attributes, text: '', children: [], byte };
    if (inside) this.#path.at(-1)?.children.push(element);
    else [this.#start, this.#elements, this.#textSize] = [byte, 0, 0];
    this.#path.push(element);
    if (++this.#elements > MAX_ELEMENTS)
      this.#stop('unit-too-large', `More than ${MAX_ELEMENTS} elements in one unit.`);
  }

  #addText(text: string): void {
    this.#touch();
    const element = this.#path.at(-1);
    if (element === undefined) {
      this.#outsideText = (this.#outsideText + text).slice(0, 200);
      return;
    }
    this.#textSize += text.length;
    if (this.#textSize > MAX_TEXT) this.#stop('unit-too-large', `More than ${MAX_TEXT} characters in one unit.`);
    if (text.trim() !== '') element.text += text;
  }

  #close(tag: SaxesTagPlain): void {
    this.#touch();
    this.#depth--;
    const element = this.#path.pop();
    if (element !== undefined) {
      element.text = element.text.trim();
      if (this.#path.length === 0) this.#finish(element);
    } else if (this.#outsideText.trim() !== '') {
      if (this.#outside.size < MAX_OUTSIDE) this.#outside.set(localName(tag.name), this.#outsideText.trim());
      this.#outsideText = '';
    }
    if (this.#depth === 0) this.#rootClosed = this.#position();
  }

  #finish(element: XmlElement): void {
    const bytes: [number, number] = [this.#start, this.#byteAt(this.#position())];
    this.ready.push({ type: 'unit', element, bytes, outside: new Map(this.#outside), issues: this.#issues });
    this.#issues = [];
  }

  /** After the root anything but blanks and comments is a new document; before its end it is a broken one. */
  #fail(error: Error): never {
    if (this.#depth === 0 && this.#rootClosed >= 0 && this.#rootClosed > this.#origin) throw new Stop();
    const rule = error.message.replace(/^\d+:\d+: /, '').replace(/[:.].*$/s, '');
    this.#refuse('xml-malformed', `The XML is not well-formed: ${rule}.`, this.#byteAt(this.#position()));
    this.#stopped = false;
    // The declaration's own first characters may be what was wrong, in a tag that was cut before it.
    this.#lostAt = Math.max(this.#position() - '<?xml'.length, this.#origin + 1);
    throw new Stop();
  }

  #stop(code: string, message: string): never {
    this.#refuse(code, message, this.#byteAt(this.#position()));
    throw new Stop();
  }

  #refuse(code: string, message: string, byte: number): void {
    this.#stopped = true;
    this.#rootClosed = -1;
    const start = this.#path.length > 0 ? this.#start : byte;
    const issue: Issue = { code, severity: 'error', at: { byte }, message };
    this.ready.push({ type: 'refused', bytes: [start, Math.max(start, byte)], issues: [...this.#issues, issue] });
    this.#issues = [];
  }

  #touch(): void {
    this.#last = this.#position();
  }

  /** Characters of the file before the parser's place. */
  #position(): number {
    return this.#origin + this.#parser.position;
  }

  #byteAt(position: number): number {
    const at = Math.min(Math.max(position, this.#known.at), this.#before + this.#chunk.text.length);
    const text = this.#chunk.text.slice(this.#known.at - this.#before, at - this.#before);
    this.#known = { at, byte: this.#known.byte + Buffer.byteLength(text, this.#chunk.encoding) };
    return this.#known.byte;
  }

  /** The tag just read ends at the parser's place and has no other "<" in it. */
  #startOfTag(): number {
    const position = this.#position();
    const end = this.#byteAt(position);
    const text = this.#tail + this.#chunk.text.slice(0, position - this.#before);
    const tag = text.slice(Math.max(0, text.lastIndexOf('<')));
    return end - Buffer.byteLength(tag, this.#chunk.encoding);
  }
}
