import type { LinkType } from '../../model/links.ts';
import type { Issue, Link, Mention, MentionIdentifier } from '../../model/parsed-unit.ts';
import { normaliseAddress } from '../../normalise/address.ts';
import { normaliseCountryCode } from '../../normalise/country-code.ts';
import { normaliseEmail } from '../../normalise/email.ts';
import { normaliseEori } from '../../normalise/eori.ts';
import { findPartyKind } from '../../normalise/party-kind.ts';
import { normalisePhone } from '../../normalise/phone.ts';
import { normaliseTaxNumber } from '../../normalise/tax-number.ts';
import type { ControlInformation } from './oci.ts';
import type { Party } from './party.ts';
import { warn } from './sections.ts';

const ROLES: Readonly<Record<string, { role: string; link: LinkType }>> = {
  SHP: { role: 'Consignor', link: 'CONSIGNOR_OF' },
  CNE: { role: 'Consignee', link: 'CONSIGNEE_OF' },
  NFY: { role: 'NotifyParty', link: 'NOTIFY_PARTY_OF' },
  AGT: { role: 'Agent', link: 'AGENT_OF' },
};

interface PartyContext {
  readonly ref: string;
  /** The consignment's mention. */
  readonly of: string;
  /** All OCI lines of the consignment: those that name this party are read. */
  readonly control: readonly ControlInformation[];
  readonly issues: Issue[];
}

/** Returns the mention and the link of a party; undefined when it has no name. */
export function mapParty(party: Party, context: PartyContext): { mention: Mention; link: Link } | undefined {
  const role = ROLES[party.tag];
  if (role === undefined) return undefined;
  if (party.name === '') {
    context.issues.push(warn('party-without-name', party.byte, party.tag, 'The party has no name and is left out.'));
    return undefined;
  }
  const country = normaliseCountryCode(party.country);
  if (party.country !== '' && country === undefined) {
    context.issues.push(warn('value-unreadable', party.byte, party.tag, 'The country is no ISO 3166 code.', 'country'));
  }
  const mention: Mention = {
    ref: context.ref,
    kind: party.tag === 'AGT' ? 'Organisation' : findPartyKind(party.name),
    role: role.role,
    keys: {},
    identifiers: [...mapContacts(party, country, context), ...mapControl(party, country, context)],
    facts: { name: party.name, ...mapPlace(party, country) },
    said: mapSaid(party),
  };
  return { mention, link: { from: context.ref, type: role.link, to: context.of } };
}

function mapPlace(party: Party, country: string | undefined): Mention['facts'] {
  const address = [...party.streets, party.place, party.state, party.postcode].filter((part) => part !== '').join(', ');
  return {
    ...(country === undefined ? {} : { country }),
    ...(party.place === '' ? {} : { city: party.place }),
    ...(address === '' || party.streets.length === 0 ? {} : { address }),
  };
}

function mapContacts(party: Party, country: string | undefined, context: PartyContext): MentionIdentifier[] {
  const identifiers: MentionIdentifier[] = [];
  const street = [...party.streets, party.place, party.state, party.postcode];
  const address = country === undefined ? undefined : normaliseAddress(country, street);
  if (address !== undefined) identifiers.push({ kind: 'Address', value: address, role: 'contact' });
  for (const [id, raw] of party.contacts) {
    if (id === 'TE') pushPhone(identifiers, raw, country, party, context.issues);
    else if (id === 'EM') pushEmail(identifiers, raw, party, context.issues);
  }
  return identifiers;
}

function pushPhone(
  identifiers: MentionIdentifier[],
  raw: string,
  country: string | undefined,
  party: { readonly tag: string; readonly byte: number },
  issues: Issue[],
): void {
  const value = normalisePhone(raw, country);
  if (value === undefined) {
    const message = 'The telephone number is not one of its country; it is kept as said only.';
    issues.push(warn('value-unreadable', party.byte, party.tag, message, 'TE'));
  } else if (!identifiers.some((known) => known.value === value)) {
    identifiers.push({ kind: 'Phone', value, role: 'contact', ...(raw === value ? {} : { raw: raw.slice(0, 500) }) });
  }
}

function pushEmail(identifiers: MentionIdentifier[], raw: string, party: Party, issues: Issue[]): void {
  // Cargo-IMP has no "@".
  const value = normaliseEmail(raw.replace(/\(AT\)/i, '@'));
  if (value === undefined) {
    issues.push(warn('value-unreadable', party.byte, party.tag, 'The e-mail address cannot be read.', 'EM'));
  } else identifiers.push({ kind: 'Email', value, role: 'contact', raw: raw.slice(0, 500) });
}

/** Trader numbers and contact telephones that OCI lines give for this party (information SHP, CNE, NFY or AGT). */
function mapControl(party: Party, country: string | undefined, context: PartyContext): MentionIdentifier[] {
  const identifiers: MentionIdentifier[] = [];
  for (const line of context.control) {
    if (line.information !== party.tag) continue;
    if (line.control === 'CT')
      pushPhone(identifiers, line.text, country ?? line.country, { tag: 'OCI', byte: line.byte }, context.issues);
    if (line.control !== 'T') continue;
    const number = readTraderNumber(line);
    if (number !== undefined) identifiers.push(number);
  }
  return identifiers;
}

/** "EORIBE0123456789", "EUROPEAN VAT NUMBER DE811715450"; other trader numbers stay in said: their kind is not told. */
function readTraderNumber(line: ControlInformation): MentionIdentifier | undefined {
  const eori = /^EORI[\s:-]*([A-Z]{2}[A-Z0-9]{1,15})$/.exec(line.text)?.[1];
  const eoriValue = eori === undefined ? undefined : normaliseEori(eori);
  if (eoriValue !== undefined) return { kind: 'Eori', value: eoriValue, role: 'is', raw: line.text.slice(0, 500) };
  const vat = /VAT(?:\s*(?:NUMBER|NO|ID))?[\s:-]*([A-Z]{2})([A-Z0-9]{4,14})$/.exec(line.text);
  const vatValue = vat === null ? undefined : normaliseTaxNumber(vat[1] ?? '', vat[2] ?? '');
  return vatValue === undefined
    ? undefined
    : { kind: 'TaxNumber', value: vatValue, role: 'is', raw: line.text.slice(0, 500) };
}

function mapSaid(party: Party & { readonly iata?: string; readonly cass?: string }): Mention['said'] {
  const said: Mention['said'] = {};
  const { account, state, postcode, iata, cass } = party;
  for (const [name, value] of Object.entries({ account, state, postcode, iata, cass })) {
    if (value !== undefined && value !== '') said[name] = value;
  }
  for (const [i, [id, number]] of party.contacts.entries()) said[`contact[${i + 1}]`] = `${id}/${number}`;
  return said;
}
