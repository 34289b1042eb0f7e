import { component, components, countElements, type Segment } from '../edifact/segment.ts';
import { joinInstant, readClock, readDay } from './dates.ts';
import type { Agency, Bags, Flight, Locator, Payment, PostalAddress, TravelPaper } from './pnr.ts';

/** Returns the flight of a TVL. Source: IATA PNRGOV guide, TVL: date composite, from, to, carrier, number. */
export function readFlight(segment: Segment): Flight {
  const date = readDay(component(segment, 1, 1));
  const leaves = readClock(component(segment, 1, 2));
  // Some senders leave the arrival date out without its colon: 280918:1220:1505.
  const third = component(segment, 1, 3);
  const shifted = /^\d{4}$/.test(third);
  const arrives = readClock(shifted ? third : component(segment, 1, 4));
  const arrivalDay = third === '' || shifted ? sameDay(date, leaves, arrives) : readDay(third);
  return {
    carrier: component(segment, 4, 1),
    number: component(segment, 5, 1),
    date,
    from: component(segment, 2, 1),
    to: component(segment, 3, 1),
    departsAt: joinInstant(date, leaves),
    arrivesAt: joinInstant(arrivalDay, arrives),
  };
}

/** Without a date the arrival is on the day of departure, unless the clock would run backwards: then it is not known. */
function sameDay(
  date: string | undefined,
  leaves: string | undefined,
  arrives: string | undefined,
): string | undefined {
  return leaves !== undefined && arrives !== undefined && arrives >= leaves ? date : undefined;
}

/** True when a TVL is a flight: both ends are airport codes (a hotel's has the city and the hotel's name). */
export function isLeg(segment: Segment): boolean {
  return isPlace(segment, 2) && isPlace(segment, 3);
}

function isPlace(segment: Segment, element: number): boolean {
  return /^[A-Z]{3}$/.test(component(segment, element, 1).trim()) && component(segment, element, 2) === '';
}

/** Returns the locators of an RCI, one for each system. Creation: composite's fourth and fifth component, DDMMYY and HHMM. */
export function readLocators(segment: Segment): Locator[] {
  const locators: Locator[] = [];
  for (let element = 1; element <= countElements(segment); element++) {
    const [airline = '', locator = '', type = '', fourth = '', fifth = ''] = components(segment, element);
    if (locator === '') continue;
    // Seen: the type left out without its colon, so that date and time stand one place early.
    const early = readDay(type) !== undefined;
    const created = readDay(early ? type : fourth);
    const createdAt = joinInstant(created, readClock(early ? fourth : fifth));
    locators.push({ airline: airline.trim(), locator: locator.trim(), created, createdAt });
  }
  return locators;
}

/** Service request: code, cities, text and the references of the travellers it is for. */
export interface ServiceRequest {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Further elements: [what, traveller reference] ('15A', '1'). */
  readonly details: readonly (readonly [string, string])[];
}

/** Returns the parts of an SSR. Source: IATA PNRGOV guide, SSR: C... special requirements, then details with references. */
export function readServiceRequest(segment: Segment): ServiceRequest {
  const code = component(segment, 1, 1).trim();
  const details: [string, string][] = [];
  for (let element = 2, last = countElements(segment); element <= last; element++) {
    const what = component(segment, element, 1).trim();
    const reference = component(segment, element, 3).trim();
    if (what !== '' || reference !== '') details.push([what, reference]);
  }
  const [from, to] = [component(segment, 1, 7).trim(), component(segment, 1, 8).trim()];
  const text = component(segment, 1, 9) + component(segment, 1, 10) + component(segment, 1, 11);
  return { code, from, to, text, details };
}

/**
 * Returns the document of an SSR DOCS: type/issuer/number/nationality/birth/sex/expiry/surname/given/second given/holder.
 * Source: IATA Resolution 830d and AIRIMP 3.14.
 */
