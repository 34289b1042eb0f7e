import { createHash } from 'node:crypto';
import { DeniedError } from '../errors.ts';
import { type AccessClass, type Action, type ProfileName, profileSet, type Viewer } from '../model/access.ts';
import type { Claims } from './claims.ts';
import { attributeRule, type ClassPattern, isCovered, isMatch, parseClassKey } from './class-pattern.ts';
import { endOfClear } from './deadline.ts';
import type { Policy, Profile } from './policy.ts';

interface Held {
  readonly keys: readonly number[];
  readonly classes: ReadonlySet<string>;
  readonly keysHash: string;
}

const hourMs = 3_600_000;
/** What a list of classes comes to, per policy, patterns and hour: deadlines fall on full hours (UTC). */
const heldOf = new WeakMap<readonly AccessClass[], Map<string, Held>>();
const maxHeld = 1_000;

/**
 * Returns what the claims let somebody see and do at an instant (epoch ms). The list of classes must be replaced, not changed,
 * when a class is added: what it comes to is remembered for as long as the list lives.
 * Throws DeniedError FORBIDDEN when policy does not know the purpose, or gives it to none of the roles.
 */
export function viewerOf(policy: Policy, claims: Claims, classes: readonly AccessClass[], now: number): Viewer {
  const purpose = policy.purposes.get(claims.purpose);
  const roles = claims.roles.filter((role) => purpose?.roles.includes(role) === true && policy.roles.has(role));
  if (purpose === undefined || roles.length === 0) {
    throw new DeniedError('FORBIDDEN', 'The purpose is not one that policy gives to these roles.');
  }
  const patterns = fillOffice(purpose.patterns, claims.office);
  const name = `${claims.purpose}/${claims.office ?? ''}`;
  const { office, legalBasis } = claims;
  return {
    id: `${claims.issuer}#${claims.subject}`,
    agency: claims.agency,
    ...(office === undefined ? {} : { office }),
    roles,
    purpose: claims.purpose,
    ...(legalBasis === undefined ? {} : { legalBasis }),
    actions: actionsOf(policy, roles, purpose.actions),
    ...findHeld(policy, name, patterns, classes, now),
    profile: profileOf(policy, patterns, classes),
    expiresAt: claims.expiresAt,
  };
}

/** Returns the class numbers, sorted, that whatever runs under a profile at an instant may read: its classes, and the sets inside it. */
export function profileKeys(
  policy: Policy,
  profile: ProfileName,
  classes: readonly AccessClass[],
  now: number,
): readonly number[] {
  const patterns = policy.profiles.find(({ name }) => name === profile)?.patterns ?? [];
  return findHeld(policy, `profile:${profile}`, patterns, classes, now).keys;
}

function findHeld(
  policy: Policy,
  name: string,
  patterns: readonly ClassPattern[],
  classes: readonly AccessClass[],
  now: number,
): Held {
  let known = heldOf.get(classes);
  if (known === undefined || known.size >= maxHeld) {
    known = new Map();
    heldOf.set(classes, known);
  }
  const key = `${policy.version}/${name}/${Math.floor(now / hourMs)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = makeHeld(policy, patterns, classes, now);
  known.set(key, made);
  return made;
}

function makeHeld(
  policy: Policy,
  patterns: readonly ClassPattern[],
  classes: readonly AccessClass[],
  now: number,
): Held {
  const isHeldMember = (member: string) => isMember(policy, patterns, member, now);
  const held = classes.filter(({ key, members }) =>
    members.length === 0 ? isHeldClass(policy, patterns, key, now) : members.every(isHeldMember),
  );
  const keys = held.map(({ number }) => number).sort((a, b) => a - b);
  const keysHash = createHash('sha256').update(`${policy.version}/${keys.join()}`).digest('base64url').slice(0, 22);
  return { keys, classes: new Set(held.map(({ key }) => key)), keysHash };
}

function isMember(policy: Policy, patterns: readonly ClassPattern[], member: string, now: number): boolean {
  if (!member.startsWith('profile:')) return isHeldClass(policy, patterns, member, now);
  const profile = policy.profiles.find(({ name }) => `profile:${name}` === member);
  return profile?.patterns.every((inner) => isCovered(inner, patterns)) ?? false;
}

/** True when a class key is one that the patterns hold, of a regime that policy knows and whose deadline is not past at an instant (epoch ms). */
export function isHeldClass(policy: Policy, patterns: readonly ClassPattern[], key: string, now: number): boolean {
  const attributes = parseClassKey(key);
  if (attributes === undefined || !patterns.some((pattern) => isMatch(pattern, attributes))) return false;
  const regime = policy.regimes.get(attributes.regime);
  if (regime === undefined) return false;
  if (regime.deadline === undefined) return true;
  const end = endOfClear(attributes.week ?? '', regime.deadline);
  return end !== undefined && now < end;
}

function fillOffice(patterns: readonly ClassPattern[], office: string | undefined): readonly ClassPattern[] {
  const filled = office !== undefined && attributeRule.test(office) ? office : undefined;
  if (filled === undefined) return patterns.filter((pattern) => !pattern.includes('{office}'));
  return patterns.map((pattern) => pattern.map((part) => (part === '{office}' ? filled : part)));
}

function profileOf(
  policy: Policy,
  patterns: readonly ClassPattern[],
  classes: readonly AccessClass[],
): ProfileName | undefined {
  return policy.profiles.find(
    (profile) => isAwake(profile, classes) && profile.patterns.every((inner) => isCovered(inner, patterns)),
  )?.name;
}

/** True when what is derived under a profile is there; of a sparse one, its set is made when all of it is. */
export function isAwake({ sparse, name }: Profile, classes: readonly AccessClass[]): boolean {
  return !sparse || classes.some(({ key }) => key === profileSet(name));
}

/** True when a sparse profile sleeps though there is something that only it can read. */
export function isToWake(profile: Profile, classes: readonly AccessClass[]): boolean {
  if (isAwake(profile, classes)) return false;
  return classes.some(({ key }) => {
    const attributes = parseClassKey(key);
    return attributes !== undefined && profile.own.some((pattern) => isMatch(pattern, attributes));
  });
}

function actionsOf(policy: Policy, roles: readonly string[], allowed: readonly Action[]): ReadonlySet<Action> {
  const given = new Set(roles.flatMap((role) => policy.roles.get(role) ?? []));
  return new Set(allowed.filter((action) => given.has(action)));
}
