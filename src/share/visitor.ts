import type { PartnerClaims } from '../auth/partner-claims.ts';
import type { Policy } from '../auth/policy.ts';
import { isHeldClass } from '../auth/viewer.ts';
import type { Graph } from '../graph/driver.ts';
import type { Logger } from '../log.ts';
import type { AccessClass, Viewer } from '../model/access.ts';
import type { MakeId } from '../resolve/id.ts';
import type { Decoys } from './decoys.ts';
import type { PastRequest } from './dry-run.ts';
import type { Counters } from './limits.ts';
import type { Statement } from './receipt.ts';
import type { Partner } from './registry.ts';
import { type Asked, type ReleasePolicy, reachOf } from './release-policy.ts';

/** What a partner's request is answered from. */
export interface PartnerParts {
  readonly graph: Graph;
  readonly makeId: MakeId;
  readonly counters: Counters;
  readonly decoys: Decoys;
  readonly handleSecret: Buffer;
}

/** One partner's request, as what it is answered for sees it, and what is noted for its receipt on the way. */
export interface Visitor {
  readonly partner: Partner;
  readonly claims: PartnerClaims;
  readonly asked: Asked;
  readonly viewer: Pick<Viewer, 'actions' | 'keys'>;
  /** Keys of the classes in reach, by number. */
  readonly classKeys: ReadonlyMap<number, string>;
  readonly release: ReleasePolicy;
  readonly parts: PartnerParts;
  readonly log: Logger;
  /** Epoch ms. */
  readonly now: number;
  /** Filled by what discloses. */
  readonly released: Record<string, Record<string, Statement['released'][string][string]>>;
  readonly stated: PastRequest['stated'][number][];
}

/**
 * Returns the classes that a request may be answered from: those that the release policy names for partner, purpose and
 * basis, ordinary ones only, as far as their regime still lets anybody read them at an instant (epoch ms).
 */
export function openReach(
  policy: Policy,
  release: ReleasePolicy,
  asked: Asked,
  { classes, now }: { readonly classes: readonly AccessClass[]; readonly now: number },
): ReadonlyMap<number, string> {
  const patterns = reachOf(release, asked);
  const held = classes.filter(({ key, members }) => members.length === 0 && isHeldClass(policy, patterns, key, now));
  return new Map(held.map(({ key, number }) => [number, key]));
}

/** Returns what reads the graph for a request: the action `read`, and the classes in reach. */
export function viewerOfReach(reach: ReadonlyMap<number, string>): Visitor['viewer'] {
  return { actions: new Set(['read']), keys: [...reach.keys()].sort((a, b) => a - b) };
}
