import type { AccessClass } from '../model/access.ts';
import { reportMarkings } from '../model/report-message.ts';

/** For whose eyes something is that leaves, from the widest circle to the narrowest. */
export type Handling = (typeof reportMarkings)[number];

/** Traffic Light Protocol 2.0 (FIRST, 2022): what each is called outside. */
const TLP = { plain: 'green', restricted: 'amber', 'originator-controlled': 'red' } as const;

/** Returns the word of TLP 2.0 for a handling: TLP:AMBER. */
export function tlpOf(handling: Handling): string {
  return `TLP:${TLP[handling].toUpperCase()}`;
}

/** Laws under which what is unmarked may be told as widely as any report; all else is official secrecy, so restricted at least. */
const TOLD_PLAINLY: ReadonlySet<string> = new Set(['open', 'intelligence']);

/** Returns the narrowest of some; plain for none. */
export function narrowest(handlings: readonly Handling[]): Handling {
  return reportMarkings[Math.max(0, ...handlings.map((each) => reportMarkings.indexOf(each)))] ?? 'plain';
}

/** Returns how what stands in these classes is marked when it leaves, by their markings and laws. A marking that is not known is the narrowest. */
export function handlingOf(classes: readonly Pick<AccessClass, 'key' | 'members'>[]): Handling {
  const keys = classes.flatMap(({ key, members }) => (members.length === 0 ? [key] : members));
  return narrowest(keys.map(handlingOfClass));
}

function handlingOfClass(key: string): Handling {
  const [feed, , marking, regime = ''] = key.split('/');
  if (marking === undefined) return 'restricted';
  const own = reportMarkings.find((each) => each === marking) ?? 'originator-controlled';
  // A partner's consent controls where what it told goes on to.
  const whose = feed === 'partner' ? 'originator-controlled' : 'plain';
  return narrowest([own, whose, TOLD_PLAINLY.has(regime) ? 'plain' : 'restricted']);
}
