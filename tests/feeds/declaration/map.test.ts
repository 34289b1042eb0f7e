import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { feed } from '../../../src/feeds/declaration/feed.ts';
import type { Mention, Parsed, ParsedUnit } from '../../../src/model/parsed-unit.ts';
import { collect, issueCodes, unitsOf } from '../collect.ts';

const bytes = readFileSync(new URL('../../fixtures/declaration/two-items.xml', import.meta.url));
const parsed = await collect(feed, bytes);
const [unit] = unitsOf(parsed);

function mention(ref: string): Mention {
  const found = unit?.mentions.find((one) => one.ref === ref);
  if (found === undefined) throw new Error(`no mention ${ref}`);
  return found;
}

function identifiers(ref: string): string[] {
  return mention(ref).identifiers.map(({ kind, value, role }) => `${role} ${kind} ${value}`);
}

function read(body: string): Promise<Parsed[]> {
  return collect(feed, `<Declaration>${body}</Declaration>`);
}

async function first(body: string): Promise<ParsedUnit | undefined> {
  return unitsOf(await read(body))[0];
}

describe('an original with two items', () => {
  test('is one unit, known by declarant and reference', () => {
    expect(parsed.map(({ type }) => type)).toEqual(['unit']);
    expect(unit).toMatchObject({
      format: 'WCO-DEC/3.6',
      function: 'original',
      mode: 'snapshot',
      subject: 'Declaration',
    });
    expect(unit?.document).toEqual({
      kind: 'declaration',
      number: 'GB987654321000|LRN-0001',
      sender: 'GB987654321000',
    });
    expect(unit?.preparedAt).toBe('2026-03-01T00:30:00Z');
    const text = bytes.toString('utf8', unit?.bytes[0], unit?.bytes[1]);
    expect(text).toMatch(/^<Declaration [\s\S]*<\/Declaration>$/);
  });

  test('states its own values and quotes transport documents, container and holder', () => {
    expect(mention('Declaration').keys).toEqual({ declarant: 'GB987654321000', lrn: 'LRN-0001' });
    expect(mention('Declaration').facts).toEqual({
      declarationType: 'IMA',
      customsOffice: 'JPTYO001',
      procedure: '4000',
      pieces: 12,
      valueAmount: 1500.5,
      valueCurrency: 'EUR',
    });
    expect(identifiers('Declaration')).toEqual([
      'is Lrn GB987654321000|LRN-0001',
      'refers Eori GB123456789000',
      'refers TransportDocument 61812345675',
      'refers TransportDocument 61812345675/AEI12345678',
      'refers ContainerNumber CSQU3054383',
    ]);
    expect(mention('Declaration').said).toMatchObject({ 'Agent/FunctionCode': '2', InvoiceAmount: '1500.50 EUR' });
  });

  test('has a GoodsItem an item', () => {
    const item = mention('GoodsShipment/GovernmentAgencyGoodsItem[1]');
    expect(item.keys).toEqual({ of: 'GB987654321000|LRN-0001', item: '1' });
    expect(item.facts).toEqual({
      itemNumber: 1,
      goodsText: 'Drill bits',
      hsCode: '8207506000',
      grossMassKg: 80.5,
      netMassKg: 75,
      valueAmount: 1000.5,
      valueCurrency: 'EUR',
      originCountry: 'DE',
      procedure: '4000',
      dutyAmount: 50.15,
      pieces: 10,
    });
    expect(identifiers(item.ref)).toEqual(['refers Mrn 25GB08F37SW8EUG5A2']);
    expect(item.said).toMatchObject({ 'AdditionalDocument/ID': 'LICENCE 1', 'Origin/CountryCode': 'CN' });
  });

  test('has its parties with numbers, addresses and contacts', () => {
    expect(mention('GoodsShipment/Importer')).toMatchObject({ kind: 'Organisation', role: 'Importer' });
    expect(identifiers('GoodsShipment/Importer')).toEqual([
      'is Eori GB111222333000',
      'contact Address GB|1 EXAMPLE ROAD LONDON ZZ1 1ZZ',
      'contact Phone +442079460018',
      'contact Email jo@example.org',
    ]);
    expect(mention('Exporter').facts).toEqual({
      name: 'Beispiel Werkzeug GmbH',
      address: 'Musterstrasse 1, Köln, 50667, DE',
      country: 'DE',
      city: 'Köln',
    });
    expect(mention('GoodsShipment/GovernmentAgencyGoodsItem[2]/Seller').kind).toBe('Person');
    expect(unit?.mentions.some(({ ref }) => ref === 'Agent')).toBe(false);
  });

  test('links items and parties', () => {
    expect((unit?.links ?? []).map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([
      'GoodsShipment/GovernmentAgencyGoodsItem[1] ITEM_OF Declaration',
      'GoodsShipment/GovernmentAgencyGoodsItem[2] ITEM_OF Declaration',
      'Declarant DECLARANT_OF Declaration',
      'Exporter EXPORTER_OF Declaration',
      'GoodsShipment/Importer IMPORTER_OF Declaration',
      'GoodsShipment/GovernmentAgencyGoodsItem[2]/Seller SELLER_OF GoodsShipment/GovernmentAgencyGoodsItem[2]',
    ]);
  });

  test('says what it could not read, with place and without value', () => {
    expect(unit?.issues.map(({ code }) => code)).toEqual(['element-unknown', 'code-unknown', 'number-wrong']);
    const [unknown] = unit?.issues ?? [];
    expect(unknown?.at.element).toBe('GoodsShipment/GovernmentAgencyGoodsItem/Mystery');
    expect(bytes.toString('utf8', unknown?.at.byte, (unknown?.at.byte ?? 0) + 9)).toBe('<Mystery>');
    for (const value of ['heavy', 'Beispiel', 'LRN-0001']) expect(JSON.stringify(unit?.issues)).not.toContain(value);
  });
});

describe('keys and versions', () => {
  const MRN = '<ID>26GB08F37SW8EUG5A2</ID>';
  const declarant = '<Declarant><ID>GB987654321000</ID></Declarant><FunctionalReferenceID>L1</FunctionalReferenceID>';

  test.each([
    ['9', '', 'original', 'snapshot'],
    ['5', '', 'change', 'snapshot'],
    ['4', '', 'change', 'delta'],
    ['1', '', 'cancel', 'delta'],
    ['13', 'COR', 'change', 'delta'],
    ['13', 'INV', 'cancel', 'delta'],
    ['77', '', 'original', 'snapshot'],
  ])('FunctionCode %s with TypeCode "%s" is read as %s, %s', async (code, type, meaning, mode) => {
    const found = await first(`<FunctionCode>${code}</FunctionCode><TypeCode>${type}</TypeCode>${MRN}${declarant}`);
    expect(found).toMatchObject({ function: meaning, mode });
  });

  test("the customs' number goes first, and all documents with it are one whoever sends them", async () => {
    const whole = await first(`<FunctionCode>9</FunctionCode>${MRN}${declarant}`);
    const amendment = await first(
      `<FunctionCode>13</FunctionCode><TypeCode>COR</TypeCode>${MRN}<FunctionalReferenceID>REQUEST7</FunctionalReferenceID>`,
    );
    expect(whole?.document).toEqual(amendment?.document);
    expect(whole?.mentions[0]?.keys).toEqual({ mrn: '26GB08F37SW8EUG5A2', declarant: 'GB987654321000', lrn: 'L1' });
    expect(amendment?.mentions[0]?.keys).toEqual({ mrn: '26GB08F37SW8EUG5A2' });
    expect(amendment?.mentions[0]?.identifiers.map(({ kind }) => kind)).toEqual(['Mrn']);
  });

  test('an amendment names the item that it changes and no other', async () => {
    const found = await first(
      `<FunctionCode>13</FunctionCode><TypeCode>COR</TypeCode>${MRN}<GoodsItemQuantity>9</GoodsItemQuantity><GoodsShipment><GovernmentAgencyGoodsItem><SequenceNumeric>3</SequenceNumeric></GovernmentAgencyGoodsItem></GoodsShipment>`,
    );
    expect(found?.mentions.map(({ keys }) => keys['item'])).toEqual([undefined, '3']);
    expect(found?.issues).toEqual([]);
  });

  test('a declarant known by name only stands in the key folded', async () => {
    const found = await first(
      '<Declarant><Name>Müller, Jürgen</Name></Declarant><FunctionalReferenceID>L1</FunctionalReferenceID>',
    );
    expect(found?.document.number).toBe('JUERGEN MUELLER|L1');
  });

  test.each([
    ['no number at all', '<Declarant><ID>GB987654321000</ID></Declarant>'],
    ['a reference without declarant', '<FunctionalReferenceID>L1</FunctionalReferenceID>'],
    ['nothing', ''],
  ])('%s: refused', async (_, body) => {
    const found = await read(body);
    expect(found.map(({ type }) => type)).toEqual(['refused']);
    expect(issueCodes(found)).toEqual(['key-missing']);
  });

  test('items without number, or with the same, stay apart', async () => {
    const items = ['', '<SequenceNumeric>1</SequenceNumeric>', '<SequenceNumeric>1</SequenceNumeric>'];
    const body = items.map((one) => `<GovernmentAgencyGoodsItem>${one}</GovernmentAgencyGoodsItem>`).join('');
    const found = await first(`${MRN}<GoodsItemQuantity>2</GoodsItemQuantity><GoodsShipment>${body}</GoodsShipment>`);
    expect(found?.mentions.slice(1).map(({ keys }) => keys['item'])).toEqual(['#1', '1', '#3']);
    expect(found?.issues.map(({ code }) => code)).toEqual(['element-missing', 'number-repeated', 'count-wrong']);
  });
});

test('a parcel is quoted by its S10 number', async () => {
  const found = await first(
    '<ID>26JPAAAAAAAACHF001</ID><GoodsShipment><Consignment><TransportContractDocument><ID>RR123456785GB</ID><TypeCode>750</TypeCode></TransportContractDocument></Consignment></GoodsShipment>',
  );
  expect(found?.mentions[0]?.identifiers.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    'Mrn 26JPAAAAAAAACHF001',
    'S10 RR123456785GB',
  ]);
});

