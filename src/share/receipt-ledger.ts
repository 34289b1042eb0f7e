import { join } from 'node:path';
import { z } from 'zod';
import { appendLine } from './append-line.ts';
import { type PlacedLine, readLinesBack } from './read-back.ts';

const partnerName = z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/);

/** The receipts of this hub, a file a partner, a line a receipt, only ever added to. */
export class ReceiptLedger {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds a receipt and returns once it is on the disk. Throws UnavailableError STORE_FAILED: what has no receipt must not be answered. */
  async append(partner: string, line: string): Promise<void> {
    await appendLine(this.#path(partner), line);
  }

  /** Returns the receipts of a partner, newest first, at most so many; those that stand before a byte when one is given. */
  async list(partner: string, most: number, before?: number): Promise<PlacedLine[]> {
    return readLinesBack(this.#path(partner), before, most);
  }

  #path(partner: string): string {
    return join(this.#folder, `${partnerName.parse(partner)}.ndjson`);
  }
}
