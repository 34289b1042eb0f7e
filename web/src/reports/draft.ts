import type {
  RecordReportInput,
  ReportedIdentifierInput,
  ReportedPartyInput,
  ReportedThingInput,
} from '../../../operations/generated.ts';

/** A person or firm as typed; `key` names it on the page. */
export interface PartyDraft {
  readonly key: number;
  readonly name: string;
  readonly birthDate: string;
  readonly nationality: string;
  readonly country: string;
  readonly address: string;
  readonly identifiers: readonly IdentifierDraft[];
}

export interface IdentifierDraft {
  readonly key: number;
  readonly kind: string;
  readonly value: string;
}

export interface ThingDraft {
  readonly key: number;
  readonly kind: ThingKind;
  readonly number: string;
  readonly house: string;
}

/** What a party is to another party or to a thing, each named by its key on the page. */
export interface LinkDraft {
  readonly key: number;
  readonly from: number;
  readonly type: string;
  readonly to: number;
}

/** Links that reports tell of; between parties first. */
export const linkTypes = [
  'WORKS_FOR',
  'DIRECTOR_OF',
  'OWNER_OF',
  'FAMILY_OF',
  'ASSOCIATE_OF',
  'CONSIGNEE_OF',
  'CONSIGNOR_OF',
  'NOTIFY_PARTY_OF',
  'AGENT_OF',
  'CARRIER_OF',
  'DECLARANT_OF',
  'REPRESENTATIVE_OF',
  'IMPORTER_OF',
  'EXPORTER_OF',
  'SELLER_OF',
  'BUYER_OF',
] as const;

/** An image to be added once the report is recorded. */
export interface ImageDraft {
  readonly key: number;
  readonly file: File;
  readonly about: string;
}

/** What an officer has entered; held by the page alone, since it may be for few eyes and devices are shared. */
export interface ReportDraft {
  readonly title: string;
  readonly text: string;
  readonly sourceGrade: string;
  readonly informationGrade: string;
  readonly marking: string;
  readonly tearLine: string;
  readonly caveat: string;
  readonly legalBasis: string;
  /** Day, YYYY-MM-DD. */
  readonly until: string;
  readonly parties: readonly PartyDraft[];
  readonly things: readonly ThingDraft[];
  readonly links: readonly LinkDraft[];
  readonly images: readonly ImageDraft[];
}

export const thingKinds = ['Consignment', 'PostalItem', 'Declaration', 'Container', 'Vessel', 'Listing'] as const;
export type ThingKind = (typeof thingKinds)[number];

export const identifierKinds = [
  'Phone',
  'Email',
  'TravelDocument',
  'Account',
  'CorporateNumber',
  'TaxNumber',
  'Eori',
  'Url',
  'Address',
] as const;

export const emptyReport: ReportDraft = {
  title: '',
  text: '',
  sourceGrade: '',
  informationGrade: '',
  marking: 'restricted',
  tearLine: '',
  caveat: '',
  legalBasis: '',
  until: '',
  parties: [],
  things: [],
  links: [],
  images: [],
};

let last = 0;

export function newIdentifier(): IdentifierDraft {
  return { key: ++last, kind: 'Phone', value: '' };
}

export function newParty(): PartyDraft {
  return {
    key: ++last,
    name: '',
    birthDate: '',
    nationality: '',
    country: '',
    address: '',
    identifiers: [newIdentifier()],
  };
}

export function newThing(): ThingDraft {
  return { key: ++last, kind: 'Consignment', number: '', house: '' };
}

/** Returns a link from the first party to the second, or to the first thing where there is but one party. */
export function newLink({ parties: [first, second], things: [thing] }: ReportDraft): LinkDraft {
  const type = second === undefined ? 'CONSIGNEE_OF' : 'WORKS_FOR';
  return { key: ++last, from: first?.key ?? 0, type, to: (second ?? thing)?.key ?? 0 };
}

