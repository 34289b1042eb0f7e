/** Relationship types between Entities, read from source to target, with the kinds they may join. */
export const LINK_TYPES = {
  CONSIGNOR_OF: 'party → Consignment or PostalItem it sends, or Declaration that names it',
  CONSIGNEE_OF: 'party → Consignment or PostalItem it receives, or Declaration that names it',
  NOTIFY_PARTY_OF: 'party → Consignment or Declaration',
  AGENT_OF: 'forwarder or travel agency → Consignment or Booking',
  CARRIER_OF: 'Organisation → Consignment or Declaration',
  PART_OF: 'house Consignment → master Consignment',
  CARRIES: 'Movement → Consignment',
  CONTAINS: 'Receptacle, Uld or Container → PostalItem or Consignment',
  ITEM_OF: 'GoodsItem → Declaration, Consignment or PostalItem',
  DECLARES: 'Declaration → Consignment it releases',
  DECLARANT_OF: 'party → Declaration',
  REPRESENTATIVE_OF: 'party → Declaration',
  IMPORTER_OF: 'party → Declaration',
  EXPORTER_OF: 'party → Declaration',
  SELLER_OF: 'party → Declaration, GoodsItem or Listing',
  BUYER_OF: 'party → Declaration or GoodsItem',
  OWNER_OF: 'party → Organisation it owns, wholly or in part',
  DIRECTOR_OF: 'party → Organisation it leads or sits on the board of',
  WORKS_FOR: 'party → party it works for or acts for',
  FAMILY_OF: 'Person → Person of its family, read either way',
  ASSOCIATE_OF: 'party → party it has to do with, read either way',
  IS: 'Person → Traveller it is on this booking',
  TRAVELLER_ON: 'Traveller → Booking',
  TRAVELS_ON: 'Traveller → Movement',
  BOOKED_ON: 'Booking → Movement',
  MENTIONED_IN: 'party or thing → Report',
  WATCH_OF: 'Watch → thing being watched',
  FOUND_ON: 'Finding → Consignment, PostalItem, Declaration, Traveller or Container',
  ORDER_FOR: 'Order → thing to act on',
  CLAIM_OF: 'Claim → thing being worked on',
  DECISION_ON: 'Decision → thing decided',
} as const satisfies Record<string, string>;

export type LinkType = keyof typeof LINK_TYPES;
export const linkTypes = Object.keys(LINK_TYPES) as LinkType[];

/** True for a relationship type between Entities. */
export function isLinkType(type: string): type is LinkType {
  return Object.hasOwn(LINK_TYPES, type);
}