export function readDocs(text: string, repeated: boolean): TravelPaper {
  const fields = splitFields(text);
  const field = (at: number): string => fields[at]?.trim() ?? '';
  return {
    source: 'DOCS',
    type: field(0),
    issuer: field(1),
    number: field(2),
    nationality: field(3),
    birthDate: field(4),
    sex: field(5),
    expiry: field(6),
    surname: field(7),
    given: [field(8), field(9)].filter((name) => name !== '' && name !== 'H').join(' '),
    issuedAt: '',
    issuedOn: '',
    repeated,
  };
}

/** Returns the visa of an SSR DOCO: place of birth/type/number/place of issue/date of issue/country it is for. */
export function readDoco(text: string, repeated: boolean): TravelPaper {
  const [, type = '', number = '', issuedAt = '', issuedOn = ''] = splitFields(text).map((field) => field.trim());
  const none = { issuer: '', nationality: '', birthDate: '', sex: '', expiry: '', surname: '', given: '' };
  return { ...none, source: 'DOCO', type, number, issuedAt, issuedOn, repeated };
}

/** Returns the address of an SSR DOCA: type (D destination, R residence)/country/street/city/state/postcode. */
export function readDoca(text: string, repeated: boolean): PostalAddress {
  const fields = splitFields(text).map((field) => field.trim());
  const [source = '', country = '', street = '', city = '', state = '', postcode = ''] = fields;
  return { source: source === '' ? 'DOCA' : source, country, street, city, state, postcode, repeated };
}

function splitFields(text: string): string[] {
  return (text.startsWith('/') ? text.slice(1) : text).split('/');
}

/** Returns an ADD's address and its free text (telephone numbers): purpose, street, city, state (two), country, postcode, text. */
export function readAddress(segment: Segment): { address: PostalAddress | undefined; text: string; country: string } {
  const values = components(segment, 2).map((value) => value.trim());
  const [, street = '', city = '', state = '', stateName = '', country = '', postcode = '', ...text] = values;
  const stated = [street, city, state, stateName, postcode].some((value) => value !== '');
  const address = { source: 'ADD', street, city, state: state || stateName, postcode, country, repeated: false };
  return { address: stated ? address : undefined, text: text.join(' '), country };
}

/** Returns the forms of payment of a FOP: form, indicator, amount, vendor, account number, expiry. */
export function readPayments(segment: Segment): Payment[] {
  const payments: Payment[] = [];
  for (let element = 1; element <= countElements(segment); element++) {
    const [form = '', , amount = '', vendor = '', account = ''] = components(segment, element).map((v) => v.trim());
    if (form !== '') payments.push({ form, amount, vendor, account });
  }
  return payments;
}

/** Returns the office of an ORG: company and place, IATA number, type (A airline, T travel agency), country. */
export function readAgency(segment: Segment): Agency {
  return {
    company: component(segment, 1, 1).trim(),
    place: component(segment, 1, 2).trim(),
    number: component(segment, 2, 1).trim(),
    type: component(segment, 5, 1).trim(),
    country: component(segment, 6, 1).trim(),
  };
}

/** Returns the bags of a TBD: count and weight, then tags as carrier, number, how many in a row, destination, carrier's figures. */
export function readBags(segment: Segment): Bags {
  const [count = '', weight = '', unit = ''] = components(segment, 2).map((value) => value.trim());
  const tags: { airline: string; number: string; to: string }[] = [];
  for (let element = 5; element <= countElements(segment); element++) {
    const [airline = '', number = '', run = '', to = ''] = components(segment, element).map((value) => value.trim());
    if (!/^\d{4,10}$/.test(number)) continue;
    const bags = /^\d{1,2}$/.test(run) ? Math.max(1, Number(run)) : 1;
    for (let bag = 0; bag < bags; bag++) {
      tags.push({ airline, number: String(Number(number) + bag).padStart(number.length, '0'), to });
    }
  }
  return {
    count: /^\d{1,3}$/.test(count) ? Number(count) : 0,
    weight: weight === '' ? '' : `${weight} ${unit}`.trim(),
    tags,
  };
}
