import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { canonicalise } from '../../src/share/canonical-json.ts';
import { makeNumber, type Receipt, receiptShape, statementShape, writeStatement } from '../../src/share/receipt.ts';
import { ReceiptLedger } from '../../src/share/receipt-ledger.ts';
import { signExchange } from '../../src/share/signed-exchange.ts';
import { verifyReceipt } from '../../src/share/verify-receipt.ts';
import { asker, exchange, makeParty, now, owner } from './hubs.ts';

const { receipt } = await exchange();
const parties = [owner.party, asker.party];
const good: Receipt = receiptShape.parse(JSON.parse(receipt));

async function partsOf(text: string, by = parties): Promise<string[]> {
  const { problems } = await verifyReceipt(text, by);
  return [...new Set(problems.map(({ part }) => part))];
}

const write = (changed: Receipt) => `${canonicalise(changed)}\n`;
const withStatement = (changed: Partial<Receipt['statement']>) =>
  write({ ...good, statement: { ...good.statement, ...changed } });
const withRequest = (changed: Partial<Receipt['request']['fields']>) =>
  write({ ...good, request: { ...good.request, fields: { ...good.request.fields, ...changed } } });
const withResponse = (changed: Partial<Receipt['response']['fields']>) =>
  write({ ...good, response: { ...good.response, fields: { ...good.response.fields, ...changed } } });

