import type { Facts } from '../../model/facts.ts';
import type { Mention, MentionIdentifier } from '../../model/parsed-unit.ts';
import { normaliseAddress } from '../../normalise/address.ts';
import { normaliseCountryCode } from '../../normalise/country-code.ts';
import { normaliseEmail } from '../../normalise/email.ts';
import { nameFromPnr, type PassengerName } from '../../normalise/name-from-pnr.ts';
import { normalisePartialDate } from '../../normalise/partial-date.ts';
import { normalisePhone } from '../../normalise/phone.ts';
import { normaliseTravelDocument } from '../../normalise/travel-document.ts';
import { uniqueIdentifiers } from '../unique-identifiers.ts';
import { isInfant } from './passengers.ts';
import type { Contact, Passenger, PostalAddress } from './pnr.ts';

type Said = Mention['said'];
/** Takes an issue of the thing being mapped: code and message, never a value. */
export type Raise = (code: string, message: string, byte?: number) => void;

/** Returns the Traveller (the place on this booking) and the Person (who has documents and contacts) of one passenger. */
export function mapTraveller(
  passenger: Passenger,
  place: { ref: string; booking: string; reference: string; today: string | undefined; shared: readonly Contact[] },
  raise: Raise,
): [Mention, Mention] {
  const title = nameFromPnr(passenger.surname, passenger.given);
  const type = readType(passenger, raise);
  const name = title?.name;
  const traveller: Mention = {
    ref: place.ref,
    kind: 'Traveller',
    keys: { booking: place.booking, reference: place.reference },
    identifiers: [
      { kind: 'TravellerReference', value: `${place.booking}|${place.reference}`, role: 'is' },
      ...mapBagTags(passenger),
    ],
    facts: { ...(name === undefined ? {} : { name }), ...(type === undefined ? {} : { passengerType: type }) },
    said: sayTraveller(passenger),
  };
  const person: Mention = {
    ref: `${place.ref}/Person`,
    kind: 'Person',
    role: 'Traveller',
    keys: {},
    identifiers: [],
    facts: mapPersonFacts(passenger, place.today, title, raise),
    said: sayPerson(passenger, title?.title),
  };
  person.identifiers.push(...mapPapers(passenger, raise));
  addContacts(person, [...passenger.contacts, ...place.shared]);
  addAddresses(person, passenger.addresses);
  for (const number of passenger.frequentFlyer) person.identifiers.push({ kind: 'Account', value: number, role: 'is' });
  person.identifiers = uniqueIdentifiers(person.identifiers);
  return [traveller, person];
}

/** Adds Phone and Email identifiers; what is no valid number or address is said, as written. */
export function addContacts(mention: Mention, contacts: readonly Contact[]): void {
  let unread = 0;
  for (const contact of contacts) {
    const email = contact.kind === 'email' ? normaliseEmail(contact.text) : undefined;
    const phone = contact.kind === 'phone' ? readPhone(contact) : undefined;
    const raw = contact.text.slice(0, 500);
    if (email !== undefined) mention.identifiers.push({ kind: 'Email', value: email, role: 'contact', raw });
    else if (phone !== undefined) mention.identifiers.push({ kind: 'Phone', value: phone, role: 'contact', raw });
    else mention.said[`contact[${++unread}]`] = raw;
  }
}

/** Adds Address identifiers, and the first address as facts. */
export function addAddresses(mention: Mention, addresses: readonly PostalAddress[]): void {
  for (const [at, address] of addresses.entries()) {
    const parts = [address.street, address.city, address.state, address.postcode];
    const value = normaliseAddress(address.country, parts);
    const line = [...parts, address.country].filter((part) => part !== '').join(', ');
    if (value !== undefined)
      mention.identifiers.push({ kind: 'Address', value, role: 'contact', raw: line.slice(0, 500) });
    mention.said[`address[${at + 1}].${address.source}`] = line;
    if (at > 0 || line === '') continue;
    mention.facts.address = line.slice(0, 2000);
    const country = normaliseCountryCode(address.country);
    if (country !== undefined) mention.facts.country = country;
    if (address.city !== '') mention.facts.city = address.city.slice(0, 2000);
  }
}

function readPhone(contact: Contact): string | undefined {
  const digits = contact.text.replace(/^\+/, '');
  const whole = contact.international ? normalisePhone(`+${digits.replace(/^00/, '')}`) : undefined;
  const country = contact.country === undefined ? undefined : normaliseCountryCode(contact.country);
  return whole ?? normalisePhone(contact.text, country);
}

