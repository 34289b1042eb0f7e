import { entityKinds, type EntityKind as Kind } from '../src/model/entity-kinds.ts';
import { builder } from './builder.ts';

/** What each kind of entity is, in an analyst's words. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  Person: 'A natural person named on a document, booking or declaration.',
  Organisation: 'A firm or other body.',
  Consignment: 'Goods under one transport document: a master waybill, a house waybill or a bill of lading.',
  GoodsItem: 'One line of goods on a declaration, waybill or customs label.',
  PostalItem: 'One letter or parcel in the post, known by its S10 number.',
  Receptacle: 'A postal bag or tray, known by its S9 number.',
  Declaration: 'A customs declaration for import, export or transit.',
  Booking: 'One reservation of an airline.',
  Traveller: 'One passenger of one booking.',
  Movement: 'One leg of a flight, voyage or other journey on its day.',
  Uld: 'A unit load device: an air container or pallet on its flight.',
  Container: 'A freight container.',
  Vessel: 'A ship, known by its IMO number.',
  Listing: 'What a shop or platform offers on one page.',
  Report: 'What a source tells: an intelligence report, the notice of a partner, news.',
  Watch: 'That an owner wants to hear of a thing.',
  Finding: 'What an inspection found, or that it found nothing.',
  Order: 'An order to an office to act.',
  Claim: 'That somebody works on a thing.',
  Decision: 'What was decided about a thing.',
};

const kindValues = Object.fromEntries(entityKinds.map((kind) => [kind, { description: KIND_WORDS[kind] }])) as {
  [K in Kind]: { description: string };
};

export const EntityKind = builder.enumType('EntityKind', {
  description: 'What a thing is.',
  values: kindValues,
});

export const Language = builder.enumType('Language', {
  description: 'The language that reasons are told in.',
  values: { en: { description: 'English.' }, ja: { description: 'Japanese.' } },
});
