/** Kinds of image that are kept and shown: none of them can carry a script. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type ImageType = (typeof imageTypes)[number];

/**
 * Returns what kind of image bytes are by how they begin (PNG 3rd edition, section 5.2; ITU-T T.81, annex B; RFC 9649, section 2.4),
 * whatever they are called; undefined for anything else.
 */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n') && head.slice(12, 16) === 'IHDR') return 'image/png';
  if (head.startsWith('\xff\xd8\xff') && bytes.length > 64) return 'image/jpeg';
  if (head.startsWith('RIFF') && /^WEBPVP8[ LX]/.test(head.slice(8))) return 'image/webp';
  return undefined;
}
