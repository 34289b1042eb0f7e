import { product } from './user-agent.ts';

/** What a page says about itself: whether it may be kept, and whether its links may be followed. */
export interface RobotsTags {
  readonly noindex: boolean;
  readonly nofollow: boolean;
}

/**
 * Reads X-Robots-Tag headers and robots meta tags, which have one syntax: words with commas, in a header after the name of a
 * crawler and a colon if they are for that one only. `none` is both; `noarchive` is taken as not to be kept.
 */
export function readRobotsTags(values: readonly string[]): RobotsTags {
  const words = new Set(values.flatMap(wordsForUs));
  const none = words.has('none');
  return { noindex: none || words.has('noindex') || words.has('noarchive'), nofollow: none || words.has('nofollow') };
}

function wordsForUs(value: string): string[] {
  const lower = value.toLowerCase();
  const agent = /^\s*([a-z0-9_-]+)\s*:/.exec(lower);
  // These words of the syntax have a value of their own and are not names of crawlers.
  const named = agent !== null && !/^(unavailable_after|max-)/.test(agent[1] ?? '');
  if (named && agent[1] !== product) return [];
  return lower
    .slice(named ? agent[0].length : 0)
    .split(',')
    .map((word) => word.trim());
}
