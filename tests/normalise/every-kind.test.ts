import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseAddress } from '../../src/normalise/address.ts';
import { normaliseAirWaybill, readAirWaybill } from '../../src/normalise/air-waybill.ts';
import { normaliseAirport } from '../../src/normalise/airport.ts';
import { normaliseBookingLocator } from '../../src/normalise/booking-locator.ts';
import { normaliseContainerNumber } from '../../src/normalise/container-number.ts';
import { normaliseCorporateNumber } from '../../src/normalise/corporate-number.ts';
import { normaliseCountryAlpha3, normaliseCountryCode } from '../../src/normalise/country-code.ts';
import { normaliseCurrency } from '../../src/normalise/currency.ts';
import { normaliseEmail } from '../../src/normalise/email.ts';
import { normaliseEori } from '../../src/normalise/eori.ts';
import { normaliseFlight } from '../../src/normalise/flight-designator.ts';
import { foldName } from '../../src/normalise/folded-name.ts';
import { normaliseHouseNumber } from '../../src/normalise/house-number.ts';
import { normaliseHsCode } from '../../src/normalise/hs-code.ts';
import { normaliseIdentifier, writtenKinds } from '../../src/normalise/identifier.ts';
import { normaliseImoNumber } from '../../src/normalise/imo-number.ts';
import { normaliseMassKg } from '../../src/normalise/mass-kg.ts';
import { normaliseMrn } from '../../src/normalise/mrn.ts';
import { nameFromPnr } from '../../src/normalise/name-from-pnr.ts';
import { normalisePartialDate } from '../../src/normalise/partial-date.ts';
import { findPartyKind } from '../../src/normalise/party-kind.ts';
import { normalisePhone } from '../../src/normalise/phone.ts';
import { normaliseS9 } from '../../src/normalise/s9.ts';
import { normaliseS10 } from '../../src/normalise/s10.ts';
import { normaliseTaxNumber } from '../../src/normalise/tax-number.ts';
import { normaliseTravelDocument } from '../../src/normalise/travel-document.ts';
import { normaliseUldNumber } from '../../src/normalise/uld-number.ts';
import { normaliseUnLocode } from '../../src/normalise/un-locode.ts';
import { normaliseUrl } from '../../src/normalise/url.ts';

const after = (value: string | undefined) => value?.slice(value.indexOf('|') + 1);

/** Each kind as a function of one text; scoped values give back the part that can be read again. */
const KINDS: Record<string, (raw: string) => string | undefined> = {
  name: foldName,
  phone: (raw) => normalisePhone(raw, 'JP'),
  email: normaliseEmail,
  address: (raw) => after(normaliseAddress('JP', [raw])),
  country: normaliseCountryCode,
  alpha3: normaliseCountryAlpha3,
  airport: normaliseAirport,
  unLocode: normaliseUnLocode,
  hsCode: normaliseHsCode,
  currency: normaliseCurrency,
  s10: normaliseS10,
  s9: normaliseS9,
  airWaybill: normaliseAirWaybill,
  house: normaliseHouseNumber,
  container: normaliseContainerNumber,
  uld: normaliseUldNumber,
  document: (raw) => after(normaliseTravelDocument('GBR', raw)),
  flight: normaliseFlight,
  date: (raw) => normalisePartialDate(raw, '2026-01-01'),
  locator: normaliseBookingLocator,
  mrn: normaliseMrn,
  corporate: (raw) => after(normaliseCorporateNumber('GB', raw)),
  tax: (raw) => after(normaliseTaxNumber('DE', raw)),
  eori: normaliseEori,
  imo: normaliseImoNumber,
  url: normaliseUrl,
  ...Object.fromEntries(
    writtenKinds.map((kind) => [`written ${kind}`, (raw: string) => normaliseIdentifier(kind, raw)] as const),
  ),
};

/** Anything, and texts made of the characters that numbers, names and addresses are made of. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'ABGRXZ0123456789 -./@+|,ÄßЖΩ霞ガ'), maxLength: 40 }),
  fc.constantFrom(
    'CSQU3054383',
    'RB123456785GB',
    '61812345675',
    '09012345678',
    'a.b@example.com',
    '5 High Street London',
    'IMO 9074729',
    'HTTP://Example.com:80/a?b=1&utm_source=c#d',
    'JP|1-2-3 Minato Chiba',
    'TELEGRAM|kuro77',
  ),
);

test.each(Object.entries(KINDS))('%s: the canonical form is its own canonical form', (_kind, normalise) => {
  fc.assert(
    fc.property(texts, (raw) => {
      const canonical = normalise(raw);
      if (canonical !== undefined) expect(normalise(canonical)).toBe(canonical);
    }),
    { numRuns: 400 },
  );
});

test('no text makes any of them throw', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      for (const normalise of Object.values(KINDS)) normalise(a);
      findPartyKind(a);
      nameFromPnr(a, b);
      readAirWaybill(a);
      normaliseMassKg(a, b);
      normaliseTravelDocument(a, b);
      normaliseAddress(a, [b]);
      normalisePhone(a, b);
      normalisePartialDate(a, b);
    }),
    { numRuns: 400 },
  );
});

test('a very long text is refused quickly', () => {
  const long = '1A'.repeat(5_000_000);
  for (const normalise of Object.values(KINDS)) expect(normalise(long)).toBeUndefined();
});
