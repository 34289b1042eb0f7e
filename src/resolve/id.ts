import { createHmac } from 'node:crypto';

/** Makes ids of nodes and edges: opaque, the same for the same parts everywhere, unguessable without `SEKISHO_ID_KEY`. */
export type MakeId = (kind: string, ...parts: readonly string[]) => string;

/**
 * Returns the id maker of one key: HMAC-SHA-256 over the length-framed parts, its first 132 bits as 22 characters of base64url.
 * Framing keeps ('a', 'bc') and ('ab', 'c') apart.
 */
export function openIds(key: string): MakeId {
  return (kind, ...parts) => {
    let text = kind;
    for (const part of parts) text += `\u0000${part.length}:${part}`;
    return createHmac('sha256', key).update(text).digest('base64url').slice(0, 22);
  };
}

/** Returns the number of an access class: 48 bits of its keyed hash, so that first sight anywhere gives the same number. */
export function classNumber(key: string, class_: string): number {
  return createHmac('sha256', key).update(`class\u0000${class_}`).digest().readUIntBE(0, 6);
}
