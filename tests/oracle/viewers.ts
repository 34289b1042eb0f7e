import fc from 'fast-check';
import { isAwake, profileKeys, viewerOf } from '../../src/auth/viewer.ts';
import type { AccessClass, Viewer } from '../../src/model/access.ts';
import type { TestHub } from '../hub.ts';
import { ANA, INSPECTOR, OPERATOR, OTA, PIA, type Who } from '../work/office.ts';

/** Who reads: somebody as policy has them, or with only some of the ordinary classes, which policy may give tomorrow. */
export interface AnyViewer {
  readonly who: Who;
  /** Which of the classes held stay, by their key's place in the sorted list; all when not given. */
  readonly kept?: readonly boolean[] | undefined;
}

export const viewerArbitrary: fc.Arbitrary<AnyViewer> = fc.record({
  who: fc.constantFrom(ANA, ANA, PIA, PIA, OTA, OTA, INSPECTOR, OPERATOR),
  kept: fc.option(fc.array(fc.boolean(), { minLength: 3, maxLength: 6 }), { nil: undefined }),
});

/** Returns the viewer over the classes that there are. */
export function openViewer(
  { policy, now }: TestHub,
  { who, kept }: AnyViewer,
  classes: readonly AccessClass[],
): Viewer {
  const { role, ...claims } = who;
  const full = viewerOf(
    policy,
    { issuer: 'test', agency: 'customs', roles: [role], expiresAt: Date.parse('2027-01-01T00:00:00Z'), ...claims },
    classes,
    now(),
  );
  if (kept === undefined) return full;
  // Policy gives nobody what is marked: who holds it here may hold it without the rest of its unit.
  const isOpen = (key: string) => full.classes.has(key) || (full.keys.length > 0 && key.includes('/restricted/'));
  const ordinary = classes.filter(({ key, members }) => members.length === 0 && isOpen(key));
  const stays = new Set(ordinary.flatMap(({ key }, at) => (kept[at % kept.length] === true ? [key] : [])));
  const isOrdinary = new Set(classes.flatMap(({ number, members }) => (members.length === 0 ? [number] : [])));
  const numbers = new Set(ordinary.flatMap(({ key, number }) => (stays.has(key) ? [number] : [])));
  const inside = policy.profiles.filter((profile) => {
    if (!isAwake(profile, classes)) return false;
    const { name } = profile;
    const read = profileKeys(policy, name, classes, now()).filter((number) => isOrdinary.has(number));
    return full.profile !== undefined && read.length > 0 && read.every((number) => numbers.has(number));
  });
  const members = new Set([...stays, ...inside.map(({ name }) => `profile:${name}`)]);
  const held = classes.filter((each) =>
    each.members.length === 0 ? stays.has(each.key) : each.members.every((member) => members.has(member)),
  );
  const keys = held.map(({ number }) => number).sort((a, b) => a - b);
  return {
    ...full,
    keys,
    classes: new Set(held.map(({ key }) => key)),
    keysHash: keys.join(),
    profile: inside[0]?.name,
  };
}
