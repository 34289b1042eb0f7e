import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { component, components, rangeOf, type Segment } from '../../../src/feeds/edifact/segment.ts';
import { MAX_SEGMENT, tokenize } from '../../../src/feeds/edifact/tokenize.ts';
import { inChunks } from '../collect.ts';

const tags = ['TIF', 'TVL', 'LTS'];

async function read(input: string | Uint8Array, size?: number): Promise<Segment[]> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const segments: Segment[] = [];
  for await (const batch of tokenize(inChunks(bytes, size), { tags })) segments.push(...batch);
  return segments;
}

function show(segments: readonly Segment[]): string[] {
  return segments.map(({ tag, page, start, end }) => `${tag}:${page.text.slice(start - page.base, end - page.base)}`);
}

function codes(segments: readonly Segment[]): string[] {
  return segments.flatMap(({ issues }) => (issues ?? []).map(({ code }) => code));
}

const UNB = "UNB+IATA:1+ZZ+GOV+260301:0810+R'";

describe('separators', () => {
  test.each([
    ['none given', `${UNB}TIF+A:B+C'`, 'A', 'B', 'C'],
    ['usual ones', `UNA:+.? '${UNB}TIF+A:B+C'`, 'A', 'B', 'C'],
    ['a backslash that releases', `UNA:+.\\ '${UNB}TIF+A\\:X:B+C'`, 'A:X', 'B', 'C'],
    ['asterisk and dollar', 'UNA:*.? $UNB*UNOA:4*ZZ$\r\nTIF*A:B*C$', 'A', 'B', 'C'],
    ['a terminator nobody uses', `UNA:+.?*~${UNB}UNH+1+PNRGOV'TIF+A:B+C'`, 'A', 'B', 'C'],
    ['a terminator of three bytes', `UNA:+.\\*’ ${UNB}UNH+1+PNRGOV'TIF+A:B+C'`, 'A', 'B', 'C'],
    ['letters for separators', `UNAAB.? '${UNB}TIF+A:B+C'`, 'A', 'B', 'C'],
    ['the line end as terminator', 'UNA:+.? \nUNB+UNOA:4+ZZ\nTIF+A:B+C\n', 'A', 'B', 'C'],
    ['level B without UNA', 'UNB\x1dUNOB\x1f1\x1dZZ\x1cTIF\x1dA\x1fB\x1dC\x1c', 'A', 'B', 'C'],
    ['another element separator without UNA', "UNB*UNOA:4*ZZ'TIF*A:B*C'", 'A', 'B', 'C'],
  ])('%s', async (_, text, first, second, third) => {
    const segment = (await read(text)).find(({ tag }) => tag === 'TIF');
    expect(segment).toBeDefined();
    if (segment === undefined) return;
    expect([...components(segment, 1), component(segment, 2)]).toEqual([first, second, third]);
  });

  test('hold for their interchange only', async () => {
    const segments = await read(`UNA:*.? $UNB*A$TIF*B$UNZ*1$${UNB}TIF+C'UNZ+1'`);
    expect(segments.filter(({ tag }) => tag === 'TIF').map((segment) => component(segment, 1))).toEqual(['B', 'C']);
  });
});

describe('release character', () => {
  test.each([
    ["TIF+A?'B'", "A'B"],
    ["TIF+A??'", 'A?'],
    ["TIF+A???'B'", "A?'B"],
    ["TIF+A?+B?:C'", 'A+B:C'],
    ["TIF+A?\r\n'", 'A'],
  ])('%s', async (text, value) => {
    const [, segment] = await read(UNB + text);
    expect(segment && component(segment, 1)).toBe(value);
  });
});

