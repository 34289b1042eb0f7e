import { expect, test } from 'vitest';
import { readWaybillLine } from '../../../src/feeds/air-cargo/waybill-line.ts';
import type { Issue } from '../../../src/model/parsed-unit.ts';

const read = (text: string) => {
  const issues: Issue[] = [];
  return { line: readWaybillLine({ text, byte: 0 }, 'AWB', issues), codes: issues.map((issue) => issue.code) };
};

test.each([
  ['205-11112220NRTFRA/T12K340.5MC2.1', { pieces: 12, massKg: 340.5, said: { shipment: 'T', volume: 'MC2.1' } }],
  ['20511112220NRTFRA/P2L100DG6', { pieces: 2, massKg: 45.359, said: { shipment: 'P', density: '6' } }],
  ['205-11112220NRTFRA/T12', { pieces: 12, massKg: undefined, said: { shipment: 'T' } }],
])('%s is read', (text, quantity) => {
  const { line, codes } = read(text);
  expect(line).toMatchObject({ awb: '20511112220', origin: 'NRT', destination: 'FRA', ...quantity });
  expect(codes).toEqual([]);
});

test.each([
  ['205-11112220', ['value-unreadable']],
  ['205-11112220NRTFRA/12K5', ['value-unreadable']],
  ['205-11112225QQQFRA/T1K5', ['check-digit-wrong', 'airport-unknown']],
  ['', ['awb-unreadable']],
  ['ABC', ['awb-unreadable']],
])('%s raises %j', (text, expected) => {
  expect(read(text).codes).toEqual(expected);
});
