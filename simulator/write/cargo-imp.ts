import type { Party } from '../world/party.ts';

/** Cargo-IMP knows capitals, digits, blank, hyphen and full stop; other signs become blanks. */
export function plain(text: string, longest: number): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z0-9 .-]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, longest)
    .trim();
}

/** The lines of one party: NAM, ADR, LOC, and country, postcode and telephone. */
export function partyLines(segment: 'SHP' | 'CNE' | 'NFY', party: Party): string[] {
  const { address } = party;
  const state = address.state === undefined ? '' : `/${plain(address.state, 9)}`;
  const postcode = address.postcode === '' ? '' : `/${plain(address.postcode, 9)}`;
  const phone = party.phone === undefined ? '' : `${postcode === '' ? '/' : ''}/TE/${party.phone.replace('+', '')}`;
  return [
    segment,
    `NAM/${plain(party.name, 35)}`,
    ...wrapped('ADR', plain(address.street, 70)),
    `LOC/${plain(address.city, 17)}${state}`,
    `/${address.country}${postcode}${phone}`,
  ];
}

/** Splits a text at a blank into lines of at most 35 signs, the second without its segment name. */
function wrapped(segment: string, text: string): string[] {
  if (text.length <= 35) return [`${segment}/${text}`];
  const at = text.lastIndexOf(' ', 35);
  return [`${segment}/${text.slice(0, at)}`, `/${text.slice(at + 1, at + 36)}`];
}

/** `205-12345675`. */
export function dashed(awb: string): string {
  return `${awb.slice(0, 3)}-${awb.slice(3)}`;
}

/** Masses with one decimal only when there is one. */
export function mass(value: number): string {
  return String(value);
}

export function message(lines: readonly string[]): string {
  return `${lines.join('\r\n')}\r\n`;
}