test('an item quotes pages and the orders of its own seller; the header’s are of the shop that all items quote', async () => {
  const item = (number: number, text: string, more = '') =>
    `<GovernmentAgencyGoodsItem><SequenceNumeric>${number}</SequenceNumeric><Commodity><Description>${text}</Description></Commodity>${more}</GovernmentAgencyGoodsItem>`;
  const order = (id: string) => `<AdditionalDocument><ID>${id}</ID><TypeCode>220</TypeCode></AdditionalDocument>`;
  const contact = (id: string) => `<Communication><ID>${id}</ID></Communication>`;
  const sold = `<Seller><Name>A Shop</Name>${contact('sales@other.example')}${contact('www.other.example')}</Seller>`;
  const whole = await first(
    `<ID>26JPTYO00000000001</ID><GoodsShipment>${order('A-1')}${item(1, 'Lamp https://shop.example/7')}${item(2, 'Cup', order('B-2') + sold)}</GoodsShipment>`,
  );
  const quoted = whole?.mentions.map(({ ref, identifiers }) => [ref, ...identifiers.map(({ value }) => value)]);
  expect(quoted).toEqual([
    ['Declaration', '26JPTYO00000000001', 'shop.example|A-1'],
    ['GoodsShipment/GovernmentAgencyGoodsItem[1]', 'https://shop.example/7', 'shop.example|shop.example'],
    ['GoodsShipment/GovernmentAgencyGoodsItem[2]', 'other.example|B-2'],
    [
      'GoodsShipment/GovernmentAgencyGoodsItem[2]/Seller',
      'sales@other.example',
      'https://www.other.example/',
      'other.example|other.example',
    ],
  ]);
});
