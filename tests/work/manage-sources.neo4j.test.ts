import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSources } from '../../src/graph/sources.ts';
import { changeSource, runSource, saveSource } from '../../src/work/manage-sources.ts';
import { openHub, type TestHub } from '../hub.ts';
import { ADMIN, ANA, type Office, OPERATOR, openOffice } from './office.ts';

let hub: TestHub;
let office: Office;
beforeAll(async () => {
  hub = await openHub();
  office = await openOffice(hub);
});
afterAll(async () => {
  office.close();
  await hub.close();
});

const shop = {
  name: 'a-shop',
  publisher: 'A Shop',
  kind: 'listing',
  startUrls: ['https://shop.example/'],
  allowedHosts: ['shop.example'],
  expected: { least: 1, most: 9 },
  contact: 'crawl@customs.example',
};
const save = (config: object, more: object = {}) =>
  saveSource(office.desk, office.viewer(ADMIN), { config: JSON.stringify(config), ...more });
const all = () => listSources(hub.graph, office.viewer(ADMIN));

test('a source is saved with its schedule, and saving it again keeps its state', async () => {
  expect(await save(shop, { schedule: '0 6 * * *' })).toBe('a-shop');
  const [saved] = await all();
  expect(saved).toMatchObject({ state: 'active', schedule: '0 6 * * *', timeZone: 'Asia/Tokyo', lastRun: null });
  await changeSource(office.desk, office.viewer(ADMIN), { name: 'a-shop', change: 'pause' });
  await save({ ...shop, publisher: 'Another name' });
  const [again] = await all();
  expect(again).toMatchObject({ state: 'paused', schedule: null });
  expect(JSON.parse(again?.config ?? '')).toMatchObject({ publisher: 'Another name' });
});

test('every problem of configuration and schedule is said at once', async () => {
  const wrong = { ...shop, startUrls: ['ftp://shop.example/'], paceMs: 1, surprise: true };
  const problem = await save(wrong, { schedule: '* * * * *' }).catch((error: unknown) => error);
  expect(problem).toMatchObject({ code: 'INPUT_INVALID' });
  const { message } = problem as Error;
  for (const part of ['schedule:', 'config.startUrls', 'config.paceMs', 'surprise']) expect(message).toContain(part);
  await expect(save({}, { schedule: 'x' })).rejects.toThrow('config.');
  await expect(saveSource(office.desk, office.viewer(ADMIN), { config: '{' })).rejects.toThrow('must be JSON');
});

test('a source is run by hand though it is paused, and never again once it is retired', async () => {
  await runSource(office.desk, office.viewer(ADMIN), { name: 'a-shop' });
  expect(office.asked).toEqual(['a-shop']);
  await changeSource(office.desk, office.viewer(ADMIN), { name: 'a-shop', change: 'retire' });
  await expect(runSource(office.desk, office.viewer(ADMIN), { name: 'a-shop' })).rejects.toThrow('retired');
  await expect(save(shop)).rejects.toThrow('retired');
  await expect(changeSource(office.desk, office.viewer(ADMIN), { name: 'a-shop', change: 'resume' })).rejects.toThrow(
    'retired',
  );
});

test('what is not there is said so, and who may not is told the permission', async () => {
  await expect(runSource(office.desk, office.viewer(ADMIN), { name: 'none' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  for (const who of [ANA, OPERATOR]) {
    await expect(runSource(office.desk, office.viewer(who), { name: 'a-shop' })).rejects.toThrow('manage-sources');
    await expect(listSources(hub.graph, office.viewer(who))).rejects.toThrow('manage-sources');
  }
});