describe('places', () => {
  test('are exact bytes, broken lines and wide characters included', async () => {
    const text = `UNA:+.?*'\r\n${UNB}\r\nTIF+M\u00dcL\r\nLER:X+J?+O' \nTVL+1'`;
    const bytes = Buffer.from(text);
    const segments = await read(bytes);
    for (const { start, tag } of segments) expect(bytes.toString('latin1', start, start + 3)).toBe(tag);
    const tif = segments[1];
    expect(tif && component(tif, 1)).toBe('MÜLLER');
    const range = tif && rangeOf(tif, 1);
    expect(range && bytes.subarray(...range).toString()).toBe('M\u00dcL\r\nLER');
    expect(tif && bytes.subarray(...(rangeOf(tif, 2) ?? [0, 0])).toString()).toBe('J?+O');
  });

  test('values that are no UTF-8 are read as Latin-1', async () => {
    const [, segment] = await read(Buffer.from(`${UNB}TIF+M\u00dcLLER'`, 'latin1'));
    expect(segment && component(segment, 1)).toBe('MÜLLER');
  });
});

describe('what is broken', () => {
  test.each([
    ['a terminator lost before a known tag', `${UNB}TIF+A\nTVL+B'`, ['UNB', 'TIF', 'TVL'], ['terminator-missing']],
    ['a line of free text that looks like a tag', `${UNB}LTS+TEXT\nABC+X'`, ['UNB', 'LTS'], []],
    ['two segments on a line', `${UNB}TIF+A' TVL+B'`, ['UNB', 'TIF', 'TVL'], []],
    ['a file cut in a segment', `${UNB}TIF+A`, ['UNB', 'TIF', ''], ['terminator-missing']],
    ['text in front', `QU ANYONE\r\n.SENDER\r\n${UNB}`, ['', 'UNB'], ['text-before-interchange']],
    ['text behind', `${UNB}UNZ+1'13Nov09`, ['UNB', 'UNZ', ''], ['segment-malformed']],
    ['two interchanges, the first unfinished', `${UNB}UNZ+1+R\n${UNB}`, ['UNB', 'UNZ', 'UNB'], ['terminator-missing']],
    ['nothing', '', [], []],
  ])('%s', async (_, text, expected, issues) => {
    const segments = await read(text);
    expect(segments.map(({ tag }) => tag)).toEqual(expected);
    expect(codes(segments)).toEqual(issues);
  });

  test('a segment without end is skipped to the next terminator, and said', async () => {
    const segments = await read(`${UNB}TIF+${'A'.repeat(5 * MAX_SEGMENT)}'TVL+B'`);
    expect(segments.map(({ tag }) => tag)).toEqual(['UNB', '', 'TVL']);
    expect(codes(segments)).toEqual(['segment-too-long']);
  });
});

const noise = fc
  .array(fc.constantFrom("'", '+', ':', '?', '\n', '\r\n', ' ', 'UNA', 'UNB+', 'UNH', 'TIF+', 'TVL', 'é', '\0', 'x'), {
    maxLength: 200,
  })
  .map((parts) => parts.join(''));

test('any bytes, in any chunks, give the same segments, that cover the file in order', async () => {
  await fc.assert(
    fc.asyncProperty(noise, fc.integer({ min: 1, max: 40 }), async (text, size) => {
      const whole = await read(text);
      expect(show(await read(text, size))).toEqual(show(whole));
      expect(codes(await read(text, size))).toEqual(codes(whole));
      let end = 0;
      for (const segment of whole) {
        expect(segment.start).toBeGreaterThanOrEqual(end);
        end = segment.end;
      }
      expect(end).toBeLessThanOrEqual(Buffer.byteLength(text));
    }),
    { numRuns: 500 },
  );
});

test('a long stream in any chunks gives the same segments', async () => {
  const text = `${UNB}${Array.from({ length: 5000 }, (_, at) => `TIF+NAME${at}:${'X'.repeat(at % 90)}+GIVEN?'S'\n`).join('')}`;
  const whole = show(await read(text)).length;
  for (const size of [1, 7, 1023, 8192, 8193, 100_000]) expect((await read(text, size)).length).toBe(whole);
});
