import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UnavailableError } from '../errors.ts';

const partnerName = z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/);

/** The receipts of this hub, a file a partner, a line a receipt, only ever added to. */
export class ReceiptLedger {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds a line and returns once it is on the disk. Throws UnavailableError STORE_FAILED: what has no receipt must not be answered. */
  async append(partner: string, line: string): Promise<void> {
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      const file = await open(this.#path(partner), 'a+', 0o600);
      try {
        // A process that was killed may have left half a line: it must not swallow this one.
        await file.writeFile((await endsInLine(file)) ? line : `\n${line}`);
        await file.datasync();
      } finally {
        await file.close();
      }
    } catch (cause) {
      throw new UnavailableError('STORE_FAILED', 'The receipt could not be stored; nothing was answered.', { cause });
    }
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

async function endsInLine(file: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === 0x0a;
}
