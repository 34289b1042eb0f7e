import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { appendLine } from './append-line.ts';

const tailBytes = 1_048_576;
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

  /** Returns the whole lines of a partner, newest first, at most so many, of the last MiB: a ledger may be long. */
  async list(partner: string, most: number): Promise<string[]> {
    const text = await readTail(this.#path(partner));
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

async function readTail(path: string): Promise<string> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return '';
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - tailBytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
    const text = buffer.toString('utf8', 0, bytesRead);
    // What was cut at its beginning is no line.
    return start === 0 ? text : text.slice(text.indexOf('\n') + 1);
  } finally {
    await file.close();
  }
}