/** Returns a draft without what is no more, and without links to it. */
export function without(draft: ReportDraft, gone: number): ReportDraft {
  const stays = ({ key }: { readonly key: number }) => key !== gone;
  return {
    ...draft,
    parties: draft.parties.filter(stays),
    things: draft.things.filter(stays),
    links: draft.links.filter(({ from, to }) => from !== gone && to !== gone),
  };
}

export function newImage(file: File): ImageDraft {
  return { key: ++last, file, about: '' };
}

/** Returns the input that a draft comes to; what is empty is left out. */
export function inputOf(draft: ReportDraft): RecordReportInput {
  const { title, text, sourceGrade, informationGrade, marking, tearLine, caveat, legalBasis, until } = draft;
  return {
    title: title.trim(),
    text: text.trim(),
    sourceGrade,
    informationGrade,
    marking,
    ...given('tearLine', tearLine),
    ...given('caveat', caveat),
    ...given('legalBasis', legalBasis),
    ...(until === '' ? {} : { until: endOf(until) }),
    parties: draft.parties.map((party) => ({ id: idOf(party.key), ...partyOf(party) })),
    things: draft.things.map((thing) => ({ id: idOf(thing.key), ...thingOf(thing) })),
    links: draft.links.map(({ from, type, to }) => ({ from: idOf(from), type, to: idOf(to) })),
  };
}

function idOf(key: number): string {
  return `n${key}`;
}

/** Returns the fields that must still be filled in. */
export function missingOf(draft: ReportDraft): string[] {
  const { title, text, sourceGrade, informationGrade, marking, parties, things } = draft;
  return [
    ...Object.entries({ title, text, sourceGrade, informationGrade, marking })
      .filter(([, value]) => value.trim() === '')
      .map(([name]) => name),
    ...parties.filter(({ name }) => name.trim() === '').map(({ key }) => `party ${key}`),
    ...things.filter(({ number }) => number.trim() === '').map(({ key }) => `thing ${key}`),
  ];
}

/** Returns what the hub said is wrong with one member of a list, by its place from 0; undefined for nothing. */
export function problemAt(problems: string | undefined, place: number): string | undefined {
  // Said as "0: rule. 2.identifiers.0: rule."
  const said = [...(problems ?? '').matchAll(/(\d+)(?:\.[\w.]*\w)?: (.*?\.)(?= \d+(?:\.\w+)*: |$)/g)];
  const own = said.flatMap(([, at, rule]) => (Number(at) === place && rule !== undefined ? [rule] : []));
  return own.length === 0 ? undefined : own.join(' ');
}

/** Returns the instant at which a day ends where the officer is. */
export function endOf(day: string): string {
  return new Date(`${day}T23:59:59`).toISOString();
}

function partyOf({ name, identifiers, birthDate, nationality, country, address }: PartyDraft): ReportedPartyInput {
  return {
    name: name.trim(),
    ...given('birthDate', birthDate),
    ...given('nationality', nationality.toUpperCase()),
    ...given('country', country.toUpperCase()),
    ...given('address', address),
    identifiers: identifiers.flatMap(({ kind, value }): ReportedIdentifierInput[] =>
      value.trim() === '' ? [] : [{ kind, value: value.trim() }],
    ),
  };
}

function thingOf({ kind, number, house }: ThingDraft): ReportedThingInput {
  const value = number.trim();
  switch (kind) {
    case 'Consignment':
      return { awb: value, ...given('house', house) };
    case 'PostalItem':
      return { s10: value };
    case 'Declaration':
      return { mrn: value };
    case 'Container':
      return { container: value };
    case 'Vessel':
      return { imo: value };
    case 'Listing':
      return { url: value };
    default:
      return kind satisfies never;
  }
}

function given<Name extends string>(name: Name, value: string) {
  return (value.trim() === '' ? {} : { [name]: value.trim() }) as { [key in Name]?: string };
}
