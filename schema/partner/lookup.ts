import { findSubjects } from '../../resolvers/partner.ts';
import { goodsIdentifierKinds, partyIdentifierKinds } from '../../src/share/asked-identifier.ts';
import type { Found } from '../../src/share/lookup.ts';
import { builder } from './builder.ts';

export const PartyIdentifierKind = builder.enumType('PartyIdentifierKind', {
  description:
    'What a party may be asked about by. Eori, TaxNumber and CorporateNumber name alone; the rest need the name.',
  values: Object.fromEntries(partyIdentifierKinds.map((kind) => [kind, { description: forms(kind) }])) as Record<
    (typeof partyIdentifierKinds)[number],
    { description: string }
  >,
});
export const GoodsIdentifierKind = builder.enumType('GoodsIdentifierKind', {
  description: 'What goods may be asked about by.',
  values: Object.fromEntries(goodsIdentifierKinds.map((kind) => [kind, { description: forms(kind) }])) as Record<
    (typeof goodsIdentifierKinds)[number],
    { description: string }
  >,
});

export const PartyIdentifierInput = builder.inputType('PartyIdentifierInput', {
  description: 'A number or contact of a party.',
  fields: (t) => ({
    kind: t.field({ type: PartyIdentifierKind, required: true, description: 'What it is.' }),
    value: t.string({ required: true, description: 'As its kind is written; blanks and hyphens do not matter.' }),
  }),
});
export const GoodsIdentifierInput = builder.inputType('GoodsIdentifierInput', {
  description: 'A number of goods.',
  fields: (t) => ({
    kind: t.field({ type: GoodsIdentifierKind, required: true, description: 'What it is.' }),
    value: t.string({ required: true, description: 'As its kind is written; blanks and hyphens do not matter.' }),
  }),
});
export const PartyInput = builder.inputType('PartyInput', {
  description: 'A person or firm. A name alone is no exact key.',
  fields: (t) => ({
    name: t.string({ description: 'Order, spelling and titles do not matter; every word does.' }),
    identifiers: t.field({ type: [PartyIdentifierInput], required: true, description: 'One that fits is a hit.' }),
  }),
});
const LookupInput = builder.inputType('LookupInput', {
  description: 'Parties and goods to look for: one to twenty together.',
  fields: (t) => ({
    parties: t.field({ type: [PartyInput], required: true, defaultValue: [], description: 'People and firms.' }),
    goods: t.field({
      type: [GoodsIdentifierInput],
      required: true,
      defaultValue: [],
      description: 'Goods by their numbers.',
    }),
  }),
});

const FoundRef = builder.objectRef<Found>('Found').implement({
  description: 'Hit or no hit, and nothing else.',
  authScopes: { partner: true },
  fields: (t) => ({
    hit: t.exposeBoolean('hit', { description: 'True when this hub holds it within reach of purpose and instrument.' }),
    handle: t.exposeID('handle', {
      nullable: true,
      description: 'What a hit can be asked about by, for a day, by you for the same purpose and instrument.',
    }),
  }),
});
const Lookup = builder.objectRef<{ readonly parties: Found[]; readonly goods: Found[] }>('Lookup').implement({
  description: 'The answers, in the order of the input.',
  authScopes: { partner: true },
  fields: (t) => ({
    parties: t.field({ type: [FoundRef], description: 'One for each party.', resolve: ({ parties }) => parties }),
    goods: t.field({ type: [FoundRef], description: 'One for each number.', resolve: ({ goods }) => goods }),
  }),
});

builder.queryField('lookup', (t) =>
  t.field({
    type: Lookup,
    description: 'Looks for parties and goods by exact keys. Counted, whatever is found.',
    args: { input: t.arg({ type: LookupInput, required: true, description: 'What to look for.' }) },
    resolve: findSubjects,
  }),
);

function forms(kind: (typeof partyIdentifierKinds)[number] | (typeof goodsIdentifierKinds)[number]): string {
  const written = {
    Phone: 'Telephone with its country: +819012345678.',
    Email: 'Address: a.b@example.com.',
    TravelDocument: 'ISSUER|NUMBER: GBR|796428965.',
    Eori: 'GB123456789000.',
    TaxNumber: 'COUNTRY|NUMBER: DE|811715450.',
    CorporateNumber: 'COUNTRY|NUMBER: JP|1234567890123.',
    TransportDocument: 'Air waybill, or MASTER/HOUSE: 61812345675/AEI12345678.',
    ContainerNumber: 'ISO 6346: CSQU3054383.',
    S10: 'Postal item: RR123456785GB.',
    Mrn: 'Declaration: 22GB08F37SW8EUG5A2.',
  } as const;
  return written[kind];
}
