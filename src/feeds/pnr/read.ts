import type { Issue } from '../../model/parsed-unit.ts';
import { Interchange } from '../edifact/interchange.ts';
import { component, type Segment } from '../edifact/segment.ts';
import { tokenize } from '../edifact/tokenize.ts';
import { PnrReader } from './parse.ts';
import type { Flight, Pnr, PushHeader } from './pnr.ts';
import { readFlight } from './read-segments.ts';
import { PNRGOV_TAGS } from './segments.ts';

/** A PNR read, or a piece of the file that could not become one. */
export type PnrPiece =
  | { readonly type: 'pnr'; readonly pnr: Pnr }
  | { readonly type: 'refused'; readonly bytes: readonly [number, number]; readonly issues: readonly Issue[] };

/**
 * Yields every PNR of a PNRGOV stream, in file order, one message and interchange after the other. What is found wrong
 * after a PNR (counts, references) is raised on the last PNR before it. Holds two PNRs at most.
 */
export async function* readPnrs(source: AsyncIterable<Uint8Array>): AsyncGenerator<PnrPiece> {
  const reader = new PushReader();
  for await (const segments of tokenize(source, { tags: PNRGOV_TAGS })) {
    for (const segment of segments) reader.take(segment);
    if (reader.ready.length > 0) yield* reader.ready.splice(0);
  }
  yield* reader.close();
}

class PushReader {
  readonly ready: PnrPiece[] = [];
  readonly #interchange = new Interchange();
  #push: PushHeader | undefined;
  #open: PnrReader | undefined;
  /** Complete, held back for issues that only show later. */
  #held: PnrReader | undefined;
  /** Issues that stand before the first PNR they can be raised on. */
  #waiting: Issue[] = [];
  #end = 0;
  #ordinal = 0;
  #tooLong = false;
  /** Where a message of another type began: it is refused whole, so that its bytes are kept. */
  #foreign: number | undefined;

  take(segment: Segment): void {
    this.#end = segment.end;
    const role = this.#interchange.take(segment);
    if (role === 'message-start' || role === 'envelope') this.#refuseForeign(segment.start);
    const issues = this.#interchange.drain();
    if (issues.length > 0) this.#raise(issues);
    if (role === 'body') this.#takeBody(segment);
    else if (role === 'message-start') this.#startMessage(segment);
    else if (role === 'message-end') this.#endMessage(segment);
    else this.#closePnr();
  }

  close(): PnrPiece[] {
    this.#closePnr();
    this.#refuseForeign(this.#end);
    this.#interchange.close(this.#end);
    this.#raise(this.#interchange.drain());
    this.#release();
    if (this.#waiting.length > 0) {
      this.ready.push({ type: 'refused', bytes: [0, this.#end], issues: this.#waiting });
      this.#waiting = [];
    }
    return this.ready.splice(0);
  }

  #startMessage(segment: Segment): void {
    this.#closePnr();
    this.#ordinal = 0;
    const message = this.#interchange.header();
    this.#push = { message, functionCode: '', flight: undefined, declaredPnrs: undefined };
    if (message.type !== 'PNRGOV') this.#foreign = segment.start;
  }

  #refuseForeign(end: number): void {
    const start = this.#foreign;
    if (start === undefined) return;
    this.#foreign = undefined;
    const message = 'A message of another type than PNRGOV is not read.';
    const issue: Issue = { code: 'format-not-read-yet', severity: 'warning', at: { byte: start }, message };
    this.ready.push({ type: 'refused', bytes: [start, end], issues: [issue] });
  }

  #endMessage(segment: Segment): void {
    this.#closePnr();
    this.#refuseForeign(segment.end);
    const declared = this.#push?.declaredPnrs;
    if (declared !== undefined && declared !== this.#ordinal) {
      const message = `EQN states ${declared} PNRs, ${this.#ordinal} are there.`;
      this.#raise([{ code: 'count-wrong', severity: 'warning', at: { byte: segment.start, segment: 'EQN' }, message }]);
    }
    this.#push = undefined;
  }

  #takeBody(segment: Segment): void {
    if (this.#push !== undefined && this.#push.message.type !== 'PNRGOV') return;
    if (segment.tag === 'SRC') this.#startPnr(segment);
    else if (this.#open !== undefined) this.#continuePnr(this.#open, segment);
    else if (!this.#tooLong) this.#takeLevelZero(segment);
  }

  #startPnr(segment: Segment): void {
    this.#closePnr();
    this.#push ??= {
      message: this.#interchange.header(),
      functionCode: '',
      flight: undefined,
      declaredPnrs: undefined,
    };
    this.#ordinal++;
    this.#release();
    this.#open = new PnrReader(this.#push, this.#ordinal, segment);
    for (const issue of this.#waiting) this.#open.raise(issue);
    this.#waiting = [];
  }

  #continuePnr(open: PnrReader, segment: Segment): void {
    open.take(segment);
    if (!open.isTooLong()) return;
    const { bytes } = open.pnr;
    const message = 'A PNR longer than 8 MiB is not read.';
    const at = { byte: bytes[0], ref: `SRC[${open.pnr.ordinal}]` };
    this.ready.push({ type: 'refused', bytes, issues: [{ code: 'unit-too-large', severity: 'error', at, message }] });
    this.#open = undefined;
    this.#tooLong = true;
  }

  /** MSG, ORG, TVL and EQN before the first SRC. */
  #takeLevelZero(segment: Segment): void {
    const push = this.#push;
    if (push === undefined) {
      if (segment.tag !== '') this.#note('segment-misplaced', segment, 'A segment outside a message is skipped.');
      return;
    }
    if (segment.tag === 'MSG') this.#push = { ...push, functionCode: component(segment, 1, 2) };
    else if (segment.tag === 'TVL') this.#push = { ...push, flight: push.flight ?? this.#readFlight(segment) };
    else if (segment.tag === 'EQN') {
      const declared = component(segment, 1, 1).trim();
      if (/^\d{1,6}$/.test(declared)) this.#push = { ...push, declaredPnrs: Number(declared) };
    } else if (segment.tag !== 'ORG' && segment.tag !== '') {
      this.#note('segment-misplaced', segment, `Segment ${segment.tag} before the first SRC is skipped.`);
    }
  }

  #readFlight(segment: Segment): Flight {
    const flight = readFlight(segment);
    if (flight.date === undefined) this.#note('date-wrong', segment, 'The flight of the message has no readable date.');
    return flight;
  }

  #closePnr(): void {
    this.#tooLong = false;
    if (this.#open === undefined) return;
    this.#held = this.#open;
    this.#open = undefined;
  }

  /** Nothing more can be raised on the PNR held back. */
  #release(): void {
    if (this.#held === undefined) return;
    this.ready.push({ type: 'pnr', pnr: this.#held.finish() });
    this.#held = undefined;
  }

  #note(code: string, segment: Segment, message: string): void {
    this.#raise([{ code, severity: 'warning', at: { byte: segment.start, segment: segment.tag }, message }]);
  }

  #raise(issues: readonly Issue[]): void {
    const target = this.#open ?? this.#held;
    for (const issue of issues) {
      if (target !== undefined) target.raise(issue);
      else if (this.#waiting.length < MAX_WAITING) this.#waiting.push(issue);
    }
  }
}

const MAX_WAITING = 100;
