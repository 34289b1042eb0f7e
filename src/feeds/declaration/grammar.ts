/*
 * Every element of a declaration that is read, and every one that is not, with the reason. What stands in neither is
 * raised as 'element-unknown'. Names: WCO Data Model 3.x, DEC; paths as in the UK's CDS and the EU's H data sets.
 */

/** An element that is read. */
export const READ = 'read';
/** READ, or the reason why no fact is made from it (it stays in the unit's bytes). */
export type Grammar = { readonly [name: string]: Grammar | string };

const POINTER = 'points at the part that a reason or remark is about';
const STATEMENT = 'remark or statement in words and codes';

const communication: Grammar = { ID: READ, TypeID: READ, TypeCode: READ };
const address: Grammar = {
  CityName: READ,
  CountryCode: READ,
  CountrySubDivisionCode: READ,
  CountrySubDivisionID: READ,
  CountrySubDivisionName: READ,
  Line: READ,
  PostcodeID: READ,
  TypeCode: 'kind of address',
};
const party: Grammar = {
  ID: READ,
  Name: READ,
  RoleCode: READ,
  FunctionCode: READ,
  Address: address,
  Communication: communication,
  Contact: { Name: READ, FunctionCode: 'what the contact is for', Communication: communication },
};
const pointer: Grammar = { SequenceNumeric: POINTER, DocumentSectionCode: POINTER, TagID: POINTER };
const additionalInformation: Grammar = {
  Content: STATEMENT,
  LimitDateTime: STATEMENT,
  Pointer: pointer,
  StatementCode: READ,
  StatementDescription: READ,
  StatementTypeCode: READ,
};
const dateTime: Grammar = { DateTimeString: READ, DateTime: READ };
const additionalDocument: Grammar = {
  CategoryCode: READ,
  TypeCode: READ,
  ID: READ,
  Name: READ,
  LPCOExemptionCode: READ,
  EffectiveDateTime: { DateTimeString: 'validity of the document' },
  ExpirationDateTime: { DateTimeString: 'validity of the document' },
  Submitter: { Name: 'who issued the document', RoleCode: 'who issued the document' },
  WriteOff: {
    QuantityQuantity: 'quantity written off a licence',
    AmountAmount: 'amount written off a licence',
    DeductionAmount: 'amount written off a licence',
  },
};
const previousDocument: Grammar = { CategoryCode: READ, ID: READ, TypeCode: READ, LineNumeric: READ };
const transportDocument: Grammar = {
  ID: READ,
  TypeCode: READ,
  CategoryCode: READ,
  TransportMovementTypeCode: 'kind of movement',
};
const transportMeans: Grammar = {
  ID: READ,
  IdentificationTypeCode: READ,
  TypeCode: READ,
  Name: READ,
  ModeCode: READ,
  RegistrationNationalityCode: READ,
};
const seal: Grammar = { ID: READ, SequenceNumeric: 'order of the seals' };
const equipment: Grammar = {
  SequenceNumeric: 'order of the containers',
  ID: READ,
  SealIdentification: seal,
  Seal: seal,
};
const valuation: Grammar = {
  MethodCode: READ,
  FreightChargeAmount: READ,
  ChargeDeduction: { ChargesTypeCode: READ, OtherChargeDeductionAmount: READ },
};
const ucr: Grammar = { TraderAssignedReferenceID: READ, ID: READ };
const taxParty: Grammar = { ID: READ, RoleCode: READ };
const office: Grammar = { ID: READ };
const country: Grammar = { ID: READ, CountryCode: READ };

const commodity: Grammar = {
  Description: READ,
  Classification: { ID: READ, IdentificationTypeCode: READ, NameCode: 'name of a scheme' },
  DangerousGoods: { UNDGID: READ },
  DutyTaxFee: {
    AdValoremTaxBaseAmount: 'base that the duty is worked out from',
    DeductAmount: 'relief worked out elsewhere',
    DutyRegimeCode: READ,
    SpecificTaxBaseQuantity: 'base that the duty is worked out from',
    TaxRateNumeric: 'rate that the duty is worked out with',
    TypeCode: READ,
    QuotaOrderID: READ,
    Payment: { MethodCode: READ, PaymentAmount: READ, TaxAssessedAmount: READ },
  },
  GoodsMeasure: { GrossMassMeasure: READ, NetNetWeightMeasure: READ, TariffQuantity: READ },
  InvoiceLine: { ItemChargeAmount: READ },
  Manufacturer: party,
  TransportEquipment: equipment,
};

