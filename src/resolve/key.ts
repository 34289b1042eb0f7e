import { entityRule } from '../model/entity-kinds.ts';
import type { IdentifierKind } from '../model/identifier-kinds.ts';
import type { Mention } from '../model/parsed-unit.ts';
import { foldName } from '../normalise/folded-name.ts';

const IDENTIFYING: readonly IdentifierKind[] = ['Eori', 'TaxNumber', 'CorporateNumber'];

/**
 * Returns the exact key of a mention, the only thing that makes two mentions one Entity: the kind's natural numbers in order;
 * for parties an identifying number, else travel document + folded name, else folded name + address, else undefined,
 * which means the record's own position.
 */
export function entityKey(mention: Mention): string | undefined {
  const rule = entityRule(mention.kind);
  return rule.party ? partyKey(mention) : naturalKey(mention, rule.keys);
}

function naturalKey(mention: Mention, alternatives: readonly (readonly string[])[]): string | undefined {
  for (const names of alternatives) {
    const values = names.map((name) => mention.keys[name]);
    if (values.every((value) => value !== undefined)) return `${names.join('+')}=${values.join('|')}`;
  }
  return undefined;
}

function partyKey(mention: Mention): string | undefined {
  for (const kind of IDENTIFYING) {
    const value = least(mention, kind, 'is');
    if (value !== undefined) return `${kind}=${value}`;
  }
  const name = mention.facts.name === undefined ? undefined : foldName(mention.facts.name);
  if (name === undefined) return undefined;
  const document = least(mention, 'TravelDocument', 'is');
  if (document !== undefined) return `document=${document}|${name}`;
  const address = least(mention, 'Address', 'contact');
  return address === undefined ? undefined : `address=${address}|${name}`;
}

/** The smallest value of a kind, so that the order in which a message names two documents does not matter. */
function least(mention: Mention, kind: IdentifierKind, role: 'is' | 'contact'): string | undefined {
  return mention.identifiers
    .filter((identifier) => identifier.kind === kind && identifier.role === role)
    .map((identifier) => identifier.value)
    .sort()[0];
}
