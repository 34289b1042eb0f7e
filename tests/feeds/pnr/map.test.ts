import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { feed } from '../../../src/feeds/pnr/feed.ts';
import type { Mention, ParsedUnit } from '../../../src/model/parsed-unit.ts';
import { collect, issueCodes, unitsOf } from '../collect.ts';

const bytes = readFileSync(new URL('../../fixtures/pnr/family.edi', import.meta.url));
const parsed = await collect(feed, bytes);
const [family, solo] = unitsOf(parsed);

function mention(unit: ParsedUnit | undefined, ref: string): Mention {
  const found = unit?.mentions.find((one) => one.ref === ref);
  if (found === undefined) throw new Error(`no mention ${ref}`);
  return found;
}

function identifiers(unit: ParsedUnit | undefined, ref: string): string[] {
  return mention(unit, ref).identifiers.map(({ kind, value, role }) => `${role} ${kind} ${value}`);
}

function message(body: string, head = "MSG+:22'TVL+010326:2225:020326:0750+SIN+NRT+ZZ+0100'"): string {
  return `UNB+IATA:1+ZZ+GOV+260301:0810+R'UNH+1+PNRGOV:13:1:IA+X'${head}${body}UNT+1+1'UNZ+1+R'`;
}

async function first(body: string, head?: string): Promise<ParsedUnit | undefined> {
  return unitsOf(await collect(feed, message(body, head)))[0];
}

