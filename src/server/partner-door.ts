import { type DocumentNode, execute, parse, validate } from 'graphql';
import { z } from 'zod';
import type { PartnerContext } from '../../resolvers/partner-context.ts';
import { maskError } from '../../schema/mask.ts';
import { partnerSchema } from '../../schema/partner/index.ts';
import type { HubKeysAt } from '../auth/hub-keys.ts';
import type { PartnerClaims } from '../auth/partner-claims.ts';
import type { ReplayStore } from '../auth/replay.ts';
import { HubError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { AccessClass } from '../model/access.ts';
import type { ParsedUnit } from '../model/parsed-unit.ts';
import type { Operation } from '../share/operations.ts';
import type { PastRequests } from '../share/past-requests.ts';
import type { ReceiptLedger } from '../share/receipt-ledger.ts';
import type { Partner, Registry } from '../share/registry.ts';
import type { ReleasePolicy } from '../share/release-policy.ts';
import { openReach, type PartnerParts, type Visitor, viewerOfReach } from '../share/visitor.ts';
import { logUnforeseen } from './log-unforeseen.ts';

/** What the partner's door is put together from. */
export interface DoorParts extends Omit<PartnerParts, 'decoys' | 'handleSecret' | 'oldHandleSecrets'> {
  readonly release: () => ReleasePolicy;
  readonly registry: () => Registry;
  readonly decoys: () => PartnerParts['decoys'];
  readonly classes: () => readonly AccessClass[];
  readonly keys: HubKeysAt;
  readonly replay: ReplayStore;
  readonly receipts: ReceiptLedger;
  readonly past: PastRequests;
  /** Hands a unit to the worker and returns after the commit, or once it is safe on the disk when the worker takes long. */
  readonly takeIn: (unit: ParsedUnit) => Promise<unknown>;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly now: () => number;
  /** Waits so many ms: tests pass their own. */
  readonly wait: (ms: number) => Promise<void>;
}

/** What came of a request, before it is signed. */
export interface Outcome {
  readonly status: number;
  readonly operation: string;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions?: unknown }[];
  readonly released: Visitor['released'];
  readonly stated: Visitor['stated'];
  /** Version of the release policy that decided. */
  readonly policy: string;
}

export type Answer = (
  claims: PartnerClaims,
  body: Buffer,
  of: { now: number; log: Logger; requestId: string },
) => Promise<Outcome>;

const asked = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  variables: z.record(z.string(), z.unknown()).default({}),
});

/**
 * Returns what answers a partner who was let in: purpose and instrument must be granted, and the operation one of ours by its
 * id. Every operation is checked against the schema once, at the start.
 */
export function openDoor(parts: DoorParts): Answer {
  const documents = new Map([...parts.operations].map(([id, operation]) => [id, checkOperation(operation)]));
  return async (claims, body, of) => {
    const release = parts.release();
    const { version: policy } = release;
    const released: Visitor['released'] = {};
    const stated: Visitor['stated'] = [];
    const refuse = (status: number, error: HubError, operation = 'unknown'): Outcome => {
      const errors = [{ message: error.message, extensions: { code: error.code } }];
      return { status, operation, data: null, errors, released: {}, stated: [], policy };
    };
    const partner = parts.registry().partners.get(claims.partner);
    if (partner === undefined || !isGranted(partner, claims)) {
      return refuse(
        403,
        new HubError('FORBIDDEN', 'This purpose and instrument are not among those granted to this partner.'),
      );
    }
    const read = readAsked(body);
    const operation = read === undefined ? undefined : parts.operations.get(read.id);
    const document = read === undefined ? undefined : documents.get(read.id);
    if (read === undefined || operation === undefined || document === undefined) {
      return refuse(
        400,
        new HubError('INPUT_INVALID', 'The body must be {"id", "variables"} with the id of an operation of this hub.'),
      );
    }
    const visitor = makeVisitor(parts, { release, partner, claims, released, stated, ...of });
    const contextValue: PartnerContext = { visitor, receipts: parts.receipts, takeIn: parts.takeIn };
    const result = await execute({ schema: partnerSchema, document, variableValues: read.variables, contextValue });
    const failures = result.errors ?? [];
    logUnforeseen(of, failures);
    const errors = failures.map((error) => maskError(error.toJSON(), error));
    const status = result.data === undefined ? 400 : 200;
    return { status, operation: operation.name, data: result.data ?? null, errors, released, stated, policy };
  };
}

function checkOperation({ name, text }: Operation): DocumentNode {
  const document = parse(text);
  const [problem] = validate(partnerSchema, document);
  if (problem !== undefined) throw new TypeError(`operations/partner/${name}.graphql: ${problem.message}`);
  return document;
}

function isGranted({ purposes, instruments }: Partner, { purpose, instrument }: PartnerClaims): boolean {
  return purposes.includes(purpose) && instruments.includes(instrument);
}

function readAsked(body: Buffer): z.infer<typeof asked> | undefined {
  try {
    return asked.safeParse(JSON.parse(body.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

function makeVisitor(
  { policy, classes, graph, makeId, counters, decoys, keys, leave }: DoorParts,
  { claims, now, log, ...of }: Pick<Visitor, 'partner' | 'claims' | 'release' | 'released' | 'stated' | 'now' | 'log'>,
): Visitor {
  const asking = { partner: claims.partner, purpose: claims.purpose, instrument: claims.instrument };
  const { handleSecret, oldHandleSecrets } = keys(now);
  const reach = openReach(policy, of.release, asking, { classes: classes(), now });
  return {
    ...of,
    claims,
    now,
    log,
    asked: asking,
    classKeys: reach,
    viewer: viewerOfReach(reach),
    parts: { graph, policy, makeId, counters, decoys: decoys(), handleSecret, oldHandleSecrets, leave },
  };
}
