import type { FactName } from './facts.ts';

export type EntityKind = keyof typeof ENTITY_KINDS;

export interface EntityRule {
  /** People and firms: matched by identifying number, document, contact and name. */
  readonly party: boolean;
  /** Carries a score of its own on the worklist. */
  readonly subject: boolean;
  /**
   * Natural keys in order of preference: the first whose parts are all in `Mention.keys` makes the Entity.
   * Empty for parties, whose key `resolve/key` makes from identifiers and facts.
   */
  readonly keys: readonly (readonly string[])[];
  /** Facts shown as the caption, first that is there; a kind whose numbers caption it better lists none. */
  readonly caption: readonly FactName[];
}

const party = { party: true, subject: false, keys: [], caption: ['name'] } as const satisfies EntityRule;

/** The entity kinds that live feeds speak of. Shared code reads this table and never asks "is this a Movement?". */
export const ENTITY_KINDS = {
  Person: party,
  Organisation: party,
  /** Master: `awb`. House: `awb` + `house`. Sea: `carrier` + `bill`. */
  Consignment: { party: false, subject: true, keys: [['awb', 'house'], ['awb'], ['carrier', 'bill']], caption: [] },
  GoodsItem: { party: false, subject: false, keys: [['of', 'item']], caption: ['goodsText'] },
  PostalItem: { party: false, subject: true, keys: [['s10']], caption: [] },
  Receptacle: { party: false, subject: false, keys: [['s9']], caption: [] },
  Declaration: { party: false, subject: true, keys: [['mrn'], ['declarant', 'lrn']], caption: [] },
  Booking: {
    party: false,
    subject: false,
    keys: [
      ['airline', 'locator', 'created'],
      ['airline', 'locator', 'flight', 'date'],
    ],
    caption: [],
  },
  /** `booking` is the Booking's own key value, `reference` the airline's reference of this passenger (infants: reference + "/INF"). */
  Traveller: { party: false, subject: true, keys: [['booking', 'reference']], caption: ['name'] },
  /** One leg: flight, local date of departure, airport of departure. */
  Movement: { party: false, subject: true, keys: [['flight', 'date', 'from']], caption: ['flight'] },
  Uld: { party: false, subject: false, keys: [['uld', 'flight', 'date']], caption: [] },
  Container: { party: false, subject: false, keys: [['container']], caption: [] },
  /** The ship, by its IMO number. */
  Vessel: { party: false, subject: false, keys: [['imo']], caption: ['name'] },
  /** What a shop or platform offers: the canonical address of its page. */
  Listing: { party: false, subject: false, keys: [['url']], caption: ['goodsText', 'name'] },
  /** What a source tells: intelligence report, partner's notice, news. */
  Report: { party: false, subject: false, keys: [['source', 'report']], caption: ['title'] },
  /** That an owner wants to hear of a thing. */
  Watch: { party: false, subject: false, keys: [['watch']], caption: ['action'] },
  Finding: { party: false, subject: false, keys: [['office', 'finding']], caption: ['substance'] },
  Order: { party: false, subject: false, keys: [['office', 'order']], caption: ['instruction'] },
  Claim: { party: false, subject: false, keys: [['claim']], caption: ['by'] },
  Decision: { party: false, subject: false, keys: [['decision']], caption: ['action'] },
} as const satisfies Record<string, EntityRule>;

/** All entity kinds, in the order of the table. */
export const entityKinds = Object.keys(ENTITY_KINDS) as EntityKind[];

/** Returns the rule of a kind with the table's widest type. */
export function entityRule(kind: EntityKind): EntityRule {
  return ENTITY_KINDS[kind];
}
