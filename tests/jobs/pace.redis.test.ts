import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { PaceKeeper } from '../../crawlers/runtime/pace.ts';
import { type Sites, serveSites } from '../../simulator/sites/serve.ts';
import { connect } from '../../src/jobs/connect.ts';
import { openSharedPace } from '../../src/jobs/pace.ts';
import { partsOf, runCrawl, sourceOf } from '../crawlers/runtime/run.ts';

let redises: ReturnType<typeof connect>[];
let keepers: PaceKeeper[];
let sites: Sites;
beforeAll(async () => {
  redises = [1, 2, 3].map(() => connect(inject('redisUrl')));
  keepers = redises.map(openSharedPace);
  sites = await serveSites({ seed: 'pace', size: 25 });
});
afterAll(async () => {
  await sites.close();
  for (const redis of redises) redis.disconnect();
});

const keeper = (at: number) => keepers[at % keepers.length] as PaceKeeper;

test('of a hundred who ask for one turn at once, one gets it', async () => {
  const host = randomUUID();
  const taken = await Promise.all(Array.from({ length: 100 }, (_, at) => keeper(at).take(host, 60_000)));
  expect(taken.filter((one) => 'turn' in one)).toHaveLength(1);
  for (const one of taken) if ('waitMs' in one) expect(one.waitMs).toBeLessThanOrEqual(100);
});

test('after a turn all wait for the pause that it was given back with', async () => {
  const host = randomUUID();
  const first = await keeper(0).take(host, 60_000);
  if (!('turn' in first)) throw new Error('no turn');
  await keeper(0).give(host, first.turn, 5_000);
  const next = await keeper(1).take(host, 60_000);
  expect(next).toHaveProperty('waitMs');
  expect('waitMs' in next && next.waitMs).toBeGreaterThan(4_000);
  expect(await keeper(1).take(randomUUID(), 60_000)).toHaveProperty('turn');
});

test('a turn whose worker is gone ends by itself, and cannot be given back for another', async () => {
  const host = randomUUID();
  const lost = await keeper(0).take(host, 20);
  let next = await keeper(1).take(host, 60_000);
  await expect
    .poll(async () => (next = 'turn' in next ? next : await keeper(1).take(host, 60_000)))
    .toHaveProperty('turn');
  await keeper(0).give(host, 'turn' in lost ? lost.turn : '', 0);
  expect(await keeper(2).take(host, 60_000)).toHaveProperty('waitMs');
});

test('three workers on one site ask it one at a time and in its pace', async () => {
  const clock = { now: Date.now, wait: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)) };
  const site = sites.sites.static;
  const paceMs = 20;
  const crawls = ['/?page=1', '/?page=2', '/?page=3'].map((path, at) => {
    const source = sourceOf(site, { startUrls: [site.origin + path], paceMs, maxPages: 4 });
    return runCrawl(source, partsOf({ clock, pace: keeper(at) }));
  });
  await Promise.all(crawls);
  const log = site.log.toSorted((a, b) => a.at - b.at);
  expect(log).toHaveLength(15);
  const pauses = log.slice(1).map(({ at }, index) => at - (log[index]?.endedAt ?? Number.POSITIVE_INFINITY));
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(paceMs - 2);
});
