import type { Policy } from '../auth/policy.ts';
import type { ClassAttributes } from '../model/access.ts';

/** The feed of what partners tell: a partner's classes are those whose originator it is. */
export const receivedFeed = 'partner';
/** The one marking under which what a partner told may be passed on to another. */
export const releasable = 'releasable';
/** Under it only the originator may let something go. */
export const originatorControlled = 'originator-controlled';

/** True when the originator lets others have what stands in a class: all that is our own, and of what partners told what they marked so. */
export function mayPassOn({ feed, marking }: Pick<ClassAttributes, 'feed' | 'marking'>): boolean {
  return feed !== receivedFeed || marking === releasable;
}

/** Returns the markings under which what partners tell may stand, besides the one that goes without saying. */
export function receivedMarkings({ feeds }: Pick<Policy, 'feeds'>): string[] {
  const rows = feeds.get(receivedFeed)?.senders ?? [];
  return [...new Set(rows.flatMap(({ markings }) => markings))].sort();
}
