import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsedUnitShape } from '../../src/model/parsed-unit.ts';
import { issueFor, makeRequest } from '../../src/share/make-request.ts';
import { paceMs } from '../../src/share/pace.ts';
import { openCard } from '../../src/share/partner-card.ts';
import { verifyReceipt } from '../../src/share/verify-receipt.ts';
import { now } from '../share/hubs.ts';
import { policy, tables } from '../share/release-tables.ts';
import { openPartnerHub } from './partner-hub.ts';

type Hub = Awaited<ReturnType<typeof openPartnerHub>>;
let owner: Hub;
let asker: Hub;
beforeAll(async () => {
  const of = { policy, release: tables, now: () => now };
  owner = await openPartnerHub({ ...of, id: 'jp-customs' });
  asker = await openPartnerHub({ ...of, id: 'nz-customs' });
  owner.enrol(asker.card);
});
afterAll(async () => {
  await owner.close();
  await asker.close();
});

const notice = {
  number: '1',
  title: 'Seen again',
  text: 'At another port.',
  reportedAt: '2026-11-23T11:00:00Z',
  goods: [{ kind: 'ContainerNumber', value: 'CSQU3054383' }],
};
const receipts = { first: 5 };

async function receiptsOf(hub: Hub, folder: string, partner: string): Promise<string[]> {
  const text = readFileSync(join(hub.data, folder, `${partner}.ndjson`), 'utf8');
  return text.split(/(?<=\n)/);
}

