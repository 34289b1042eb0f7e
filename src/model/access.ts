/**
 * Access classes: the unit of "may see". Every Record and Entity carries one class number; a viewer is a set of them.
 * A class is feed × originator × handling marking × legal regime, and the ISO week of departure where the regime has a deadline.
 */
export interface AccessClass {
  /** `classKey` of its attributes; the same text gives the same number everywhere. Sets: `setKey` of the members. */
  readonly key: string;
  /** What stands as `access` in the graph. Never leaves the hub. */
  readonly number: number;
  /** Empty for an ordinary class; the members of a set. A member is a class key or `profile:<name>`. */
  readonly members: readonly string[];
}

export interface ClassAttributes {
  /** Feed name, or `orders` (with the office as originator), or `desk`. */
  readonly feed: string;
  /** Authority whose consent controls release; never the sender. */
  readonly originator: string;
  readonly marking: string;
  readonly regime: string;
  /** ISO week of departure, 2026-W45, only under a regime with a deadline. */
  readonly week?: string | undefined;
}

/** Returns the one text of a class: feed/originator/marking/regime[/week]. */
export function classKey(attributes: ClassAttributes): string {
  const { feed, originator, marking, regime, week } = attributes;
  return [feed, originator, marking, regime, ...(week === undefined ? [] : [week])].join('/');
}

/** Returns the one text of a set of classes: its members, sorted, each once. A set of one ordinary class is that class. */
export function setKey(members: readonly string[]): string {
  const sorted = [...new Set(members)].sort();
  const only = sorted[0];
  return sorted.length === 1 && only !== undefined && !only.startsWith('profile:') ? only : `set(${sorted.join(';')})`;
}

/** Named reading profiles, the widest first: each sees all that those after it see. Whatever derives something runs under one. */
export const profileNames = ['partner', 'intel', 'border', 'inspection', 'trade'] as const;
export type ProfileName = (typeof profileNames)[number];

/** Returns the key of the set in which what is derived under a profile stands. */
export function profileSet(profile: ProfileName): string {
  return setKey([`profile:${profile}`]);
}

export type Action =
  | 'read'
  | 'ingest'
  | 'back-fill'
  | 'judge'
  | 'claim'
  | 'decide'
  | 'order'
  | 'record-finding'
  | 'report'
  | 'watch'
  | 'replay-dead-letter'
  | 'manage-sources'
  | 'export'
  | 'ask-partners'
  | 'manage-partners'
  | 'release'
  | 'read-feeds';

/** Who asks, for what, and what that lets them see and do. Made by `auth/` from a verified token or session, once a request. */
export interface Viewer {
  /** Stable id of the person or machine: issuer + subject. */
  readonly id: string;
  readonly agency: string;
  /** Customs office the viewer works at, when the token names one. */
  readonly office?: string | undefined;
  readonly roles: readonly string[];
  readonly purpose: string;
  readonly legalBasis?: string | undefined;
  readonly actions: ReadonlySet<Action>;
  /** Class numbers the viewer may see, sets included, sorted. The `$keys` of every read. */
  readonly keys: readonly number[];
  /** Class keys of `keys`, for deriving the set that what the viewer writes belongs to. */
  readonly classes: ReadonlySet<string>;
  /** The first profile in policy order whose set is inside `keys`: worklist, score and machine reasons are that profile's. */
  readonly profile?: ProfileName | undefined;
  /** Hash of policy version and keys: caches and cursors are keyed by it. */
  readonly keysHash: string;
  /** When the token or session ends, epoch ms. */
  readonly expiresAt: number;
}
