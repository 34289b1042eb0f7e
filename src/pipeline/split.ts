import type { Mention, ParsedUnit } from '../model/parsed-unit.ts';

/** One part of a unit: what stands under one handling marking, or under none (the base, always there, even if empty). */
export interface Part {
  readonly marking: string | undefined;
  readonly unit: ParsedUnit;
}

/**
 * Splits a unit by its own markings alone. A link belongs to its own marking, else to that of a marked end; the mentions it
 * joins are stated again in that part. Undefined when a link would join two different markings: no part may hold it.
 */
export function split(unit: ParsedUnit): Part[] | undefined {
  const markings = [...new Set([...unit.mentions, ...unit.links].flatMap(({ marking }) => marking ?? []))].sort();
  if (markings.length === 0) return [{ marking: undefined, unit }];
  const marked = new Map(unit.mentions.map((mention) => [mention.ref, mention.marking]));
  const links = unit.links.map((link) => ({
    link,
    markings: new Set(
      [link.marking, marked.get(link.from), marked.get(link.to)].filter((marking) => marking !== undefined),
    ),
  }));
  if (links.some((each) => each.markings.size > 1)) return undefined;
  return [undefined, ...markings].map((marking) => {
    const own = links.filter((each) => [...each.markings][0] === marking).map(({ link }) => link);
    const joined = new Set(own.flatMap(({ from, to }) => [from, to]));
    const isHere = (mention: Mention) =>
      mention.marking === marking || (marking !== undefined && joined.has(mention.ref));
    return { marking, unit: { ...unit, mentions: unit.mentions.filter(isHere), links: own } };
  });
}
