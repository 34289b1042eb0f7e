import { hash } from 'node:crypto';
import { parseDictionary, serializeDictionary } from 'structured-headers';

/** The algorithms of RFC 9530, section 5, that are still good, by their names there and in the platform. */
const algorithms = { 'sha-256': 'sha256', 'sha-512': 'sha512' } as const;

export type DigestAlgorithm = keyof typeof algorithms;

/** Returns the field value Content-Digest of a body (RFC 9530, section 2). */
export function makeDigest(body: string | Uint8Array, algorithm: DigestAlgorithm = 'sha-256'): string {
  return `${algorithm}=:${hash(algorithms[algorithm], body, 'base64')}:`;
}

/** True when every digest of the field is of an algorithm we know and is that of the body, and there is one. */
export function isDigestOf(field: string, body: string | Uint8Array): boolean {
  const names = readNames(field);
  if (names === undefined || names.length === 0) return false;
  const wanted = names.map((name) =>
    Object.hasOwn(algorithms, name) ? makeDigest(body, name as DigestAlgorithm) : undefined,
  );
  // As text: a second way to write the same bytes is no digest of ours.
  return !wanted.includes(undefined) && wanted.join(', ') === field;
}

function readNames(field: string): string[] | undefined {
  try {
    const read = parseDictionary(field);
    return serializeDictionary(read) === field ? [...read.keys()] : undefined;
  } catch {
    return undefined;
  }
}
