/**
 * Compares folded names (words A-Z in alphabetic order, as `nameKey`), where both ends are known to share something rare.
 * Edit distance counts a swap of neighbours as one (optimal string alignment).
 */

/** Returns the number of slips between two words, at most `limit` + 1. */
export function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** True when one word may be the other with a slip, or with a long vowel written another way (OO, OU, OH for O; UU for U). */
export function isSimilarWord(a: string, b: string): boolean {
  const [short, long] = [shorten(a), shorten(b)];
  if (short === long) return true;
  return Math.min(a.length, b.length) >= 4 && countSlips(short, long, 1) <= 1;
}

/** True when the two names may be one person's: every word of the shorter one has a similar word of its own in the longer. */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [few, many] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [string[], string[]];
  const left = [...many];
  for (const word of few) {
    const found = left.findIndex((other) => isSimilarWord(word, other));
    if (found < 0) return false;
    left.splice(found, 1);
  }
  return few.length > 1 || many.length === 1;
}

/** True when no word of one name is similar to a word of the other. */
export function isOtherName(a: string, b: string): boolean {
  const others = b.split(' ');
  return a.split(' ').every((word) => others.every((other) => !isSimilarWord(word, other)));
}

/** Groups holders of one shared value by name: whoever is the same thing or may be the same name as one of a group is of it. */
export function groupByName<T extends { readonly nameKey: string | null; readonly person: string }>(
  holders: readonly T[],
): T[][] {
  const groups: T[][] = [];
  for (const holder of holders) {
    const near = groups.filter((group) => group.some((other) => isSame(holder, other)));
    const merged = [...near.flat(), holder];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function isSame(
  a: { readonly nameKey: string | null; readonly person: string },
  b: { readonly nameKey: string | null; readonly person: string },
): boolean {
  if (a.person === b.person) return true;
  return a.nameKey !== null && b.nameKey !== null && isSameName(a.nameKey, b.nameKey);
}

function shorten(word: string): string {
  return word.replace(/O[OUH](?=[^AEIOU]|$)/g, 'O').replace(/UU/g, 'U');
}
