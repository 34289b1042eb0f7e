import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  airWaybill,
  corporateNumber,
  movementReference,
  postalItemNumber,
  ticketNumber,
} from '../../simulator/check-digits.ts';

test.each([
  // UPU S10 and the postal operators' public test numbers.
  ['RB', 12345678, 'GB', 'RB123456785GB'],
  ['RB', 47312482, 'US', 'RB473124829US'],
  ['EE', 0, 'JP', 'EE000000005JP'],
])('S10 %s %i %s has the published check digit', (service, serial, country, number) => {
  expect(postalItemNumber(service, serial, country)).toBe(number);
});

test('an air waybill ends in its serial modulo seven, reckoned digit by digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (serial) => {
      const awb = airWaybill('205', serial);
      let rest = 0;
      for (const digit of awb.slice(3, 10)) rest = (rest * 10 + Number(digit)) % 7;
      expect(awb).toMatch(/^205\d{8}$/);
      expect(Number(awb.at(-1))).toBe(rest);
    }),
  );
});

test.each([
  ['000012050002', '7000012050002'],
  ['180301018771', '1180301018771'],
])('corporate number of base %s is %s', (base, number) => {
  expect(corporateNumber(Number(base))).toBe(number);
});

test('a movement reference ends in a check digit that ISO 6346 would give', () => {
  // The published container number CSQU3054383, padded to the seventeen places: leading zeros weigh nothing, places shift by 2^7.
  const padded = movementReference('0000000CSQU305438');
  const sum = 3 * 2 ** 7;
  expect(Number(padded.at(-1))).toBe((sum % 11) % 10);
  expect(padded).toHaveLength(18);
});

test('a ticket number ends in its thirteen digits modulo seven', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (serial) => {
      const ticket = ticketNumber('205', serial);
      let rest = 0;
      for (const digit of ticket.slice(0, 13)) rest = (rest * 10 + Number(digit)) % 7;
      expect(ticket).toMatch(/^205\d{11}$/);
      expect(Number(ticket.at(-1))).toBe(rest);
    }),
  );
});
