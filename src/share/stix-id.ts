import { createHash } from 'node:crypto';

/**
 * Returns a STIX identifier, the same for the same type and parts: a UUID of version 5 in its layout (RFC 9562, section 5.5) over SHA-256,
 * so that what is sent again is known again, and the hub's own ids stay here.
 */
export function stixId(type: string, ...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of [type, ...parts]) hash.update(`${part.length}:${part}`);
  const hex = hash.digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${type}--${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
