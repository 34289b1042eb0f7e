import { expect, test } from 'vitest';
import { findPartyKind } from '../../src/normalise/party-kind.ts';

test.each([
  ['EXAMPLE SPICES PVT. LTD.', 'Organisation'],
  ['NORDFRACHT DEUTSCHLAND AG', 'Organisation'],
  ['HARBOUR EXPRESS INTL', 'Organisation'],
  ['OOO ROMASHKA', 'Organisation'],
  ['PT MAJU JAYA', 'Organisation'],
  ['BROWN AND SONS TRADING', 'Organisation'],
  ['山田商事株式会社', 'Organisation'],
  ['DEMO GmbH & Co. KG', 'Organisation'],
  ['SOCIETE EXEMPLE S.A.R.L.', 'Organisation'],
  ['BLUE LAKE LLC', 'Organisation'],
])('%s is an %s', (raw, canonical) => {
  expect(findPartyKind(raw)).toBe(canonical);
});

test.each([
  ['JOHN SMITH', 'Person'],
  ['TANAKA TARO', 'Person'],
  ['山田太郎', 'Person'],
  ['KIM MIN SOO', 'Person'],
  ['MARIA DA SILVA', 'Person'],
  ['TEO WEI', 'Person'],
  ['UUNT/KEVINMICHAEL', 'Person'],
])('%s is a %s', (raw, canonical) => {
  expect(findPartyKind(raw)).toBe(canonical);
});
