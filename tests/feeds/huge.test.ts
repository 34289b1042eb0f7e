import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFile } from '../../src/feeds/read.ts';
import type { Parsed } from '../../src/model/parsed-unit.ts';

const GIGABYTE = 1 << 30;
const CHUNK = Buffer.alloc(1 << 18, 'A');
/** Far less than what is read, and half of what it would be as text. It is what waits for the collector. */
const MOST_MIB = 600;

let highest = 0;
let timer: NodeJS.Timeout;
const used = () => process.memoryUsage.rss() / (1 << 20);
beforeAll(() => {
  timer = setInterval(() => {
    highest = Math.max(highest, used());
  }, 50);
});
afterAll(() => clearInterval(timer));

/** A start, a field of a gigabyte, and an end; made as it is read. */
async function* huge(start: string, end: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(start);
  for (let given = 0; given < GIGABYTE; given += CHUNK.length) {
    yield CHUNK;
    // Lets the memory be looked at.
    if (given % (CHUNK.length * 64) === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  yield Buffer.from(end);
}

async function readCodes(start: string, end: string): Promise<string[]> {
  const codes = new Set<string>();
  for await (const piece of readFile(huge(start, end)) as AsyncGenerator<Parsed>)
    for (const { code } of piece.type === 'unit' ? piece.unit.issues : piece.issues) codes.add(code);
  return [...codes];
}

test.each([
  ['PNRGOV', "UNB+IATA:1+A+B+261101:0900+1'UNH+1+PNRGOV:13:1:IA'SRC'RCI+NH:", "'UNT+3+1'UNZ+1+1'", 'segment-too-long'],
  ['a declaration', '<Declaration><ID>', '</ID></Declaration>', 'unit-too-large'],
  ['an attribute', '<Declaration a="', '"><ID>1</ID></Declaration>', 'unit-too-large'],
  ['a finding', '{"type":"sekisho-finding","version":1,"note":"', '"}', 'object-too-large'],
  ['a report', '{"type":"sekisho-report","version":1,"text":"', '"}', 'object-too-large'],
  [
    'a STIX object',
    '{"type":"bundle","id":"bundle--5d0092c5-5f74-4287-9642-33f4c354e56d","objects":[{"a":"',
    '"}]}',
    'object-too-large',
  ],
  ['an entity', '{"id":"a","schema":"Person","properties":{"name":["', '"]}}', 'object-too-large'],
  ['FHL', 'FHL/4\nMBI/205-11112220NRTFRA/T5K100\nTXT/', '\nHBS/A/NRTFRA/1/K1//B\n', 'message-too-large'],
  ['what nobody knows', 'Dear colleagues, ', '.', 'format-unknown'],
])(
  'a gigabyte in one field of %s is said to be too much, and never held',
  async (_, start, end, code) => {
    const before = used();
    highest = 0;
    expect(await readCodes(start, end)).toContain(code);
    expect(highest - before).toBeLessThan(MOST_MIB);
  },
  120_000,
);
