import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/feeds/read.ts';
import { recognise } from '../../src/feeds/recognise.ts';
import type { Parsed } from '../../src/model/parsed-unit.ts';
import { inChunks, issueCodes } from './collect.ts';

function tell(bytes: Uint8Array | string): string {
  const found = recognise(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (found.type === 'feed') return `${found.feed.name} ${found.format}`;
  return found.type === 'unknown' ? found.code : `${found.feed} ${found.format} later`;
}

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
}

async function readAll(bytes: Uint8Array | string, feed?: string): Promise<Parsed[]> {
  const pieces: Parsed[] = [];
  for await (const piece of readFile(inChunks(Buffer.from(bytes)), feed)) pieces.push(piece);
  return pieces;
}

describe('what is read', () => {
  test.each([
    ['pnr/family.edi', 'pnr PNRGOV:13:1'],
    ['declaration/two-items.xml', 'declaration WCO-DEC/3.6'],
    ['air-cargo/direct.fwb', 'air-cargo FWB/17'],
    ['air-cargo/houses.fhl', 'air-cargo FHL/4'],
    ['finding/findings.ndjson', 'finding sekisho-finding/1'],
    ['post/items.itmatt', 'post ITMATT:1:5'],
    ['listing/kettle.html', 'listing HTML'],
    ['intel/tea.stix.json', 'intel STIX/2.1'],
    ['intel/example.ftm.ndjson', 'intel FOLLOWTHEMONEY'],
    ['intel/reports.ndjson', 'intel sekisho-report/1'],
  ])('%s', (name, expected) => {
    expect(tell(fixture(name))).toBe(expected);
  });
});

describe('what is known and not read yet', () => {
  const unb = "UNA:+.? 'UNB+UNOA:4+A+B+260301:0810+R'";

  test.each([
    [`${unb}UNH+1+PAXLST:D:02B:UN:IATA'`, 'api PAXLST:D:02B later'],
    [`${unb}UNH+1+CUSRES:D:05B:UN'`, 'api CUSRES:D:05B later'],
    [`${unb}UNH+1+BAPLIE:D:95B:UN'`, 'sea-cargo BAPLIE:D:95B later'],
    [`${unb}UNH+1+COPRAR:D:95B:UN'`, 'sea-cargo COPRAR:D:95B later'],
    [`${unb}UNH+1+IFTSTA:D:00B:UN'`, 'sea-cargo IFTSTA:D:00B later'],
    [`${unb}UNH+1+ORDERS:D:96A:UN'`, 'edifact ORDERS:D:96A later'],
    ['UNA:*.? $\r\nUNB*UNOA:4*A*B*260301:0810*R$\r\nUNH*1*PAXLST:D:02B:UN$', 'api PAXLST:D:02B later'],
    [`ISA*00*${' '.repeat(98)}~\nGS*IO*A*B*20260301*1449*1*X*004010~\nST*310*1~`, 'sea-cargo X12:310 later'],
    ['<ie:CC315A xmlns:ie="http://ics.dgtaxud.ec/CC315A">', 'ens CC315A later'],
    ['<CC313A>', 'ens CC313A later'],
    ['<?xml version="1.0"?>\n<ns2:Waybill xmlns="iata:datamodel:3">', 'air-cargo XFWB later'],
    ['<HouseWaybill xmlns="iata:datamodel:3">', 'air-cargo XFZB later'],
    ['<MetaData><WCOTypeName>RES</WCOTypeName><Response>', 'declaration WCO-RES later'],
    ['<rss version="2.0"><channel>', 'xml XML:rss later'],
    ['{"Event": {"info": "x"}}', 'intel MISP later'],
    ['BSM\r\n.V/1LNRT\r\n', 'baggage BSM later'],
    ['!AIVDM,1,1,,A,15M67FC000G?ufbE`FepT@3n00Sa,0*5C', 'sighting AIS later'],
    ['number,name,country\n1,A,JP\n2,B,JP\n', 'registry CSV later'],
  ])('%s', (text, expected) => {
    expect(tell(text)).toBe(expected);
  });

  test('is one issue, and no failure of reading', async () => {
    const parsed = await readAll('<CC315A>');
    expect(parsed.map(({ type }) => type)).toEqual(['refused']);
    expect(issueCodes(parsed)).toEqual(['format-not-read-yet']);
  });
});

describe('what nothing can read', () => {
  test.each([
    ['nothing', '', 'file-empty'],
    ['blanks', ' \r\n\t ', 'file-empty'],
    ['gzip', gzipSync('UNB+'), 'file-compressed'],
    ['zip', Buffer.from('PK\x03\x04rest'), 'file-compressed'],
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0'), 'file-binary'],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0]),
      'file-binary',
    ],
    ['a letter', 'Dear colleagues, please find attached the list.', 'format-unknown'],
  ])('%s', async (_, bytes, code) => {
    expect(tell(bytes)).toBe(code);
    const parsed = await readAll(bytes);
    expect(issueCodes(parsed)).toEqual([code]);
  });

  test('is kept whole where its feed finds nothing in it', async () => {
    const text = "UNB+UNOC:3+GBA+JPA+261120:0915+1'UNH+1+PNRGOV:99:9:IA'UNT+2+1'UNZ+1+1'";
    const [piece] = await readAll(text);
    expect(piece).toMatchObject({ type: 'refused', bytes: [0, text.length], issues: [{ code: 'nothing-found' }] });
  });

  test('is said too when a feed is forced', async () => {
    expect(issueCodes(await readAll('', 'pnr'))).toEqual(['file-empty']);
    expect(issueCodes(await readAll(gzipSync('UNB+'), 'pnr'))).toEqual(['file-compressed']);
  });
});

describe('a feed that is forced', () => {
  test.each(['pnr', 'declaration', 'air-cargo', 'finding', 'post', 'listing', 'intel'])(
    '%s on a file of another says what is wrong and gives no unit',
    async (feed) => {
      for (const name of [
        'pnr/family.edi',
        'declaration/two-items.xml',
        'air-cargo/direct.fwb',
        'finding/findings.ndjson',
      ]) {
        if (name.startsWith(feed)) continue;
        const parsed = await readAll(fixture(name), feed);
        expect(parsed.length).toBeGreaterThan(0);
        expect(parsed.filter(({ type }) => type === 'unit')).toEqual([]);
        expect(issueCodes(parsed).length).toBeGreaterThan(0);
      }
    },
  );

  test('that does not exist is refused by name', async () => {
    await expect(readAll('x', 'nosuch')).rejects.toMatchObject({ code: 'FEED_UNKNOWN' });
  });
});

test('any bytes are told to be something, and read to an end', async () => {
  const start = fc.constantFrom('', 'UNA', 'UNB+', '<?xml', '<Declaration>', 'FWB/17\n', '[{', 'ISA*', '\ufeff');
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (head, tail) => {
      expect((await readAll(Buffer.concat([Buffer.from(head), tail]))).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('the source is closed however reading ends', async () => {
  let closed = 0;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield fixture('pnr/family.edi');
    } finally {
      closed++;
    }
  }
  for await (const _ of readFile(source())) break;
  for await (const _ of readFile(source(), 'declaration')) break;
  expect(closed).toBe(2);
});
