import { elements, type Section } from './sections.ts';
import type { Line } from './split.ts';

/** A party as the message writes it, nothing normalised. */
export interface Party {
  /** SHP, CNE, NFY or AGT. */
  readonly tag: string;
  readonly byte: number;
  readonly account: string;
  readonly name: string;
  readonly streets: readonly string[];
  readonly place: string;
  readonly state: string;
  readonly country: string;
  readonly postcode: string;
  /** Contact identifier (TE, FX, TL, EM, …) and number, in their order. */
  readonly contacts: readonly (readonly [string, string])[];
}

const CONTACT = /^[A-Z]{2}$/;

/**
 * Returns a party from its group and the NAM, ADR and LOC groups behind it (FWB/17, FHL/5), or from the lines of the
 * group itself: name, street, place/state, country/postcode/contacts (FWB/16, FHL/4).
 */
export function readParty(section: Section, parts: readonly Section[]): Party {
  const account = section.rows[0]?.text.trim() ?? '';
  const start = { tag: section.tag, byte: section.byte, account };
  const named = new Map(parts.map((part) => [part.tag, part]));
  if (named.size > 0) {
    const location = named.get('LOC')?.rows ?? [];
    return {
      ...start,
      name: texts(named.get('NAM')?.rows).join(' '),
      streets: texts(named.get('ADR')?.rows),
      ...readPlace(location[0]),
      ...readCountry(location.slice(1)),
    };
  }
  const rows = section.rows.slice(1);
  return {
    ...start,
    name: rows[0]?.text.trim() ?? '',
    streets: texts(rows.slice(1, 2)),
    ...readPlace(rows[2]),
    ...readCountry(rows.slice(3)),
  };
}

/** Returns the agent of "AGT/account/IATA code/CASS" with its lines for name and place. */
export function readAgent(section: Section): Party & { readonly iata: string; readonly cass: string } {
  const [account = '', iata = '', cass = ''] = elements(section.rows[0]);
  return {
    tag: 'AGT',
    byte: section.byte,
    account,
    iata,
    cass,
    name: section.rows[1]?.text.trim() ?? '',
    streets: [],
    place: section.rows[2]?.text.trim() ?? '',
    state: '',
    country: '',
    postcode: '',
    contacts: [],
  };
}

function texts(rows: readonly Line[] | undefined): string[] {
  return (rows ?? []).map((row) => row.text.trim()).filter((text) => text !== '');
}

function readPlace(row: Line | undefined): { place: string; state: string } {
  const [place = '', ...state] = elements(row);
  return { place, state: state.join(' ').trim() };
}

function readCountry(rows: readonly Line[]): Pick<Party, 'country' | 'postcode' | 'contacts'> {
  const [country = '', ...rest] = elements(rows[0]);
  // "US/TE/4653425": the postcode and its slant are left out.
  const postcode = CONTACT.test(rest[0] ?? '') && rest.length % 2 === 0 ? '' : (rest.shift() ?? '');
  const pairs = [...rest, ...rows.slice(1).flatMap(elements)];
  const contacts: [string, string][] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [id = '', number = ''] = [pairs[i], pairs[i + 1]];
    if (id !== '' || number !== '') contacts.push([id, number]);
  }
  return { country, postcode, contacts };
}
