import type { LinkType } from '../../model/links.ts';
import type { Mention, MentionIdentifier } from '../../model/parsed-unit.ts';
import { normaliseAddress } from '../../normalise/address.ts';
import { normaliseCorporateNumber } from '../../normalise/corporate-number.ts';
import { normaliseCountryCode } from '../../normalise/country-code.ts';
import { normaliseEmail } from '../../normalise/email.ts';
import { normaliseEori } from '../../normalise/eori.ts';
import { findPartyKind } from '../../normalise/party-kind.ts';
import { normalisePhone } from '../../normalise/phone.ts';
import { quotePages } from '../quoted-pages.ts';
import type { DeclaredParty } from './declaration.ts';

/** What a party's role links it to the declaration by (sellers and buyers named at an item: to the item). */
export const PARTY_LINKS: Readonly<Record<string, LinkType>> = {
  Declarant: 'DECLARANT_OF',
  Agent: 'REPRESENTATIVE_OF',
  Submitter: 'REPRESENTATIVE_OF',
  Importer: 'IMPORTER_OF',
  Exporter: 'EXPORTER_OF',
  Seller: 'SELLER_OF',
  Buyer: 'BUYER_OF',
  Consignee: 'CONSIGNEE_OF',
  Consignor: 'CONSIGNOR_OF',
  Carrier: 'CARRIER_OF',
  NotifyParty: 'NOTIFY_PARTY_OF',
};

/** Takes an issue: code, message (never a value), place and path. */
export type Raise = (code: string, message: string, byte: number, ref: string) => void;

/** Returns the mention of a party, or undefined when neither a number nor a name is given. */
export function mapParty(party: DeclaredParty, raise: Raise): Mention | undefined {
  if (party.id === '' && party.name === '') return undefined;
  const country = party.address === undefined ? undefined : normaliseCountryCode(party.address.country);
  const identifiers: MentionIdentifier[] = [];
  const mention: Mention = {
    ref: party.ref,
    kind: party.name === '' ? 'Organisation' : findPartyKind(party.name),
    role: party.role,
    keys: {},
    identifiers,
    facts: {},
    said: {},
  };
  if (party.name !== '') mention.facts.name = party.name.slice(0, 2000);
  if (party.functionCode !== '') mention.said['FunctionCode'] = party.functionCode;
  if (party.contactName !== '') mention.said['Contact/Name'] = party.contactName;
  const own = readNumber(party.id, country);
  if (own !== undefined) identifiers.push({ ...own, role: 'is', raw: party.id.slice(0, 500) });
  else if (party.id !== '') {
    mention.said['ID'] = party.id;
    raise('number-wrong', 'The identification number of a party has no known form.', party.byte, party.ref);
  }
  addAddress(mention, party, country);
  addCommunications(mention, party, country ?? own?.value.slice(0, 2));
  return mention;
}

function readNumber(id: string, country: string | undefined): Pick<MentionIdentifier, 'kind' | 'value'> | undefined {
  const eori = normaliseEori(id);
  if (eori !== undefined) return { kind: 'Eori', value: eori };
  const corporate = country === undefined ? undefined : normaliseCorporateNumber(country, id);
  return corporate === undefined ? undefined : { kind: 'CorporateNumber', value: corporate };
}

function addAddress(mention: Mention, party: DeclaredParty, country: string | undefined): void {
  const { address } = party;
  if (address === undefined) return;
  const parts = [address.street, address.city, address.region, address.postcode].filter((part) => part !== '');
  const line = [...parts, address.country].filter((part) => part !== '').join(', ');
  if (line !== '') mention.facts.address = line.slice(0, 2000);
  if (country !== undefined) mention.facts.country = country;
  if (address.city !== '') mention.facts.city = address.city.slice(0, 2000);
  const value = normaliseAddress(address.country, parts);
  if (value !== undefined)
    mention.identifiers.push({ kind: 'Address', value, role: 'contact', raw: line.slice(0, 500) });
}

function addCommunications(mention: Mention, party: DeclaredParty, country: string | undefined): void {
  for (const [at, { id, type }] of party.communications.entries()) {
    const email = id.includes('@') ? normaliseEmail(id) : undefined;
    const phone = email === undefined ? normalisePhone(id, country) : undefined;
    const raw = id.slice(0, 500);
    const pages = email === undefined && phone === undefined ? quotePages(id, 'contact') : [];
    mention.identifiers.push(...pages);
    if (email !== undefined) mention.identifiers.push({ kind: 'Email', value: email, role: 'contact', raw });
    else if (phone !== undefined) mention.identifiers.push({ kind: 'Phone', value: phone, role: 'contact', raw });
    else if (id !== '' && pages.length === 0) mention.said[`Communication[${at + 1}]`] = `${type} ${id}`.trim();
  }
}
