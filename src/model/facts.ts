import { z } from 'zod';

const text = z.string().min(1).max(2000);
const code = z.string().min(1).max(64);
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date with its precision: YYYY, YYYY-MM or YYYY-MM-DD');
const instant = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/,
    'ISO 8601 date and time; without offset = local time at the place',
  );
const amount = z.number().finite().nonnegative();
const count = z.number().int().nonnegative();

/**
 * The typed values that a mention may state of its thing, one flat vocabulary for all kinds. Units stand in the names.
 * Settled onto the Entity under the same names.
 */
export const factsShape = z.strictObject({
  /** Parties and travellers: the name as given, before folding; surname first when the source keeps the parts apart ("SURNAME/GIVEN"). */
  name: text.optional(),
  birthDate: date.optional(),
  sex: z.enum(['F', 'M', 'X']).optional(),
  /** ISO 3166-1 alpha-2. */
  nationality: code.optional(),
  /** ISO 3166-1 alpha-2 of the party's address. */
  country: code.optional(),
  city: text.optional(),
  /** The address as given, one line, parts separated by ", ". */
  address: text.optional(),
  passengerType: z.enum(['adult', 'child', 'infant']).optional(),
  /** Goods. */
  pieces: count.optional(),
  grossMassKg: amount.optional(),
  netMassKg: amount.optional(),
  goodsText: text.optional(),
  /** HS code, 4 to 10 digits, as stated. Several: the first; the rest are said. */
  hsCode: z
    .string()
    .regex(/^\d{4,12}$/)
    .optional(),
  valueAmount: amount.optional(),
  /** ISO 4217. */
  valueCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** ISO 3166-1 alpha-2 of origin of the goods. */
  originCountry: code.optional(),
  /** master or house, for consignments. */
  level: z.enum(['master', 'house']).optional(),
  /** Pieces and mass that a house manifest states for its master. */
  masterPieces: count.optional(),
  masterGrossMassKg: amount.optional(),
  /** Places: IATA airport code or UN/LOCODE as the feed gives it. */
  placeOfLoading: code.optional(),
  placeOfUnloading: code.optional(),
  /** Movement. */
  flight: code.optional(),
  departureDate: date.optional(),
  scheduledDeparture: instant.optional(),
  scheduledArrival: instant.optional(),
  operatingFlight: code.optional(),
  /** Declaration. */
  declarationType: code.optional(),
  customsOffice: code.optional(),
  itemNumber: count.optional(),
  procedure: code.optional(),
  dutyAmount: amount.optional(),
  /** Post. */
  postingOffice: code.optional(),
  deliveryOffice: code.optional(),
  postedAt: instant.optional(),
  contentType: code.optional(),
  /** Booking; `createdAt` also of a party: since when it has its account on a platform. */
  createdAt: instant.optional(),
  partySize: count.optional(),
  agency: code.optional(),
  paymentForm: code.optional(),
  /** Finding. */
  method: z
    .enum(['x-ray', 'ct', 'trace', 'raman', 'nqr', 'body-scanner', 'dog', 'hand-search', 'laboratory', 'document'])
    .optional(),
  outcome: z.enum(['found', 'nothing-found', 'inconclusive']).optional(),
  strength: z.enum(['indication', 'presumptive', 'confirmed']).optional(),
  substance: text.optional(),
  hiddenWhere: text.optional(),
  minutesSpent: amount.optional(),
  foundAt: instant.optional(),
  quantityKg: amount.optional(),
  /** Listing. The price stands in valueAmount and valueCurrency, the product's name in goodsText. */
  brand: text.optional(),
  sku: text.optional(),
  availability: z.enum(['in-stock', 'out-of-stock', 'pre-order']).optional(),
  /** Report: title and text as told; the grades of source (A–F) and information (1–6) are those of the 6x6 system. */
  title: text.optional(),
  text: text.optional(),
  sourceGrade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
  informationGrade: z.enum(['1', '2', '3', '4', '5', '6']).optional(),
  reportedAt: instant.optional(),
  /** Watch. `action` is stop, inform or collect; `until` its expiry, `by` its owner. */
  legalBasis: text.optional(),
  reviewAt: instant.optional(),
  /** Work. */
  action: code.optional(),
  instruction: text.optional(),
  note: text.optional(),
  /** Id of a viewer: issuer and subject. */
  by: text.optional(),
  status: code.optional(),
  until: instant.optional(),
  /** How many are to act. */
  officers: count.optional(),
});

export type Facts = z.infer<typeof factsShape>;
export type FactName = keyof Facts;
export const factNames = Object.keys(factsShape.shape) as FactName[];
