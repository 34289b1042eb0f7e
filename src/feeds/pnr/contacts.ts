import type { Contact } from './pnr.ts';

const CONTACT = /^(?:[A-Z0-9]{2}\s+)?CTC\s?([A-Z]?)(?=[\s/\d+]|[A-Z]{2,3}\s?\d)\s*\/?(.*)$/s;
const NUMBER = /\+?\d[\d ().-]{4,}\d/g;

/** True when free text (OSI) is a contact in the industry's form: "YY CTCM 123…", "CTC M …", "AM CTCP MEX1800…". */
export function isContactText(text: string): boolean {
  return CONTACT.test(text.trim());
}

/**
 * Returns the telephone numbers and e-mail addresses of a contact text. CTCM, the traveller's mobile telephone, must be
 * sent with its country's calling code (IATA Resolution 830d); other texts are numbers as the passenger said them.
 */
export function readContacts(text: string): Contact[] {
  const found = CONTACT.exec(text.trim());
  if (found === null) return [];
  const [, letter = '', rest = ''] = found;
  if (letter === 'E' || rest.includes('//') || rest.includes('@')) {
    return [{ kind: 'email', text: rest.trim(), country: undefined, international: false }];
  }
  return readPhones(rest, undefined, letter === 'M');
}

/** Returns every telephone number in a text, in order. */
export function readPhones(text: string, country: string | undefined, international: boolean): Contact[] {
  const numbers = text.slice(0, 500).match(NUMBER) ?? [];
  return numbers.map((number) => ({ kind: 'phone', text: number.trim(), country, international }));
}
