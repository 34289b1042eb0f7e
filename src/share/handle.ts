import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { handleMs } from '../auth/hub-seeds.ts';
import type { Asked } from './release-policy.ts';

/** What a hit is known by outside: opaque, always of one length, and of use to one partner for one purpose and basis. */
const idLength = 22;
/** More things than this behind one number are not disclosed by it. */
export const mostThings = 4;
const payloadLength = 8 + mostThings * idLength;
const nonceLength = 12;
const tagLength = 16;

/** Returns a handle of Entity ids, at most four, good for a day from now (epoch ms). Sealed by AES-256-GCM; two of one thing differ. */
export function sealHandle(secret: Buffer, asked: Asked, ids: readonly string[], now: number): string {
  const payload = Buffer.alloc(payloadLength, ' ');
  payload.writeBigUInt64BE(BigInt(now + handleMs));
  payload.write(
    ids
      .slice(0, mostThings)
      .join('')
      .padEnd(mostThings * idLength),
    8,
    'latin1',
  );
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(boundTo(asked));
  const sealed = Buffer.concat([nonce, cipher.update(payload), cipher.final(), cipher.getAuthTag()]);
  return sealed.toString('base64url');
}

/**
 * Returns the Entity ids of a handle that one of these secrets sealed; undefined when it was made for another partner, purpose
 * or basis, has ended, or is none.
 */
export function openHandle(
  secrets: readonly Buffer[],
  asked: Asked,
  handle: string,
  now: number,
): string[] | undefined {
  const sealed = Buffer.from(handle, 'base64url');
  if (sealed.length !== nonceLength + payloadLength + tagLength || sealed.toString('base64url') !== handle)
    return undefined;
  const payload = secrets
    .map((secret) => decrypt(secret, sealed, boundTo(asked)))
    .find((opened) => opened !== undefined);
  if (payload === undefined || payload.readBigUInt64BE() <= BigInt(now)) return undefined;
  return payload.toString('latin1', 8).match(/\S{22}/g) ?? [];
}

function decrypt(secret: Buffer, sealed: Buffer, bound: Buffer): Buffer | undefined {
  const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
    .setAAD(bound)
    .setAuthTag(sealed.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceLength, -tagLength)), decipher.final()]);
  } catch {
    return undefined;
  }
}

/** Names hold no line break. */
function boundTo({ partner, purpose, instrument }: Asked): Buffer {
  return Buffer.from(`${partner}\n${purpose}\n${instrument}`);
}
