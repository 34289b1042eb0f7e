import type { MentionIdentifier } from '../../model/parsed-unit.ts';
import { normaliseAirWaybill } from '../../normalise/air-waybill.ts';
import { normaliseContainerNumber } from '../../normalise/container-number.ts';
import { normaliseEori } from '../../normalise/eori.ts';
import { normaliseHouseNumber } from '../../normalise/house-number.ts';
import { normaliseMrn } from '../../normalise/mrn.ts';
import { normaliseS10 } from '../../normalise/s10.ts';
import { normaliseTaxNumber } from '../../normalise/tax-number.ts';
import { childrenOf, find, textOf, type XmlElement } from '../xml/element.ts';
import { type QuotedDocument, readDocuments } from './declaration.ts';

/** Document types (UN/EDIFACT 1001 with the EU's N): air waybill, master air waybill; house waybill. */
const MASTER_TYPES = new Set(['740', 'N740', '741', 'N741']);
const HOUSE_TYPES = new Set(['703', 'N703']);
/** Year, country and 14 characters: a customs registration number (EU and UK). */
const MRN = /^\d{2}[A-Z]{2}[A-Z0-9]{14}$/;

/** Returns the numbers that a declaration or an item quotes: documents before it, transport documents, parcels, containers, holders. */
export function readQuotedNumbers(element: XmlElement): MentionIdentifier[] {
  const consignment = find(element, 'Consignment');
  const documents = [
    ...readDocuments(element, 'PreviousDocument'),
    ...readDocuments(element, 'AdditionalDocument').filter(
      ({ type }) => MASTER_TYPES.has(type) || HOUSE_TYPES.has(type),
    ),
    ...readDocuments(consignment, 'TransportContractDocument'),
  ];
  return [
    ...readTransportDocuments(documents),
    ...documents.flatMap(({ id }) => refer('S10', normaliseS10(id), id)),
    ...documents.flatMap(({ id }) => refer('Mrn', MRN.test(id.toUpperCase()) ? normaliseMrn(id) : undefined, id)),
    ...[consignment, find(element, 'Commodity')].flatMap((holder) =>
      childrenOf(holder, 'TransportEquipment').flatMap((equipment) => {
        const id = textOf(equipment, 'ID');
        return refer('ContainerNumber', normaliseContainerNumber(id), id);
      }),
    ),
    ...childrenOf(element, 'AuthorisationHolder').flatMap((holder) => {
      const id = textOf(holder, 'ID');
      return refer('Eori', normaliseEori(id), id);
    }),
    ...childrenOf(element, 'DomesticDutyTaxParty').flatMap((party) => {
      const id = textOf(party, 'ID');
      return refer('TaxNumber', /^[A-Z]{2}/.test(id) ? normaliseTaxNumber(id.slice(0, 2), id) : undefined, id);
    }),
  ];
}

/** Masters by their own number; a house by its master's and its own, when there is one master only. */
function readTransportDocuments(documents: readonly QuotedDocument[]): MentionIdentifier[] {
  const masters = documents
    .filter(({ type }) => MASTER_TYPES.has(type))
    .map(({ id }) => [normaliseAirWaybill(id), id] as const);
  const numbers = new Set(masters.map(([number]) => number).filter((number) => number !== undefined));
  const [master] = numbers;
  const houses = numbers.size === 1 ? documents.filter(({ type }) => HOUSE_TYPES.has(type)) : [];
  return [
    ...masters.flatMap(([number, id]) => refer('TransportDocument', number, id)),
    ...houses.flatMap(({ id }) => {
      const house = normaliseHouseNumber(id);
      return refer('TransportDocument', house === undefined ? undefined : `${master}/${house}`, id);
    }),
  ];
}

function refer(kind: MentionIdentifier['kind'], value: string | undefined, raw: string): MentionIdentifier[] {
  return value === undefined ? [] : [{ kind, value, role: 'refers', raw: raw.slice(0, 500) }];
}
