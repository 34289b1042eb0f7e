import type { PartnerKeyPartsFragment } from '../../../operations/generated.ts';

/** A key as the console reads it. */
export type KeyRead = PartnerKeyPartsFragment;

export const uses = ['token', 'signature'] as const;

const dayMs = 86_400_000;
const soonDays = 30;

/** Returns in how many whole days a key ends that counts now and ends within 30; undefined for any other. */
export function endsInDays({ counts, notAfter }: KeyRead, now: number): number | undefined {
  const days = Math.floor((Date.parse(notAfter) - now) / dayMs);
  return counts && days < soonDays ? Math.max(0, days) : undefined;
}

/** How the keys of one use do: none counts, the last one ends soon, or well. */
export type KeyHealth = 'none' | 'ends-soon' | 'well';

/** Returns how the keys of a use do, those counted that begin before the others end. */
export function healthOf(keys: readonly KeyRead[], use: (typeof uses)[number], now: number): KeyHealth {
  const own = keys.filter((key) => key.use === use);
  if (!own.some(({ counts }) => counts)) return 'none';
  const last = Math.max(...own.map(({ notAfter }) => Date.parse(notAfter)));
  return last - now < soonDays * dayMs ? 'ends-soon' : 'well';
}
