import type { Mention } from '../../model/parsed-unit.ts';
import { quoteOrders } from '../quoted-pages.ts';
import { uniqueIdentifiers } from '../unique-identifiers.ts';
import { find, type XmlElement } from '../xml/element.ts';
import { type Declaration, readDocuments } from './declaration.ts';

/** Document types (UN/EDIFACT 1001): purchase order, order. */
const ORDER_TYPES = new Set(['105', 'N105', '220', 'N220']);
const ITEM = 'GovernmentAgencyGoodsItem';
/** Who may have given an order its number, best first. */
const SELLERS = ['Seller', 'Exporter', 'Consignor'];

/**
 * Adds to declaration and items the order numbers that they quote: documents 105 and 220, and the words of an item's description. The
 * platform is told by the pages that the item quotes, else by its own seller, else by the seller of the whole.
 */
export function addOrders(
  declaration: Declaration,
  own: Mention,
  items: readonly Mention[],
  parties: readonly Mention[],
): void {
  const header = sellersOf(parties.filter(({ ref }) => !ref.includes(ITEM)));
  const shipment = find(declaration.element, 'GoodsShipment');
  const numbers = [declaration.element, ...(shipment === undefined ? [] : [shipment])].flatMap(readOrders);
  add(own, quoteOrders({ numbers, text: '', holders: [items.flatMap(({ identifiers }) => identifiers), ...header] }));
  for (const [at, item] of items.entries()) {
    const element = declaration.items[at]?.element;
    const quoted = element === undefined ? [] : readOrders(element);
    const sellers = sellersOf(parties.filter(({ ref }) => ref.startsWith(`${item.ref}/`)));
    const holders = [item.identifiers, ...sellers, ...header];
    add(item, quoteOrders({ numbers: quoted, text: item.facts.goodsText ?? '', holders }));
  }
}

function sellersOf(parties: readonly Mention[]): Mention['identifiers'][] {
  return SELLERS.flatMap((role) =>
    parties.filter((party) => party.role === role).map(({ identifiers }) => identifiers),
  );
}

function readOrders(element: XmlElement): string[] {
  return ['AdditionalDocument', 'PreviousDocument'].flatMap((name) =>
    readDocuments(element, name).flatMap(({ type, id }) => (ORDER_TYPES.has(type) && id !== '' ? [id] : [])),
  );
}

function add(mention: Mention, orders: Mention['identifiers']): void {
  mention.identifiers = uniqueIdentifiers([...mention.identifiers, ...orders]);
}
