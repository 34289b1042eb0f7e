import type { MentionIdentifier } from '../../model/parsed-unit.ts';
import { normaliseAddress } from '../../normalise/address.ts';
import { normaliseCountryCode } from '../../normalise/country-code.ts';
import { normaliseEmail } from '../../normalise/email.ts';
import { normalisePhone } from '../../normalise/phone.ts';
import { type Page, squeeze, textOf } from '../html/page.ts';
import type { Raise } from './crawled.ts';
import type { Cues } from './cues.ts';
import { findLabelled } from './find-labelled.ts';
import type { Place } from './place.ts';
import type { Contact } from './product.ts';

const MOST = 10;
const PHONE_LABEL =
  /^(?:(?:tele)?phone|tel|telefon(?:o|e)?|téléphone|mobile?|call(?: us)?|hotline|whats ?app|fax|電話(?:番号)?|电话|電話|전화(?:번호)?|тел(?:ефон)?|טלפון)\.?\s*[:：.]?\s*/iu;
/** Plain, with the signs written as words in brackets, or both signs as words. */
const EMAIL =
  /[\w.+-]{1,64}(?:\s?(?:@|＠|[([{]\s?at\s?[)\]}])\s?[\w-]{1,63}(?:\s?(?:\.|[([{]\s?(?:dot|punkt|point|punto)\s?[)\]}])\s?[\w-]{1,63}){1,4}| at [\w-]{1,63}(?: dot [\w-]{1,63}){1,4})/i;

/**
 * Returns the ways to reach somebody that a page shows: telephone and mail links, labelled numbers, addresses in its text. With cues
 * only those of the page's own content, without them all, which are mostly its publisher's.
 */
export function findContacts(page: Page, cues: readonly Cues[] = []): Contact {
  const phones: string[] = [];
  const emails: string[] = [];
  for (const [index, node] of page.nodes.entries()) {
    if (cues[index]?.aside === true || phones.length + emails.length > 8 * MOST) continue;
    if (node.tag === 'a') addLink(node.attributes['href'] ?? '', phones, emails);
    const hidden = node.attributes['data-cfemail'];
    if (hidden !== undefined) emails.push(readHiddenMail(hidden));
    const found = node.tag === '' && !node.hidden ? findMail(node.text) : undefined;
    if (found !== undefined) emails.push(found);
  }
  for (const { value } of findLabelled(page, cues, PHONE_LABEL)) {
    const phone = /^[+(]?[\d\s().\-–/]{6,30}/.exec(value)?.[0];
    if (phone !== undefined) phones.push(phone);
  }
  return { phones: unique(phones), emails: unique(emails), address: findAddress(page) };
}

function addLink(href: string, phones: string[], emails: string[]): void {
  const link = href.slice(0, 300).trim();
  if (/^tel:/i.test(link)) phones.push(safeDecode(link.slice(4)));
  else if (/^mailto:/i.test(link)) emails.push(safeDecode(link.slice(7).replace(/\?.*$/s, '')));
}

function findMail(text: string): string | undefined {
  if (!/@|＠|\bat\b/i.test(text)) return undefined;
  const found = EMAIL.exec(squeeze(text.slice(0, 1_000)))?.[0];
  return found === undefined ? undefined : plainMail(found);
}

/** An address element (HTML standard, 4.3.10), as one line. */
function findAddress(page: Page): Contact['address'] {
  for (const [index, { tag }] of page.nodes.entries()) {
    if (tag !== 'address') continue;
    const text = textOf(page, index, 300);
    if (/\d/.test(text)) return { country: undefined, parts: [text] };
  }
  return undefined;
}

function plainMail(text: string): string {
  return text
    .replace(/\s?[([{]\s?at\s?[)\]}]\s?| at |\s?＠\s?/i, '@')
    .replace(/\s?[([{]\s?(?:dot|punkt|point|punto)\s?[)\]}]\s?| dot /gi, '.')
    .replace(/\s/g, '');
}

/** Mail addresses hidden from simple robots: hexadecimal, the first byte combined with each other one. */
function readHiddenMail(text: string): string {
  const bytes = Buffer.from(text.slice(0, 400), 'hex');
  return Buffer.from(bytes.subarray(1).map((byte) => byte ^ (bytes[0] ?? 0))).toString('latin1');
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))].slice(0, MOST);
}

/** Returns the identifiers of a party's contacts; the page's country is the hint for numbers without a country code. */
export function mapContacts(contact: Contact, place: Place, raise: Raise): MentionIdentifier[] {
  const found: MentionIdentifier[] = [];
  const add = (kind: 'Phone' | 'Email' | 'Address', value: string | undefined): void => {
    if (value === undefined) raise('value-unreadable', 'The contact cannot be read; it is left out.', kind);
    else if (!found.some((known) => known.value === value)) found.push({ kind, value, role: 'contact' });
  };
  for (const phone of contact.phones) add('Phone', normalisePhone(phone, place.country));
  for (const email of contact.emails) add('Email', normaliseEmail(email));
  const country = addressCountry(contact, place);
  if (contact.address !== undefined && country !== undefined) {
    const value = normaliseAddress(country, contact.address.parts);
    if (value !== undefined) found.push({ kind: 'Address', value, role: 'contact' });
  }
  return found;
}

/** Returns the country of a party's address: the one it names, else the page's. */
export function addressCountry({ address }: Contact, place: Place): string | undefined {
  return address?.country === undefined ? place.country : (normaliseCountryCode(address.country) ?? place.country);
}
