import type { Facts } from '../../../model/facts.ts';
import type { Mention, MentionIdentifier } from '../../../model/parsed-unit.ts';
import { normaliseAddress } from '../../../normalise/address.ts';
import { normaliseCorporateNumber } from '../../../normalise/corporate-number.ts';
import { normaliseCountryCode } from '../../../normalise/country-code.ts';
import { normaliseEmail } from '../../../normalise/email.ts';
import { normaliseEori } from '../../../normalise/eori.ts';
import { normaliseAccount, normaliseIdentifier } from '../../../normalise/identifier.ts';
import { normaliseImoNumber } from '../../../normalise/imo-number.ts';
import { normalisePartialDate } from '../../../normalise/partial-date.ts';
import { findPartyKind } from '../../../normalise/party-kind.ts';
import { normalisePhone } from '../../../normalise/phone.ts';
import { normaliseTaxNumber } from '../../../normalise/tax-number.ts';
import { normaliseTravelDocument } from '../../../normalise/travel-document.ts';
import { uniqueIdentifiers } from '../../unique-identifiers.ts';
import { cut } from '../map-report.ts';
import { type FtmEntity, PARTIES } from './shapes.ts';

/** The values of a property that are text. */
export type Texts = (name: string) => readonly string[];

const MOST_IDENTIFIERS = 500;
const MOST_SAID = 2000;
const SEX: Readonly<Record<string, 'F' | 'M' | 'X'>> = { female: 'F', male: 'M', other: 'X' };

export function textsOf(entity: Pick<FtmEntity, 'properties'>): Texts {
  return (name) =>
    (Object.hasOwn(entity.properties, name) ? (entity.properties[name] ?? []) : []).filter(
      (one) => typeof one === 'string',
    );
}

/** Returns all properties as text, values joined: nothing that was told is lost. */
export function sayProperties(entity: Pick<FtmEntity, 'properties'>): Mention['said'] {
  const said: Mention['said'] = {};
  for (const [name, values] of Object.entries(entity.properties).slice(0, 200)) {
    const written = values.map((value) =>
      typeof value === 'string' ? value : String((value as { id?: unknown }).id ?? '?'),
    );
    if (written.length > 0) said[name] = cut(written.join('; '), MOST_SAID);
  }
  return said;
}

/** Returns the mention of a party or ship under a reference; undefined for another schema, and for one without a name or number. */
export function mapSubject(entity: FtmEntity, attached: readonly FtmEntity[], ref: string): Mention | undefined {
  if (entity.schema === 'Vessel') return mapVessel(entity, ref);
  if (!Object.hasOwn(PARTIES, entity.schema)) return undefined;
  const texts = textsOf(entity);
  const name = nameOf(entity);
  if (name === undefined) return undefined;
  const countries = ['country', 'jurisdiction', 'mainCountry', 'nationality']
    .flatMap(texts)
    .flatMap((code) => normaliseCountryCode(code) ?? []);
  const identifiers = [
    ...numbersOf(texts, countries),
    ...contactsOf(texts, countries),
    ...attached.flatMap(attachedTo),
  ];
  return {
    ref,
    kind: PARTIES[entity.schema] ?? findPartyKind(name),
    keys: {},
    identifiers: uniqueIdentifiers(identifiers).slice(0, MOST_IDENTIFIERS),
    facts: factsOf(texts, name, countries, attached),
    said: { id: entity.id, schema: entity.schema, ...sayProperties(entity) },
  };
}

/** Returns what identifier an address or a document is, wherever it stands. */
export function attachedTo(entity: FtmEntity): MentionIdentifier[] {
  const texts = textsOf(entity);
  const country = texts('country')[0];
  if (entity.schema === 'Address') {
    const parts =
      texts('full').length > 0 ? texts('full').slice(0, 1) : ['street', 'postalCode', 'city', 'region'].flatMap(texts);
    const value = normaliseAddress(country ?? '', parts);
    return value === undefined ? [] : [{ kind: 'Address', value, role: 'contact' }];
  }
  if (entity.schema === 'UserAccount') {
    const [service = ''] = texts('service');
    const value = normaliseAccount(service, [...texts('username'), ...texts('number')][0] ?? '');
    return value === undefined ? [] : [{ kind: 'Account', value, role: 'is' }];
  }
  const kind = documentKindOf(entity);
  return [...texts('number'), ...texts('passportNumber')].flatMap((number): MentionIdentifier[] => {
    const value = kind === undefined ? undefined : READERS[kind](country, number);
    return kind === undefined || value === undefined ? [] : [{ kind, value, role: 'is' }];
  });
}

const READERS = {
  TravelDocument: normaliseTravelDocument,
  TaxNumber: (country: string | undefined, number: string) => normaliseTaxNumber(country ?? '', number),
  CorporateNumber: (country: string | undefined, number: string) => normaliseCorporateNumber(country ?? '', number),
  Eori: (_: string | undefined, number: string) => normaliseEori(number),
};

