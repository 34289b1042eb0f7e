import fc from 'fast-check';
import type { EntityKind } from '../../src/model/entity-kinds.ts';
import type { LinkType } from '../../src/model/links.ts';
import type { Link, Mention, MentionIdentifier, ParsedUnit } from '../../src/model/parsed-unit.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';

/** A small world: few parties, numbers and documents, so that random units meet often. */
const NAMES = [
  ...['AOKI HANA', 'HANA AOKI', 'BAKER JOHN', 'SATO KEN', 'LIND EVA', 'ODA REN', 'RUIZ ANA'],
  ...['ACME TRADING LTD', 'ZENITH IMPORT LTD'],
];
const PHONES = ['+819010000001', '+819010000002', '+4420700000003'];
const DOCUMENTS = ['GBR|100000001', 'JPN|TK0000002'];
const START = Date.parse('2026-11-02T00:00:00Z');
const HOUR = 3_600_000;

const partyArbitrary = fc.record({
  name: fc.constantFrom(...NAMES),
  phone: fc.option(fc.constantFrom(...PHONES), { nil: undefined }),
  document: fc.option(fc.constantFrom(...DOCUMENTS), { nil: undefined }),
  birthDate: fc.option(fc.constantFrom('1980-01-01', '1991-05-06'), { nil: undefined }),
  /** What keeps a firm the same under another name. */
  isNumbered: fc.boolean(),
});
type Party = typeof partyArbitrary extends fc.Arbitrary<infer T> ? T : never;

function party(ref: string, role: string, { name, phone, document, birthDate, isNumbered }: Party): Mention {
  const identifiers: MentionIdentifier[] = [];
  if (phone !== undefined) identifiers.push({ kind: 'Phone', value: phone, role: 'contact' });
  if (document !== undefined) identifiers.push({ kind: 'TravelDocument', value: document, role: 'is' });
  const kind: EntityKind = name.endsWith('LTD') ? 'Organisation' : 'Person';
  if (kind === 'Organisation' && isNumbered)
    identifiers.push({ kind: 'CorporateNumber', value: 'JP|1234567890123', role: 'is' });
  return {
    ref,
    kind,
    role,
    keys: {},
    identifiers,
    facts: { name, ...(birthDate === undefined ? {} : { birthDate }) },
    said: {},
  };
}

function unit(
  feed: string,
  kind: string,
  number: string,
  parts: Pick<ParsedUnit, 'mentions' | 'links' | 'subject'> & Partial<ParsedUnit>,
): ParsedUnit {
  return {
    feed,
    format: 'random/1',
    parser: 'random/1',
    bytes: [0, 0],
    document: { kind, number, sender: 'random' },
    mode: 'snapshot',
    function: 'original',
    issues: [],
    ...parts,
  };
}

const house = fc
  .record({
    awb: fc.constantFrom('61812345675', '61812345686'),
    house: fc.constantFrom('H1', 'H2'),
    consignee: fc.option(partyArbitrary, { nil: undefined }),
    consignor: fc.option(partyArbitrary, { nil: undefined }),
    pieces: fc.integer({ min: 1, max: 9 }),
    function: fc.constantFrom('original', 'change', 'cancel') as fc.Arbitrary<ParsedUnit['function']>,
    delta: fc.boolean(),
    marked: fc.boolean(),
  })
  .map(({ awb, house: number, consignee, consignor, pieces, delta, marked, ...rest }) => {
    const parties: [string, LinkType, Party | undefined][] = [
      ['CNE', 'CONSIGNEE_OF', consignee],
      ['SHP', 'CONSIGNOR_OF', consignor],
    ];
    const said = parties.flatMap(([ref, type, who]) => (who === undefined ? [] : [{ ref, type, who }]));
    const mentions: Mention[] = [
      {
        ref: 'HBS',
        kind: 'Consignment',
        keys: { awb, house: number },
        identifiers: [{ kind: 'TransportDocument', value: `${awb}/${number}`, role: 'is' }],
        facts: { level: 'house', pieces },
        said: {},
      },
      {
        ref: 'MBI',
        kind: 'Consignment',
        keys: { awb },
        identifiers: [{ kind: 'TransportDocument', value: awb, role: 'is' }],
        facts: { level: 'master' },
        said: {},
      },
      ...said.map(({ ref, type, who }) => ({
        ...party(ref, type, who),
        ...(marked && ref === 'SHP' ? { marking: 'restricted' } : {}),
      })),
    ];
    const links: Link[] = [
      { from: 'HBS', type: 'PART_OF', to: 'MBI' },
      ...said.map(({ ref, type }): Link => ({ from: ref, type, to: 'HBS' })),
    ];
    return unit('air-cargo', 'house-waybill', `${awb}/${number}`, {
      subject: 'HBS',
      mentions,
      links,
      mode: delta ? 'delta' : 'snapshot',
      function: rest.function,
    });
  });

