import type { FindingMessage } from '../../model/finding-message.ts';
import type { LinkType } from '../../model/links.ts';
import type { Issue, Link, Mention, MentionIdentifier } from '../../model/parsed-unit.ts';
import { normaliseAddress } from '../../normalise/address.ts';
import { normaliseCountryCode } from '../../normalise/country-code.ts';
import { normaliseEmail } from '../../normalise/email.ts';
import { findPartyKind } from '../../normalise/party-kind.ts';
import { normalisePhone } from '../../normalise/phone.ts';
import type { Piece } from '../json/split-objects.ts';

type Party = FindingMessage['parties'][number];

/** What a role is to a kind of thing; a role that the kind has no link for stays a mention. */
const LINKS: Readonly<Record<Party['role'], Partial<Record<Mention['kind'], LinkType>>>> = {
  Consignor: { Consignment: 'CONSIGNOR_OF', PostalItem: 'CONSIGNOR_OF', Declaration: 'EXPORTER_OF' },
  Consignee: { Consignment: 'CONSIGNEE_OF', PostalItem: 'CONSIGNEE_OF', Declaration: 'IMPORTER_OF' },
  Traveller: { Traveller: 'IS' },
};

/** Returns the parties of a finding, each linked to the thing inspected as its role allows. */
export function mapParties(
  message: FindingMessage,
  subject: Mention | undefined,
  piece: Piece,
  issues: Issue[],
): { mentions: Mention[]; links: Link[] } {
  const mentions: Mention[] = [];
  const links: Link[] = [];
  for (const [i, party] of message.parties.entries()) {
    const ref = `parties[${i + 1}]`;
    const raise = (code: string, field: string, rule: string) =>
      issues.push({ code, severity: 'warning', at: { byte: piece.start, ref, element: field }, message: rule });
    if (party.name.trim() === '') {
      raise('party-without-name', 'name', 'The party has no name and is left out.');
      continue;
    }
    mentions.push(mapParty(party, ref, raise));
    const type = subject === undefined ? undefined : LINKS[party.role][subject.kind];
    if (type !== undefined && subject !== undefined) links.push({ from: ref, type, to: subject.ref });
    else
      raise(
        'party-role-unfit',
        'role',
        'The role is none that the thing inspected has; the party is not linked to it.',
      );
  }
  return { mentions, links };
}

type Raise = (code: string, field: string, rule: string) => void;

function mapParty(party: Party, ref: string, raise: Raise): Mention {
  const country = party.country === undefined ? undefined : normaliseCountryCode(party.country);
  if (party.country !== undefined && country === undefined) {
    raise('value-unreadable', 'country', 'The country is no ISO 3166 code.');
  }
  return {
    ref,
    kind: party.role === 'Traveller' ? 'Person' : findPartyKind(party.name),
    role: party.role,
    keys: {},
    identifiers: mapContacts(party, country, raise),
    facts: {
      name: party.name,
      ...(country === undefined ? {} : { country }),
      ...(party.address ? { address: party.address } : {}),
    },
    said: say(party),
  };
}

function mapContacts(party: Party, country: string | undefined, raise: Raise): MentionIdentifier[] {
  const identifiers: MentionIdentifier[] = [];
  const phone = party.phone === undefined ? undefined : normalisePhone(party.phone, country);
  const email = party.email === undefined ? undefined : normaliseEmail(party.email);
  const address = country === undefined ? undefined : normaliseAddress(country, [party.address]);
  if (phone !== undefined) identifiers.push({ kind: 'Phone', value: phone, role: 'contact' });
  else if (party.phone) raise('value-unreadable', 'phone', 'The telephone number is not one of its country.');
  if (email !== undefined) identifiers.push({ kind: 'Email', value: email, role: 'contact' });
  else if (party.email) raise('value-unreadable', 'email', 'The e-mail address cannot be read.');
  if (address !== undefined) identifiers.push({ kind: 'Address', value: address, role: 'contact' });
  return identifiers;
}

/** Phone and e-mail as written: what was not understood must not be lost. */
function say(party: Party): Mention['said'] {
  return {
    ...(party.phone ? { phone: party.phone } : {}),
    ...(party.email ? { email: party.email } : {}),
  };
}
