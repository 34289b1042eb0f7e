/*
 * Handling of what is told, from the widest to the narrowest circle, and what other systems' words for it mean here.
 * The names are the markings of the feeds `intel` and `partner` in policy/feeds.json; no marking is the plain class.
 */

export const LEVELS = ['plain', 'restricted', 'originator-controlled'] as const;
export type Level = (typeof LEVELS)[number];

/** What an unknown marking comes to: nobody is shown more than its author may have meant. */
export const STRICTEST: Level = 'originator-controlled';

/** Traffic Light Protocol 2.0 (FIRST, 2022), with the word of version 1. */
const TLP: Readonly<Record<string, Level>> = {
  clear: 'plain',
  white: 'plain',
  green: 'plain',
  amber: 'restricted',
  'amber+strict': 'restricted',
  red: 'originator-controlled',
};

/** Permissible Actions Protocol: how visibly one may act on what is told. */
const PAP: Readonly<Record<string, Level>> = {
  clear: 'plain',
  white: 'plain',
  green: 'plain',
  amber: 'restricted',
  red: 'originator-controlled',
};

/** Returns the level of a TLP word ('amber+strict', any case), or undefined. */
export function levelOfTlp(word: string): Level | undefined {
  return lookUp(TLP, word);
}

/** Returns the narrowest level that a statement names ("TLP:AMBER", "PAP:RED"), or undefined when it names none. */
export function levelOfStatement(text: string): Level | undefined {
  const found = [...text.slice(0, 2000).matchAll(/\b(TLP|PAP)[:\s_-]{1,3}([A-Z]+(?:\+STRICT)?)/gi)].flatMap(
    ([, protocol = '', word = '']) => lookUp(protocol.toUpperCase() === 'TLP' ? TLP : PAP, word) ?? [],
  );
  return found.length === 0 ? undefined : strictest(...found);
}

/** Returns the narrowest of some levels; plain for none. */
export function strictest(...levels: readonly (Level | undefined)[]): Level {
  const ranks = levels.map((level) => LEVELS.indexOf(level ?? 'plain'));
  return LEVELS[Math.max(0, ...ranks)] ?? STRICTEST;
}

/** Returns the level of a marking as mentions and links carry it. */
export function levelOf(marking: string | undefined): Level {
  return marking === undefined ? 'plain' : (LEVELS.find((level) => level === marking) ?? STRICTEST);
}

/** Returns the marking that stands for a level on mentions and links. */
export function markingOf(level: Level): { readonly marking?: string } {
  return level === 'plain' ? {} : { marking: level };
}

function lookUp(table: Readonly<Record<string, Level>>, word: string): Level | undefined {
  const key = word.trim().toLowerCase();
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
