import { join } from 'node:path';
import type { ParsedUnit } from '../model/parsed-unit.ts';
import { appendLine } from './append-line.ts';
import { canonicalise } from './canonical-json.ts';

/** Notices of partners as units of the feed `partner`, a file a partner, a line a unit, until they are taken in. */
export class NoticeStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds a unit and returns once it is on the disk. Throws UnavailableError STORE_FAILED. */
  async append(unit: ParsedUnit): Promise<void> {
    await appendLine(join(this.#folder, `${unit.document.sender}.ndjson`), `${canonicalise(unit)}\n`);
  }
}
