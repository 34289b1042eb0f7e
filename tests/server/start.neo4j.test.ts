import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findPort } from '../../engine/ports.ts';
import { openDevelopmentIssuer } from '../../src/auth/development-issuer.ts';
import { openHubKeys } from '../../src/auth/hub-keys.ts';
import { ask as askPartner } from '../../src/share/ask.ts';
import { enrol, enrolSelf } from '../../src/share/enrol.ts';
import { openTokens } from '../../src/share/issued-tokens.ts';
import { idOf, readOperations } from '../../src/share/operations.ts';
import { openCard, type PartnerCard } from '../../src/share/partner-card.ts';
import { ReceiptLedger } from '../../src/share/receipt-ledger.ts';
import { rollSelf } from '../../src/share/roll-keys.ts';
import { makeIssuer } from '../auth/tokens.ts';

const main = join(import.meta.dirname, '..', '..', 'src', 'server.ts');
let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'sekisho-start-'));
});
afterAll(() => rmSync(data, { recursive: true }));

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  /** Exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  readonly log: () => string;
}

async function start(env: Record<string, string> = {}): Promise<Started> {
  const { url, user, password } = inject('neo4j');
  const port = await findPort(4_700);
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      NEO4J_URL: url,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      REDIS_URL: inject('redisUrl'),
      SEKISHO_DATA: data,
      SEKISHO_PORT: String(port),
      NODE_ENV: 'test',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr?.on('data', (part) => {
    log += part;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, url: `http://127.0.0.1:${port}`, ended, log: () => log };
}

async function untilReady({ url, ended }: Started): Promise<void> {
  const isUp = () =>
    fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  await Promise.race([
    expect.poll(isUp, { timeout: 20_000 }).toBe(true),
    ended.then((code) => Promise.reject(new Error(`The server ended with ${code}.`))),
  ]);
}

function ask(url: string, token: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ me { id } }' }),
  });
}

describe('the server', () => {
  test('answers a development token, and stops cleanly when it is told to', async () => {
    const server = await start();
    await untilReady(server);
    const wanted = { subject: 'a', role: 'analyst', purpose: 'cargo-targeting', ttlSeconds: 60 };
    const token = await openDevelopmentIssuer(data, false).issue(wanted, Date.now());
    expect(await (await ask(server.url, token)).json()).toEqual({ data: { me: { id: 'urn:sekisho:development#a' } } });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  test('in production trusts the named issuers only: no development token, no sign-in link, no introspection', async () => {
    const { trusted, sign, jwk } = await makeIssuer();
    const issuers = JSON.stringify([
      { issuer: trusted.issuer, audience: trusted.audience, agency: 'customs', jwks: { keys: [jwk] } },
    ]);
    const server = await start({ NODE_ENV: 'production', SEKISHO_ISSUERS: issuers });
    await untilReady(server);
    const wanted = { subject: 'a', role: 'analyst', purpose: 'cargo-targeting', ttlSeconds: 60 };
    const development = await openDevelopmentIssuer(data, false).issue(wanted, Date.now());
    expect(await (await ask(server.url, development)).text()).toContain('"problem":"issuer"');
    const seconds = Math.floor(Date.now() / 1_000);
    const real = await sign({ iat: seconds, exp: seconds + 60 });
    expect((await ask(server.url, real)).status).toBe(200);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  test('answers a partner soon after it has a card and the partner is enrolled, and by new keys soon after they are made', async () => {
    const server = await start();
    await untilReady(server);
    const [ours, theirs] = [join(data, 'partners'), join(data, 'theirs')];
    const keys = openHubKeys(theirs, Date.now());
    const about = { names: ['Customs'], url: 'https://hub.nz.example' };
    const at = { by: 'test', now: Date.now() };
    const card = enrolSelf({ folder: theirs, ...at }, keys, { ...about, id: 'nz-customs' });
    const self = enrolSelf({ folder: ours, ...at }, openHubKeys(data, Date.now()), {
      ...about,
      id: 'jp-customs',
      url: server.url,
    });
    const grants = { purposes: ['smuggling'], instruments: ['cmaa-jp-nz'] };
    enrol({ folder: ours, ...at }, JSON.stringify(card), grants);
    const operations = readOperations(join(import.meta.dirname, '..', '..', 'operations', 'partner'));
    const parts = {
      self: { id: card.id, issuer: card.issuer, keys },
      ledger: new ReceiptLedger(join(theirs, 'asked')),
      issueToken: openTokens(Date.now),
      now: Date.now,
      timeoutMs: 10_000,
    };
    const input = { goods: [{ kind: 'S10', value: 'RR123456785GB' }] };
    const question = {
      subject: 'officer-7',
      purpose: 'smuggling',
      instrument: 'cmaa-jp-nz',
      id: idOf(operations, 'lookup'),
      variables: { input },
    };
    const nothing = { lookup: { parties: [], goods: [{ hit: false, handle: null }] } };
    const lookup = (hub: PartnerCard) =>
      askPartner(parts, { ...question, partner: openCard(hub) })
        .then(({ data: answered }) => answered)
        .catch(() => undefined);
    await expect.poll(() => lookup(self), { timeout: 10_000 }).toEqual(nothing);
    // The old keys have ended in this card: what they sign counts no more.
    const { card: newer } = rollSelf({ folder: ours, by: 'test', now: Date.now() }, data, 0);
    await expect.poll(() => lookup(newer), { timeout: 10_000 }).toEqual(nothing);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  test.each([
    ['a wrong graph password', { NEO4J_PASSWORD: 'wrong' }, 'Neo4j refused the user or password'],
    ['no issuer in production', { NODE_ENV: 'production' }, 'SEKISHO_ISSUERS: is not set'],
    ['issuers that cannot be read', { SEKISHO_ISSUERS: '[{}]' }, 'SEKISHO_ISSUERS'],
    ['a port that is no number', { SEKISHO_PORT: 'http' }, 'SEKISHO_PORT'],
  ])('with %s ends and says what to do', async (_, env, message) => {
    const server = await start(env);
    expect(await server.ended).toBe(1);
    expect(server.log()).toContain(message);
  });
});
