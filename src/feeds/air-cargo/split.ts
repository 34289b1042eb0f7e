/*
 * Text is held as one character a byte, so that every index is a byte offset; a line that is not plain ASCII is decoded
 * when it is handed out. One message and one unfinished line are held, both bounded, whatever the size of the file.
 */
import { isUtf8 } from 'node:buffer';

/** Longest message and longest line read. */
export const MAX_MESSAGE = 1024 * 1024;
export const MAX_LINE = 16 * 1024;

export interface Line {
  readonly text: string;
  /** Offset in the file. */
  readonly byte: number;
}

/** A message as it lies in the file, or a run of text that is none (`type` ''). */
export interface RawMessage {
  /** 'FWB', or '' for text outside messages. */
  readonly type: string;
  /** '17', or '' when the message names none. */
  readonly version: string;
  readonly start: number;
  readonly end: number;
  /** Without the identifier's line and without empty lines; nothing when `tooLong`. */
  readonly lines: readonly Line[];
  readonly tooLong: boolean;
}

/** Standard message identifiers of the IATA Cargo-IMP manual that may stand alone on a line. */
const IDENTIFIER =
  /^(FAD|FAA|FBL|FBR|FCA|FCC|FDA|FDC|FDH|FER|FFA|FFC|FFM|FFR|FHL|FIN|FMA|FMB|FNA|FOC|FRC|FRH|FRI|FRP|FRX|FSA|FSB|FSC|FSH|FSI|FSN|FSQ|FSR|FSU|FUM|FVA|FVR|FWB|FWR|FXC|FXH|FXI|FXR|FXX|FZA|FZC|UCM|UWS)(?:\/(\d{1,2}))?$/;
/** First lines of an IATA Type B envelope: priority and addresses, the "=" form, line protocol. */
const ENVELOPE = /^(?:Q[A-Z] [A-Z0-9]{7}(?: |$)|=[A-Z]+|ZCZC|\.[A-Z]{3}[A-Z0-9]{4}(?: |$))/;
const TRAILER = /^(?:NNNN|=ENDTEXT)$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: start and end characters of line protocols (SOH, STX, ETX, SUB).
const PROTOCOL = /^[\x00-\x08\x1a\s]+|[\x00-\x08\x1a\s]+$/g;
/** Everything that is not printable ASCII. */
const ODD = /[^\x20-\x7e]/;

/** Returns type and version of a message when the line is its identifier ("FWB/17", "FSR"). */
export function readIdentifier(line: string): { type: string; version: string } | undefined {
  if (line.length > 6) return undefined;
  const found = IDENTIFIER.exec(line);
  return found === null ? undefined : { type: found[1] ?? '', version: found[2] ?? '' };
}

/** Returns a line without the blanks and line protocol characters around it. */
export function trimProtocol(line: string): string {
  return line.replace(PROTOCOL, '');
}

/** True when the line opens a Type B envelope. */
export function isEnvelope(line: string): boolean {
  return ENVELOPE.test(line);
}

/** Yields the messages of a file in batches, in file order. Text that is no message comes as a run with type ''. */
export async function* splitMessages(source: AsyncIterable<Uint8Array>): AsyncGenerator<RawMessage[]> {
  const splitter = new Splitter();
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += MAX_MESSAGE) {
      const messages = splitter.take(chunk.subarray(at, at + MAX_MESSAGE));
      if (messages.length > 0) yield messages;
    }
  }
  const messages = splitter.close();
  if (messages.length > 0) yield messages;
}

class Splitter {
  #carry = '';
  /** Offset in the file of the first character of `#carry`. */
  #base = 0;
  /** Inside a line that is too long. */
  #skipping = false;
  #open: { type: string; version: string; start: number; end: number; lines: Line[]; tooLong: boolean } | undefined;
  #run: { start: number; end: number; envelope: boolean } | undefined;
  #out: RawMessage[] = [];

  take(chunk: Uint8Array): RawMessage[] {
    const text = this.#carry + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString('latin1');
    let at = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
      this.#takeLine(text.slice(at, end), this.#base + at, this.#base + end + 1);
      at = end + 1;
    }
    this.#keep(text, at);
    return this.#drain();
  }

  close(): RawMessage[] {
    if (this.#carry !== '') this.#takeLine(this.#carry, this.#base, this.#base + this.#carry.length);
    this.#closeMessage();
    this.#closeRun();
    return this.#drain();
  }

  #drain(): RawMessage[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }

  #keep(text: string, at: number): void {
    const rest = text.length - at;
    const tooLong = rest > MAX_LINE;
    if (tooLong) {
      this.#base += at;
      this.#takeTooLong(this.#base, this.#base + rest);
      this.#base += rest;
      this.#skipping = true;
      this.#carry = '';
      return;
    }
    this.#carry = text.slice(at);
    this.#base += at;
  }

  #takeLine(raw: string, start: number, end: number): void {
    if (this.#skipping || raw.length > MAX_LINE) {
      this.#skipping = false;
      this.#takeTooLong(start, end);
      return;
    }
    const inner = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (!inner.includes('\r')) this.#takeText(inner, start, end);
    else this.#takePieces(inner, start, end);
  }

  /** Old systems end lines with CR alone. */
  #takePieces(raw: string, start: number, end: number): void {
    let at = start;
    const pieces = raw.split('\r');
    for (const [i, piece] of pieces.entries()) {
      const next = at + piece.length + 1;
      this.#takeText(piece, at, i === pieces.length - 1 ? end : next);
      at = next;
    }
  }

  #takeText(raw: string, start: number, end: number): void {
    const text = ODD.test(raw) || raw.startsWith(' ') || raw.endsWith(' ') ? trimProtocol(decode(raw)) : raw;
    if (text === '') return;
    const identifier = readIdentifier(text);
    if (identifier !== undefined) {
      this.#closeMessage();
      if (this.#run?.envelope) this.#run = undefined;
      this.#closeRun();
      this.#open = { ...identifier, start, end, lines: [], tooLong: false };
    } else if (isEnvelope(text)) {
      this.#closeMessage();
      if (this.#run?.envelope !== true) this.#closeRun();
      this.#run = { start: this.#run?.start ?? start, end, envelope: true };
    } else if (TRAILER.test(text)) this.#closeMessage();
    else if (this.#open !== undefined) this.#append({ text, byte: start }, end);
    else this.#run = { start: this.#run?.start ?? start, end, envelope: this.#run?.envelope ?? false };
  }

  #append(line: Line, end: number): void {
    const open = this.#open;
    if (open === undefined) return;
    open.end = end;
    if (end - open.start > MAX_MESSAGE) {
      open.tooLong = true;
      open.lines = [];
    }
    if (!open.tooLong) open.lines.push(line);
  }

  #takeTooLong(start: number, end: number): void {
    if (this.#open !== undefined) {
      this.#open.tooLong = true;
      this.#open.lines = [];
      this.#open.end = end;
    } else this.#run = { start: this.#run?.start ?? start, end, envelope: false };
  }

  #closeMessage(): void {
    if (this.#open !== undefined) this.#out.push(this.#open);
    this.#open = undefined;
  }

  #closeRun(): void {
    if (this.#run !== undefined) {
      const { start, end } = this.#run;
      this.#out.push({ type: '', version: '', start, end, lines: [], tooLong: false });
    }
    this.#run = undefined;
  }
}

/** Text of one character a byte → what the bytes mean: UTF-8 where they are valid UTF-8, else Latin-1. */
function decode(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : text;
}
