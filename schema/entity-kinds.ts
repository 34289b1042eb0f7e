import { findIdentifiersOf } from '../resolvers/entity.ts';
import type { Thing } from '../src/graph/entities.ts';
import { type EntityKind, entityKinds } from '../src/model/entity-kinds.ts';
import type { FactName } from '../src/model/facts.ts';
import { builder } from './builder.ts';
import { KIND_WORDS } from './enums.ts';
import { Entity } from './refs.ts';

/** A fact that a kind shows as a field of its own: its type and what it is, in an analyst's words. */
const FACTS = {
  name: ['String', 'Its name as given.'],
  birthDate: ['String', 'Date of birth, as exactly as it was given: YYYY, YYYY-MM or YYYY-MM-DD.'],
  sex: ['String', 'F, M or X.'],
  nationality: ['String', 'Nationality, two letters.'],
  country: ['String', 'Country of the address, two letters.'],
  city: ['String', 'City of the address.'],
  address: ['String', 'The address as given, in one line.'],
  passengerType: ['String', 'adult, child or infant.'],
  pieces: ['Int', 'Number of pieces.'],
  grossMassKg: ['Float', 'Gross mass in kilograms.'],
  netMassKg: ['Float', 'Net mass in kilograms.'],
  goodsText: ['String', 'What the goods are said to be.'],
  hsCode: ['String', 'HS code as stated.'],
  valueAmount: ['Float', 'Value in `valueCurrency`.'],
  valueCurrency: ['String', 'Currency of the value, ISO 4217.'],
  originCountry: ['String', 'Country of origin of the goods, two letters.'],
  level: ['String', 'master or house.'],
  masterPieces: ['Int', 'Pieces that the house manifest states for its master.'],
  masterGrossMassKg: ['Float', 'Kilograms that the house manifest states for its master.'],
  placeOfLoading: ['String', 'Where it is loaded: airport code or UN/LOCODE.'],
  placeOfUnloading: ['String', 'Where it is unloaded: airport code or UN/LOCODE.'],
  flight: ['String', 'Flight number.'],
  departureDate: ['String', 'Local date of departure.'],
  scheduledDeparture: ['String', 'Scheduled departure; local time where it has no offset.'],
  scheduledArrival: ['String', 'Scheduled arrival; local time where it has no offset.'],
  operatingFlight: ['String', 'Flight number of the airline that flies it.'],
  declarationType: ['String', 'Type of declaration.'],
  customsOffice: ['String', 'Customs office of the declaration.'],
  itemNumber: ['Int', 'Number of the line.'],
  procedure: ['String', 'Customs procedure.'],
  dutyAmount: ['Float', 'Duty, in the currency of the declaration.'],
  postingOffice: ['String', 'Office where it was posted.'],
  deliveryOffice: ['String', 'Office that delivers it.'],
  postedAt: ['String', 'When it was posted; local time where it has no offset.'],
  contentType: ['String', 'What the sender ticked: gift, documents, sale of goods, …'],
  createdAt: [
    'String',
    'When the booking was made, or the party’s account on a platform; local time where it has no offset.',
  ],
  partySize: ['Int', 'Number of passengers.'],
  agency: ['String', 'Travel agency.'],
  paymentForm: ['String', 'Form of payment.'],
  method: ['String', 'How it was inspected: x-ray, ct, trace, dog, hand-search, …'],
  outcome: ['String', 'found, nothing-found or inconclusive.'],
  strength: ['String', 'indication, presumptive or confirmed: a field test is presumptive until the laboratory.'],
  substance: ['String', 'What was found.'],
  hiddenWhere: ['String', 'Where it was hidden.'],
  minutesSpent: ['Float', 'Minutes that the inspection took.'],
  foundAt: ['String', 'When it was found; local time where it has no offset.'],
  quantityKg: ['Float', 'Kilograms found.'],
  brand: ['String', 'Brand of the product.'],
  sku: ['String', 'Number of the product in its shop.'],
  availability: ['String', 'in-stock, out-of-stock or pre-order.'],
  title: ['String', 'Its title.'],
  text: ['String', 'What it tells.'],
  sourceGrade: ['String', 'How far the source is trusted: A to F.'],
  informationGrade: ['String', 'How far the information is confirmed: 1 to 6.'],
  reportedAt: ['String', 'When it was reported; local time where it has no offset.'],
  legalBasis: ['String', 'The law it rests on.'],
  reviewAt: ['String', 'When it must be looked at again.'],
  action: ['String', 'What was decided: release, scan, detain, …'],
  instruction: ['String', 'What to do.'],
  officers: ['Int', 'How many are to act.'],
  note: ['String', 'A remark.'],
  by: ['String', 'Who.'],
  status: ['String', 'How it stands.'],
  until: ['String', 'Until when it holds or is wanted.'],
} as const satisfies Partial<Readonly<Record<FactName, readonly ['String' | 'Int' | 'Float', string]>>>;

