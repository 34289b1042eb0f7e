import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile } from '../../src/feeds/read.ts';
import type { Progress } from '../../src/graph/deliveries.ts';
import { Batcher } from '../../src/pipeline/batcher.ts';
import { Inbox } from '../../src/pipeline/inbox.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import type { Parts } from '../../src/pipeline/pipeline.ts';

/** What is sent: its name, its bytes, and the feed that is to read it where one is named. */
export interface Sent {
  readonly name: string;
  readonly bytes: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly feed?: string;
}

/** The way of a delivery over the real inbox and batcher, without the queue between. */
export interface Door {
  readonly inbox: Inbox;
  readonly folder: string;
  /** Takes a delivery in and returns what came of it. */
  readonly send: (sent: Sent) => Promise<Progress>;
  /** Tries a delivery again that stayed in the inbox. */
  readonly again: (id: string) => Promise<Progress>;
  readonly close: () => void;
}

/** Returns the door to these parts, with an inbox of its own. */
export function openDoor(parts: Parts, folder = mkdtempSync(join(tmpdir(), 'sekisho-door-'))): Door {
  const inbox = new Inbox(join(folder, 'inbox'));
  const batcher = new Batcher(parts);
  const again = (id: string) => ingest({ parts, batcher, inbox, read: readFile }, id, async () => {});
  return {
    inbox,
    folder,
    send: async ({ name, bytes, feed }) => {
      const about = {
        name,
        by: 'test',
        receivedAt: parts.now(),
        backfill: false,
        ...(feed === undefined ? {} : { feed }),
      };
      const delivery = await inbox.put(stream(bytes), about, Number.MAX_SAFE_INTEGER);
      return again(delivery.id);
    },
    again,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function* stream(bytes: Sent['bytes']): AsyncGenerator<Uint8Array> {
  if (typeof bytes === 'string') yield Buffer.from(bytes);
  else if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}