describe('a booking of a family', () => {
  test('is one unit, known by airline, locator, creation and flight', () => {
    expect(parsed.map(({ type }) => type)).toEqual(['unit', 'unit']);
    expect(family?.document).toEqual({ kind: 'pnr', number: 'ZZ|FAM123|2026-01-15|ZZ100|2026-03-01', sender: 'ZZ' });
    expect(family).toMatchObject({ format: 'PNRGOV:13:1', mode: 'snapshot', function: 'original', subject: 'SRC[1]' });
    expect(family?.preparedAt).toBe('2026-03-01T08:10:00Z');
    expect(family?.departureDate).toBe('2026-03-01');
    expect(family?.header).toBe('PNRGOV|13:1|22|ZZ|0100|2026-03-01|SIN|NRT');
    expect(bytes.toString('utf8', family?.bytes[0], family?.bytes[1])).toMatch(/^SRC'[\s\S]*UNKNOWN REMARK'$/);
  });

  test('names its own locator, the booking it was split from and its other carriers', () => {
    expect(mention(family, 'SRC[1]').keys).toEqual({
      airline: 'ZZ',
      locator: 'FAM123',
      created: '2026-01-15',
      flight: 'ZZ100',
      date: '2026-03-01',
    });
    expect(identifiers(family, 'SRC[1]')).toEqual([
      'is BookingLocator ZZ|FAM123|2026-01-15',
      'refers BookingLocator ZZ|SPLIT1|2026-01-15',
      'refers BookingLocator YY|OTHER1|ZZ100|2026-03-01',
      'refers FlightDesignator ZZ100/2026-03-01/SIN',
      'refers PaymentCard VI|XXXXXXXXXXXX1186',
      'contact Phone +442079460018',
      'contact Address GB|1 EXAMPLE ROAD SAMPLETOWN ZZ1 1ZZ',
    ]);
    expect(mention(family, 'SRC[1]').facts).toEqual({
      createdAt: '2026-01-15T18:13:48',
      partySize: 3,
      agency: '12345675',
      paymentForm: 'CC',
    });
  });

  test('has one Traveller a passenger; a group name is none and check-in repeats none', () => {
    const travellers = family?.mentions.filter(({ kind }) => kind === 'Traveller') ?? [];
    expect(travellers.map(({ ref, keys, facts }) => [ref, keys['reference'], facts.name, facts.passengerType])).toEqual(
      [
        ['SRC[1]/TIF[1]', '1', 'BEISPIEL/ANNA', 'adult'],
        ['SRC[1]/TIF[2]', '2', 'BEISPIEL/BEN', 'adult'],
        ['SRC[1]/TIF[3]', '3/INF', 'BEISPIEL/TOM', 'infant'],
      ],
    );
    expect(new Set(travellers.map(({ keys }) => keys['booking']))).toEqual(new Set(['ZZ|FAM123|2026-01-15']));
    expect(mention(family, 'SRC[1]').said['TIF.group']).toBe('REISEGRUPPE SUED');
  });

  test('has a Person behind each Traveller, with documents, contacts and frequent flyer number', () => {
    expect(mention(family, 'SRC[1]/TIF[1]/Person').facts).toEqual({
      name: 'BEISPIEL/ANNA MARIA',
      birthDate: '1984-08-13',
      sex: 'F',
      nationality: 'GB',
      address: '1-2-3 SAMPLE, MINATO, TOKYO, 1050001, JPN',
      country: 'JP',
      city: 'MINATO',
    });
    expect(identifiers(family, 'SRC[1]/TIF[1]/Person')).toEqual([
      'is TravelDocument GBR|920000001',
      'is TravelDocument ?|8800001',
      'contact Phone +447400123456',
      'contact Email anna_b+t@example.org',
      'contact Address JP|1 2 3 SAMPLE MINATO TOKYO 1050001',
      'is Account ZZ|55512345',
    ]);
    expect(identifiers(family, 'SRC[1]/TIF[2]/Person')).toEqual(['is TravelDocument DEU|C01X00T47']);
  });

  test("gives the infant the passport that stands in the adult's group", () => {
    expect(identifiers(family, 'SRC[1]/TIF[3]/Person')).toEqual(['is TravelDocument GBR|920000003']);
    expect(mention(family, 'SRC[1]/TIF[3]/Person').facts).toMatchObject({ birthDate: '2026-01-05', sex: 'M' });
  });

  test('has one Movement a leg; a hotel, an operating number and the history are none', () => {
    const legs = family?.mentions.filter(({ kind }) => kind === 'Movement') ?? [];
    expect(legs.map(({ ref, keys }) => [ref, keys['flight'], keys['date'], keys['from']])).toEqual([
      ['SRC[1]/TVL[1]', 'ZZ100', '2026-03-01', 'SIN'],
      ['SRC[1]/TVL[2]', 'ZZ5100', '2026-03-02', 'NRT'],
      ['SRC[1]/TVL[3]', 'ZZ101', '2026-03-03', 'CTS'],
    ]);
    expect(legs[0]?.facts).toMatchObject({
      scheduledDeparture: '2026-03-01T22:25',
      scheduledArrival: '2026-03-02T07:50',
    });
    expect(legs[1]?.facts).toMatchObject({ operatingFlight: 'QQ44', scheduledArrival: '2026-03-02T11:30' });
    expect(identifiers(family, 'SRC[1]/TVL[2]')).toEqual([
      'is FlightDesignator ZZ5100/2026-03-02/NRT',
      'is FlightDesignator QQ44/2026-03-02/NRT',
    ]);
  });

  test('links people, booking and the legs that are flown', () => {
    const links = (family?.links ?? []).map(({ from, type, to }) => `${from} ${type} ${to}`);
    expect(links).toContain('SRC[1]/TIF[1]/Person IS SRC[1]/TIF[1]');
    expect(links).toContain('SRC[1]/TIF[3] TRAVELLER_ON SRC[1]');
    expect(links).toContain('SRC[1]/TIF[3] TRAVELS_ON SRC[1]/TVL[2]');
    expect(links).toContain('SRC[1] BOOKED_ON SRC[1]/TVL[1]');
    expect(links).toContain('SRC[1]/ORG[1] AGENT_OF SRC[1]');
    expect(links.filter((link) => link.endsWith('SRC[1]/TVL[3]'))).toEqual([]);
  });

  test('says seats, bags and the reference of the Traveller they belong to', () => {
    expect(mention(family, 'SRC[1]/TIF[1]').said).toMatchObject({
      'seat[1]': 'SSR 22C SIN-NRT',
      'seat[2]': 'SSD 22C SIN-NRT Y',
      'TBD.count': 2,
      'TBD.weight': '31 700',
    });
    expect(identifiers(family, 'SRC[1]/TIF[1]')).toEqual([
      'is TravellerReference ZZ|FAM123|2026-01-15|1',
      'refers BagTag 0081123456',
      'refers BagTag 0081123457',
    ]);
    expect(mention(family, 'SRC[1]/TIF[2]').said).toMatchObject({ 'seat[1]': 'SSR 22D SIN-NRT' });
  });
});

describe('a booking of one', () => {
  test('without date of creation is known by its flight, and its reference that names nobody is said', () => {
    expect(solo?.document.number).toBe('ZZ|SOLO12|ZZ100|2026-03-01');
    expect(solo?.issues.map(({ code }) => code)).toEqual(['reference-unknown', 'element-missing']);
    expect(identifiers(solo, 'SRC[2]/TIF[1]/Person')).toEqual(['is TravelDocument ?|X1234567']);
    expect(mention(solo, 'SRC[2]/TIF[1]').facts.name).toBe('MÜSTER/JO');
  });

  test("has the booking's contacts, since they can be nobody else's", async () => {
    const unit = await first("SRC'RCI+ZZ:ABC123::010126'ADD++700:1 EXAMPLE ROAD:TOWN:::GB:Z1:02079460018'TIF+A+B:A:1'");
    expect(identifiers(unit, 'SRC[1]/TIF[1]/Person')).toEqual([
      'contact Phone +442079460018',
      'contact Address GB|1 EXAMPLE ROAD TOWN Z1',
    ]);
  });
});

