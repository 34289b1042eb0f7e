import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { findEntities } from '../../src/graph/entities.ts';
import { judge } from '../../src/work/judge.ts';
import { dump, openHub, type TestHub } from '../hub.ts';
import { ANA, BEN, declared, idOf, type Office, openOffice, PIA, parcel, type Who } from './office.ts';

// The engine plans each question the first time it is asked.
vi.setConfig({ testTimeout: 240_000 });

const ITEMS = ['RR123456785JP', 'RR000000005JP', 'RR000000014JP'] as const;

let hub: TestHub;
let office: Office;
let ids: string[];
beforeAll(async () => {
  hub = await openHub();
});
beforeEach(async () => {
  await hub.empty();
  office = await openOffice(hub);
  await office.take(...ITEMS.map((s10) => parcel(s10, { name: `AOKI ${s10}` })), declared('26JP1', ITEMS[0]));
  ids = await Promise.all(ITEMS.map((s10) => idOf(office, office.viewer(ANA), 'PostalItem', s10)));
});
afterEach(() => office.close());
afterAll(() => hub.close());

async function say(who: Who, a: number, b: number, verdict: string) {
  hub.clock += 1000;
  await judge(office.desk, office.viewer(who), { a: ids[a], b: ids[b], verdict });
}

/** Which of the three items are one thing for somebody, and whether that is disputed. */
async function groups(who: Who) {
  const things = await findEntities(hub.graph, ids, office.viewer(who).keys);
  const names = things.map((thing) => ids.filter((id) => thing?.memberIds.includes(id)).length);
  return { sizes: names, disputed: things.map((thing) => thing?.disputed) };
}

/** The graph as it is held to be now: without judgements taken back, and without the classes they stood in. */
async function held() {
  const lines = await dump(hub.graph);
  return lines.filter((line) => !line.startsWith('(AccessClass') && !/DIFFERENT_FROM .*"knownTo"/.test(line));
}

test.each(['same', 'different'])('taking a judgement of %s back gives exactly the graph before', async (verdict) => {
  await say(BEN, 1, 2, 'same');
  const before = await held();
  await say(ANA, 0, 1, verdict);
  expect(await held()).not.toEqual(before);
  await say(ANA, 0, 1, 'unsure');
  expect(await held()).toEqual(before);
});

test('what one judged, another under the same profile sees and may judge otherwise: the last word counts', async () => {
  await say(ANA, 0, 1, 'same');
  expect((await groups(BEN)).sizes).toEqual([2, 2, 1]);
  await say(BEN, 1, 0, 'different');
  expect((await groups(ANA)).sizes).toEqual([1, 1, 1]);
  await say(ANA, 0, 1, 'unsure');
  expect(await groups(BEN)).toEqual({ sizes: [1, 1, 1], disputed: [false, false, false] });
});

test('two judged different that a third still joins are one thing, and disputed', async () => {
  await say(ANA, 0, 1, 'same');
  await say(ANA, 1, 2, 'same');
  await say(ANA, 0, 2, 'different');
  expect(await groups(ANA)).toEqual({ sizes: [3, 3, 3], disputed: [true, true, true] });
  await say(ANA, 1, 2, 'unsure');
  expect(await groups(ANA)).toEqual({ sizes: [2, 2, 1], disputed: [false, false, false] });
});

test('a judgement under a wider profile is not seen under a narrower one, and changes nothing judged there', async () => {
  await say(ANA, 0, 1, 'same');
  await say(PIA, 1, 2, 'same');
  await say(PIA, 0, 1, 'unsure');
  expect((await groups(ANA)).sizes).toEqual([2, 2, 1]);
  expect((await groups(PIA)).sizes).toEqual([3, 3, 3]);
});

test('judged are two things of one kind', async () => {
  const viewer = office.viewer(ANA);
  const declaration = await idOf(office, viewer, 'Declaration', '26JP1');
  const pairs: [string | undefined, string | undefined][] = [
    [ids[0], ids[0]],
    [ids[0], declaration],
  ];
  for (const [a, b] of pairs)
    await expect(judge(office.desk, viewer, { a, b, verdict: 'same' })).rejects.toBeInstanceOf(InputError);
});
