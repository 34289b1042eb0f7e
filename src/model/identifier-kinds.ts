/**
 * The kinds of shared value, each with its canonical form. An Identifier is kind + value, and the value carries its scope,
 * so that equal text means the same number in the real world. Canonical forms are made by `normalise/`.
 */
export type IdentifierKind = keyof typeof IDENTIFIER_KINDS;

export interface IdentifierRule {
  /** Canonical form of the value. */
  readonly form: string;
  /** Two Entities of one kind with the same `is` value are one thing, crossed at no cost in hops. */
  readonly star: boolean;
  /** What a shared value may do for parties: join alone, join with an agreeing name or birth date, or never. */
  readonly joins: 'alone' | 'agreeing' | 'never';
  /** Shared by more different names than this in one class, the value is common there and joins nobody. */
  readonly commonOver: number;
}

export const IDENTIFIER_KINDS = {
  Phone: { form: 'E.164: +819012345678', star: false, joins: 'agreeing', commonOver: 12 },
  Email: { form: 'lower case, no display name: a.b@example.com', star: false, joins: 'agreeing', commonOver: 12 },
  Address: {
    form: 'COUNTRY|folded words of the whole address in their order: JP|1 2 3 KASUMIGASEKI CHIYODA KU TOKYO 1000013',
    star: false,
    joins: 'agreeing',
    commonOver: 40,
  },
  TravelDocument: {
    form: 'ISSUER(alpha-3)|NUMBER: GBR|796428965; ?|NUMBER when the issuer is unknown',
    star: false,
    joins: 'agreeing',
    commonOver: 5,
  },
  Eori: { form: 'GB123456789000', star: true, joins: 'alone', commonOver: 50 },
  TaxNumber: { form: 'COUNTRY|NUMBER: DE|811715450', star: true, joins: 'alone', commonOver: 50 },
  CorporateNumber: { form: 'COUNTRY|NUMBER: JP|1234567890123', star: true, joins: 'alone', commonOver: 50 },
  Account: {
    form: 'PLATFORM|ACCOUNT, the platform by its host where it is a site: shop.example|SELLER; UA|123456',
    star: false,
    joins: 'agreeing',
    commonOver: 12,
  },
  PaymentCard: {
    form: 'keyed hash of the number, or of what of it was given',
    star: false,
    joins: 'never',
    commonOver: 12,
  },
  TransportDocument: {
    form: 'master air waybill: 11 digits; house: MASTER/HOUSE: 61812345675/AEI12345678; sea: CARRIER|BILL',
    star: true,
    joins: 'never',
    commonOver: 50,
  },
  Mrn: { form: 'as given, upper case, no blanks: 22GB08F37SW8EUG5A2', star: true, joins: 'never', commonOver: 50 },
  Lrn: {
    form: 'DECLARANT|LRN, declarant by its identifying number or folded name',
    star: true,
    joins: 'never',
    commonOver: 50,
  },
  BookingLocator: {
    form: 'AIRLINE|LOCATOR|YYYY-MM-DD of creation, or AIRLINE|LOCATOR|FLIGHT|DATE when creation is not given',
    star: true,
    joins: 'never',
    commonOver: 50,
  },
  TravellerReference: {
    form: 'BOOKING|REFERENCE, the two key values of a Traveller: UA|86C92D|2018-09-01|3',
    star: true,
    joins: 'never',
    commonOver: 50,
  },
  S10: {
    form: 'thirteen characters with a right check digit: RR123456785GB',
    star: true,
    joins: 'never',
    commonOver: 50,
  },
  S9: { form: 'twenty-nine characters of a receptacle', star: true, joins: 'never', commonOver: 50 },
  ContainerNumber: { form: 'ISO 6346, eleven characters: CSQU3054383', star: true, joins: 'never', commonOver: 50 },
  UldNumber: { form: 'PMC01473R7', star: false, joins: 'never', commonOver: 50 },
  FlightDesignator: {
    form: 'UA988/2018-09-28/FRA: flight, local date of departure, airport of departure',
    star: true,
    joins: 'never',
    commonOver: 50,
  },
  FindingNumber: { form: 'OFFICE|NUMBER', star: true, joins: 'never', commonOver: 50 },
  OrderNumber: { form: 'OFFICE|NUMBER', star: true, joins: 'never', commonOver: 50 },
  PurchaseOrderNumber: {
    form: 'PLATFORM|NUMBER, the order reference that platform, seller and filing share',
    star: false,
    joins: 'never',
    commonOver: 12,
  },
  Url: {
    form: 'canonical address: https, lower-case host, no fragment, no tracking parameters',
    star: false,
    joins: 'never',
    commonOver: 50,
  },
  ImoNumber: { form: 'seven digits with a right check digit: 9074729', star: true, joins: 'never', commonOver: 50 },
  ReportNumber: { form: 'SOURCE|NUMBER', star: true, joins: 'never', commonOver: 50 },
  BagTag: { form: 'ten digits', star: false, joins: 'never', commonOver: 50 },
} as const satisfies Record<string, IdentifierRule>;

/** All identifier kinds, in the order of the table. */
export const identifierKinds = Object.keys(IDENTIFIER_KINDS) as IdentifierKind[];
