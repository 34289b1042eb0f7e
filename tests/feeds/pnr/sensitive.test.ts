import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { feed } from '../../../src/feeds/pnr/feed.ts';
import { isHarmlessHistory, isHarmlessText, judgeRequest } from '../../../src/feeds/pnr/sensitive.ts';
import { collect, unitsOf } from '../collect.ts';

test.each([
  ['DOCS', 'keep'],
  ['SEAT', 'keep'],
  ['CTCM', 'keep'],
  ['TKNE', 'keep'],
  ['UMNR', 'keep-code'],
  ['AVML', 'mask'],
  ['KSML', 'mask'],
  ['MOML', 'mask'],
  ['DBML', 'mask'],
  ['WCHR', 'mask'],
  ['MEDA', 'mask'],
  ['BLND', 'mask'],
  ['OTHS', 'mask'],
  ['', 'mask'],
  ['QQQQ', 'mask'],
])('service request %s: %s', (code, expected) => {
  expect(judgeRequest(code)).toBe(expected);
});

test.each([
  ['28', 'YY CTCM 123456789', true],
  ['28', 'CTCE JO//EXAMPLE.ORG', true],
  ['28', 'ZZ RLOC HDQ1SYDIXXZ', true],
  ['28', 'THIS PASSENGER IS A VIP', false],
  ['28', 'PAX NEEDS INSULIN', false],
  ['43', 'ANNA BEISPIEL', true],
  ['15', 'LHR DL X/JFK', true],
  ['19', 'XF MC 0', false],
  ['', 'ANYTHING', false],
  ['28', '', true],
])('free text of subject %s, "%s": harmless is %s', (subject, text, expected) => {
  expect(isHarmlessText(subject, text)).toBe(expected);
});

test.each([
  ['0/O/NM/BEISPIEL/ANNA MRS(ADT)', true],
  ['0/O/SR/SSR DOCSZZHK1 P/GBR', true],
  ['0/O/SR/SSR VGMLZZHK1', false],
  ['14/A/7/RX PAX ASKS FOR PRAYER ROOM', false],
  ['', false],
])('history line "%s": harmless is %s', (text, expected) => {
  expect(isHarmlessHistory(text)).toBe(expected);
});

describe('in a message', () => {
  const bytes = readFileSync(new URL('../../fixtures/pnr/family.edi', import.meta.url));

  test('ranges are exact, meal code and free text over two lines included', async () => {
    const [family] = unitsOf(await collect(feed, bytes));
    const masked = (family?.masked ?? []).map(([from, to]) => bytes.toString('utf8', from, to));
    expect(masked).toEqual([
      '+VGML:HK:1:ZZ:::SIN:NRT+::1',
      'PASSENGER ASKED FOR A QUIET\n PLACE TO PRAY',
      'UNKNOWN REMARK',
    ]);
    expect(family?.issues.filter(({ code }) => code === 'sensitive-masked')).toHaveLength(3);
  });

  test('nothing masked is said anywhere in the unit', async () => {
    const text = JSON.stringify(await collect(feed, bytes));
    for (const word of ['VGML', 'PRAY', 'REMARK']) expect(text).not.toContain(word);
  });

  test('masked again, the masked bytes give the same ranges and the same unit', async () => {
    const units = unitsOf(await collect(feed, bytes));
    const covered = Buffer.from(bytes);
    for (const [from, to] of units.flatMap(({ masked }) => masked ?? [])) covered.fill('X', from, to);
    const again = unitsOf(await collect(feed, covered));
    expect(again.map(({ mentions, links }) => ({ mentions, links }))).toEqual(
      units.map(({ mentions, links }) => ({ mentions, links })),
    );
  });
});
