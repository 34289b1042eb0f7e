import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { PARTNERS } from '../../../simulator/vocabulary/partners.ts';
import { homeAddress, officeAddress } from '../../../simulator/world/address.ts';
import { exporter, importer } from '../../../simulator/world/firm.ts';
import { numbered } from '../../../simulator/world/numbering.ts';
import { citizen, ONE_OFF, resident } from '../../../simulator/world/person.ts';

test('a template gives another number for every index', () => {
  const seen = new Set(Array.from({ length: 8000 }, (_, index) => numbered('A-n###', index)));
  expect(seen.size).toBe(8000);
  for (const number of seen) expect(number).toMatch(/^A-[2-9]\d{3}$/);
});

test.each(PARTNERS.map((partner) => [partner.code, partner] as const))('phones of %s are in use', (code, partner) => {
  const people = Array.from({ length: 300 }, (_, index) => citizen('1', partner, index * 97).phone);
  const valid = people.filter((phone) => parsePhoneNumberFromString(phone)?.isValid() && phone.length > 8);
  // Hong Kong opens its ranges piece by piece.
  expect(valid.length).toBeGreaterThanOrEqual(code === 'HK' ? 280 : 300);
});

test('residents, importers and one-off people share no telephone, passport, mailbox or address', () => {
  const firms = Array.from({ length: 1000 }, (_, index) => importer('1', index));
  const people = Array.from({ length: 1000 }, (_, index) => resident('1', index * 4)).concat(
    Array.from({ length: 1000 }, (_, index) => resident('1', ONE_OFF + index * 4)),
  );
  const parties = [...firms, ...people];
  expect(new Set(parties.map(({ phone }) => phone)).size).toBe(3000);
  expect(new Set(parties.map(({ email }) => email)).size).toBe(3000);
  expect(new Set(parties.map(({ address }) => JSON.stringify(address))).size).toBe(3000);
  expect(new Set(people.map(({ passport }) => passport)).size).toBe(2000);
});

test.each(PARTNERS.map((partner) => [partner.code, partner] as const))(
  'people and firms of %s share no phone',
  (_, partner) => {
    const index = Array.from({ length: 2000 }, (_, at) => at);
    const phones = index.flatMap((at) => [
      citizen('1', partner, at).phone,
      citizen('1', partner, ONE_OFF + 2 * at).phone,
      exporter('1', partner, at).phone,
    ]);
    expect(new Set(phones).size).toBe(6000);
  },
);

test('a family has one address and no office has it', () => {
  const [father, mother] = [resident('1', 400), resident('1', 401)];
  expect(mother.address).toEqual(father.address);
  expect(mother.family).toBe(father.family);
  const homes = new Set(Array.from({ length: 20_000 }, (_, index) => homeAddress(index).street));
  for (let index = 0; index < 500; index += 1) expect(homes.has(officeAddress(index, '').street)).toBe(false);
});
