import type { Facts } from '../../model/facts.ts';
import type { Link, Mention, ParsedUnit } from '../../model/parsed-unit.ts';
import { quoteOrders, quotePages } from '../quoted-pages.ts';
import type { Amount, ContentPiece, MessageHead, PostalItem } from './item.ts';
import { mapParty } from './map-party.ts';

/** Name and version of this reader: a change of what it reads raises the version. */
export const PARSER = 'post/2';

const LONGEST = 2000;

/** Returns the unit of one postal item: item, contents, sender, addressee, receptacle. */
export function mapItem(item: PostalItem, s10: string, head: MessageHead): ParsedUnit {
  const ref = `CNI[${item.ordinal}]`;
  const parties = item.parties.flatMap((party, i) => {
    const again = item.parties.slice(0, i).filter((other) => other.qualifier === party.qualifier).length;
    const place = again === 0 ? `${ref}/NAD[${party.qualifier}]` : `${ref}/NAD[${party.qualifier}][${again + 1}]`;
    return mapParty(party, place, ref, item.issues) ?? [];
  });
  const contents = item.contents.map((piece, i) => mapPiece(piece, `${ref}/GID[${i + 1}]`, s10));
  const receptacle = item.receptacle === undefined ? [] : [mapReceptacle(item.receptacle, `${ref}/RFF`)];
  return {
    feed: 'post',
    format: head.format,
    parser: PARSER,
    bytes: [item.start, item.end],
    header: [head.format, head.sender, head.function, head.preparedAt ?? ''].join('|').slice(0, 2000),
    document: { kind: 'itmatt-item', number: s10, sender: head.sender || s10.slice(11) },
    ...(head.recipient === '' ? {} : { sentTo: head.recipient }),
    mode: 'snapshot',
    function: head.function,
    ...(head.preparedAt === undefined ? {} : { preparedAt: head.preparedAt }),
    subject: ref,
    mentions: [
      mapOwn(item, ref, s10, senderOf(parties)),
      ...parties.map(({ mention }) => mention),
      ...contents,
      ...receptacle,
    ],
    links: [
      ...parties.map(({ link }) => link),
      ...contents.map((content): Link => ({ from: content.ref, type: 'ITEM_OF', to: ref })),
      ...receptacle.map((bag): Link => ({ from: bag.ref, type: 'CONTAINS', to: ref })),
    ],
    issues: item.issues,
  };
}

function senderOf(parties: readonly { readonly mention: Mention }[]): Mention['identifiers'] {
  return parties.find(({ mention }) => mention.role === 'Consignor')?.mention.identifiers ?? [];
}

function mapOwn(item: PostalItem, ref: string, s10: string, sender: Mention['identifiers']): Mention {
  const texts = item.contents.map((piece) => piece.text).filter((text) => text !== '');
  const goodsText = texts.join('; ').slice(0, LONGEST);
  // Sellers write the address of the page instead of what is inside.
  const pages = quotePages(goodsText);
  return {
    ref,
    kind: 'PostalItem',
    keys: { s10 },
    identifiers: [
      { kind: 'S10', value: s10, role: 'is' },
      ...pages,
      ...quoteOrders({ numbers: item.orderNumbers, text: goodsText, holders: [pages, sender] }),
    ],
    facts: {
      ...given('grossMassKg', item.grossMassKg),
      ...amount(item.value),
      ...given('contentType', item.contentType),
      ...given('postedAt', item.postedAt),
      ...given('goodsText', goodsText || undefined),
      ...given('postingOffice', item.postingOffice),
      ...given('deliveryOffice', item.deliveryOffice),
    },
    said: item.said,
  };
}

function mapPiece(piece: ContentPiece, ref: string, s10: string): Mention {
  return {
    ref,
    kind: 'GoodsItem',
    keys: { of: s10, item: piece.number },
    identifiers: [],
    facts: {
      ...given('pieces', piece.pieces),
      ...given('hsCode', piece.hsCode),
      ...given('originCountry', piece.originCountry),
      ...given('netMassKg', piece.netMassKg),
      ...given('grossMassKg', piece.grossMassKg),
      ...amount(piece.value),
      ...given('goodsText', piece.text || undefined),
    },
    said: {},
  };
}

function mapReceptacle(s9: string, ref: string): Mention {
  const identifiers: Mention['identifiers'] = [{ kind: 'S9', value: s9, role: 'is' }];
  return { ref, kind: 'Receptacle', keys: { s9 }, identifiers, facts: {}, said: {} };
}

function amount(value: Amount | undefined): Facts {
  return value === undefined ? {} : { valueAmount: value.amount, valueCurrency: value.currency };
}

function given<Name extends keyof Facts>(name: Name, value: Facts[Name]): Facts {
  return value === undefined ? {} : { [name]: value };
}