const goodsItem: Grammar = {
  SequenceNumeric: READ,
  CustomsValueAmount: READ,
  StatisticalValueAmount: READ,
  TransactionNatureCode: 'nature of the transaction, for statistics',
  AdditionalDocument: additionalDocument,
  AdditionalInformation: additionalInformation,
  AEOMutualRecognitionParty: taxParty,
  Buyer: party,
  Commodity: commodity,
  Consignee: party,
  Consignor: party,
  CustomsValuation: valuation,
  Destination: country,
  DomesticDutyTaxParty: taxParty,
  ExportCountry: country,
  Exporter: party,
  GovernmentProcedure: { CurrentCode: READ, PreviousCode: READ },
  Manufacturer: party,
  Origin: { CountryCode: READ, TypeCode: READ, RegionID: 'region in the country of origin' },
  Packaging: { SequenceNumeric: 'order of the packages', MarksNumbersID: READ, QuantityQuantity: READ, TypeCode: READ },
  PreviousDocument: previousDocument,
  RefundRecipientParty: party,
  Seller: party,
  UCR: ucr,
  ValuationAdjustment: { AdditionCode: READ },
};

const consignment: Grammar = {
  ArrivalTransportMeans: transportMeans,
  Carrier: party,
  Consignee: party,
  Consignor: party,
  ContainerCode: READ,
  DepartureTransportMeans: transportMeans,
  Freight: { PaymentMethodCode: 'how the freight is paid' },
  GoodsLocation: {
    ID: READ,
    Name: READ,
    TypeCode: READ,
    Address: { ...address, TypeCode: READ },
  },
  Itinerary: { SequenceNumeric: 'order of the countries', RoutingCountryCode: READ },
  LoadingLocation: { ID: READ, Name: READ },
  NotifyParty: party,
  TransportContractDocument: transportDocument,
  TransportEquipment: equipment,
  UnloadingLocation: { ID: READ, Name: READ },
};

const goodsShipment: Grammar = {
  ExitDateTime: { DateTimeString: 'day of leaving' },
  TransactionNatureCode: 'nature of the transaction, for statistics',
  AEOMutualRecognitionParty: taxParty,
  AdditionalDocument: additionalDocument,
  AdditionalInformation: additionalInformation,
  Buyer: party,
  Consignee: party,
  Consignment: consignment,
  Consignor: party,
  CustomsValuation: valuation,
  Destination: country,
  DomesticDutyTaxParty: taxParty,
  ExportCountry: country,
  Exporter: party,
  GovernmentAgencyGoodsItem: goodsItem,
  Importer: party,
  Invoice: { ID: READ },
  Origin: { CountryCode: READ, TypeCode: READ },
  PreviousDocument: previousDocument,
  Seller: party,
  TradeTerms: {
    ConditionCode: READ,
    CountryRelationshipCode: 'which country the terms are about',
    Description: 'terms of delivery in words',
    LocationID: READ,
    LocationName: READ,
  },
  UCR: ucr,
  Warehouse: { ID: READ, TypeCode: READ },
};

/** What is known of a Declaration. */
export const declarationGrammar: Grammar = {
  AcceptanceDateTime: dateTime,
  FunctionCode: READ,
  FunctionalReferenceID: READ,
  ID: READ,
  IssueDateTime: dateTime,
  IssueLocationID: 'place where it was made out',
  TypeCode: READ,
  VersionID: READ,
  DeclarationOfficeID: READ,
  GoodsItemQuantity: READ,
  InvoiceAmount: READ,
  LoadingListQuantity: 'number of loading lists',
  SpecificCircumstancesCodeCode: 'circumstance of a safety declaration',
  TotalGrossMassMeasure: READ,
  TotalPackageQuantity: READ,
  AdditionalDocument: additionalDocument,
  AdditionalInformation: additionalInformation,
  Agent: party,
  Amendment: { ChangeReasonCode: READ, Pointer: pointer },
  Authentication: { Authentication: 'signature', Authenticator: { Name: 'who signed' } },
  AuthorisationHolder: { ID: READ, CategoryCode: READ },
  BorderTransportMeans: transportMeans,
  Consignment: consignment,
  CurrencyExchange: { CurrencyTypeCode: 'currency of the rate', RateNumeric: 'rate of exchange' },
  Declarant: party,
  ExitOffice: office,
  Exporter: party,
  GoodsShipment: goodsShipment,
  ObligationGuarantee: {
    AmountAmount: 'amount of the guarantee',
    AccessCode: 'secret of the guarantee',
    ID: READ,
    ReferenceID: READ,
    SecurityDetailsCode: READ,
    GuaranteeOffice: office,
  },
  PresentationOffice: office,
  Submitter: party,
  SupervisingOffice: office,
};
