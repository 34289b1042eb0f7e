import type { Random } from '../random.ts';

/** SATOU → SATO, OONO → ONO, YUUKI → YUKI: the short form that Japanese passports use; INOUE and MATSUURA stay. */
export function passportForm(long: string): string {
  return long
    .replace(/^OO/, 'O')
    .replace(/OU(?=[BCDFGHJKMNPRSTWYZ]|$)/g, 'O')
    .replace(/YUU/g, 'YU');
}

/** Returns the name as somebody else would write it: long vowels kept, or an H for them. */
export function otherTransliteration(long: string, random: Random): string {
  const short = passportForm(long);
  if (short === long) return long;
  return random.chance(0.5) ? long : long.replace(/OU/g, 'OH').replace(/^OO/, 'OH');
}

/** Returns the name with one slip of a hand: two letters swapped, one left out or one doubled. */
export function mistyped(name: string, random: Random): string {
  if (name.length < 4) return name;
  const at = random.between(1, name.length - 3);
  const before = name.slice(0, at);
  const here = name.slice(at, at + 1);
  const next = name.slice(at + 1, at + 2);
  const after = name.slice(at + 2);
  if (here === ' ' || next === ' ') return name;
  switch (random.below(3)) {
    case 0:
      return `${before}${next}${here}${after}`;
    case 1:
      return `${before}${next}${after}`;
    default:
      return `${before}${here}${here}${next}${after}`;
  }
}
