import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { addKeys, enrol, enrolSelf, setState } from '../../src/share/enrol.ts';
import type { PartnerCard } from '../../src/share/partner-card.ts';
import { readRegistry } from '../../src/share/registry.ts';
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

function cardFile(card: PartnerCard): string {
  return write(`${card.id}.card`, card);
}

test('a partner is enrolled once, suspended, and let in again', () => {
  enrol(folder, cardFile(asker.card), grants);
  expect(readRegistry(folder).partners.get('nz-customs')).toMatchObject({
    ...grants,
    state: 'active',
    card: asker.card,
  });
  expect(() => enrol(folder, cardFile(asker.card), grants)).toThrow('is enrolled');
  expect(setState(folder, 'nz-customs', 'suspended').state).toBe('suspended');
  expect(readRegistry(folder).partners.get('nz-customs')?.state).toBe('suspended');
  expect(() => setState(folder, 'fr-customs', 'active')).toThrow('No partner');
  expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
});

test('a newer card adds keys, and the old ones stay with the end that it gives them', () => {
  enrol(folder, cardFile(asker.card), grants);
  const next = makeParty('nz-customs').card;
  const ending = (keys: PartnerCard['keys']['signature']) =>
    keys.map((key) => ({ ...key, notAfter: '2026-12-01T00:00:00Z' }));
  const newer = {
    ...next,
    keys: { ...next.keys, signature: [...ending(asker.card.keys.signature), ...next.keys.signature] },
  };
  const { party } = addKeys(folder, 'nz-customs', cardFile(newer));
  expect(party.signatureKeys.map(({ notAfter }) => new Date(notAfter).toISOString())).toEqual([
    '2026-12-01T00:00:00.000Z',
    '2028-11-22T12:00:00.000Z',
  ]);
  expect(party.tokenKeys).toHaveLength(2);
});

test('a newer card cannot give a known name to another key, or be of another party', () => {
  enrol(folder, cardFile(asker.card), grants);
  const [kept] = asker.card.keys.signature;
  const other = makeParty('nz-customs').card;
  const turned = {
    ...other,
    keys: { ...other.keys, signature: other.keys.signature.map((key) => ({ ...key, kid: kept?.kid ?? '' })) },
  };
  expect(() => addKeys(folder, 'nz-customs', cardFile(turned))).toThrow('to another key');
  expect(() => addKeys(folder, 'nz-customs', cardFile(makeParty('fr-customs').card))).toThrow('those enrolled');
});

test('our own card is made once', () => {
  const about = { id: 'jp-customs', names: ['Japan Customs'], url: 'https://hub.jp.example' };
  const card = enrolSelf(folder, owner.keys, about, now);
  expect(readRegistry(folder).self?.card).toEqual(card);
  expect(() => enrolSelf(folder, owner.keys, about, now)).toThrow('has its card');
});

test('nobody is enrolled under the name, issuer or address of another', () => {
  enrol(folder, cardFile(asker.card), grants);
  const twin = makeParty('fr-customs').card;
  expect(() => enrol(folder, cardFile({ ...twin, issuer: asker.card.issuer }), grants)).toThrow('of another party');
  expect(() => enrol(folder, cardFile({ ...twin, url: asker.card.url }), grants)).toThrow('of another party');
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
  ['a private key', { kty: 'OKP', crv: 'Ed25519', d: 'x' }],
  ['another curve', { kty: 'OKP', crv: 'X25519' }],
  ['an RSA key', { kty: 'RSA', crv: undefined }],
  ['an end before its beginning', { notAfter: '2020-01-01T00:00:00Z' }],
  ['a date without offset', { notAfter: '2028-01-01T00:00:00' }],
  ['a name that is a path', { kid: '../one' }],
])('a card with %s among its keys is refused', (_, changed) => {
  const keys = { ...asker.card.keys, signature: asker.card.keys.signature.map((key) => ({ ...key, ...changed })) };
  expect(() => enrol(folder, write('x.card', { ...asker.card, keys }), grants)).toThrow('keys: signature: 0');
});

test.each([
  'http://hub.example',
  'https://hub.example/',
  'https://hub.example?x',
  'https://a@hub.example',
  'https:\\\\hub',
  'ftp://hub.example',
])('a card with the address %s is refused', (url) =>
  expect(() => enrol(folder, write('x.card', { ...asker.card, url }), grants)).toThrow('url'),
);