function readType(passenger: Passenger, raise: Raise): Facts['passengerType'] {
  if (isInfant(passenger)) return 'infant';
  if (/^(?:A|ADT)$/.test(passenger.type)) return 'adult';
  if (/^(?:C|CHD|CNN|CH)$/.test(passenger.type)) return 'child';
  if (passenger.type !== '') raise('code-unknown', 'TIF: the type of traveller is not A, C or IN.', passenger.byte);
  return undefined;
}

function mapPersonFacts(
  passenger: Passenger,
  today: string | undefined,
  title: PassengerName | undefined,
  raise: Raise,
): Facts {
  const paper = passenger.papers.find((candidate) => candidate.source === 'DOCS');
  const facts: Facts = {};
  const [given = '', ...further] = (paper?.given ?? '').split(' ');
  const documented = paper === undefined || given === '' ? undefined : nameFromPnr(paper.surname, given);
  const name = documented === undefined ? title?.name : [documented.name, ...further].join(' ');
  if (name !== undefined) facts.name = name;
  if (paper === undefined) return facts;
  const birthDate = normalisePartialDate(paper.birthDate, today);
  if (birthDate !== undefined) facts.birthDate = birthDate;
  else if (paper.birthDate !== '') raise('date-wrong', 'SSR DOCS: the date of birth is no date.', passenger.byte);
  const sex = /^([MFXU])I?$/.exec(paper.sex)?.[1];
  if (sex === 'M' || sex === 'F') facts.sex = sex;
  else if (sex !== undefined) facts.sex = 'X';
  const nationality = normaliseCountryCode(paper.nationality);
  if (nationality !== undefined) facts.nationality = nationality;
  else if (paper.nationality !== '') raise('code-unknown', 'SSR DOCS: the nationality is no country.', passenger.byte);
  return facts;
}

function mapPapers(passenger: Passenger, raise: Raise): MentionIdentifier[] {
  const identifiers: MentionIdentifier[] = [];
  for (const paper of passenger.papers) {
    if (paper.number === '') continue;
    const value = normaliseTravelDocument(paper.issuer === '' ? undefined : paper.issuer, paper.number);
    if (value === undefined)
      raise('number-wrong', `SSR ${paper.source}: the document number has no known form.`, passenger.byte);
    else identifiers.push({ kind: 'TravelDocument', value, role: 'is', raw: paper.number.slice(0, 500) });
  }
  return identifiers;
}

/** Only tags of ten digits (airline's three figures included) mean the same bag everywhere; shorter ones are said. */
function mapBagTags(passenger: Passenger): MentionIdentifier[] {
  const tags = passenger.bags.flatMap((bags) => bags.tags);
  const whole = tags.filter((tag) => tag.number.length === 10).slice(0, 50);
  return uniqueIdentifiers(whole.map((tag) => ({ kind: 'BagTag', value: tag.number, role: 'refers' as const })));
}

function sayTraveller(passenger: Passenger): Said {
  const said: Said = {};
  const put = (name: string, value: string): void => {
    if (value !== '') said[name] = value;
  };
  put('TIF.type', passenger.type);
  put('TIF.reference', passenger.reference);
  put('TKT', passenger.tickets.join(' '));
  put('REF', passenger.uniqueReferences.join(' '));
  for (const [at, seat] of passenger.seats.slice(0, 40).entries()) {
    put(
      `seat[${at + 1}]`,
      [seat.source, seat.number, `${seat.from}-${seat.to}`, seat.cabin].filter((part) => part !== '').join(' '),
    );
  }
  const bags = passenger.bags.reduce((sum, bag) => sum + bag.count, 0);
  if (bags > 0) said['TBD.count'] = bags;
  put(
    'TBD.weight',
    passenger.bags
      .map((bag) => bag.weight)
      .filter((weight) => weight !== '')
      .join(', '),
  );
  const short = passenger.bags.flatMap((bag) => bag.tags).filter((tag) => tag.number.length !== 10);
  put(
    'TBD.tags',
    short
      .slice(0, 40)
      .map((tag) => `${tag.airline}${tag.number} ${tag.to}`.trim())
      .join(', '),
  );
  return said;
}

function sayPerson(passenger: Passenger, title: string | undefined): Said {
  const said: Said = title === undefined ? {} : { title };
  for (const [at, paper] of passenger.papers.slice(0, 20).entries()) {
    const parts = [paper.type, paper.issuer, paper.expiry, paper.issuedAt, paper.issuedOn].filter(
      (part) => part !== '',
    );
    if (parts.length > 0) said[`${paper.source}[${at + 1}]`] = parts.join('/');
  }
  return said;
}
