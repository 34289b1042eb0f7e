import type { MentionIdentifier } from '../model/parsed-unit.ts';

/** Returns each identifier once, first come first kept. */
export function uniqueIdentifiers(identifiers: readonly MentionIdentifier[]): MentionIdentifier[] {
  const seen = new Map<string, MentionIdentifier>();
  for (const identifier of identifiers) {
    const key = `${identifier.kind}|${identifier.role}|${identifier.value}`;
    if (!seen.has(key)) seen.set(key, identifier);
  }
  return [...seen.values()];
}
