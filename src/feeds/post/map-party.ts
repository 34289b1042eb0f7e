import type { Issue, Link, Mention, MentionIdentifier } from '../../model/parsed-unit.ts';
import { normaliseAddress } from '../../normalise/address.ts';
import { normaliseCountryCode } from '../../normalise/country-code.ts';
import { normaliseEmail } from '../../normalise/email.ts';
import { findPartyKind } from '../../normalise/party-kind.ts';
import { normalisePhone } from '../../normalise/phone.ts';
import { quotePages } from '../quoted-pages.ts';
import type { PostalParty } from './item.ts';

/** Returns the mention of sender (CZ) or addressee (CN) and its link to the item; undefined without a name. */
export function mapParty(
  party: PostalParty,
  ref: string,
  item: string,
  issues: Issue[],
): { mention: Mention; link: Link } | undefined {
  const isSender = party.qualifier === 'CZ';
  const raise = (code: string, element: string, message: string) =>
    issues.push({ code, severity: 'warning', at: { byte: party.byte, ref, segment: 'NAD', element }, message });
  if (party.name === '') {
    raise('party-without-name', 'name', 'The party has no name and is left out.');
    return undefined;
  }
  const country = normaliseCountryCode(party.country);
  if (country === undefined) raise('value-unreadable', 'country', 'The country is no ISO 3166 code.');
  const lines = [...party.streets, party.city, party.region, party.postcode].filter((line) => line !== '');
  const mention: Mention = {
    ref,
    kind: findPartyKind(party.name),
    role: isSender ? 'Consignor' : 'Consignee',
    keys: {},
    identifiers: [
      ...mapContacts(party, country, lines, raise),
      // A shop's name is its address, or stands among the lines of the street.
      ...(isSender ? quotePages([party.name, ...party.streets].join(' '), 'contact') : []),
    ],
    facts: {
      name: party.name,
      ...(country === undefined ? {} : { country }),
      ...(party.city === '' ? {} : { city: party.city }),
      ...(party.streets.length === 0 ? {} : { address: lines.join(', ').slice(0, 2000) }),
    },
    said: say(party),
  };
  return { mention, link: { from: ref, type: isSender ? 'CONSIGNOR_OF' : 'CONSIGNEE_OF', to: item } };
}

function mapContacts(
  party: PostalParty,
  country: string | undefined,
  lines: readonly string[],
  raise: (code: string, element: string, message: string) => void,
): MentionIdentifier[] {
  const found: MentionIdentifier[] = [];
  const address = country === undefined ? undefined : normaliseAddress(country, lines);
  if (address !== undefined) found.push({ kind: 'Address', value: address, role: 'contact' });
  for (const [qualifier, raw] of party.contacts) {
    if (qualifier !== 'TE' && qualifier !== 'EM') continue;
    const value = qualifier === 'TE' ? normalisePhone(raw, country) : normaliseEmail(raw);
    if (value === undefined)
      raise('value-unreadable', qualifier, 'The contact cannot be read; it is kept as said only.');
    else if (!found.some((known) => known.value === value)) {
      found.push({ kind: qualifier === 'TE' ? 'Phone' : 'Email', value, role: 'contact' });
    }
  }
  return found;
}

function say(party: PostalParty): Mention['said'] {
  const said: Mention['said'] = {};
  if (party.region !== '') said['region'] = party.region;
  if (party.postcode !== '') said['postcode'] = party.postcode;
  if (party.contactName !== '') said['contactName'] = party.contactName;
  for (const [i, [qualifier, raw]] of party.contacts.entries()) said[`COM[${i + 1}]`] = `${qualifier}:${raw}`;
  return said;
}
