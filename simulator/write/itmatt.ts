import { compactDateTime, hhmm, type Instant, yymmdd } from '../calendar.ts';
import type { Item } from '../traffic/item.ts';
import type { Party } from '../world/party.ts';
import { escaped, segments } from './edifact.ts';

export type ItmattFunction = 'original' | 'change' | 'cancel';
const FUNCTION_CODES: Readonly<Record<ItmattFunction, string>> = { original: '9', change: '5', cancel: '1' };

export interface ItmattHeader {
  /** Operator of posting, as in `CNA`. */
  readonly sender: string;
  readonly preparedAt: Instant;
  readonly reference: string;
  readonly function: ItmattFunction;
}

/** Writes one interchange with one ITMATT message (UPU M33 as far as docs/feeds/post.md knows it) that names all items. */
export function itmatt(header: ItmattHeader, items: readonly Item[]): string {
  const body = [
    'UNH+1+ITMATT:1:5:UP',
    `BGM+ITM+${header.sender}${header.reference}+${FUNCTION_CODES[header.function]}`,
    `DTM+137:${compactDateTime(header.preparedAt, 0)}:204`,
    ...items.flatMap((item, at) => itemSegments(item, at + 1)),
  ];
  return segments([
    "UNA:+.? '".slice(0, -1),
    `UNB+UNOC:3+${header.sender}+JPA+${yymmdd(header.preparedAt, 0)}:${hhmm(header.preparedAt, 0)}+${header.reference}`,
    ...body,
    `UNT+${body.length + 1}+1`,
    `UNZ+1+${header.reference}`,
  ]);
}

function itemSegments(item: Item, number: number): string[] {
  return [
    `CNI+${number}+${item.s10}`,
    `DTM+200:${compactDateTime(item.postedAt, item.offset).slice(0, 12)}:203`,
    `LOC+5+${item.postingOffice}`,
    `LOC+7+${item.deliveryOffice}`,
    `GIS+${item.nature}:136:UPU`,
    `MEA+AAE+G+KGM:${item.massKg}`,
    `MOA+43:${item.value.toFixed(2)}:${item.currency}`,
    ...partySegments('CZ', item.sender),
    ...partySegments('CN', item.addressee),
    ...item.pieces.flatMap((piece, at) => [
      `GID+${at + 1}+${piece.quantity}`,
      `FTX+AAA+++${escaped(piece.text.toUpperCase())}`,
      ...(piece.hs === undefined ? [] : [`PIA+5+${piece.hs}:HS`]),
      `MEA+AAE+N+KGM:${piece.massKg}`,
      `MOA+40:${piece.value.toFixed(2)}:${item.currency}`,
      `LOC+27+${item.originCountry}`,
    ]),
  ];
}

function partySegments(role: 'CZ' | 'CN', party: Party): string[] {
  const { address } = party;
  const region = address.state === undefined ? '' : escaped(address.state);
  const { postcode } = address;
  return [
    `NAD+${role}+++${escaped(party.name)}+${escaped(address.street)}+${escaped(address.city)}+${region}+${escaped(postcode)}+${address.country}`,
    ...(party.phone === undefined ? [] : [`COM+${escaped(party.phone)}:TE`]),
    ...(party.email === undefined ? [] : [`COM+${escaped(party.email)}:EM`]),
  ];
}
