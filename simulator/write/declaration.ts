import { compactDateTime } from '../calendar.ts';
import type { Entry, EntryItem } from '../traffic/entry.ts';
import type { Party } from '../world/party.ts';
import { dashed } from './cargo-imp.ts';

export type EntryFunction = 'original' | 'replacement' | 'cancellation';
/** UN/EDIFACT code list 1225. */
const FUNCTION_CODES: Readonly<Record<EntryFunction, string>> = { original: '9', replacement: '5', cancellation: '1' };
/** UN/EDIFACT code list 1001: master air waybill, air waybill, house waybill, despatch note of post parcels. */
const DOCUMENT_TYPES = { master: '741', waybill: '740', house: '703', post: '750' } as const;

/** Writes an import declaration as an XML document of the WCO Data Model 3.6 (DEC in its MetaData frame). */
export function declaration(entry: Entry, kind: EntryFunction): string {
  const gross = entry.items.reduce((sum, item) => sum + item.grossKg, 0);
  const pieces = entry.items.reduce((sum, item) => sum + item.pieces, 0);
  const total = entry.items.reduce((sum, item) => sum + item.value, 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<md:MetaData xmlns:md="urn:wco:datamodel:WCO:DocumentMetaData-DMS:2" xmlns="urn:wco:datamodel:WCO:DEC-DMS:2">
<md:WCODataModelVersionCode>3.6</md:WCODataModelVersionCode>
<md:WCOTypeName>DEC</md:WCOTypeName>
<md:ResponsibleCountryCode>JP</md:ResponsibleCountryCode>
<md:ResponsibleAgencyName>Japan Customs</md:ResponsibleAgencyName>
<Declaration xmlns:p1="urn:wco:datamodel:WCO:Declaration_DS:DMS:2">
<AcceptanceDateTime><p1:DateTimeString formatCode="304">${compactDateTime(entry.acceptedAt)}+09</p1:DateTimeString></AcceptanceDateTime>
<FunctionCode>${FUNCTION_CODES[kind]}</FunctionCode>
<FunctionalReferenceID>${entry.lrn}</FunctionalReferenceID>
<ID>${entry.mrn}</ID>
<TypeCode>IMA</TypeCode>
<DeclarationOfficeID>${entry.office}</DeclarationOfficeID>
<GoodsItemQuantity>${entry.items.length}</GoodsItemQuantity>
<InvoiceAmount currencyID="${entry.currency}">${total.toFixed(2)}</InvoiceAmount>
<TotalGrossMassMeasure unitCode="KGM">${tidy(gross)}</TotalGrossMassMeasure>
<TotalPackageQuantity>${pieces}</TotalPackageQuantity>
<Agent>${identity(entry.declarant)}${addressOf(entry.declarant)}<FunctionCode>2</FunctionCode></Agent>
${transport(entry)}<Declarant>${identity(entry.declarant)}${addressOf(entry.declarant)}</Declarant>
<Exporter>${identity(entry.exporter)}${addressOf(entry.exporter)}</Exporter>
<GoodsShipment>
<Consignee>${identity(entry.importer)}${addressOf(entry.importer)}</Consignee>
<Consignment>${documents(entry)}</Consignment>
<Destination><CountryCode>JP</CountryCode></Destination>
<ExportCountry><ID>${entry.exporter.address.country}</ID></ExportCountry>
${entry.items.map((item, at) => goodsItem(entry, item, at + 1)).join('\n')}
<Importer>${identity(entry.importer)}${addressOf(entry.importer)}${contacts(entry.importer)}</Importer>
<TradeTerms><ConditionCode>CIF</ConditionCode></TradeTerms>
</GoodsShipment>
</Declaration>
</md:MetaData>
`;
}

function goodsItem(entry: Entry, item: EntryItem, number: number): string {
  return `<GovernmentAgencyGoodsItem>
<SequenceNumeric>${number}</SequenceNumeric>
<Commodity>
<Description>${escapedXml(item.text)}</Description>
<Classification><ID>${item.hs}</ID><IdentificationTypeCode>TSP</IdentificationTypeCode></Classification>
<DutyTaxFee><TypeCode>A00</TypeCode><Payment><PaymentAmount currencyID="${entry.currency}">${(item.value * 0.04).toFixed(2)}</PaymentAmount></Payment></DutyTaxFee>
<GoodsMeasure><GrossMassMeasure unitCode="KGM">${tidy(item.grossKg)}</GrossMassMeasure><NetNetWeightMeasure unitCode="KGM">${tidy(item.netKg)}</NetNetWeightMeasure></GoodsMeasure>
<InvoiceLine><ItemChargeAmount currencyID="${entry.currency}">${item.value.toFixed(2)}</ItemChargeAmount></InvoiceLine>
</Commodity>
<GovernmentProcedure><CurrentCode>40</CurrentCode><PreviousCode>00</PreviousCode></GovernmentProcedure>
<Origin><CountryCode>${item.origin}</CountryCode><TypeCode>1</TypeCode></Origin>
<Packaging><SequenceNumeric>1</SequenceNumeric><QuantityQuantity>${item.pieces}</QuantityQuantity><TypeCode>PK</TypeCode></Packaging>
</GovernmentAgencyGoodsItem>`;
}

function documents(entry: Entry): string {
  const one = (id: string, type: string) =>
    `<TransportContractDocument><ID>${id}</ID><TypeCode>${type}</TypeCode></TransportContractDocument>`;
  if (entry.s10 !== undefined) return one(entry.s10, DOCUMENT_TYPES.post);
  const awb = entry.awb === undefined ? '' : dashed(entry.awb);
  if (entry.house === undefined) return one(awb, DOCUMENT_TYPES.waybill);
  return one(awb, DOCUMENT_TYPES.master) + one(entry.house, DOCUMENT_TYPES.house);
}

function transport(entry: Entry): string {
  if (entry.flight === undefined) return '<BorderTransportMeans><ModeCode>5</ModeCode></BorderTransportMeans>\n';
  return `<BorderTransportMeans><ID>${entry.flight}</ID><IdentificationTypeCode>40</IdentificationTypeCode><ModeCode>4</ModeCode></BorderTransportMeans>\n`;
}

function identity(party: Party): string {
  const number = party.eori ?? party.corporateNumber;
  return `<Name>${escapedXml(party.name)}</Name>${number === undefined ? '' : `<ID>${number}</ID>`}`;
}

function addressOf(party: Party): string {
  const { city, country, state, street, postcode } = party.address;
  const region = state === undefined ? '' : `<CountrySubDivisionName>${escapedXml(state)}</CountrySubDivisionName>`;
  return `<Address><CityName>${escapedXml(city)}</CityName><CountryCode>${country}</CountryCode>${region}<Line>${escapedXml(street)}</Line><PostcodeID>${escapedXml(postcode)}</PostcodeID></Address>`;
}

function contacts(party: Party): string {
  const one = (id: string, type: string) =>
    `<Communication><ID>${escapedXml(id)}</ID><TypeCode>${type}</TypeCode></Communication>`;
  return (
    (party.phone === undefined ? '' : one(party.phone, 'TE')) +
    (party.email === undefined ? '' : one(party.email, 'EM'))
  );
}

function tidy(kilograms: number): number {
  return Math.round(kilograms * 1000) / 1000;
}

function escapedXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
