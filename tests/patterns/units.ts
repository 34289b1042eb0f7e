/** Units for pattern tests: as the feeds would read them, with nothing in them but what the test is about. */
import type { Facts } from '../../src/model/facts.ts';
import type { LinkType } from '../../src/model/links.ts';
import type { Link, Mention, MentionIdentifier, ParsedUnit } from '../../src/model/parsed-unit.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';

const START = Date.parse('2026-11-02T00:00:00Z');

export interface Who {
  readonly name: string;
  readonly kind?: 'Person' | 'Organisation';
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly document?: string;
  readonly corporateNumber?: string;
  readonly birthDate?: string;
}

type Thing = Pick<Mention, 'kind' | 'keys' | 'identifiers'>;

/** Somebody at an address of their own; tests add what is shared. */
export function person(name: string, more: Omit<Who, 'name'> = {}): Who {
  return { name, address: `JP|HOME OF ${name}`, ...more };
}

export function house(awb: string, number: string, facts: Facts, parties: { consignee?: Who; consignor?: Who } = {}) {
  const own = { ...consignment(awb, number), facts: { level: 'house', ...facts } as const };
  const [master, link]: [Mention, Link] = [
    { ref: 'MBI', ...consignment(awb), facts: { level: 'master' }, said: {} },
    { from: 'THING', type: 'PART_OF', to: 'MBI' },
  ];
  return unit('air-cargo', `${awb}/${number}`, own, goodsParties(parties), [master], [link]);
}

export function master(awb: string, facts: Facts, parties: { consignee?: Who; consignor?: Who } = {}): Incoming {
  return unit('air-cargo', awb, { ...consignment(awb), facts: { level: 'master', ...facts } }, goodsParties(parties));
}

export function item(s10: string, facts: Facts, parties: { consignee?: Who; consignor?: Who }): Incoming {
  return unit(
    'post',
    s10,
    { ...postalItem(s10), facts: { postedAt: '2026-11-01T09:00:00Z', ...facts } },
    goodsParties(parties),
  );
}

/** What a page offers, by its address. */
export function listing(url: string, facts: Facts): Incoming {
  const own = {
    kind: 'Listing',
    keys: { url },
    identifiers: [{ kind: 'Url', value: url, role: 'is' }],
    facts,
  } as const;
  return unit('listing', url, { ...own, identifiers: [...own.identifiers] }, []);
}

/** What a platform's page offers, by whom, and since when the seller has its account there (YYYY-MM-DD). */
export function offer(url: string, seller: Who, since?: string): Incoming {
  const own = { kind: 'Listing', keys: { url }, identifiers: [{ kind: 'Url', value: url, role: 'is' }] } as const;
  const given = unit('listing', url, { ...own, identifiers: [...own.identifiers], facts: { goodsText: 'Offer' } }, [
    ['SELLER_OF', seller],
  ]);
  const account = `${new URL(url).hostname}|${seller.name}`;
  const mentions = given.unit.mentions.map((mention) =>
    mention.ref === 'SELLER_OF'
      ? {
          ...mention,
          identifiers: [...mention.identifiers, { kind: 'Account', value: account, role: 'is' } as const],
          facts: { ...mention.facts, ...(since === undefined ? {} : { createdAt: `${since}T00:00` }) },
        }
      : mention,
  );
  return incoming({ ...given.unit, mentions });
}

/** The same unit, its thing quoting an address. */
export function quoting(given: Incoming, url: string): Incoming {
  const mentions = given.unit.mentions.map((mention) =>
    mention.ref === given.unit.subject
      ? { ...mention, identifiers: [...mention.identifiers, { kind: 'Url', value: url, role: 'refers' } as const] }
      : mention,
  );
  return incoming({ ...given.unit, mentions });
}

/** The same unit, its thing holding another item of goods. */
export function holding(given: Incoming, facts: Facts): Incoming {
  const { subject, mentions, links } = given.unit;
  const number = String(mentions.filter(({ kind }) => kind === 'GoodsItem').length + 1);
  const ref = `GOODS[${number}]`;
  const keys = { of: given.unit.document.number, item: number };
  const goods: Mention = { ref, kind: 'GoodsItem', keys, identifiers: [], facts, said: {} };
  const link: Link = { from: ref, type: 'ITEM_OF', to: subject };
  return incoming({ ...given.unit, mentions: [...mentions, goods], links: [...links, link] });
}

export function declaration(mrn: string): Incoming {
  const own: Thing = { kind: 'Declaration', keys: { mrn }, identifiers: [{ kind: 'Mrn', value: mrn, role: 'is' }] };
  return unit('declaration', mrn, { ...own, facts: {} }, []);
}

/** One traveller of a booking; `document` and contacts are the person's. */
export function trip(locator: string, who: Who, on = '2026-11-04'): Incoming {
  const key = `NH|${locator}|2026-10-01`;
  const own = { ...traveller(locator), facts: { name: who.name } };
  const flight: Mention = {
    ref: 'TVL',
    kind: 'Movement',
    keys: { flight: 'NH9', date: on, from: 'JFK' },
    identifiers: [{ kind: 'FlightDesignator', value: `NH9/${on}/JFK`, role: 'is' }],
    facts: { flight: 'NH9', departureDate: on },
    said: {},
  };
  const link: Link = { from: 'THING', type: 'TRAVELS_ON', to: 'TVL' };
  return { ...unit('pnr', key, own, [['IS', who]], [flight], [link], { departureDate: on }) };
}

