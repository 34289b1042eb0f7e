import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { appendLine } from './append-line.ts';

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

  /** Returns the whole lines of a partner, newest first, at most so many. */
  async list(partner: string, most: number): Promise<string[]> {
    const text = await readFile(this.#path(partner), 'utf8').catch(() => '');
    const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
    return lines
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .slice(-most)
      .reverse()
      .map((line) => `${line}\n`);
  }

  #path(partner: string): string {
    return join(this.#folder, `${partnerName.parse(partner)}.ndjson`);
  }
}
