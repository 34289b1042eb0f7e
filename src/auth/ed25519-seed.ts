import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readOrMakeSecret } from '../config.ts';
import { InputError } from '../errors.ts';

/** RFC 8410: the fixed head of a PKCS #8 Ed25519 key; its 32-byte seed follows. */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Returns the 32 bytes in a file, made once when there is none. Throws InputError CONFIG_INVALID when it holds anything else. */
export function readSeed(path: string): Buffer {
  const text = readOrMakeSecret(path);
  if (/^[0-9a-f]{64}$/.test(text)) return Buffer.from(text, 'hex');
  throw new InputError('CONFIG_INVALID', [`${path}: must be 32 bytes written as 64 hex digits`]);
}

/** Returns the Ed25519 private key of a seed of 32 bytes. */
export function keyOfSeed(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
}