/** Types are free text there; this hub writes its own words. */
function documentKindOf(entity: FtmEntity): keyof typeof READERS | undefined {
  const types = textsOf(entity)('type');
  if (entity.schema === 'Passport' || types.some((type) => /passport/i.test(type))) return 'TravelDocument';
  return (Object.keys(READERS) as (keyof typeof READERS)[]).find((kind) => types.includes(kind));
}

function nameOf(entity: FtmEntity): string | undefined {
  const texts = textsOf(entity);
  const parts = ['firstName', 'secondName', 'middleName', 'lastName'].flatMap((part) => texts(part)[0] ?? []).join(' ');
  const name = [entity.caption ?? '', ...texts('name'), parts, ...texts('alias')].find(
    (one) => one.trim() !== '' && one !== entity.id,
  );
  return name === undefined ? undefined : cut(name.trim(), 600);
}

function mapVessel(entity: FtmEntity, ref: string): Mention | undefined {
  const texts = textsOf(entity);
  const imo = texts('imoNumber').flatMap((number) => normaliseImoNumber(number) ?? [])[0];
  if (imo === undefined) return undefined;
  const country = ['flag', 'country'].flatMap(texts).flatMap((code) => normaliseCountryCode(code) ?? [])[0];
  const name = nameOf(entity);
  return {
    ref,
    kind: 'Vessel',
    keys: { imo },
    identifiers: [{ kind: 'ImoNumber', value: imo, role: 'is' }],
    facts: { ...(name === undefined ? {} : { name }), ...(country === undefined ? {} : { country }) },
    said: { id: entity.id, schema: entity.schema, ...sayProperties(entity) },
  };
}

/** A number without a country of its own is one of the party's first country; without any it cannot be told from another's. */
function numbersOf(texts: Texts, countries: readonly string[]): MentionIdentifier[] {
  const [country = ''] = countries;
  const scoped = (kind: 'TaxNumber' | 'CorporateNumber', names: readonly string[], of: string): MentionIdentifier[] =>
    names.flatMap(texts).flatMap((number): MentionIdentifier[] => {
      const value = kind === 'TaxNumber' ? normaliseTaxNumber(of, number) : normaliseCorporateNumber(of, number);
      return value === undefined ? [] : [{ kind, value, role: 'is' }];
    });
  return [
    ...scoped('TaxNumber', ['innCode'], 'RU'),
    ...scoped('TaxNumber', ['taxNumber', 'vatCode'], country),
    ...scoped('CorporateNumber', ['ogrnCode'], 'RU'),
    ...scoped('CorporateNumber', ['registrationNumber'], country),
    ...texts('passportNumber').flatMap((number): MentionIdentifier[] => {
      const value = normaliseTravelDocument(texts('nationality')[0] ?? country, number);
      return value === undefined ? [] : [{ kind: 'TravelDocument', value, role: 'is' }];
    }),
  ];
}

function contactsOf(texts: Texts, countries: readonly string[]): MentionIdentifier[] {
  const read = (kind: MentionIdentifier['kind'], name: string, by: (raw: string) => string | undefined) =>
    texts(name).flatMap((raw): MentionIdentifier[] => {
      const value = by(raw);
      return value === undefined ? [] : [{ kind, value, role: 'contact' }];
    });
  return [
    ...read('Email', 'email', normaliseEmail),
    ...read('Phone', 'phone', (raw) => normalisePhone(raw, countries[0])),
    ...read('Url', 'website', (raw) => normaliseIdentifier('Url', raw)),
    ...read('Address', 'address', (raw) => normaliseAddress(countries[0] ?? '', [raw])),
  ];
}

function factsOf(texts: Texts, name: string, countries: readonly string[], attached: readonly FtmEntity[]): Facts {
  const birthDate = texts('birthDate').flatMap((date) => normalisePartialDate(date) ?? [])[0];
  const nationality = [...texts('nationality'), ...texts('citizenship')].flatMap(
    (code) => normaliseCountryCode(code) ?? [],
  )[0];
  const sex = SEX[texts('gender')[0]?.toLowerCase() ?? ''];
  const place = attached.find(({ schema }) => schema === 'Address');
  const address = (place === undefined ? undefined : textsOf(place)('full')[0]) ?? texts('address')[0];
  const city = place === undefined ? undefined : textsOf(place)('city')[0];
  return {
    name,
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(nationality === undefined ? {} : { nationality }),
    ...(sex === undefined ? {} : { sex }),
    ...(countries[0] === undefined ? {} : { country: countries[0] }),
    ...(city?.trim() ? { city: cut(city.trim(), 300) } : {}),
    ...(address?.trim() ? { address: cut(address.trim(), 2000) } : {}),
  };
}
