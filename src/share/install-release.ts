import type { Policy } from '../auth/policy.ts';
import { InputError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { noteInstalled, noteOvertaken, readApproved } from '../graph/release-changes.ts';
import type { Logger } from '../log.ts';
import { findReleaseFile, type ReleasePlaces, writeReleaseFile } from './release-file.ts';
import { checkReleasePolicy, readReleasePolicy } from './release-policy.ts';

interface Installing {
  readonly graph: Graph;
  readonly policy: Policy;
  readonly places: ReleasePlaces;
  readonly now: () => number;
  readonly log: Logger;
}

/**
 * Puts into force what two people agreed on, in the order they did; what was made from a version that is not in force any more
 * is given up, and so is what names things that policy has no more, and says so. A worker that dies in between does it again: what is in force already is only noted.
 */
export async function installReleases({ graph, policy, places, now, log }: Installing): Promise<void> {
  for (const { id, tables, version, base, proposedBy, decidedBy } of await readApproved(graph)) {
    const current = readReleasePolicy(findReleaseFile(places), policy).version;
    if (current !== base && current !== version) {
      await noteOvertaken(graph, id, 'Another policy has come into force meanwhile: propose it anew from that one.');
      continue;
    }
    if (current === base && !isSound(tables, policy)) {
      await noteOvertaken(graph, id, 'It names what this hub does not know any more: propose it anew.');
      continue;
    }
    if (current === base) writeReleaseFile(places, tables);
    await noteInstalled(graph, id, now());
    log.info({ op: 'release-policy', change: id, version, base, proposedBy, decidedBy });
  }
}

/** Agreed on under other tables of the hub it may not be: a file that is not sound keeps the server from starting. */
function isSound(tables: string, policy: Policy): boolean {
  try {
    checkReleasePolicy(JSON.parse(tables), policy);
    return true;
  } catch (cause) {
    if (cause instanceof InputError) return false;
    throw cause;
  }
}