describe('a receipt', () => {
  test('has a number that can be stated, whatever the owner is called', () => {
    const number = makeNumber(`a${'b'.repeat(39)}`, now);
    expect(statementShape.shape.number.safeParse(number).success).toBe(true);
  });

  test('is verified by the public keys of the two hubs alone, and says who asked what and what left', async () => {
    const { statement, problems } = await verifyReceipt(receipt, parties);
    expect(problems).toEqual([]);
    expect(statement).toMatchObject({
      owner: 'jp-customs',
      partner: 'nz-customs',
      subject: 'officer-7',
      purpose: 'smuggling',
      instrument: 'cmaa-jp-nz',
      released: { Person: { name: 'release', birthDate: 'year' } },
      policy: 'policy-1',
    });
  });

  test.each([
    ['another end user', ['statement'], withStatement({ subject: 'officer-8' })],
    ['a field released more', ['statement'], withStatement({ released: { Person: { phone: 'release' } } })],
    ['another policy', ['statement'], withStatement({ policy: 'policy-2' })],
    ['another hash of the request', ['statement'], withStatement({ request: good.statement.response })],
    ['another outcome', ['statement'], withStatement({ outcome: 'refused' })],
    ['another owner', ['keys'], withStatement({ owner: 'fr-customs' })],
    [
      'another method',
      ['request', 'response', 'proof'],
      write({ ...good, request: { ...good.request, method: 'PUT' } }),
    ],
    ['another status', ['response'], write({ ...good, response: { ...good.response, status: 403 } })],
    ['another proof', ['request', 'proof'], withRequest({ dpop: good.request.fields.dpop.slice(0, -1) })],
    ['another token', ['request', 'access token'], withRequest({ authorization: `DPoP ${good.request.fields.dpop}` })],
    [
      'another scheme',
      ['request', 'access token'],
      withRequest({ authorization: good.request.fields.authorization.replace('DPoP', 'Bearer') }),
    ],
    ['another request signature', ['request', 'response'], withRequest({ signature: good.response.fields.signature })],
    ['another answer signature', ['response'], withResponse({ signature: good.request.fields.signature })],
    ['another statement in the answer', ['statement', 'response'], withResponse({ 'sekisho-receipt': ':AAAA:' })],
    ['a part more', ['file'], `${canonicalise({ ...good, note: 'x' })}\n`],
    ['blanks', ['file'], `${JSON.stringify(JSON.parse(receipt), null, 1)}\n`],
    ['no line break', ['file'], receipt.trimEnd()],
    ['a part twice', ['file'], receipt.replace('{', `{"request":${canonicalise(good.request)},`)],
    ['nothing', ['file'], ''],
  ])('with %s fails in %j', async (_, parts, text) => {
    expect((await partsOf(text)).sort()).toEqual([...parts].sort());
  });

  test("that its owner rewrites and signs again still has to fit the asker's token", async () => {
    const statement = { ...good.statement, subject: 'officer-8' };
    const { signature: _, 'signature-input': __, ...fields } = good.response.fields;
    const unsigned = {
      ...good.response,
      fields: { ...fields, 'sekisho-receipt': writeStatement(statement) },
      request: good.request,
    };
    const { fields: signed } = signExchange(unsigned, owner.keys.signature, Date.parse(statement.time));
    const forged = { ...good, statement, response: { status: 200, fields: signed as Receipt['response']['fields'] } };
    expect(await partsOf(write(forged))).toEqual(['statement']);
  });

  test('fails by the keys of others, and says whose are missing', async () => {
    const impostor = { ...makeParty('nz-customs', asker.card.url).party };
    expect((await partsOf(receipt, [owner.party, impostor])).sort()).toEqual(['access token', 'request']);
    const { problems } = await verifyReceipt(receipt, [owner.party]);
    expect(problems).toEqual([{ part: 'keys', message: "there are no keys of 'nz-customs' to verify with" }]);
  });

  test('holds after the keys have ended, and fails when they had ended before', async () => {
    const ended = (at: string) => ({
      ...owner.party,
      signatureKeys: owner.party.signatureKeys.map((key) => ({ ...key, notAfter: Date.parse(at) })),
    });
    expect(await partsOf(receipt, [ended('2026-11-24T00:00:00Z'), asker.party])).toEqual([]);
    expect(await partsOf(receipt, [ended('2026-11-22T00:00:00Z'), asker.party])).toEqual(['response']);
  });

  test('with any byte changed, taken away or put in is found out', async () => {
    const bytes = Buffer.from(receipt);
    const place = fc.nat({ max: bytes.length - 1 });
    const way = fc.constantFrom('change', 'take', 'put');
    await fc.assert(
      fc.asyncProperty(place, way, fc.integer({ min: 0, max: 255 }), async (at, how, byte) => {
        const head = bytes.subarray(0, at);
        const changed = Buffer.concat([
          head,
          how === 'take' ? Buffer.alloc(0) : Buffer.from([byte]),
          bytes.subarray(how === 'put' ? at : at + 1),
        ]);
        if (changed.equals(bytes)) return;
        expect(await partsOf(changed.toString('utf8'))).not.toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the ledger of receipts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-ledger-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('keeps what is added, newest first, a partner apart', async () => {
    const ledger = new ReceiptLedger(folder);
    await ledger.append('nz-customs', '{"a":1}\n');
    await ledger.append('nz-customs', '{"a":2}\n');
    await ledger.append('fr-customs', receipt);
    expect(await ledger.list('nz-customs', 10)).toEqual([
      { at: 8, text: '{"a":2}' },
      { at: 0, text: '{"a":1}' },
    ]);
    expect(await ledger.list('nz-customs', 1)).toEqual([{ at: 8, text: '{"a":2}' }]);
    expect(await partsOf(`${(await ledger.list('fr-customs', 1))[0]?.text}\n`)).toEqual([]);
    expect(await ledger.list('no-customs', 1)).toEqual([]);
  });

  test('loses no receipt to half a line that a killed process left', async () => {
    const ledger = new ReceiptLedger(folder);
    writeFileSync(join(folder, 'de-customs.ndjson'), '{"a":1}\n{"a":');
    await ledger.append('de-customs', '{"a":2}\n');
    expect((await ledger.list('de-customs', 10)).map(({ text }) => text)).toEqual(['{"a":2}', '{"a":1}']);
    expect(readFileSync(join(folder, 'de-customs.ndjson'), 'utf8')).toBe('{"a":1}\n{"a":\n{"a":2}\n');
  });

  test('is read back from its end page by page, whole lines only, however long it is', async () => {
    const ledger = new ReceiptLedger(folder);
    const line = (at: number) => `{"a":"${String(at).padStart(1_000, '0')}"}`;
    writeFileSync(
      join(folder, 'us-customs.ndjson'),
      Array.from({ length: 1_500 }, (_, at) => `${line(at)}\n`).join(''),
    );
    const read: string[] = [];
    for (let before: number | undefined; ; ) {
      const page = await ledger.list('us-customs', 100, before);
      if (page.length === 0) break;
      read.push(...page.map(({ text }) => text));
      before = page.at(-1)?.at;
    }
    expect(read).toEqual(Array.from({ length: 1_500 }, (_, at) => line(1_499 - at)));
    expect(await ledger.list('us-customs', 1, 999_999_999)).toEqual([{ at: expect.any(Number), text: line(1_499) }]);
  });

  test('takes no partner for a path', async () => {
    await expect(new ReceiptLedger(folder).append('../x', 'x')).rejects.toThrow();
  });
});