const parcel = fc
  .record({
    s10: fc.constantFrom('RR000000005JP', 'RR000000014JP', 'RR000000028JP'),
    to: partyArbitrary,
    from: partyArbitrary,
    function: fc.constantFrom('original', 'cancel') as fc.Arbitrary<ParsedUnit['function']>,
  })
  .map(({ s10, to, from, ...rest }) =>
    unit('post', 'itmatt-item', s10, {
      subject: 'ITEM',
      mentions: [
        {
          ref: 'ITEM',
          kind: 'PostalItem',
          keys: { s10 },
          identifiers: [{ kind: 'S10', value: s10, role: 'is' }],
          facts: {},
          said: {},
        },
        party('TO', 'Consignee', to),
        party('FROM', 'Consignor', from),
      ],
      links: [
        { from: 'TO', type: 'CONSIGNEE_OF', to: 'ITEM' },
        { from: 'FROM', type: 'CONSIGNOR_OF', to: 'ITEM' },
      ],
      function: rest.function,
    }),
  );

const booking = fc
  .record({
    locator: fc.constantFrom('ABCDEF', 'GHIJKL'),
    who: partyArbitrary,
    date: fc.constantFrom('2026-11-02', '2026-11-12'),
  })
  .map(({ locator, who, date }) => {
    const key = `NH|${locator}|2026-10-01`;
    return unit('pnr', 'pnr', `${key}|NH9|${date}`, {
      subject: 'SRC[1]',
      departureDate: date,
      mentions: [
        {
          ref: 'SRC[1]',
          kind: 'Booking',
          keys: { airline: 'NH', locator, created: '2026-10-01' },
          identifiers: [{ kind: 'BookingLocator', value: key, role: 'is' }],
          facts: {},
          said: {},
        },
        {
          ref: 'SRC[1]/TIF[1]',
          kind: 'Traveller',
          keys: { booking: key, reference: '1' },
          identifiers: [],
          facts: { name: who.name },
          said: {},
        },
        party('SRC[1]/TIF[1]/DOCS', 'Traveller', who),
        {
          ref: 'SRC[1]/TVL[1]',
          kind: 'Movement',
          keys: { flight: 'NH9', date, from: 'JFK' },
          identifiers: [{ kind: 'FlightDesignator', value: `NH9/${date}/JFK`, role: 'is' }],
          facts: { flight: 'NH9', departureDate: date },
          said: {},
        },
      ],
      links: [
        { from: 'SRC[1]/TIF[1]/DOCS', type: 'IS', to: 'SRC[1]/TIF[1]' },
        { from: 'SRC[1]/TIF[1]', type: 'TRAVELLER_ON', to: 'SRC[1]' },
        { from: 'SRC[1]/TIF[1]', type: 'TRAVELS_ON', to: 'SRC[1]/TVL[1]' },
        { from: 'SRC[1]', type: 'BOOKED_ON', to: 'SRC[1]/TVL[1]' },
      ],
    });
  });

const finding = fc
  .record({
    number: fc.constantFrom('1', '2'),
    s10: fc.constantFrom('RR000000005JP', 'RR000000014JP'),
    outcome: fc.constantFrom('found', 'nothing-found') as fc.Arbitrary<'found' | 'nothing-found'>,
  })
  .map(({ number, s10, outcome }) =>
    unit('finding', 'finding', `NRT|${number}`, {
      subject: 'FINDING',
      mentions: [
        {
          ref: 'FINDING',
          kind: 'Finding',
          keys: { office: 'NRT', finding: number },
          identifiers: [{ kind: 'FindingNumber', value: `NRT|${number}`, role: 'is' }],
          facts: { outcome, strength: 'confirmed' },
          said: {},
        },
        {
          ref: 'SUBJECT',
          kind: 'PostalItem',
          keys: { s10 },
          identifiers: [{ kind: 'S10', value: s10, role: 'is' }],
          facts: {},
          said: {},
        },
      ],
      links: [{ from: 'FINDING', type: 'FOUND_ON', to: 'SUBJECT' }],
    }),
  );

/** A unit as delivered: receipt is fixed with it, so that any order of arrival means the same. */
export const incomingArbitrary: fc.Arbitrary<Incoming> = fc
  .record({
    unit: fc.oneof(
      { weight: 4, arbitrary: house },
      { weight: 3, arbitrary: parcel },
      { weight: 2, arbitrary: booking },
      { weight: 1, arbitrary: finding },
    ),
    prepared: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    received: fc.integer({ min: 20, max: 40 }),
  })
  .map(({ unit: parsed, prepared, received }) => {
    const timed =
      prepared === undefined ? parsed : { ...parsed, preparedAt: new Date(START + prepared * HOUR).toISOString() };
    return {
      unit: timed,
      bytes: Buffer.from(JSON.stringify(timed)),
      receivedAt: START + received * HOUR,
      delivery: `d${received}`,
      backfill: true,
    };
  });

/** Random small worlds. */
export const worldArbitrary: fc.Arbitrary<Incoming[]> = fc.array(incomingArbitrary, { minLength: 1, maxLength: 12 });