export function finding(number: string, thing: Thing, outcome: Facts['outcome'], facts: Facts = {}): Incoming {
  const own: Thing & { facts: Facts } = {
    kind: 'Finding',
    keys: { office: 'JPNRT', finding: number },
    identifiers: [{ kind: 'FindingNumber', value: `JPNRT|${number}`, role: 'is' }],
    facts: { outcome, strength: 'confirmed', foundAt: `2026-11-02T0${number}:00:00Z`, ...facts },
  };
  const about: Mention = { ref: 'ABOUT', ...thing, facts: {}, said: {} };
  return unit('finding', `JPNRT|${number}`, own, [], [about], [{ from: 'THING', type: 'FOUND_ON', to: 'ABOUT' }]);
}

/** What an officer, or by the feed `partner` a partner, tells of people and things. */
export function report(
  number: string,
  { parties = [], things = [] }: { parties?: readonly Who[]; things?: readonly Thing[] },
  { feed = 'intel', ...facts }: Facts & { feed?: 'intel' | 'partner' | 'listing' } = {},
  documentKind = 'report',
): Incoming {
  const own: Thing & { facts: Facts } = {
    kind: 'Report',
    keys: { source: 'DESK', report: number },
    identifiers: [{ kind: 'ReportNumber', value: `DESK|${number}`, role: 'is' }],
    facts: { title: `REPORT ${number}`, sourceGrade: 'B', informationGrade: '1', ...facts },
  };
  const about: Mention[] = [
    ...parties.map((who, at) => party(`P${at}`, who)),
    ...things.map((thing, at): Mention => ({ ref: `T${at}`, ...thing, facts: {}, said: {} })),
  ];
  const links = about.map(({ ref }): Link => ({ from: ref, type: 'MENTIONED_IN', to: 'THING' }));
  const told = unit(feed, `DESK|${number}`, own, [], about, links);
  return incoming({ ...told.unit, document: { ...told.unit.document, kind: documentKind } });
}

export function consignment(awb: string, number?: string): Thing {
  const value = number === undefined ? awb : `${awb}/${number}`;
  const keys: Mention['keys'] = number === undefined ? { awb } : { awb, house: number };
  return { kind: 'Consignment', keys, identifiers: [{ kind: 'TransportDocument', value, role: 'is' }] };
}

export function postalItem(s10: string): Thing {
  return { kind: 'PostalItem', keys: { s10 }, identifiers: [{ kind: 'S10', value: s10, role: 'is' }] };
}

export function traveller(locator: string): Thing {
  const booking = `NH|${locator}|2026-10-01`;
  const value = `${booking}|1`;
  const identifiers: MentionIdentifier[] = [{ kind: 'TravellerReference', value, role: 'is' }];
  return { kind: 'Traveller', keys: { booking, reference: '1' }, identifiers };
}

/** S10 number with its check digit (UPU S10). */
export function s10(serial: number, service = 'RR', country = 'CN'): string {
  const digits = String(serial).padStart(8, '0');
  const sum = [8, 6, 4, 2, 3, 5, 9, 7].reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  const check = 11 - (sum % 11);
  return `${service}${digits}${check === 10 ? 0 : check === 11 ? 5 : check}${country}`;
}

/** The same unit as its sender takes it back. */
export function cancelled(given: Incoming): Incoming {
  return incoming({ ...given.unit, function: 'cancel', preparedAt: '2026-11-02T20:00:00Z' });
}

function goodsParties(parties: { consignee?: Who; consignor?: Who }): [LinkType, Who][] {
  return [
    ...(parties.consignee === undefined ? [] : [['CONSIGNEE_OF', parties.consignee] as [LinkType, Who]]),
    ...(parties.consignor === undefined ? [] : [['CONSIGNOR_OF', parties.consignor] as [LinkType, Who]]),
  ];
}

function unit(
  feed: string,
  number: string,
  own: Thing & { readonly facts: Facts },
  parties: readonly [LinkType, Who][],
  mentions: readonly Mention[] = [],
  links: readonly Link[] = [],
  more: Partial<ParsedUnit> = {},
): Incoming {
  return incoming({
    feed,
    format: 'test/1',
    parser: 'test/1',
    bytes: [0, 0],
    document: { kind: feed, number, sender: 'JPNRT' },
    mode: 'snapshot',
    function: 'original',
    preparedAt: '2026-11-02T00:00:00Z',
    subject: 'THING',
    mentions: [{ ref: 'THING', ...own, said: {} }, ...mentions, ...parties.map(([type, who]) => party(type, who))],
    links: [...links, ...parties.map(([type]): Link => ({ from: type, type, to: 'THING' }))],
    issues: [],
    ...more,
  });
}

function party(ref: string, { name, kind, phone, email, address, document, corporateNumber, birthDate }: Who): Mention {
  const given: [MentionIdentifier['kind'], string | undefined, MentionIdentifier['role']][] = [
    ['Phone', phone, 'contact'],
    ['Email', email, 'contact'],
    ['Address', address, 'contact'],
    ['TravelDocument', document, 'is'],
    ['CorporateNumber', corporateNumber, 'is'],
  ];
  const identifiers = given.flatMap(([of, value, role]) => (value === undefined ? [] : [{ kind: of, value, role }]));
  const facts = { name, ...(birthDate === undefined ? {} : { birthDate }) };
  return { ref, kind: kind ?? 'Person', keys: {}, identifiers, facts, said: {} };
}

function incoming(given: ParsedUnit): Incoming {
  return { unit: given, bytes: Buffer.from(JSON.stringify(given)), receivedAt: START, delivery: 'd', backfill: true };
}
