import { isUtf8 } from 'node:buffer';
import type { Issue } from '../../model/parsed-unit.ts';

/** What a segment's text needs before it can be read: bits of `Segment.flags`. */
export const RELEASED = 1;
export const BROKEN = 2;
export const WIDE = 4;

/** A stretch of the file, looked at in one go; its segments share it. */
export interface Page {
  /** One character a byte. */
  readonly text: string;
  /** Offset of the first byte in the file. */
  readonly base: number;
  /** Ends of the values in `text`, doubled, odd where an element ends. */
  marks: Int32Array;
  readonly release: string | undefined;
}

/** One segment, or (tag '') a piece of the file that is none and says so in its issues. Values are cut out when asked for. */
export interface Segment {
  readonly tag: string;
  /** Offset of the tag in the file, and of the byte after the terminator. */
  readonly start: number;
  readonly end: number;
  /** False when no terminator stood at the end: the next tag or the end of the file closed the segment. */
  readonly terminated: boolean;
  readonly flags: number;
  readonly page: Page;
  /** This segment's marks in `page.marks`, the first the end of its tag. */
  readonly first: number;
  readonly last: number;
  readonly issues: readonly Issue[] | undefined;
}

/** Returns one component of an element, both counted from the standard's 1 and 1; '' when it is not there. */
export function component(segment: Segment, element: number, index = 1): string {
  const mark = findMark(segment, element, index);
  return mark < 0 ? '' : valueAt(segment, mark);
}

/** Returns all components of an element; none when it is not there or empty. */
export function components(segment: Segment, element: number): string[] {
  const values: string[] = [];
  for (let mark = findMark(segment, element, 1); mark >= 0 && mark <= segment.last; mark++) {
    values.push(valueAt(segment, mark));
    if (((segment.page.marks[mark] ?? 1) & 1) === 1) break;
  }
  return values.length === 1 && values[0] === '' ? [] : values;
}

/** Returns how many elements follow the tag. */
export function countElements(segment: Segment): number {
  let elements = 0;
  for (let mark = segment.first; mark <= segment.last; mark++) elements += (segment.page.marks[mark] ?? 0) & 1;
  return Math.max(0, elements - 1);
}

/** Returns the byte range in the file of one component; undefined when it is not there. */
export function rangeOf(segment: Segment, element: number, index = 1): [number, number] | undefined {
  const mark = findMark(segment, element, index);
  return mark < 0 ? undefined : [segment.page.base + startOf(segment, mark), segment.page.base + endOf(segment, mark)];
}

/** Returns the byte range of everything after the tag. */
export function rangeOfContent(segment: Segment): [number, number] {
  return [segment.page.base + endOf(segment, segment.first), segment.page.base + endOf(segment, segment.last)];
}

function findMark(segment: Segment, element: number, index: number): number {
  const { last } = segment;
  const { marks } = segment.page;
  let [atElement, atComponent] = [0, 1];
  for (let mark = segment.first; mark <= last; mark++) {
    if (atElement === element && atComponent === index) return mark;
    if (((marks[mark] ?? 0) & 1) === 0) atComponent++;
    else if (atElement === element) return -1;
    else {
      atElement++;
      atComponent = 1;
    }
  }
  return -1;
}

function startOf(segment: Segment, mark: number): number {
  return mark === segment.first ? segment.start - segment.page.base : endOf(segment, mark - 1) + 1;
}

function endOf(segment: Segment, mark: number): number {
  return (segment.page.marks[mark] ?? 0) >> 1;
}

function valueAt(segment: Segment, mark: number): string {
  const from =
    mark === segment.first ? segment.start - segment.page.base : ((segment.page.marks[mark - 1] ?? 0) >> 1) + 1;
  const value = segment.page.text.slice(from, (segment.page.marks[mark] ?? 0) >> 1);
  return segment.flags === 0 ? value : clean(value, segment);
}

function clean(value: string, segment: Segment): string {
  let text = value;
  if ((segment.flags & BROKEN) !== 0) text = text.replace(/[\r\n]+/g, '');
  const { release } = segment.page;
  if (release !== undefined && (segment.flags & RELEASED) !== 0 && text.includes(release)) {
    text = unrelease(text, release);
  }
  return (segment.flags & WIDE) !== 0 ? decode(text) : text;
}

function unrelease(text: string, release: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === release) at++;
    plain += text[at] ?? '';
  }
  return plain;
}

/** Text of one character a byte → what the bytes mean: UTF-8 where they are valid UTF-8, else Latin-1. */
function decode(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : text;
}
