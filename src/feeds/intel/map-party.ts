import type { Issue, Mention, MentionIdentifier } from '../../model/parsed-unit.ts';
import type { PartyMessage } from '../../model/report-message.ts';
import { normaliseAddress } from '../../normalise/address.ts';
import { normaliseCountryCode } from '../../normalise/country-code.ts';
import { normaliseIdentifier, type WrittenKind } from '../../normalise/identifier.ts';
import { normalisePartialDate } from '../../normalise/partial-date.ts';
import { findPartyKind } from '../../normalise/party-kind.ts';
import { normalisePhone } from '../../normalise/phone.ts';
import { uniqueIdentifiers } from '../unique-identifiers.ts';
import { type Level, levelOf, markingOf, strictest } from './marking.ts';

/** Numbers that are a party's own; the others are ways to reach it. */
const OWN: ReadonlySet<WrittenKind> = new Set<WrittenKind>([
  'TravelDocument',
  'Eori',
  'TaxNumber',
  'CorporateNumber',
  'Account',
]);

/** Returns what an identifier is to the party that has it. */
export function roleOf(kind: WrittenKind): 'is' | 'contact' {
  return OWN.has(kind) ? 'is' : 'contact';
}

/** Returns the mention of a party; what of it cannot be normalised is said as written and raised. `level` is the report's. */
export function mapParty(party: PartyMessage, ref: string, level: Level, byte: number, issues: Issue[]): Mention {
  const said: Mention['said'] = party.note === undefined ? {} : { note: party.note };
  const leave = (field: string, written: string, rule: string) => {
    said[field] = written;
    issues.push({ code: 'value-unreadable', severity: 'warning', at: { byte, ref, element: field }, message: rule });
  };
  const code = (field: 'country' | 'nationality') => {
    const written = party[field];
    const read = written === undefined ? undefined : normaliseCountryCode(written);
    if (written !== undefined && read === undefined) leave(field, written, 'The country is no ISO 3166 code.');
    return read;
  };
  const country = code('country');
  const nationality = code('nationality');
  const birthDate = party.birthDate === undefined ? undefined : normalisePartialDate(party.birthDate);
  if (party.birthDate !== undefined && birthDate === undefined)
    leave('birthDate', party.birthDate, 'The date of birth is no date.');
  const identifiers = party.identifiers.flatMap(({ kind, value }, i): MentionIdentifier[] => {
    const read = readOf(kind, value, country);
    if (read === undefined) leave(`identifiers[${i + 1}].${kind}`, value, 'The identifier is not one of its kind.');
    return read === undefined ? [] : [{ kind, value: read, role: roleOf(kind) }];
  });
  const isKeyed = identifiers.some(({ kind }) => kind === 'Address');
  const address = country === undefined || isKeyed ? undefined : normaliseAddress(country, [party.address, party.city]);
  if (address !== undefined) identifiers.push({ kind: 'Address', value: address, role: 'contact' });
  return {
    ref,
    kind: party.kind ?? findPartyKind(party.name),
    ...(party.role === undefined ? {} : { role: party.role }),
    keys: {},
    identifiers: uniqueIdentifiers(identifiers),
    facts: {
      name: party.name,
      ...(birthDate === undefined ? {} : { birthDate }),
      ...(party.sex === undefined ? {} : { sex: party.sex }),
      ...(nationality === undefined ? {} : { nationality }),
      ...(country === undefined ? {} : { country }),
      ...(party.city === undefined ? {} : { city: party.city }),
      ...(party.address === undefined ? {} : { address: party.address }),
    },
    said,
    ...markingOf(strictest(level, levelOf(party.marking))),
  };
}

/** A number may be written as it is dialled in the party's own country. */
function readOf(kind: WrittenKind, value: string, country: string | undefined): string | undefined {
  return kind === 'Phone' ? normalisePhone(value, country) : normaliseIdentifier(kind, value);
}
