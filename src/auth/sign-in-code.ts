import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a code works. */
export const codeTtlMs = 600_000;

const endBytes = 6;
const saltBytes = 8;
const macBytes = 16;

/**
 * Returns a one-time code for a sign-in link that ends ten minutes after `now` (epoch ms): end and salt under a
 * truncated HMAC-SHA-256, 40 characters of base64url. Whoever shares the data folder can make one; using it up is the
 * session store's part.
 */
export function makeCode(secret: Buffer, now: number): string {
  const body = Buffer.alloc(endBytes + saltBytes);
  body.writeUIntBE(now + codeTtlMs, 0, endBytes);
  randomBytes(saltBytes).copy(body, endBytes);
  return Buffer.concat([body, seal(secret, body)]).toString('base64url');
}

/** True when the code was made with this secret and has not ended. */
export function isCode(secret: Buffer, code: string, now: number): boolean {
  if (!/^[A-Za-z0-9_-]{40}$/.test(code)) return false;
  const bytes = Buffer.from(code, 'base64url');
  const body = bytes.subarray(0, endBytes + saltBytes);
  const isSealed = timingSafeEqual(bytes.subarray(endBytes + saltBytes), seal(secret, body));
  return isSealed && now < body.readUIntBE(0, endBytes);
}

/** Returns the link that opens the console's sign-in page; the code stands behind the #, which no server and no log sees. */
export function signInLink(hubUrl: string, code: string): string {
  return new URL(`sign-in#code=${code}`, hubUrl).href;
}

function seal(secret: Buffer, body: Buffer): Buffer {
  return createHmac('sha256', secret).update(body).digest().subarray(0, macBytes);
}
