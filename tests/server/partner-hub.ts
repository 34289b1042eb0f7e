import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openHubKeys } from '../../src/auth/hub-keys.ts';
import type { Policy } from '../../src/auth/policy.ts';
import type { Graph } from '../../src/graph/driver.ts';
import type { AccessClass } from '../../src/model/access.ts';
import type { ParsedUnit } from '../../src/model/parsed-unit.ts';
import type { Task } from '../../src/pipeline/desk.ts';
import type { MakeId } from '../../src/resolve/id.ts';
import { openPartners } from '../../src/server/open-partners.ts';
import { partnerRoute } from '../../src/server/partner-route.ts';
import { type AskParts, ask, type Question } from '../../src/share/ask.ts';
import { openTokens } from '../../src/share/issued-tokens.ts';
import type { Counters } from '../../src/share/limits.ts';
import { idOf } from '../../src/share/operations.ts';
import { makeCard, openCard, type PartnerCard } from '../../src/share/partner-card.ts';
import { ReceiptLedger } from '../../src/share/receipt-ledger.ts';
import type { Enrolment } from '../../src/share/registry.ts';
import type { ReleaseTables } from '../../src/share/release-tables.ts';
import { openMemoryReplay } from '../auth/partner.ts';
import { ROOT } from '../parts.ts';
import { openServer } from './hub.ts';

export interface PartnerHubOptions {
  readonly id: string;
  readonly policy: Policy;
  readonly release: ReleaseTables;
  readonly now: () => number;
  readonly graph?: Graph;
  readonly makeId?: MakeId;
  readonly classes?: () => readonly AccessClass[];
  readonly decoys?: readonly object[];
  /** Takes notices in; without it they are only remembered. */
  readonly takeIn?: (unit: ParsedUnit) => Promise<unknown>;
  /** Takes tasks for the worker; without it they are only remembered. */
  readonly leave?: (task: Task) => Promise<void>;
}

/** A whole hub as its partners see it: a server on a free port, its keys and card, its files, and what asks others. */
export async function openPartnerHub({ id, policy, release, now, ...of }: PartnerHubOptions) {
  const data = mkdtempSync(join(tmpdir(), 'sekisho-partner-hub-'));
  const folder = join(data, 'partners');
  const releaseFile = join(data, 'release.json');
  const write = (path: string, value: unknown) => writeFileSync(path, JSON.stringify(value));
  mkdirSync(folder);
  write(releaseFile, release);
  write(join(data, 'decoys.json'), of.decoys ?? []);
  const lines: Record<string, unknown>[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const places = { named: releaseFile, data, project: releaseFile };
  const partners = openPartners(
    { data, release: places, operations: join(ROOT, 'operations', 'partner'), now },
    policy,
    log,
  );
  const waits: number[] = [];
  const taken: ParsedUnit[] = [];
  const left: Task[] = [];
  const door = {
    ...partners,
    policy,
    graph: of.graph ?? (Object.create(null) as Graph),
    makeId: of.makeId ?? (() => ''),
    classes: of.classes ?? (() => []),
    counters: openMemoryCounters(),
    replay: openMemoryReplay(),
    takeIn: of.takeIn ?? (async (unit: ParsedUnit) => void taken.push(unit)),
    leave: of.leave ?? (async (task: Task) => void left.push(task)),
    now,
    wait: async (ms: number) => void waits.push(ms),
  };
  const server = await openServer({ routes: [partnerRoute(door, 10_000)] });
  const keys = openHubKeys(data, now());
  const card = makeCard(keys, { id, names: [id], url: server.url }, now() - 86_400_000);
  write(join(folder, 'self.json'), card);
  partners.look();
  const asking: AskParts = {
    self: { id, issuer: card.issuer, keys },
    ledger: new ReceiptLedger(join(data, 'asked')),
    issueToken: openTokens(now),
    now,
    timeoutMs: 10_000,
  };
  return {
    id,
    data,
    url: server.url,
    keys,
    card,
    lines: () => [...lines, ...server.lines],
    waits,
    taken,
    left,
    operation: (name: string) => idOf(partners.operations, name),
    /** Enrols a partner, or changes what it is granted. */
    enrol: (other: PartnerCard, grants: Partial<Enrolment> = {}) => {
      const enrolment = {
        purposes: ['smuggling'],
        instruments: ['cmaa-jp-nz'],
        state: 'active',
        ...grants,
        card: other,
      };
      write(join(folder, `${other.id}.json`), enrolment);
      partners.look();
    },
    release: (tables: unknown) => {
      write(releaseFile, tables);
      partners.look();
    },
    partners,
    asking,
    /** Asks another hub one of its operations. */
    ask: (other: PartnerCard, name: string, variables: object, changed: Partial<Question> = {}) =>
      ask(
        { ...asking, self: { ...asking.self, keys: partners.keys(now()) } },
        {
          partner: openCard(other),
          subject: 'officer-7',
          purpose: 'smuggling',
          instrument: 'cmaa-jp-nz',
          id: idOf(partners.operations, name),
          variables: { ...variables },
          ...changed,
        },
      ),
    close: async () => {
      await server.close();
      rmSync(data, { recursive: true });
    },
  };
}

/** Counts in memory, in the store's own terms; they do not end. */
export function openMemoryCounters(): Counters {
  const counts = new Map<string, number>();
  return {
    add: async (name, by) => {
      const sum = (counts.get(name) ?? 0) + by;
      counts.set(name, sum);
      return sum;
    },
  };
}