describe("the partner's door", () => {
  test('answers what is asked, signed, and both sides keep one receipt that verifies', async () => {
    const { data, errors, statement } = await asker.ask(owner.card, 'receipts', receipts);
    expect([data, errors]).toEqual([{ receipts: [] }, []]);
    expect(statement).toMatchObject({
      owner: 'jp-customs',
      partner: 'nz-customs',
      operation: 'receipts',
      outcome: 'answered',
      released: {},
    });
    const [kept] = await receiptsOf(owner, 'receipts', 'nz-customs');
    const [theirs] = await receiptsOf(asker, 'asked', 'jp-customs');
    expect(theirs).toBe(kept);
    const { problems } = await verifyReceipt(kept ?? '', [openCard(owner.card), openCard(asker.card)]);
    expect(problems).toEqual([]);
  });

  test('shows a partner its own receipts', async () => {
    const { data } = await asker.ask(owner.card, 'receipts', receipts);
    expect(data).toMatchObject({ receipts: [{ operation: 'receipts', outcome: 'answered', purpose: 'smuggling' }] });
  });

  test('takes a notice as a unit of the partner', async () => {
    const { data } = await asker.ask(owner.card, 'notice', { input: notice });
    expect(data).toEqual({ notice: { number: '1' } });
    const [unit] = owner.taken.map((each) => parsedUnitShape.parse(each));
    expect([unit?.feed, unit?.document.sender, unit?.mentions.map(({ kind }) => kind)]).toEqual([
      'partner',
      'nz-customs',
      ['Report', 'Container'],
    ]);
  });

  test('lets answers go at whole steps of time', async () => {
    const before = owner.waits.length;
    await asker.ask(owner.card, 'receipts', receipts);
    const [wait = -1] = owner.waits.slice(before);
    expect(wait).toBeGreaterThanOrEqual(0);
    expect(wait).toBeLessThanOrEqual(paceMs);
  });

  test.each([
    ['an operation that is not ours', { id: 'a'.repeat(64) }, 400, 'INPUT_INVALID', 'unknown'],
    ['a text instead of an id', { id: '{ receipts(first: 1) { number } }' }, 400, 'INPUT_INVALID', 'unknown'],
    ['a purpose that is not granted', { purpose: 'valuation' }, 403, 'FORBIDDEN', 'unknown'],
    ['an instrument that is not granted', { instrument: 'cmaa-jp-fr' }, 403, 'FORBIDDEN', 'unknown'],
    ['variables that do not fit', { variables: { first: 'x' } }, 400, 'BAD_USER_INPUT', 'receipts'],
  ])('refuses %s, signed and with a receipt', async (_, changed, _status, code, operation) => {
    const { data, errors, statement } = await asker.ask(owner.card, 'receipts', receipts, changed);
    expect([data, errors.map((error) => error.code)]).toEqual([null, [code]]);
    expect(statement).toMatchObject({ operation, outcome: 'refused', released: {} });
  });

  test('refuses a lookup that has no exact key, with every problem at once', async () => {
    const input = {
      parties: [
        { name: 'TANAKA AKIRA', identifiers: [] },
        { identifiers: [{ kind: 'Phone', value: '+819012345678' }] },
      ],
      goods: [{ kind: 'S10', value: 'RR123456780GB' }],
    };
    const { errors } = await asker.ask(owner.card, 'lookup', { input });
    expect(errors.map(({ message }) => message.split('\n'))).toEqual([
      [
        'parties.0.identifiers: must be 1 to 10: a name alone is no exact key',
        'parties.1: a document or contact needs the name beside it',
        'goods.0: is not a S10 as this is asked for',
      ],
    ]);
  });

  test('gives no more than the budget, whatever would be found, and says which', async () => {
    owner.enrol(asker.card, {
      budget: { costPerToken: 200, lookupsPerMinute: 1, lookupsPerDay: 5, disclosuresPerDay: 0, noticesPerDay: 0 },
    });
    const goods = ['RR123456785GB', 'RR000000005GB'].map((value) => ({ kind: 'S10', value }));
    const { errors } = await asker.ask(owner.card, 'lookup', { input: { goods } });
    expect(errors).toEqual([
      { code: 'LIMIT_EXCEEDED', message: "The limit 'lookup-minute' of this partner is 1; it is used up." },
    ]);
    const disclosed = await asker.ask(owner.card, 'disclose', { handle: 'x' });
    expect(disclosed.errors.map(({ message }) => message)).toEqual([
      "The limit 'disclosure-day' of this partner is 0; it is used up.",
    ]);
    const input = { number: '1', title: 'A', text: 'B', reportedAt: '2026-11-01T00:00:00Z', parties: [], goods: [] };
    const told = await asker.ask(owner.card, 'notice', { input });
    expect(told.errors.map(({ message }) => message)).toEqual([
      "The limit 'notice-day' of this partner is 0; it is used up.",
    ]);
    owner.enrol(asker.card);
  });

  test('gives one token no more than its cost, and another token again', async () => {
    const budget = {
      costPerToken: 2,
      lookupsPerMinute: 100,
      lookupsPerDay: 100,
      disclosuresPerDay: 100,
      noticesPerDay: 100,
    };
    owner.enrol(asker.card, { budget });
    const codes = async (subject: string) => {
      const { errors } = await asker.ask(owner.card, 'receipts', receipts, { subject });
      return errors.map(({ code }) => code);
    };
    expect([await codes('a'), await codes('a'), await codes('a')]).toEqual([[], [], ['LIMIT_EXCEEDED']]);
    expect(await codes('b')).toEqual([]);
    owner.enrol(asker.card);
  });

  test('knows no handle that it did not make', async () => {
    const { errors } = await asker.ask(owner.card, 'disclose', { handle: 'x'.repeat(155) });
    expect(errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  test('lets nobody in who is suspended or not enrolled, and lets them in again', async () => {
    owner.enrol(asker.card, { state: 'suspended' });
    await expect(asker.ask(owner.card, 'receipts', receipts)).rejects.toMatchObject({ code: 'PARTNER_REFUSED' });
    owner.enrol(asker.card);
    await expect(asker.ask(owner.card, 'receipts', receipts)).resolves.toBeDefined();
    await expect(owner.ask(asker.card, 'receipts', receipts)).rejects.toMatchObject({ code: 'PARTNER_REFUSED' });
  });

  test('a file of partners with a typo changes nothing, and is told in the log', async () => {
    owner.enrol(asker.card, { purpose: ['x'] } as object);
    await expect(asker.ask(owner.card, 'receipts', receipts)).resolves.toBeDefined();
    expect(owner.lines()).toContainEqual(expect.objectContaining({ op: 'partner-files', what: 'partners', level: 50 }));
    owner.enrol(asker.card);
  });
});

describe('an unsigned or broken request', () => {
  const post = async (changed: Record<string, string | null> = {}, body?: string, path = '/partner/graphql') => {
    const sent = JSON.stringify({ id: owner.operation('receipts'), variables: receipts });
    const asking = {
      self: asker.asking.self,
      url: owner.url,
      subject: 'o',
      purpose: 'smuggling',
      instrument: 'cmaa-jp-nz',
    };
    const { fields } = makeRequest(asking, await issueFor(asking, now), sent, now);
    const entries = Object.entries({ ...fields, ...changed }).filter(([, value]) => typeof value === 'string');
    return fetch(`${owner.url}${path}`, {
      method: 'POST',
      headers: Object.fromEntries(entries) as Record<string, string>,
      body: body ?? sent,
    });
  };

  test.each([
    ['token', { authorization: null }, 'proof-missing', 'invalid_dpop_proof'],
    ['proof', { dpop: null }, 'proof-missing', 'invalid_dpop_proof'],
    ['digest', { 'content-digest': null }, 'request-digest', 'invalid_token'],
    ['signature', { signature: null }, 'request-signature', 'invalid_token'],
  ] as const)('without %s is refused by 401, unsigned, with the word for it', async (_, changed, problem, word) => {
    const before = existsSync(join(owner.data, 'receipts'))
      ? (await receiptsOf(owner, 'receipts', 'nz-customs')).length
      : 0;
    const answer = await post(changed);
    expect([answer.status, answer.headers.get('signature')]).toEqual([401, null]);
    expect(answer.headers.get('www-authenticate')).toBe(`DPoP error="${word}", algs="EdDSA ES256"`);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED', problem } }] });
    expect((await receiptsOf(owner, 'receipts', 'nz-customs')).length).toBe(before);
  });

  test('sent a second time is refused', async () => {
    const sent = JSON.stringify({ id: owner.operation('receipts'), variables: receipts });
    const asking = {
      self: asker.asking.self,
      url: owner.url,
      subject: 'o',
      purpose: 'smuggling',
      instrument: 'cmaa-jp-nz',
    };
    const { fields } = makeRequest(asking, await issueFor(asking, now), sent, now);
    const again = () =>
      fetch(`${owner.url}/partner/graphql`, { method: 'POST', headers: fields as Record<string, string>, body: sent });
    expect((await again()).status).toBe(200);
    const second = await again();
    expect(await second.json()).toMatchObject({ errors: [{ extensions: { problem: 'proof-replayed' } }] });
  });

  test('with another body or path is refused', async () => {
    expect((await post({}, '{}')).status).toBe(401);
    expect((await post({}, undefined, '/partner/graphql?x=1')).status).toBe(401);
  });

  test('that is too long is not read', async () => {
    expect((await post({}, 'x'.repeat(70_000))).status).toBe(413);
  });

  test('by GET is none', async () => {
    expect((await fetch(`${owner.url}/partner/graphql`)).status).toBe(405);
  });

  test('to a hub without a card finds no door', async () => {
    const hub = await openPartnerHub({ id: 'fr-customs', policy, release: tables, now: () => now });
    rmSync(join(hub.data, 'partners', 'self.json'));
    hub.partners.look();
    expect((await fetch(`${hub.url}/partner/graphql`, { method: 'POST', body: '{}' })).status).toBe(404);
    await hub.close();
  });
});

describe('whoever asks', () => {
  async function answerBy(listener: RequestListener): Promise<unknown> {
    const server = createServer(listener);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    try {
      return await asker
        .ask({ ...owner.card, url: `http://127.0.0.1:${port}` }, 'receipts', receipts)
        .catch((cause) => cause.code);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }
  /** What the owner answered to another request, shown again as the answer to this one. */
  async function earlier(): Promise<{ headers: Record<string, string>; body: string }> {
    const sent = JSON.stringify({ id: owner.operation('receipts'), variables: receipts });
    const asking = {
      self: asker.asking.self,
      url: owner.url,
      subject: 'officer-7',
      purpose: 'smuggling',
      instrument: 'cmaa-jp-nz',
    };
    const { fields } = makeRequest(asking, await issueFor(asking, now), sent, now);
    const answer = await fetch(`${owner.url}/partner/graphql`, {
      method: 'POST',
      headers: fields as Record<string, string>,
      body: sent,
    });
    return { headers: Object.fromEntries(answer.headers), body: await answer.text() };
  }

  test('believes no answer that is unsigned, of another request, or changed on the way', async () => {
    const { headers, body } = await earlier();
    expect(await answerBy((_, response) => response.end('{"data":{"receipts":[]}}'))).toBe('PARTNER_REFUSED');
    expect(await answerBy((_, response) => response.writeHead(200, headers).end(body))).toBe('PARTNER_INVALID');
    expect(
      await answerBy((_, response) => response.writeHead(200, { ...headers, 'content-length': 2 }).end('{}')),
    ).toBe('PARTNER_INVALID');
  });

  test('follows no redirection, and waits no longer than it said', async () => {
    expect(await answerBy((_, response) => response.writeHead(307, { location: owner.url }).end())).toBe(
      'PARTNER_UNAVAILABLE',
    );
    const impatient = { ...asker.asking, timeoutMs: 20 };
    const { ask } = await import('../../src/share/ask.ts');
    const server = createServer(() => undefined);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const partner = openCard({ ...owner.card, url: `http://127.0.0.1:${port}` });
    const question = {
      partner,
      subject: 'o',
      purpose: 'smuggling',
      instrument: 'cmaa-jp-nz',
      id: owner.operation('receipts'),
      variables: {},
    };
    await expect(ask(impatient, question)).rejects.toMatchObject({ code: 'PARTNER_UNAVAILABLE', retryable: true });
    server.closeAllConnections();
    server.close();
  });
});
