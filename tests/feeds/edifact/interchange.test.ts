import { expect, test } from 'vitest';
import { Interchange, readPreparedAt } from '../../../src/feeds/edifact/interchange.ts';
import { tokenize } from '../../../src/feeds/edifact/tokenize.ts';
import { inChunks } from '../collect.ts';

const UNB = "UNB+IATA:1+ZZ+GOV+260301:0810+R'";

async function check(text: string): Promise<{ issues: string[]; headers: string[] }> {
  const interchange = new Interchange();
  const headers: string[] = [];
  for await (const batch of tokenize(inChunks(Buffer.from(text)))) {
    for (const segment of batch) {
      if (interchange.take(segment) !== 'message-start') continue;
      const { type, version, sender, preparedAt } = interchange.header();
      headers.push(`${type} ${version} ${sender} ${preparedAt}`);
    }
  }
  interchange.close(text.length);
  return { issues: interchange.drain().map(({ code, at }) => `${code} ${at.segment ?? ''}`.trim()), headers };
}

test.each([
  ['a right one', `${UNB}UNH+1+PNRGOV:13:1'A00+1'UNT+3+1'UNZ+1+R'`, []],
  ['a wrong count', `${UNB}UNH+1+PNRGOV:13:1'A00+1'UNT+9+1'UNZ+1+R'`, ['count-wrong UNT']],
  ['no count', `${UNB}UNH+1+PNRGOV:13:1'UNT++1'UNZ+1+R'`, ['count-wrong UNT']],
  ['another reference', `${UNB}UNH+1+PNRGOV:13:1'UNT+2+7'UNZ+1+R'`, ['reference-differs UNT']],
  ['no UNT', `${UNB}UNH+1+PNRGOV:13:1'UNH+2+PNRGOV:13:1'UNT+2+2'UNZ+2+R'`, ['segment-missing UNT']],
  ['no UNZ', `${UNB}UNH+1+PNRGOV:13:1'UNT+2+1'`, ['segment-missing UNZ']],
  ['no UNB', "UNH+1+PNRGOV:13:1'UNT+2+1'UNZ+1+R'", ['segment-missing UNB', 'reference-differs UNZ']],
  ['a group', `${UNB}UNG+PNRGOV+ZY+GOV+260301:0900+G'UNH+1+PNRGOV:13:1'UNT+2+1'UNE+1+G'UNZ+1+R'`, []],
  [
    'a group left open',
    `${UNB}UNG+PNRGOV+ZY+GOV+260301:0900+G'UNH+1+PNRGOV:13:1'UNT+2+1'UNZ+1+R'`,
    ['segment-missing UNE'],
  ],
  ['two interchanges', `${UNB}UNH+1+P:1'UNT+2+1'UNZ+1+R'${UNB}UNH+1+P:1'UNT+2+1'UNZ+1+R'`, []],
])('%s', async (_, text, expected) => {
  expect((await check(text)).issues).toEqual(expected);
});

test('a group says who sent its messages and when, else the interchange does', async () => {
  const { headers } = await check(
    `${UNB}UNH+1+PNRGOV:13:1'UNT+2+1'UNG+P+ZY+GOV+260301:0900+G'UNH+1+PNRGOV:11:1'UNT+2+1'`,
  );
  expect(headers).toEqual(['PNRGOV 13:1 ZZ 2026-03-01T08:10:00Z', 'PNRGOV 11:1 ZY 2026-03-01T09:00:00Z']);
});

test.each([
  ['130527', '0649', '2013-05-27T06:49:00Z'],
  ['20130527', '064930', '2013-05-27T06:49:30Z'],
  ['130527', '', '2013-05-27T00:00:00Z'],
  ['130230', '0649', undefined],
  ['130527', '2460', undefined],
  ['', '', undefined],
])('prepared at %s:%s', (date, time, expected) => {
  expect(readPreparedAt(date, time)).toBe(expected);
});