describe('versions', () => {
  test.each([
    ["MSG+:22'", 'original'],
    ["MSG+:141'", 'change'],
    ["MSG+:1'", 'cancel'],
    ['', 'original'],
  ])('%s is read as %s', async (msg, expected) => {
    const unit = await first("SRC'RCI+ZZ:ABC123::010126'TIF+A+B:A:1'", `${msg}TVL+010326+SIN+NRT+ZZ+0100'`);
    expect(unit?.function).toBe(expected);
  });

  test('a booking pushed with nobody in it and a history that cancels is a cancellation', async () => {
    const cancelled = "SRC'RCI+ZZ:ABC123::010126'ABI+4'SAC+++X'TVL+010326+SIN+NRT+ZZ+0100'";
    expect((await first(cancelled))?.function).toBe('cancel');
    expect((await first(`SRC'RCI+ZZ:ABC123::010126'TIF+A+B:A:1'ABI+4'SAC+++X'`))?.function).toBe('original');
  });

  test('the header that gives a unit its meaning has no control number and no time of sending', async () => {
    const text = message("SRC'RCI+ZZ:ABC123::010126'TIF+A+B:A:1'");
    const again = text.replace('260301:0810+R', '260302:1111+S').replace('UNH+1', 'UNH+77');
    const headers = [text, again].map(async (one) => unitsOf(await collect(feed, one))[0]?.header);
    expect(await headers[0]).toBe(await headers[1]);
  });
});

describe('what cannot be kept', () => {
  test.each([
    ['no locator', "SRC'TIF+A+B:A:1'"],
    ['an empty locator', "SRC'RCI+ZZ'TIF+A+B:A:1'"],
    ['a locator of two letters', "SRC'RCI+ZZ:AB::010126'TIF+A+B:A:1'"],
  ])('%s: refused, the next one is read', async (_, body) => {
    const found = await collect(feed, message(`${body}SRC'RCI+ZZ:ABC123::010126'`));
    expect(found.map(({ type }) => type)).toEqual(['refused', 'unit']);
    expect(issueCodes(found)).toContain('key-missing');
  });

  test.each([
    ['no creation and no flight', "SRC'RCI+ZZ:ABC123'", "MSG+:22'"],
    ['no creation and a flight without date', "SRC'RCI+ZZ:ABC123'", "TVL+999999+SIN+NRT+ZZ+1'"],
  ])('%s: refused', async (_, body, head) => {
    expect((await collect(feed, message(body, head))).map(({ type }) => type)).toEqual(['refused']);
  });

  test('messages of other types in the same interchange are said, not read, and kept whole', async () => {
    const text = `${message("SRC'RCI+ZZ:ABC123::010126'").replace("UNZ+1+R'", '')}UNH+2+PAXLST:D:02B:UN'BGM+745'UNT+3+2'UNZ+2+R'`;
    const found = await collect(feed, text);
    expect(unitsOf(found)).toHaveLength(1);
    expect(issueCodes(found)).toContain('format-not-read-yet');
    const kept = found.flatMap((piece) => (piece.type === 'refused' ? [text.slice(...piece.bytes)] : []));
    expect(kept).toEqual(["UNH+2+PAXLST:D:02B:UN'BGM+745'UNT+3+2'"]);
  });
});

test('two travellers with one reference stay two', async () => {
  const unit = await first("SRC'RCI+ZZ:ABC123::010126'TIF+A+B:A:1'TIF+A+C:A:1'TIF+A+D:A'");
  const references = unit?.mentions.filter(({ kind }) => kind === 'Traveller').map(({ keys }) => keys['reference']);
  expect(references).toEqual(['1', '1#2', 'TIF3']);
  expect(unit?.issues.map(({ code }) => code)).toContain('reference-repeated');
});

test('a segment nobody knows is said', async () => {
  const unit = await first("SRC'RCI+ZZ:ABC123::010126'QQQ+SECRET'");
  expect(unit?.issues.map(({ code }) => code)).toEqual(['sensitive-masked', 'segment-unknown', 'count-wrong']);
});

test('no issue repeats what the message says', () => {
  const said = JSON.stringify(parsed.flatMap((piece) => (piece.type === 'unit' ? piece.unit.issues : piece.issues)));
  for (const value of ['BEISPIEL', 'ANNA', '92000000', 'FAM123', 'VGML', 'PRAY']) expect(said).not.toContain(value);
});
