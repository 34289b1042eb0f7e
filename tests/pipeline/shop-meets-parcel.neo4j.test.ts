import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EntityReasonsDocument, NeighbourhoodDocument } from '../../operations/generated.ts';
import type { Hub } from '../../resolvers/context.ts';
import { inOnePiece } from '../../src/feeds/in-one-piece.ts';
import { readFile } from '../../src/feeds/read.ts';
import { Batcher } from '../../src/pipeline/batcher.ts';
import { openDetect } from '../../src/pipeline/detect.ts';
import { Inbox } from '../../src/pipeline/inbox.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { makeRecord } from '../feeds/listing/warc.ts';
import { openHub, type TestHub } from '../hub.ts';
import { ask, contextOf, hubOf } from '../schema/ask.ts';
import { ANA, idOf, type Office, openOffice } from '../work/office.ts';

/* A page, a parcel and a declaration as they come, and what an analyst sees from the parcel: pages by address, shop by host, seller by contact, order by number. */
const PAGE = `<html lang="en"><head><title>Copper lamp</title>
<script type="application/ld+json">{"@type":"Product","name":"Copper lamp","offers":{"price":"90.00","priceCurrency":"GBP",
"seller":{"@type":"Organization","name":"Lantern House Ltd","telephone":"+44 20 7946 0958"}}}</script></head>
<body><h1>Copper lamp</h1><p class="price">£90.00</p><button>Add to basket</button>
<footer><a href="mailto:help@lamps.example.co.uk">help@lamps.example.co.uk</a></footer></body></html>`;

const message = (number: number, s10: string, ...segments: string[]) =>
  [
    `UNB+UNOC:3+GBA+JPA+261120:0915+${number}`,
    'UNH+1+ITMATT:1:5:UP',
    `BGM+ITM+${number}+9`,
    'DTM+137:20261120091500:204',
    `CNI+1+${s10}`,
    ...segments,
    `UNT+${segments.length + 5}+1`,
    `UNZ+1+${number}`,
    '',
  ].join("'\n");

/** Quotes the page in capitals, as forms are filled in, and the order; the sender is the page's seller by telephone and name. */
const QUOTING = message(
  1,
  'RR123456785GB',
  'MOA+43:9.00:GBP',
  'RFF+ON:LH-5541',
  'NAD+CZ+++LANTERN HOUSE LTD+5 HIGH STREET+LONDON++SW1A 1AA+GB',
  'COM+?+442079460958:TE',
  'GID+1+1',
  'FTX+AAA+++LAMP WWW.LAMPS.EXAMPLE.CO.UK/LAMPS/COPPER-7',
);
/** Somebody else's name at the seller's telephone. */
const SAME_TELEPHONE = message(
  2,
  'LX000000005JP',
  'NAD+CZ+++JOHN SMITH+9 LOW STREET+LEEDS++LS1 1AA+GB',
  'COM+?+442079460958:TE',
  'GID+1+1',
  'FTX+AAA+++GIFT',
);
const DECLARATION = `<Declaration><FunctionCode>9</FunctionCode><ID>26JPTYO00000000001</ID><GoodsShipment>
<GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric>
<AdditionalDocument><ID>lh-5541</ID><TypeCode>220</TypeCode></AdditionalDocument>
<Commodity><Description>Lamp</Description></Commodity></GovernmentAgencyGoodsItem>
<Seller><Name>L H Trading</Name><Communication><ID>sales@lamps.example.co.uk</ID><TypeCode>EM</TypeCode></Communication></Seller>
</GoodsShipment></Declaration>`;

let parts: TestHub;
let office: Office;
let hub: Hub;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-shop-'));
  parts = await openHub({ detect: async (...given) => detector.detect(...given) });
  const detector = openDetect(parts);
  const url = 'https://www.lamps.example.co.uk/lamps/copper-7';
  const inbox = new Inbox(join(folder, 'inbox'));
  const batcher = new Batcher(parts);
  for (const [name, bytes] of Object.entries({
    'page.warc': makeRecord(PAGE, { url }),
    'quoting.itmatt': Buffer.from(QUOTING),
    'telephone.itmatt': Buffer.from(SAME_TELEPHONE),
    'declaration.xml': Buffer.from(DECLARATION),
  })) {
    const { id } = await inbox.put(
      inOnePiece(bytes),
      { name, receivedAt: parts.clock, backfill: true, by: 'test' },
      bytes.length,
    );
    await ingest({ parts, batcher, inbox, read: readFile }, id, async () => {});
  }
  await batcher.idle();
  office = await openOffice(parts);
  hub = hubOf(parts, office);
}, 120_000);
afterAll(async () => {
  office?.close();
  await parts?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What is around a thing for an analyst of cargo: captions of the things, and the kinds of what is shared. */
async function around(kind: string, number: string, hops: number) {
  const id = await idOf(office, office.viewer(ANA), kind, number);
  const context = contextOf(hub, office.viewer(ANA), parts.now);
  const { data } = await ask(context, NeighbourhoodDocument, { id: `Entity:${id}`, hops });
  const { entities = [], identifiers = [] } = data.neighbourhood ?? {};
  return {
    things: entities.map((each) => `${each.kind} ${each.caption}`).sort(),
    shared: identifiers.map((each) => `${each.kind} ${each.value}`).sort(),
  };
}

test('a parcel that quotes a page meets the listing by its address and the shop by its host', async () => {
  const { things, shared } = await around('PostalItem', 'RR123456785GB', 1);
  expect(things).toEqual(expect.arrayContaining(['Listing Copper lamp', 'Organisation lamps.example.co.uk']));
  expect(shared).toEqual(
    expect.arrayContaining([
      'Account lamps.example.co.uk|lamps.example.co.uk',
      'Url https://www.lamps.example.co.uk/lamps/copper-7',
    ]),
  );
});

test('its sender and the page’s seller are one thing by telephone and name', async () => {
  const { things } = await around('PostalItem', 'RR123456785GB', 2);
  expect(things.filter((thing) => /lantern house/i.test(thing))).toHaveLength(1);
  expect(things).toContain('Person JOHN SMITH');
});

test('a parcel of another name meets the seller by the telephone alone, and the listing behind it', async () => {
  const { things, shared } = await around('PostalItem', 'LX000000005JP', 3);
  expect(shared).toContain('Phone +442079460958');
  expect(things).toEqual(expect.arrayContaining(['Person JOHN SMITH', 'Listing Copper lamp']));
});

test('parcel and declaration meet at the order, whose shop is told by the page here and by the mail there', async () => {
  const { things, shared } = await around('PostalItem', 'RR123456785GB', 1);
  expect(shared).toContain('PurchaseOrderNumber lamps.example.co.uk|LH-5541');
  expect(things).toContain('GoodsItem Lamp');
});

test('the price of the page stands against the declared value as a reason', async () => {
  const id = await idOf(office, office.viewer(ANA), 'PostalItem', 'RR123456785GB');
  const context = contextOf(hub, office.viewer(ANA), parts.now);
  const { data } = await ask(context, EntityReasonsDocument, { id: `Entity:${id}` });
  expect(JSON.stringify(data)).toContain('the page it quotes offers Copper lamp at 90 GBP');
});
