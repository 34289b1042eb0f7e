import { expect, test } from 'vitest';
import { foldName } from '../../src/normalise/folded-name.ts';

test.each([
  ['Müller, Dr. Jürgen', 'JUERGEN MUELLER'],
  ['JUERGEN MUELLER', 'JUERGEN MUELLER'],
  ["O'Brien, Pat MR", 'OBRIEN PAT'],
  ['SMITH-JONES/ANN MRS', 'ANN JONES SMITH'],
  ['Щукин Евгений', 'EVGENII SHCHUKIN'],
  ['Їжак Юрій', 'IURII IZHAK'],
  ['Παπαδόπουλος Γιώργος', 'GIORGOS PAPADOPOULOS'],
  // Capitals for which no single character stands leave a mark behind.
  ['\u1fe2', 'Y'],
  ['ǰin ẖan \u1f52', 'HAN JIN Y'],
  ['Đặng Thị Ñandú', 'DANG NANDU THI'],
  ['ﬁscher Größe', 'FISCHER GROESSE'],
  ['G.m.b.H. Kraus', 'GMBH KRAUS'],
  ['ACME S.A.', 'ACME SA'],
  ['山田 太郎', '太郎 山田'],
  ['ﾔﾏﾀﾞ ﾀﾛｳ', 'タロウ ヤマダ'],
  ['김 철수', '김 철수'],
  ['DR', 'DR'],
  ['...', undefined],
  ['12345', undefined],
  ['', undefined],
])('%s folds to %s', (raw, canonical) => {
  expect(foldName(raw)).toBe(canonical);
});

test('order and titles do not tell names apart', () => {
  expect(foldName('MR TARO TANAKA')).toBe(foldName('Tanaka, Taro'));
});
