import { parseClassKey } from '../auth/class-pattern.ts';
import type { PartnerClaims } from '../auth/partner-claims.ts';
import type { Policy } from '../auth/policy.ts';
import { isHeldClass } from '../auth/viewer.ts';
import type { Graph } from '../graph/driver.ts';
import type { Logger } from '../log.ts';
import type { AccessClass, Viewer } from '../model/access.ts';
import type { Task } from '../pipeline/desk.ts';
import type { MakeId } from '../resolve/id.ts';
import type { Decoys } from './decoys.ts';
import type { PastRequest } from './dry-run.ts';
import type { Counters } from './limits.ts';
import type { Statement } from './receipt.ts';
import { mayPassOn } from './received.ts';
import type { Partner } from './registry.ts';
import { type Asked, type ReleasePolicy, reachOf } from './release-policy.ts';

/** What a partner's request is answered from. */
export interface PartnerParts {
  readonly graph: Graph;
  readonly policy: Policy;
  readonly makeId: MakeId;
  readonly counters: Counters;
  readonly decoys: Decoys;
  readonly handleSecret: Buffer;
  readonly oldHandleSecrets: readonly Buffer[];
  /** Leaves a task for the worker: it is on the disk when this resolves, and done by and by. */
  readonly leave: (task: Task) => Promise<void>;
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
 * basis, ordinary ones only, as far as their originator lets others have them, and their regime still lets anybody read
 * them at an instant (epoch ms).
 */
export function openReach(
  policy: Policy,
  release: ReleasePolicy,
  asked: Asked,
  { classes, now }: { readonly classes: readonly AccessClass[]; readonly now: number },
): ReadonlyMap<number, string> {
  const patterns = reachOf(release, asked);
  const held = classes.filter(
    ({ key, members }) => members.length === 0 && isHeldClass(policy, patterns, key, now) && isOurs(key),
  );
  return new Map(held.map(({ key, number }) => [number, key]));
}

/** What another partner told is not ours to give, unless it said so. */
function isOurs(key: string): boolean {
  const attributes = parseClassKey(key);
  return attributes !== undefined && mayPassOn(attributes);
}

/** Returns what reads the graph for a request: the action `read`, and the classes in reach. */
export function viewerOfReach(reach: ReadonlyMap<number, string>): Visitor['viewer'] {
  return { actions: new Set(['read']), keys: [...reach.keys()].sort((a, b) => a - b) };
}
