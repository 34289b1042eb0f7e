import type { EntityKind } from '../../model/entity-kinds.ts';
import type { reportedLinks } from '../../model/report-message.ts';

export type ReportedLink = (typeof reportedLinks)[number];

const PARTY: readonly EntityKind[] = ['Person', 'Organisation'];

/** What each link of a report may lead from and to, as `model/links.ts` describes it. */
const ENDS: Readonly<Record<ReportedLink, readonly [from: readonly EntityKind[], to: readonly EntityKind[]]>> = {
  CONSIGNOR_OF: [PARTY, ['Consignment', 'PostalItem', 'Declaration']],
  CONSIGNEE_OF: [PARTY, ['Consignment', 'PostalItem', 'Declaration']],
  NOTIFY_PARTY_OF: [PARTY, ['Consignment', 'Declaration']],
  AGENT_OF: [PARTY, ['Consignment']],
  CARRIER_OF: [['Organisation'], ['Consignment', 'Declaration']],
  DECLARANT_OF: [PARTY, ['Declaration']],
  REPRESENTATIVE_OF: [PARTY, ['Declaration']],
  IMPORTER_OF: [PARTY, ['Declaration']],
  EXPORTER_OF: [PARTY, ['Declaration']],
  SELLER_OF: [PARTY, ['Declaration', 'Listing']],
  BUYER_OF: [PARTY, ['Declaration']],
  IS: [['Person'], ['Traveller']],
  OWNER_OF: [PARTY, ['Organisation']],
  DIRECTOR_OF: [PARTY, ['Organisation']],
  WORKS_FOR: [PARTY, PARTY],
  FAMILY_OF: [['Person'], ['Person']],
  ASSOCIATE_OF: [PARTY, PARTY],
};

/** True when a link of this type may join these kinds. */
export function isFit(type: ReportedLink, from: EntityKind, to: EntityKind): boolean {
  const [sources, targets] = ENDS[type];
  return sources.includes(from) && targets.includes(to);
}