type ShownFact = keyof typeof FACTS;

const GOODS = [
  'goodsText',
  'hsCode',
  'pieces',
  'grossMassKg',
  'netMassKg',
  'valueAmount',
  'valueCurrency',
  'originCountry',
] as const;
const ADDRESS = ['country', 'city', 'address'] as const;

/** The main facts of each kind; all of them stand in `facts` too. */
const KIND_FACTS: Readonly<Record<EntityKind, readonly ShownFact[]>> = {
  Person: ['name', 'birthDate', 'sex', 'nationality', ...ADDRESS],
  Organisation: ['name', ...ADDRESS],
  Consignment: ['level', ...GOODS, 'placeOfLoading', 'placeOfUnloading', 'masterPieces', 'masterGrossMassKg'],
  GoodsItem: ['itemNumber', ...GOODS, 'procedure', 'dutyAmount'],
  PostalItem: [...GOODS, 'contentType', 'postingOffice', 'deliveryOffice', 'postedAt'],
  Receptacle: ['placeOfLoading', 'placeOfUnloading', 'grossMassKg', 'pieces'],
  Declaration: [
    'declarationType',
    'customsOffice',
    'procedure',
    ...GOODS,
    'dutyAmount',
    'placeOfLoading',
    'placeOfUnloading',
  ],
  Booking: ['createdAt', 'partySize', 'agency', 'paymentForm'],
  Traveller: ['name', 'passengerType', 'birthDate', 'sex', 'nationality'],
  Movement: [
    'flight',
    'operatingFlight',
    'departureDate',
    'scheduledDeparture',
    'scheduledArrival',
    'placeOfLoading',
    'placeOfUnloading',
  ],
  Uld: ['flight', 'departureDate', 'grossMassKg'],
  Container: ['grossMassKg'],
  Vessel: ['name', 'country'],
  Listing: ['goodsText', 'valueAmount', 'valueCurrency', 'brand', 'sku', 'availability'],
  Report: ['title', 'text', 'sourceGrade', 'informationGrade', 'reportedAt', 'until'],
  Watch: ['action', 'legalBasis', 'by', 'reviewAt', 'until', 'note'],
  Finding: [
    'method',
    'outcome',
    'strength',
    'substance',
    'quantityKg',
    'hiddenWhere',
    'minutesSpent',
    'foundAt',
    'note',
    'by',
  ],
  Order: ['instruction', 'officers', 'status', 'until'],
  Claim: ['by', 'until'],
  Decision: ['action', 'note', 'by'],
};

/** Kinds whose own number carries the office: OFFICE|NUMBER. */
const OFFICE_NUMBERS: Readonly<Partial<Record<EntityKind, string>>> = {
  Order: 'OrderNumber',
  Finding: 'FindingNumber',
};

function implement(kind: EntityKind) {
  return builder.objectRef<Thing>(kind).implement({
    description: KIND_WORDS[kind],
    authScopes: { action: 'read' },
    interfaces: [Entity],
    fields: (t) => ({
      ...Object.fromEntries(
        KIND_FACTS[kind].map((name) => {
          const [type, description] = FACTS[name];
          const resolve = ({ facts }: Thing) => facts.find((fact) => fact.name === name)?.value ?? null;
          return [
            name,
            t.field({ type, nullable: true, description, resolve: resolve as () => string | number | null }),
          ];
        }),
      ),
      ...(OFFICE_NUMBERS[kind] === undefined
        ? {}
        : {
            office: t.string({
              nullable: true,
              description: 'The customs office that it belongs to, from its number.',
              resolve: async (thing, args, context) =>
                (await findIdentifiersOf(thing, args, context))
                  .find(({ kind: numbered, role }) => role === 'is' && numbered === OFFICE_NUMBERS[kind])
                  ?.value.split('|')[0] ?? null,
            }),
          }),
    }),
  });
}

const types = new Map(entityKinds.map((kind) => [kind, implement(kind)]));

/** Returns the type of a kind, for what gives things of that kind alone. */
function typeOf(kind: EntityKind): ReturnType<typeof implement> {
  const type = types.get(kind);
  if (type === undefined) throw new Error(`${kind} has no type`);
  return type;
}

export const Order = typeOf('Order');
export const Finding = typeOf('Finding');
export const Report = typeOf('Report');
export const Watch = typeOf('Watch');
