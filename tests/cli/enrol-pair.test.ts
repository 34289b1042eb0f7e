import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHubKeys } from '../../src/auth/hub-keys.ts';
import { type DemoHub, enrolPair } from '../../src/cli/enrol-pair.ts';
import { endKey, setState } from '../../src/share/enrol.ts';
import { readRegistry } from '../../src/share/registry.ts';
import { ownReleaseFile } from '../../src/share/release-file.ts';
import { readReleasePolicy } from '../../src/share/release-policy.ts';
import { rollSelf } from '../../src/share/roll-keys.ts';
import { makeFolder } from '../engine/processes.ts';
import { policy } from '../share/release-tables.ts';

const now = Date.parse('2026-11-23T09:00:00Z');

function openPair(): [DemoHub, DemoHub] {
  const data = makeFolder();
  mkdirSync(join(data, 'partner'));
  return [
    { id: 'jp-customs', name: 'Japan Customs', data, url: 'http://127.0.0.1:4600' },
    { id: 'nz-customs', name: 'New Zealand Customs', data: join(data, 'partner'), url: 'http://127.0.0.1:4700' },
  ];
}

const registries = (pair: readonly DemoHub[]) => pair.map(({ data }) => readRegistry(join(data, 'partners')));
const cards = (pair: readonly DemoHub[]) =>
  registries(pair).map(({ self, partners }) => [self?.card, ...[...partners.values()].map(({ card }) => card)]);

test('each of the two holds the card of the other, and a release policy that is sound', () => {
  const pair = openPair();
  enrolPair(pair, now);
  const [[ours, theirsAtOurs], [theirs, oursAtTheirs]] = cards(pair) as [unknown[], unknown[]];
  expect([theirsAtOurs, oursAtTheirs]).toEqual([theirs, ours]);
  for (const { data } of pair) {
    const { tables } = readReleasePolicy(ownReleaseFile(data), policy);
    expect(tables.reach.flatMap(({ classes }) => classes)).not.toContainEqual(expect.stringMatching(/^(pnr|finding)/));
  }
});

test('doing it again changes nothing, and a policy that somebody changed stays', () => {
  const pair = openPair();
  enrolPair(pair, now);
  const [before, file] = [cards(pair), ownReleaseFile(pair[0].data)];
  writeFileSync(file, '{"instruments": {}, "reach": [], "rows": []}');
  enrolPair(pair, now + 86_400_000);
  expect(cards(pair)).toEqual(before);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ instruments: {}, reach: [], rows: [] });
});

test('new keys of one are taken by the other, and what an administrator changed stays', () => {
  const pair = openPair();
  const [one, two] = pair;
  enrolPair(pair, now);
  const at = (data: string, time: number) => ({ folder: join(data, 'partners'), by: 'admin', now: time });
  const { card, signsFrom } = rollSelf(at(two.data, now), two.data, 86_400_000);
  setState(at(one.data, now), two.id, 'suspended');
  const [old, next] = card.keys.token;
  endKey(at(one.data, now + 1), two.id, old?.kid ?? '');
  enrolPair(pair, now + 2);
  const known = readRegistry(join(one.data, 'partners')).partners.get(two.id);
  expect(known?.state).toBe('suspended');
  expect(known?.card.keys.token.map(({ kid, notAfter }) => [kid, Date.parse(notAfter)])).toEqual([
    [old?.kid, now + 1],
    [next?.kid, Date.parse(next?.notAfter ?? '')],
  ]);
  const moved: [DemoHub, DemoHub] = [one, { ...two, url: 'http://127.0.0.1:4800' }];
  enrolPair(moved, now + 3);
  const told = readRegistry(join(two.data, 'partners')).self?.card;
  expect(told?.keys.signature.map(({ kid }) => kid)).toEqual([openHubKeys(two.data, signsFrom).signature.kid]);
});

test('when ports have moved, even onto each other, both are enrolled anew', () => {
  const [one, two] = openPair();
  enrolPair([one, two], now);
  const moved: [DemoHub, DemoHub] = [
    { ...one, url: two.url },
    { ...two, url: one.url },
  ];
  enrolPair(moved, now);
  expect(cards(moved).map((list) => list.map((card) => card?.url))).toEqual([
    [two.url, one.url],
    [one.url, two.url],
  ]);
});

test('a card that real partners hold is not replaced', () => {
  const [one, two] = openPair();
  enrolPair([{ ...one, url: 'https://hub.customs.example' }, two], now);
  expect(() => enrolPair([one, two], now)).toThrow(/'jp-customs' to its partners already/);
  expect(cards([one])[0]?.[0]?.url).toBe('https://hub.customs.example');
});
