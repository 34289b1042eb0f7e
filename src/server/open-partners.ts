import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openHubKeyring } from '../auth/hub-keys.ts';
import { forgetSeeds, stampOfSeeds } from '../auth/hub-seeds.ts';
import type { Policy } from '../auth/policy.ts';
import type { Logger } from '../log.ts';
import { readDecoys } from '../share/decoys.ts';
import { readOperations } from '../share/operations.ts';
import { PastRequests } from '../share/past-requests.ts';
import { ReceiptLedger } from '../share/receipt-ledger.ts';
import { readRegistry } from '../share/registry.ts';
import { findReleaseFile, type ReleasePlaces } from '../share/release-file.ts';
import { readReleasePolicy } from '../share/release-policy.ts';
import { openRenewed, stampOf } from '../share/renewed.ts';
import type { DoorParts } from './partner-door.ts';

/** Where a hub keeps what concerns partners, and its clock. */
export interface PartnerPlaces {
  /** Data folder: `partners/`, `decoys.json`, `receipts/`, `keys/`. */
  readonly data: string;
  readonly release: ReleasePlaces;
  /** Folder of the persisted operations. */
  readonly operations: string;
  /** Epoch ms. */
  readonly now: () => number;
}

type FromFiles = 'release' | 'registry' | 'decoys' | 'keys' | 'receipts' | 'past' | 'operations' | 'wait';

/** What of the door comes from files, and `look`, which takes in what people changed in them meanwhile. */
export interface Partners extends Pick<DoorParts, FromFiles> {
  readonly look: () => void;
}

/**
 * Opens what concerns partners. Partners, decoys, release policy and our own keys are read again by `look` when they have
 * changed; a file that is not sound is refused whole and logged, and the old one stays. Keys that are needed no more are
 * forgotten. Throws InputError when a file is not sound at the start.
 */
export function openPartners(
  { data, release: releasePlaces, operations, now }: PartnerPlaces,
  policy: Policy,
  log: Logger,
): Partners {
  const refused = (what: string) => (err: unknown) =>
    log.error({ op: 'partner-files', what, err }, 'not taken: the old one stays');
  const renew = <T>(what: string, find: () => string, read: (path: string) => T) =>
    openRenewed(
      () => read(find()),
      () => `${find()} ${stampOf(find())}`,
      refused(what),
    );
  const registry = renew('partners', () => join(data, 'partners'), readRegistry);
  const decoys = renew('decoys', () => join(data, 'decoys.json'), readDecoys);
  const release = renew(
    'release policy',
    () => findReleaseFile(releasePlaces),
    (path) => readReleasePolicy(path, policy),
  );
  const ring = openRenewed(
    () => openHubKeyring(data),
    () => stampOfSeeds(data),
    refused('keys'),
  );
  return {
    registry: registry.current,
    decoys: decoys.current,
    release: release.current,
    keys: (at) => ring.current()(at),
    receipts: new ReceiptLedger(join(data, 'receipts')),
    past: new PastRequests(join(data, 'receipts')),
    operations: readOperations(operations),
    wait: (ms) => delay(ms),
    look: () => {
      for (const each of [registry, decoys, release, ring]) each.look();
      try {
        forgetSeeds(data, now());
      } catch (err) {
        log.error({ op: 'partner-files', what: 'keys', err }, 'an old seed could not be removed');
      }
    },
  };
}
