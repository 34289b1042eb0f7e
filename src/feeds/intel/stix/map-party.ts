import type { Facts } from '../../../model/facts.ts';
import type { Mention, MentionIdentifier } from '../../../model/parsed-unit.ts';
import { normaliseAddress } from '../../../normalise/address.ts';
import { normaliseCountryCode } from '../../../normalise/country-code.ts';
import { normaliseEmail } from '../../../normalise/email.ts';
import { normaliseAccount, normaliseIdentifier } from '../../../normalise/identifier.ts';
import { normalisePartialDate } from '../../../normalise/partial-date.ts';
import { findPartyKind } from '../../../normalise/party-kind.ts';
import { normalisePhone } from '../../../normalise/phone.ts';
import { roleOf } from '../map-party.ts';
import { cut } from '../map-report.ts';
import { type Level, strictest } from '../marking.ts';
import type { Part } from '../parts.ts';
import type { Bundle, Held } from './bundle.ts';
import { say } from './say.ts';
import { extensionOf, partyExtensionShape, type StixObject } from './shapes.ts';

/** Returns what kind of party an object is; undefined for what is none: systems, classes of people, and one without a name. */
export function partyKindOf(object: StixObject): 'Person' | 'Organisation' | undefined {
  const name = object.name?.trim() ?? '';
  if (name === '') return undefined;
  if (object.type === 'threat-actor') return object.resource_level === 'individual' ? 'Person' : 'Organisation';
  if (object.type !== 'identity') return undefined;
  switch (object.identity_class) {
    case 'individual':
      return 'Person';
    case 'organization':
    case 'group':
      return 'Organisation';
    case 'system':
    case 'class':
      return undefined;
    default:
      return findPartyKind(name);
  }
}

/** Returns the identifier that an observable is, as something that a party has; undefined for one that the hub has no kind for. */
export function identifierOf(object: StixObject): MentionIdentifier | undefined {
  const make = (kind: MentionIdentifier['kind'], value: string | undefined, role: MentionIdentifier['role']) =>
    value === undefined ? undefined : { kind, value, role };
  switch (object.type) {
    case 'email-addr':
      return make('Email', normaliseEmail(object.value ?? ''), 'contact');
    case 'url':
      return make('Url', normaliseIdentifier('Url', object.value ?? ''), 'contact');
    case 'user-account': {
      const account = object.account_login ?? object.user_id;
      if (object.account_type === undefined || account === undefined) return undefined;
      return make('Account', normaliseAccount(object.account_type, account), 'is');
    }
    default:
      return undefined;
  }
}

/** What is folded into a party: the objects by which it can be reached, and the relationships that say so. */
export interface Folded {
  readonly parts: readonly Part[];
  readonly used: readonly Held[];
}

/** Returns what is known of a party, by level, from its own object and from the locations, addresses and accounts around it. */
export function partsOfParty(bundle: Bundle, held: Held): Folded {
  const { object } = held;
  const level = bundle.levelOf(held);
  const extension = extensionOf(partyExtensionShape, object);
  const facts = factsOf(object, extension);
  const identifiers = (extension?.identifiers ?? []).flatMap(({ kind, value }): MentionIdentifier[] => {
    const read = normaliseIdentifier(kind, value);
    return read === undefined ? [] : [{ kind, value: read, role: roleOf(kind) }];
  });
  const apart = [...level.fields].flatMap(([field, narrower]): Part[] => {
    const value = field === 'description' ? object.description : object.contact_information;
    return value === undefined || field === 'content' ? [] : [partOfField(field, value, narrower, facts.country)];
  });
  const whole = ['description', 'contact_information'].flatMap((field): Part[] => {
    const value = field === 'description' ? object.description : object.contact_information;
    return value === undefined || level.fields.has(field) ? [] : [partOfField(field, value, level.own, facts.country)];
  });
  const own: Part = { level: level.own, facts, identifiers, said: say(object, ['description', 'contact_information']) };
  const folded = foldAround(bundle, held);
  return { parts: [own, ...whole, ...apart, ...folded.parts], used: folded.used };
}

