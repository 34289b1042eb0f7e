import type { Issue } from '../../model/parsed-unit.ts';
import { childrenOf, find, textOf, type XmlElement } from '../xml/element.ts';
import { readXmlUnits } from '../xml/read-units.ts';
import { type Declaration, type DeclaredItem, type DeclaredParty, readInstant, readParty } from './declaration.ts';
import { findUnknownElements } from './unknown-elements.ts';

/** Elements that hold a party, by the element they stand in. */
const HEADER_PARTIES = ['Declarant', 'Agent', 'Submitter', 'Exporter'];
const SHIPMENT_PARTIES = ['Importer', 'Exporter', 'Seller', 'Buyer', 'Consignee', 'Consignor'];
const CONSIGNMENT_PARTIES = ['Consignee', 'Consignor', 'Carrier', 'NotifyParty'];
const ITEM_PARTIES = ['Exporter', 'Seller', 'Buyer', 'Consignee', 'Consignor'];

/** A declaration read, or a piece of the file that could not become one. */
export type DeclarationPiece =
  | { readonly type: 'declaration'; readonly declaration: Declaration }
  | { readonly type: 'refused'; readonly bytes: readonly [number, number]; readonly issues: readonly Issue[] };

/** Yields every Declaration of a WCO Data Model file, wrapped in whatever it is. */
export async function* readDeclarations(source: AsyncIterable<Uint8Array>): AsyncGenerator<DeclarationPiece> {
  for await (const piece of readXmlUnits(source, 'Declaration')) {
    if (piece.type === 'refused') yield piece;
    else yield { type: 'declaration', declaration: sortOut(piece) };
  }
}

function sortOut(unit: {
  element: XmlElement;
  bytes: readonly [number, number];
  outside: ReadonlyMap<string, string>;
  issues: readonly Issue[];
}): Declaration {
  const { element, bytes } = unit;
  const shipments = childrenOf(element, 'GoodsShipment');
  const paths = shipments.map(
    (shipment, at) => [shipment, at === 0 ? 'GoodsShipment' : `GoodsShipment[${at + 1}]`] as const,
  );
  return {
    element,
    bytes,
    modelVersion: unit.outside.get('WCODataModelVersionCode') ?? '',
    mrn: textOf(element, 'ID'),
    reference: textOf(element, 'FunctionalReferenceID'),
    functionCode: textOf(element, 'FunctionCode'),
    typeCode: textOf(element, 'TypeCode'),
    version: textOf(element, 'VersionID'),
    preparedAt: readInstant(find(element, 'IssueDateTime')) ?? readInstant(find(element, 'AcceptanceDateTime')),
    parties: [
      ...partiesOf(element, '', HEADER_PARTIES),
      ...paths.flatMap(([shipment, path]) => partiesOf(shipment, `${path}/`, SHIPMENT_PARTIES)),
      ...[[element, ''] as const, ...paths].flatMap(([holder, path]) => {
        const consignment = find(holder, 'Consignment');
        const prefix = path === '' ? 'Consignment/' : `${path}/Consignment/`;
        return consignment === undefined ? [] : partiesOf(consignment, prefix, CONSIGNMENT_PARTIES);
      }),
    ],
    items: paths.flatMap(([shipment, path]) => itemsOf(shipment, path)),
    issues: [...unit.issues, ...findUnknownElements(element)],
  };
}

function partiesOf(holder: XmlElement, prefix: string, names: readonly string[]): DeclaredParty[] {
  return names.flatMap((name) =>
    childrenOf(holder, name).map((element, at) =>
      readParty(element, `${prefix}${name}${at === 0 ? '' : `[${at + 1}]`}`),
    ),
  );
}

function itemsOf(shipment: XmlElement, path: string): DeclaredItem[] {
  return childrenOf(shipment, 'GovernmentAgencyGoodsItem').map((element, at) => {
    const ref = `${path}/GovernmentAgencyGoodsItem[${at + 1}]`;
    const parties = partiesOf(element, `${ref}/`, ITEM_PARTIES);
    return { ref, byte: element.byte, sequence: textOf(element, 'SequenceNumeric'), element, parties };
  });
}
