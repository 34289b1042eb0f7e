import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { viewerOf } from '../../src/auth/viewer.ts';
import { inOnePiece } from '../../src/feeds/in-one-piece.ts';
import { readFile } from '../../src/feeds/read.ts';
import type { AccessClass, Viewer } from '../../src/model/access.ts';
import type { Mention, ParsedUnit } from '../../src/model/parsed-unit.ts';
import { Batcher } from '../../src/pipeline/batcher.ts';
import { Inbox } from '../../src/pipeline/inbox.ts';
import { ingest, type Read } from '../../src/pipeline/ingest.ts';
import { carryOutStored, Outbox } from '../../src/pipeline/outbox.ts';
import type { Parts } from '../../src/pipeline/pipeline.ts';
import type { Desk } from '../../src/work/desk.ts';

/** A desk whose worker is in this process: outbox, batcher and inbox are the real ones, only the queue between is not there. */
export interface Office {
  readonly desk: Desk;
  /** Who somebody is now, with every class there is by now. */
  readonly viewer: (who: Who) => Viewer;
  /** Takes units in as a feed brings them. */
  readonly take: (...units: ParsedUnit[]) => Promise<void>;
  readonly outbox: Outbox;
  /** Sources that were asked to be crawled, in order. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

export interface Who {
  readonly subject: string;
  readonly role: 'analyst' | 'officer' | 'inspector' | 'integrator' | 'administrator' | 'data-scientist';
  readonly purpose: 'cargo-targeting' | 'passenger-targeting' | 'intelligence' | 'inspection' | 'feed-operation';
  readonly office?: string;
}

export const ANA: Who = { subject: 'ana', role: 'analyst', purpose: 'cargo-targeting' };
export const BEN: Who = { subject: 'ben', role: 'analyst', purpose: 'cargo-targeting' };
export const PIA: Who = { subject: 'pia', role: 'analyst', purpose: 'passenger-targeting' };
export const OTA: Who = { subject: 'ota', role: 'officer', purpose: 'intelligence' };
export const RIN: Who = { subject: 'rin', role: 'officer', purpose: 'intelligence' };
export const INSPECTOR: Who = { subject: 'ito', role: 'inspector', purpose: 'inspection', office: 'JPNRT' };
export const ELSEWHERE: Who = { subject: 'ueda', role: 'inspector', purpose: 'inspection', office: 'JPKIX' };
export const ADMIN: Who = { subject: 'admin', role: 'administrator', purpose: 'feed-operation' };
export const OPERATOR: Who = { subject: 'feeds', role: 'integrator', purpose: 'feed-operation' };

/**
 * Returns the desk over these parts, on a data folder of its own; `read` stands for another release's readers, `install` puts
 * an agreed release policy into force.
 */
export async function openOffice(
  parts: Parts,
  read: Read = readFile,
  install: () => Promise<void> = async () => {},
): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-desk-'));
  const outbox = new Outbox(join(folder, 'outbox'));
  const inbox = new Inbox(join(folder, 'inbox'));
  const batcher = new Batcher(parts);
  const asked: string[] = [];
  const crawls = { start: async (_: string, source: string) => void asked.push(source), schedule: async () => {} };
  let classes: readonly AccessClass[] = await parts.classes.list();
  const refresh = async () => {
    classes = await parts.classes.list();
  };
  const releases = { install };
  const desk: Desk = {
    graph: parts.graph,
    now: parts.now,
    classes: () => classes,
    carryOut: async (task) => {
      const id = await outbox.put(task);
      try {
        return await carryOutStored({ parts, batcher, read, crawls, releases }, outbox, id);
      } finally {
        await refresh();
      }
    },
    leave: async (task) => void (await desk.carryOut(task)),
    deliver: async (bytes, about) => {
      const delivery = await inbox.put(
        inOnePiece(bytes),
        { ...about, receivedAt: parts.now(), backfill: false },
        1 << 20,
      );
      await ingest({ parts, batcher, inbox, read }, delivery.id, async () => {});
      await refresh();
      return delivery.id;
    },
  };
  return {
    desk,
    outbox,
    asked,
    viewer: ({ role, ...who }) =>
      viewerOf(
        parts.policy,
        { issuer: 'test', agency: 'customs', roles: [role], expiresAt: Number.MAX_SAFE_INTEGER, ...who },
        classes,
        parts.now(),
      ),
    take: async (...units) => {
      const about = { receivedAt: parts.now(), delivery: 'test', backfill: false };
      await batcher.add(
        units.map((unit) => ({ unit, bytes: Buffer.from(JSON.stringify(unit)), ...about })),
        'feeds',
      );
      await refresh();
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

export interface Party {
  readonly name: string;
  readonly phone?: string;
}

/** A postal item and who it goes to. */
export function parcel(s10: string, consignee: Party): ParsedUnit {
  return unit('post', s10, {
    subject: 'item',
    mentions: [thing('item', 'PostalItem', { s10 }, { kind: 'S10', value: s10, role: 'is' }), person('to', consignee)],
    links: [{ from: 'to', type: 'CONSIGNEE_OF', to: 'item' }],
  });
}

/** A declaration of a postal item, by the same person: the item is known in two classes. */
export function declared(mrn: string, s10: string): ParsedUnit {
  return unit('declaration', mrn, {
    subject: 'declaration',
    mentions: [
      thing('declaration', 'Declaration', { mrn }, { kind: 'Mrn', value: mrn, role: 'is' }),
      thing('item', 'PostalItem', { s10 }, { kind: 'S10', value: s10, role: 'is' }),
    ],
    links: [],
  });
}

/** A traveller on a booking. */
export function traveller(locator: string, who: Party): ParsedUnit {
  const booking = `NH|${locator}|2026-11-01`;
  return {
    ...unit('pnr', booking, {
      subject: 'traveller',
      mentions: [
        thing(
          'traveller',
          'Traveller',
          { booking, reference: '1' },
          { kind: 'TravellerReference', value: `${booking}|1`, role: 'is' },
        ),
        person('person', who),
      ],
      links: [{ from: 'person', type: 'IS', to: 'traveller' }],
    }),
    departureDate: '2026-11-04',
  };
}

function unit(feed: string, number: string, parts: Pick<ParsedUnit, 'mentions' | 'links' | 'subject'>): ParsedUnit {
  return {
    feed,
    format: 'test/1',
    parser: 'test/1',
    bytes: [0, 0],
    document: { kind: 'test', number, sender: 'test' },
    mode: 'snapshot',
    function: 'original',
    issues: [],
    ...parts,
  };
}

function thing(
  ref: string,
  kind: Mention['kind'],
  keys: Mention['keys'],
  identifier: Mention['identifiers'][number],
): Mention {
  return { ref, kind, keys, identifiers: [identifier], facts: {}, said: {} };
}

function person(ref: string, { name, phone }: Party): Mention {
  const identifiers = phone === undefined ? [] : [{ kind: 'Phone' as const, value: phone, role: 'contact' as const }];
  return { ref, kind: 'Person', keys: {}, identifiers, facts: { name }, said: {} };
}

/** Returns the id of the Entity of a kind whose natural numbers hold this text, in the classes of the viewer. */
export async function idOf({ desk }: Office, { keys }: Viewer, kind: string, number: string): Promise<string> {
  const [found] = await desk.graph.read<{ id: string }>(
    'MATCH (e:Entity {kind: $kind}) WHERE e.keys CONTAINS $number AND e.access IN $keys RETURN e.id AS id ORDER BY id',
    { kind, number, keys: [...keys] },
  );
  if (found === undefined) throw new Error(`There is no ${kind} of this number for the viewer.`);
  return found.id;
}
