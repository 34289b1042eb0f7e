import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { addKeys, endKey, enrol, enrolSelf, setState } from '../../src/share/enrol.ts';
import type { PartnerCard } from '../../src/share/partner-card.ts';
import { readChanges } from '../../src/share/partner-changes.ts';
import { findPartner, partiesOf, readRegistry } from '../../src/share/registry.ts';
import { asker, makeParty, now, owner } from './hubs.ts';

const grants = { purposes: ['smuggling'], instruments: ['cmaa-jp-nz'] };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-registry-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

function write(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

const text = (card: unknown) => JSON.stringify(card);
const at = (time = now) => ({ folder, by: 'admin', now: time });

test('a partner is enrolled once, suspended, and let in again', () => {
  enrol(at(), text(asker.card), grants);
  expect(readRegistry(folder).partners.get('nz-customs')).toMatchObject({
    ...grants,
    state: 'active',
    card: asker.card,
  });
  expect(() => enrol(at(), text(asker.card), grants)).toThrow('is enrolled');
  expect(setState(at(), 'nz-customs', 'suspended').state).toBe('suspended');
  expect(readRegistry(folder).partners.get('nz-customs')?.state).toBe('suspended');
  expect(() => setState(at(), 'fr-customs', 'active')).toThrow('No partner');
  expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
});

test('a partner that was removed is none, keeps its keys for receipts, and can be enrolled again with others', () => {
  enrol(at(), text(asker.card), grants);
  setState(at(), 'nz-customs', 'removed');
  const registry = readRegistry(folder);
  expect(findPartner(registry, 'nz-customs')).toBeUndefined();
  expect(partiesOf(registry).map(({ id }) => id)).toEqual(['nz-customs']);
  expect(() => setState(at(), 'nz-customs', 'active')).toThrow('No partner');
  const next = makeParty('nz-customs').card;
  expect(() => enrol(at(), text({ ...next, url: 'https://hub.else.example' }), grants)).toThrow('those enrolled');
  const { party, state } = enrol(at(), text(next), { ...grants, purposes: ['fraud'] });
  expect([state, party.signatureKeys.map(({ kid }) => kid)]).toEqual([
    'active',
    [...asker.card.keys.signature, ...next.keys.signature].map(({ kid }) => kid),
  ]);
});

test('the address of a partner that was removed is free for another', () => {
  enrol(at(), text(asker.card), grants);
  const successor = { ...makeParty('xx-customs').card, url: asker.card.url, issuer: asker.card.issuer };
  expect(() => enrol(at(), text(successor), grants)).toThrow('of another party');
  setState(at(), 'nz-customs', 'removed');
  expect(enrol(at(), text(successor), grants).state).toBe('active');
  expect(readRegistry(folder).partners.size).toBe(2);
  expect(() => enrol(at(), text(asker.card), grants)).toThrow('of another party');
});

test('a key that is ended ends now in every use, once, and one that has yet to begin never begins', () => {
  const kid = 'one-name';
  const named = <K extends object>(keys: readonly K[], more: object = {}) =>
    keys.map((key) => ({ ...key, kid, ...more }));
  const keys = {
    token: named(asker.card.keys.token),
    signature: named(asker.card.keys.signature, { notBefore: '2027-01-01T00:00:00Z' }),
  };
  enrol(at(), text({ ...asker.card, keys }), grants);
  const { party } = endKey(at(now + 5), 'nz-customs', kid);
  const [token, signature] = [party.tokenKeys[0], party.signatureKeys[0]];
  expect([token?.notBefore, token?.notAfter]).toEqual([Date.parse(keys.token[0]?.notBefore ?? ''), now + 5]);
  expect([signature?.notBefore, signature?.notAfter]).toEqual([now + 4, now + 5]);
  expect(() => endKey(at(now + 9), 'nz-customs', kid)).toThrow('ended already');
  expect(() => endKey(at(), 'nz-customs', 'other')).toThrow('no key of this name');
  expect(addKeys(at(now + 9), 'nz-customs', text({ ...asker.card, keys })).party).toEqual(party);
});

test('a registry that nobody could read is not written', () => {
  enrol(at(), text(asker.card), grants);
  const [key] = asker.card.keys.signature;
  const signature = Array.from({ length: 50 }, (_, each) => ({ ...key, kid: `key-${each}` }));
  const many = { ...asker.card, keys: { ...asker.card.keys, signature } };
  expect(() => addKeys(at(), 'nz-customs', text(many))).toThrow('card.keys.signature');
  expect(readRegistry(folder).partners.get('nz-customs')?.card).toEqual(asker.card);
});

test('every change leaves a line of who made it, and one that cannot leave it is not made', async () => {
  enrol(at(), text(asker.card), grants);
  setState(at(now + 1), 'nz-customs', 'suspended');
  endKey(at(now + 2), 'nz-customs', asker.keys.token.kid);
  const lines = await readChanges(folder, 'nz-customs', 2);
  expect(lines).toEqual([
    { at: '2026-11-23T12:00:00.002Z', by: 'admin', change: 'end-key', keys: [asker.keys.token.kid] },
    { at: '2026-11-23T12:00:00.001Z', by: 'admin', change: 'suspend', keys: [] },
  ]);
  rmSync(join(folder, 'nz-customs.changes.ndjson'));
  mkdirSync(join(folder, 'nz-customs.changes.ndjson'));
  expect(() => setState(at(), 'nz-customs', 'active')).toThrow('could not be stored');
  expect(readRegistry(folder).partners.get('nz-customs')?.state).toBe('suspended');
});

test('a newer card adds keys, and the old ones stay with the end that it gives them', () => {
  enrol(at(), text(asker.card), grants);
  const next = makeParty('nz-customs').card;
  const ending = (keys: PartnerCard['keys']['signature']) =>
    keys.map((key) => ({ ...key, notAfter: '2026-12-01T00:00:00Z' }));
  const newer = {
    ...next,
    keys: { ...next.keys, signature: [...ending(asker.card.keys.signature), ...next.keys.signature] },
  };
  const { party } = addKeys(at(), 'nz-customs', text(newer));
  expect(party.signatureKeys.map(({ notAfter }) => new Date(notAfter).toISOString())).toEqual([
    '2026-12-01T00:00:00.000Z',
    '2028-11-22T12:00:00.000Z',
  ]);
  expect(party.tokenKeys).toHaveLength(2);
});

test('a newer card cannot give a known name to another key, or be of another party', () => {
  enrol(at(), text(asker.card), grants);
  const [kept] = asker.card.keys.signature;
  const other = makeParty('nz-customs').card;
  const turned = {
    ...other,
    keys: { ...other.keys, signature: other.keys.signature.map((key) => ({ ...key, kid: kept?.kid ?? '' })) },
  };
  expect(() => addKeys(at(), 'nz-customs', text(turned))).toThrow('to another key');
  expect(() => addKeys(at(), 'nz-customs', text(makeParty('fr-customs').card))).toThrow('those enrolled');
});

test('our own card is made once', () => {
  const about = { id: 'jp-customs', names: ['Japan Customs'], url: 'https://hub.jp.example' };
  const card = enrolSelf(at(), owner.keys, about);
  expect(readRegistry(folder).self?.card).toEqual(card);
  expect(() => enrolSelf(at(), owner.keys, about)).toThrow('has its card');
});

test('nobody is enrolled under the name, issuer or address of another', () => {
  enrol(at(), text(asker.card), grants);
  const twin = makeParty('fr-customs').card;
  expect(() => enrol(at(), text({ ...twin, issuer: asker.card.issuer }), grants)).toThrow('of another party');
  expect(() => enrol(at(), text({ ...twin, url: asker.card.url }), grants)).toThrow('of another party');
});

test('every problem of every file is told at once', () => {
  write('a.json', { card: { ...asker.card, url: 'http://hub.nz.example' }, ...grants, state: 'active', extra: 1 });
  write('b.json', '[');
  write('fr-customs.json', { card: makeParty('de-customs').card, ...grants, state: 'active' });
  writeFileSync(join(folder, 'c.json'), '[');
  expect(() => readRegistry(folder)).toThrow(
    expect.objectContaining({
      problems: [
        expect.stringMatching(/^a.json: card: url: must be https/),
        'a.json: Unrecognized key: "extra"',
        expect.stringMatching(/^b.json: /),
        'c.json: is not JSON',
        'fr-customs.json: must be named de-customs.json',
      ],
    }),
  );
});

test.each([
  ['what is no JSON', '{', 'card: is not JSON'],
  ['what is no card', '[]', 'card: '],
  ['a card under the name of our own file', { ...asker.card, id: 'self' }, "card.id: must not be 'self'"],
  ['a card longer than any', ' '.repeat(100_001), 'card: must have 100,000'],
])('%s is refused, with the problems of what is granted', (_, card, message) => {
  const given = typeof card === 'string' ? card : text(card);
  const enrolling = () => enrol(at(), given, { purposes: [], instruments: ['a b'], budget: { lookupsPerDay: -1 } });
  expect(enrolling).toThrow(
    expect.objectContaining({
      problems: [
        expect.stringContaining(message),
        'purposes: must name one at least',
        expect.stringMatching(/^instruments.0: must be/),
        'budget.lookupsPerDay: must be 0 or more',
      ],
    }),
  );
});

test.each([
  ['a private key', { kty: 'OKP', crv: 'Ed25519', d: 'x' }],
  ['another curve', { kty: 'OKP', crv: 'X25519' }],
  ['an RSA key', { kty: 'RSA', crv: undefined }],
  ['an end before its beginning', { notAfter: '2020-01-01T00:00:00Z' }],
  ['a date without offset', { notAfter: '2028-01-01T00:00:00' }],
  ['a name that is a path', { kid: '../one' }],
])('a card with %s among its keys is refused', (_, changed) => {
  const keys = { ...asker.card.keys, signature: asker.card.keys.signature.map((key) => ({ ...key, ...changed })) };
  expect(() => enrol(at(), text({ ...asker.card, keys }), grants)).toThrow('card.keys.signature.0');
});

test.each([
  'http://hub.example',
  'https://hub.example/',
  'https://hub.example?x',
  'https://a@hub.example',
  'https:\\\\hub',
  'ftp://hub.example',
])('a card with the address %s is refused', (url) =>
  expect(() => enrol(at(), text({ ...asker.card, url }), grants)).toThrow('card.url'),
);
