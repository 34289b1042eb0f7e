import type { ClassAttributes } from '../model/access.ts';
import { attributeRule } from './class-pattern.ts';
import { isoWeek, unknownWeek } from './deadline.ts';
import type { Policy, SenderRow } from './policy.ts';

/** What a unit, or the part of it under one marking, says that decides its access class. */
export interface Classified {
  readonly feed: string;
  readonly sender: string;
  /** A handling marking of its own; without one, the base class of the row. */
  readonly marking?: string | undefined;
  /** YYYY-MM-DD, local, as the message says it. */
  readonly departureDate?: string | undefined;
  /** Stands in for the departure where that is not known: never later than it, so never laxer. */
  readonly preparedAt?: string | undefined;
}

/**
 * Returns the access class of what a sender said; undefined when policy has no row or does not know the marking: a dead
 * letter. Under a regime with a deadline the class is split by the ISO week of departure; a unit with no usable date at
 * all gets the week 'unknown', which counts as past: nobody holds it.
 */
export function classOf(policy: Policy, unit: Classified): ClassAttributes | undefined {
  const row = policy.feeds.get(unit.feed)?.senders.find(({ sender }) => isSender(sender, unit.sender));
  if (row === undefined) return undefined;
  const marking = unit.marking ?? row.marking;
  if (marking !== row.marking && !row.markings.includes(marking)) return undefined;
  const originator = originatorOf(row, unit.sender);
  if (originator === undefined) return undefined;
  return withWeek(policy, { feed: unit.feed, originator, marking, regime: row.regime }, unit);
}

/** Returns the strictest class of a feed, in which its dead letters stand; undefined for a feed that policy does not know. */
export function strictestClassOf(policy: Policy, feed: string): ClassAttributes | undefined {
  const row = policy.feeds.get(feed);
  return row === undefined ? undefined : withWeek(policy, { feed, ...row.strictest }, {});
}

function originatorOf(row: SenderRow, sender: string): string | undefined {
  if (row.originator !== '{sender}') return row.originator;
  return attributeRule.test(sender) ? sender : undefined;
}

function withWeek(
  policy: Policy,
  attributes: ClassAttributes,
  { departureDate, preparedAt }: Pick<Classified, 'departureDate' | 'preparedAt'>,
): ClassAttributes {
  if (policy.regimes.get(attributes.regime)?.deadline === undefined) return attributes;
  return { ...attributes, week: isoWeek(departureDate ?? '') ?? isoWeek(preparedAt ?? '') ?? unknownWeek };
}

function isSender(pattern: string, sender: string): boolean {
  return pattern.endsWith('*') ? sender.startsWith(pattern.slice(0, -1)) : pattern === sender;
}
