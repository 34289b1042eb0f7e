import { createCipheriv, createDecipheriv, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { HubError, UnavailableError } from '../errors.ts';
import type { ParsedUnit } from '../model/parsed-unit.ts';

/** Where a unit lies: pack file, slot in its key file, byte offset and length in the pack. */
export interface Pointer {
  readonly pack: string;
  readonly slot: number;
  readonly offset: number;
  readonly length: number;
}

export interface StoredUnit {
  readonly record: string;
  /** The unit's own bytes as delivered, masked where law forbids to keep them. */
  readonly bytes: Uint8Array;
  /** As the parser read it; null for a dead letter that it could not read. */
  readonly unit: ParsedUnit | null;
}

/** Bytes of a slot in the key file: the record's id and the salt its key is made from. */
const ID_BYTES = 22;
const SALT_BYTES = 16;
const SLOT_BYTES = ID_BYTES + SALT_BYTES;
const TAG_BYTES = 16;
const NONCE = Buffer.alloc(12);

/**
 * The content store: what came, and how it was read, from which all else can be rebuilt. One pack file a batch, written and
 * synced before the graph commits; one encrypted object a unit, its key made from a salt in a file apart, so that
 * overwriting the salt erases the unit wherever its pack was copied to.
 */
export class ContentStore {
  readonly #folder: string;
  readonly #key: string;

  constructor(folder: string, key: string) {
    this.#folder = folder;
    this.#key = key;
  }

  /** Returns one pointer a unit, in order, once all of them are on the disk. Throws STORE_FAILED, having acknowledged nothing. */
  async write(units: readonly StoredUnit[]): Promise<Pointer[]> {
    const pack = `${new Date().toISOString().slice(0, 7)}/${randomUUID()}`;
    const pointers: Pointer[] = [];
    const sealed: Buffer[] = [];
    const slots: Buffer[] = [];
    let offset = 0;
    for (const [slot, unit] of units.entries()) {
      const salt = randomBytes(SALT_BYTES);
      const object = seal(this.#unitKey(unit.record, salt), unit);
      pointers.push({ pack, slot, offset, length: object.length });
      sealed.push(object);
      slots.push(Buffer.concat([Buffer.from(unit.record.padEnd(ID_BYTES), 'latin1'), salt]));
      offset += object.length;
    }
    try {
      await writeSynced(this.#path('keys', pack), slots);
      await writeSynced(this.#path('packs', pack), sealed);
    } catch (cause) {
      // Half a pack would keep a full disk full.
      for (const part of ['keys', 'packs'] as const) await rm(this.#path(part, pack), { force: true });
      throw new UnavailableError(
        'STORE_FAILED',
        `the content store could not be written (${reason(cause)}): free space or mend ${this.#folder}, then start again; nothing was acknowledged`,
        { cause },
      );
    }
    return pointers;
  }

  /** Returns the stored unit. Throws NOT_FOUND when it was erased, STORE_FAILED when its files are missing or damaged. */
  async read(record: string, pointer: Pointer): Promise<StoredUnit> {
    const salt = await readAt(this.#path('keys', pointer.pack), pointer.slot * SLOT_BYTES + ID_BYTES, SALT_BYTES);
    if (salt.every((byte) => byte === 0)) throw new HubError('NOT_FOUND', 'the content of this record was erased');
    const object = await readAt(this.#path('packs', pointer.pack), pointer.offset, pointer.length);
    try {
      return unseal(this.#unitKey(record, salt), record, object);
    } catch (cause) {
      throw new HubError(
        'STORE_FAILED',
        'a stored unit does not open with its key: the pack or key file is damaged, or belongs to another hub',
        { cause },
      );
    }
  }

  #path(part: 'packs' | 'keys', pack: string): string {
    return join(this.#folder, part, `${pack}.${part.slice(0, -1)}`);
  }

  #unitKey(record: string, salt: Uint8Array): Buffer {
    return createHmac('sha256', this.#key).update(salt).update(record).digest();
  }
}

/** One key seals one object, ever: the nonce may stand still (NIST SP 800-38D, 8.2). */
function seal(key: Buffer, { record, bytes, unit }: StoredUnit): Buffer {
  const json = Buffer.from(JSON.stringify(unit));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(bytes.length);
  const cipher = createCipheriv('aes-256-gcm', key, NONCE).setAAD(Buffer.from(record));
  const body = cipher.update(zstdCompressSync(Buffer.concat([size, bytes, json])));
  return Buffer.concat([body, cipher.final(), cipher.getAuthTag()]);
}

function unseal(key: Buffer, record: string, object: Buffer): StoredUnit {
  const decipher = createDecipheriv('aes-256-gcm', key, NONCE).setAAD(Buffer.from(record));
  decipher.setAuthTag(object.subarray(-TAG_BYTES));
  const plain = zstdDecompressSync(Buffer.concat([decipher.update(object.subarray(0, -TAG_BYTES)), decipher.final()]));
  const size = plain.readUInt32BE(0);
  return {
    record,
    bytes: plain.subarray(4, 4 + size),
    unit: JSON.parse(plain.subarray(4 + size).toString()) as ParsedUnit,
  };
}

async function writeSynced(path: string, parts: readonly Buffer[]): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writev(parts.length === 0 ? [Buffer.alloc(0)] : [Buffer.concat(parts)]);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readAt(path: string, position: number, length: number): Promise<Buffer> {
  const file = await open(path, 'r').catch((cause: unknown) => {
    throw new HubError('STORE_FAILED', 'a file of the content store is missing: restore it from the backup', { cause });
  });
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function reason(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown cause';
}
