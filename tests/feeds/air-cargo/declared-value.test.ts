import { expect, test } from 'vitest';
import { readDeclaredValue } from '../../../src/feeds/air-cargo/declared-value.ts';
import { readSections } from '../../../src/feeds/air-cargo/sections.ts';
import type { Issue } from '../../../src/model/parsed-unit.ts';

test.each([
  ['CVD/EUR//PP/NVD/1234.50/XXX', { valueAmount: 1234.5, valueCurrency: 'EUR' }, 0],
  ['CVD/EUR/PX/PP/NVD/0/XXX', { valueAmount: 0, valueCurrency: 'EUR' }, 0],
  ['CVD/EUR/PP/NVD/250.00/XXX', { valueAmount: 250, valueCurrency: 'EUR' }, 0],
  ['CVD/EUR/PP/NVD/NCV/XXX', {}, 0],
  ['CVD/QQQ/PP/NVD/250.00/XXX', {}, 1],
  ['CVD/EUR', {}, 1],
])('%s states %j', (text, facts, raised) => {
  const issues: Issue[] = [];
  const [section] = readSections([{ text, byte: 0 }], new Set(['CVD'])).sections;
  if (section === undefined) throw new Error('the test gives no value');
  expect(readDeclaredValue(section, issues).facts).toEqual(facts);
  expect(issues).toHaveLength(raised);
});
