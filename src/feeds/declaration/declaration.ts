import type { Issue } from '../../model/parsed-unit.ts';
import type { XmlElement } from '../xml/element.ts';
import { childrenOf, find, textOf } from '../xml/element.ts';

export interface Amount {
  readonly value: number | undefined;
  /** As written: a currency or a unit of measure. */
  readonly unit: string;
}

export interface DeclaredParty {
  /** Path in the declaration. */
  readonly ref: string;
  /** The element's name: Declarant, Importer, Seller, … */
  readonly role: string;
  readonly id: string;
  readonly name: string;
  readonly functionCode: string;
  readonly address: { street: string; city: string; region: string; postcode: string; country: string } | undefined;
  readonly contactName: string;
  readonly communications: readonly { id: string; type: string }[];
  readonly byte: number;
}

/** A document quoted: previous document, transport document, licence, certificate. */
export interface QuotedDocument {
  readonly element: string;
  readonly category: string;
  readonly type: string;
  readonly id: string;
}

export interface DeclaredItem {
  readonly ref: string;
  readonly byte: number;
  /** SequenceNumeric as written; '' when missing. */
  readonly sequence: string;
  readonly element: XmlElement;
  readonly parties: readonly DeclaredParty[];
}

/** One declaration, amendment or cancellation, its parts sorted out and its values as written. */
export interface Declaration {
  readonly element: XmlElement;
  readonly bytes: readonly [number, number];
  /** Version of the data model: '3.6'; '' when the file does not say. */
  readonly modelVersion: string;
  /** The customs' number. */
  readonly mrn: string;
  /** The declarant's own reference of the declaration, or (amendments) of the request. */
  readonly reference: string;
  readonly functionCode: string;
  readonly typeCode: string;
  readonly version: string;
  readonly preparedAt: string | undefined;
  readonly parties: readonly DeclaredParty[];
  readonly items: readonly DeclaredItem[];
  readonly issues: readonly Issue[];
}

/** Returns an amount with the attribute that gives its currency or unit. */
export function readAmount(element: XmlElement | undefined): Amount {
  const text = element?.text ?? '';
  const value = /^\d{1,16}(?:\.\d{1,10})?$/.test(text) ? Number(text) : undefined;
  return { value, unit: element?.attributes['currencyID'] ?? element?.attributes['unitCode'] ?? '' };
}

/** Returns the party in an element. */
export function readParty(element: XmlElement, ref: string): DeclaredParty {
  const place = find(element, 'Address');
  const contact = find(element, 'Contact');
  const communications = [...childrenOf(element, 'Communication'), ...childrenOf(contact, 'Communication')];
  return {
    ref,
    role: element.name,
    id: textOf(element, 'ID'),
    name: textOf(element, 'Name'),
    functionCode: textOf(element, 'FunctionCode'),
    address: place === undefined ? undefined : readAddress(place),
    contactName: textOf(contact, 'Name'),
    communications: communications.map((one) => ({
      id: textOf(one, 'ID'),
      type: textOf(one, 'TypeID') || textOf(one, 'TypeCode'),
    })),
    byte: element.byte,
  };
}

function readAddress(place: XmlElement): NonNullable<DeclaredParty['address']> {
  const region = ['CountrySubDivisionName', 'CountrySubDivisionID', 'CountrySubDivisionCode'];
  return {
    street: childrenOf(place, 'Line')
      .map((line) => line.text)
      .join(', '),
    city: textOf(place, 'CityName'),
    region: region.map((name) => textOf(place, name)).find((text) => text !== '') ?? '',
    postcode: textOf(place, 'PostcodeID'),
    country: textOf(place, 'CountryCode'),
  };
}

/** Returns the documents that an element quotes under one element name. */
export function readDocuments(element: XmlElement | undefined, name: string): QuotedDocument[] {
  return childrenOf(element, name).map((document) => ({
    element: name,
    category: textOf(document, 'CategoryCode'),
    type: textOf(document, 'TypeCode'),
    id: textOf(document, 'ID'),
  }));
}

/**
 * Returns the instant of a date and time element: CCYYMMDD, HHMM, SS and an offset, each as far as given (UN/EDIFACT 2379
 * codes 102, 203, 204, 304), or ISO 8601. Without offset it is taken as UTC.
 */
export function readInstant(element: XmlElement | undefined): string | undefined {
  const text = textOf(element, 'DateTimeString') || textOf(element, 'DateTime') || (element?.text ?? '');
  const found =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:T?(\d{2}):?(\d{2})(?::?(\d{2}))?)?(?:\.\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?$/.exec(text);
  if (found === null) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = found;
  const offset = /^[+-]\d{2}$/.test(zone) ? `${zone}:00` : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(instant.getTime()) ? undefined : `${instant.toISOString().slice(0, 19)}Z`;
}