function factsOf(object: StixObject, extension: ReturnType<typeof extensionOf<typeof partyExtensionShape>>): Facts {
  const birthDate = normalisePartialDate(extension?.birth_date ?? '');
  const nationality = normaliseCountryCode(extension?.nationality ?? '');
  const country = normaliseCountryCode(extension?.country ?? '');
  return {
    name: cut(object.name?.trim() || object.id, 600),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(nationality === undefined ? {} : { nationality }),
    ...(country === undefined ? {} : { country }),
    ...(extension?.sex === undefined ? {} : { sex: extension.sex }),
    ...(extension?.city ? { city: extension.city } : {}),
    ...(extension?.address ? { address: extension.address } : {}),
  };
}

function partOfField(field: string, value: string, level: Level, country: string | undefined): Part {
  const identifiers = field === 'contact_information' ? readContacts(value, country) : [];
  return { level, identifiers, said: { [field]: cut(value, 2000) } };
}

/** Contact information is free text: what is an address or a number in it is read, and all of it is said. */
function readContacts(text: string, country: string | undefined): MentionIdentifier[] {
  return text
    .slice(0, 5000)
    .split(/[;,\n|]+/)
    .flatMap((written): MentionIdentifier[] => {
      const value = written.replace(/^\s*[\p{L}. -]{1,20}:/u, '').trim();
      const email = normaliseEmail(value);
      if (email !== undefined) return [{ kind: 'Email', value: email, role: 'contact' }];
      const phone = normalisePhone(value, country);
      return phone === undefined ? [] : [{ kind: 'Phone', value: phone, role: 'contact' }];
    });
}

function foldAround(bundle: Bundle, held: Held): Folded {
  const parts: Part[] = [];
  const used: Held[] = [];
  for (const relation of bundle.around.get(held.object.id) ?? []) {
    if (relation.object.type !== 'relationship' || relation.object.revoked) continue;
    const other = otherEnd(bundle, relation, held.object.id);
    if (other === undefined || other.object.revoked) continue;
    const level = strictest(bundle.levelOf(relation).own, bundle.levelOf(other).own);
    const part = partOfNeighbour(other.object, level);
    if (part === undefined) continue;
    parts.push(part);
    used.push(relation, other);
    for (const email of bundle.emails.get(other.object.id) ?? []) {
      const identifier = email.object.revoked ? undefined : identifierOf(email.object);
      if (identifier === undefined) continue;
      parts.push({ level: strictest(level, bundle.levelOf(email).own), identifiers: [identifier] });
      used.push(email);
    }
  }
  return { parts, used };
}

function otherEnd(bundle: Bundle, { object }: Held, id: string): Held | undefined {
  const other = object.source_ref === id ? object.target_ref : object.source_ref;
  return other === undefined ? undefined : bundle.objects.get(other);
}

function partOfNeighbour(object: StixObject, level: Level): Part | undefined {
  if (object.type === 'location') return { level, ...placeOf(object) };
  const identifier = identifierOf(object);
  return identifier === undefined ? undefined : { level, identifiers: [identifier] };
}

function placeOf(object: StixObject): { facts: Facts; identifiers: MentionIdentifier[]; said: Mention['said'] } {
  const country = normaliseCountryCode(object.country ?? '');
  const { street_address: street, postal_code: postcode, city } = object;
  const value = country === undefined ? undefined : normaliseAddress(country, [street, postcode, city]);
  const address = [street, postcode, city].filter((part) => part !== undefined && part.trim() !== '').join(', ');
  return {
    facts: {
      ...(country === undefined ? {} : { country }),
      ...(city?.trim() ? { city: cut(city.trim(), 300) } : {}),
      ...(address === '' ? {} : { address: cut(address, 2000) }),
    },
    identifiers: value === undefined ? [] : [{ kind: 'Address', value, role: 'contact' }],
    said: Object.fromEntries(Object.entries(say(object, ['id'])).map(([name, text]) => [`location.${name}`, text])),
  };
}
