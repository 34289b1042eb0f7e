import { entityRule } from '../model/entity-kinds.ts';
import type { IdentifierKind } from '../model/identifier-kinds.ts';
import type { Mention } from '../model/parsed-unit.ts';
import { foldName } from '../normalise/folded-name.ts';

/**
 * An account that a platform gave, named by its host ('shop.example|SELLER'): one party, whatever name it shows. Accounts of airlines
 * and the like ('UA|123456') are typed into bookings by others, and a family shares one: they key nobody.
 */
const PLATFORM_ACCOUNT = /^[^|]*\.[^|]*\|./;
const IDENTIFYING: readonly IdentifierKind[] = ['Eori', 'TaxNumber', 'CorporateNumber'];

/**
 * Returns the exact key of a mention, the only thing that makes two mentions one Entity: the kind's natural numbers in order;
 * for parties an identifying number, else travel document + folded name, else the account on a platform, else folded name + address,
 * else undefined, which means the record's own position.
 */
export function entityKey(mention: Mention): string | undefined {
  if (entityRule(mention.kind).party) return partyKey(mention);
  const keys = naturalKeys(mention);
  return keys === undefined ? undefined : `${Object.keys(keys).join('+')}=${Object.values(keys).join('|')}`;
}

/** Returns the natural numbers that key a mention: the first alternative of its kind whose parts are all there. */
export function naturalKeys(mention: Pick<Mention, 'kind' | 'keys'>): Readonly<Record<string, string>> | undefined {
  for (const names of entityRule(mention.kind).keys) {
    const pairs = names.flatMap((name) =>
      mention.keys[name] === undefined ? [] : [[name, mention.keys[name]] as const],
    );
    if (pairs.length === names.length) return Object.fromEntries(pairs);
  }
  return undefined;
}

function partyKey(mention: Mention): string | undefined {
  for (const kind of IDENTIFYING) {
    const value = least(mention, kind, 'is');
    if (value !== undefined) return `${kind}=${value}`;
  }
  const name = mention.facts.name === undefined ? undefined : foldName(mention.facts.name);
  const document = least(mention, 'TravelDocument', 'is');
  if (document !== undefined && name !== undefined) return `document=${document}|${name}`;
  const account = least(mention, 'Account', 'is', PLATFORM_ACCOUNT);
  if (account !== undefined && document === undefined) return `account=${account}`;
  if (name === undefined) return undefined;
  const address = least(mention, 'Address', 'contact');
  return address === undefined ? undefined : `address=${address}|${name}`;
}

/** The smallest value of a kind, so that the order in which a message names two documents does not matter. */
function least(mention: Mention, kind: IdentifierKind, role: 'is' | 'contact', form = /^/): string | undefined {
  return mention.identifiers
    .filter((identifier) => identifier.kind === kind && identifier.role === role && form.test(identifier.value))
    .map((identifier) => identifier.value)
    .sort()[0];
}
