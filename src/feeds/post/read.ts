import type { FeedReader, Issue, Parsed } from '../../model/parsed-unit.ts';
import { Interchange } from '../edifact/interchange.ts';
import { component, type Segment } from '../edifact/segment.ts';
import { tokenize } from '../edifact/tokenize.ts';
import { FUNCTIONS, TAGS } from './codes.ts';
import type { MessageHead } from './item.ts';
import { mapItem } from './map.ts';
import { ItemReader } from './parse.ts';
import { readDateTime } from './values.ts';

/**
 * Reads ITMATT messages, one unit an item; other messages are recognised and refused. An item is held back until the next
 * one starts, so that what is found wrong behind it (counts, references) is raised on it.
 */
export const read: FeedReader = async function* readPost(bytes) {
  const reader = new MessageReader();
  for await (const segments of tokenize(bytes, { tags: TAGS })) {
    for (const segment of segments) reader.take(segment);
    yield* reader.drain();
  }
  reader.close();
  yield* reader.drain();
};

type Refused = Extract<Parsed, { type: 'refused' }>;

class MessageReader {
  readonly #interchange = new Interchange();
  #out: Parsed[] = [];
  #head: MessageHead | undefined;
  #item: ItemReader | undefined;
  #held: Parsed | undefined;
  /** A message of another type: only its place is kept. */
  #skipped: { format: string; start: number; end: number } | undefined;
  #tooLarge = false;
  #ordinal = 0;
  /** Issues with no item before them; they go with the next. */
  #waiting: Issue[] = [];
  #end = 0;

  take(segment: Segment): void {
    this.#end = segment.end;
    const role = this.#interchange.take(segment);
    if (role === 'message-start') this.#startMessage(segment);
    else if (role === 'body') this.#takeBody(segment);
    else this.#endItem();
    const issues = this.#interchange.drain();
    if (issues.length > 0) this.#raise(issues);
    if (role === 'message-end') this.#endMessage(segment.end);
  }

  close(): void {
    this.#endItem();
    this.#endMessage(this.#end);
    this.#interchange.close(this.#end);
    this.#raise(this.#interchange.drain());
    this.#release();
    if (this.#waiting.length > 0 && this.#end > 0) this.#out.push(refuse('EDIFACT', 0, this.#end, this.#waiting));
    this.#waiting = [];
  }

  drain(): Parsed[] {
    return this.#out.splice(0);
  }

  #startMessage(segment: Segment): void {
    this.#endItem();
    this.#endMessage(segment.start);
    this.#ordinal = 0;
    const { type, version, sender, recipient, preparedAt } = this.#interchange.header();
    const format = [type || 'EDIFACT', version].filter((part) => part !== '').join(':');
    if (type === 'ITMATT') this.#head = { format, sender, recipient, function: 'original', preparedAt };
    else this.#skipped = { format, start: segment.start, end: segment.end };
  }

  #endMessage(end: number): void {
    this.#head = undefined;
    if (this.#skipped === undefined) return;
    const { format, start } = this.#skipped;
    this.#skipped = undefined;
    this.#release();
    const message = 'The message is recognised but not read yet.';
    const issue: Issue = {
      code: 'format-not-read-yet',
      severity: 'warning',
      at: { byte: start, segment: 'UNH' },
      message,
    };
    this.#out.push(refuse(format, start, end, [...this.#waiting.splice(0), issue]));
  }

  #takeBody(segment: Segment): void {
    if (this.#skipped !== undefined) return;
    if (this.#head === undefined) {
      if (segment.tag !== '') this.#raiseAt(segment, 'segment-unknown', 'The segment stands in no ITMATT message.');
    } else if (segment.tag === 'CNI') this.#startItem(segment);
    else if (this.#item !== undefined) this.#takeOfItem(this.#item, segment);
    else if (!this.#tooLarge) this.#takeHead(this.#head, segment);
  }

  #takeHead(head: MessageHead, segment: Segment): void {
    if (segment.tag === 'BGM') {
      const known = FUNCTIONS[component(segment, 3)];
      this.#head = { ...head, function: known ?? 'original' };
      if (known === undefined)
        this.#raiseAt(segment, 'function-unknown', 'BGM names a function that is not read; read as original.');
    } else if (segment.tag === 'DTM' && component(segment, 1) === '137') {
      const read = readDateTime(component(segment, 1, 2), component(segment, 1, 3));
      if (read?.time === undefined)
        this.#raiseAt(segment, 'value-unreadable', 'The time of preparation does not follow its rule.');
      else this.#head = { ...head, preparedAt: `${read.date}T${read.time}Z` };
    } else this.#raiseAt(segment, 'segment-unknown', 'The segment is not read before the first item.');
  }

  #startItem(segment: Segment): void {
    this.#endItem();
    this.#release();
    this.#tooLarge = false;
    this.#ordinal++;
    this.#item = new ItemReader(segment, this.#ordinal);
    this.#item.raise(this.#waiting.splice(0));
  }

  #takeOfItem(item: ItemReader, segment: Segment): void {
    item.take(segment);
    if (!item.isTooLarge()) return;
    const { start, end, ordinal } = item.item;
    const message = 'An item has at most 2,000 segments and 1 MiB.';
    const at = { byte: start, ref: `CNI[${ordinal}]`, segment: 'CNI' };
    this.#out.push(
      refuse(this.#head?.format ?? 'ITMATT', start, end, [{ code: 'item-too-large', severity: 'error', at, message }]),
    );
    this.#item = undefined;
    this.#tooLarge = true;
  }

  #endItem(): void {
    const { item } = this.#item ?? {};
    if (item !== undefined && this.#head !== undefined) {
      this.#release();
      if (item.s10 !== undefined) this.#held = { type: 'unit', unit: mapItem(item, item.s10, this.#head) };
      else {
        const message = 'The item number is no S10 identifier with a right check digit.';
        const at = { byte: item.start, ref: `CNI[${item.ordinal}]`, segment: 'CNI' };
        const wrong: Issue = { code: 'item-number-wrong', severity: 'error', at, message };
        this.#held = refuse(this.#head.format, item.start, item.end, [wrong, ...item.issues]);
      }
    }
    this.#item = undefined;
  }

  #release(): void {
    if (this.#held !== undefined) this.#out.push(this.#held);
    this.#held = undefined;
  }

  #raiseAt(segment: Segment, code: string, message: string): void {
    this.#raise([{ code, severity: 'warning', at: { byte: segment.start, segment: segment.tag || 'none' }, message }]);
  }

  #raise(issues: readonly Issue[]): void {
    const held = this.#held;
    if (this.#item !== undefined) this.#item.raise(issues);
    else if (held?.type === 'unit') held.unit.issues.push(...issues);
    else if (held !== undefined) this.#held = { ...held, issues: [...held.issues, ...issues] };
    else this.#waiting.push(...issues);
  }
}

function refuse(format: string, start: number, end: number, issues: readonly Issue[]): Refused {
  return { type: 'refused', feed: 'post', format, bytes: [start, end], issues };
}
