/*
 * Messages nobody here wrote go all the way into the graph. The counts are those of EXPECTED.md beside the messages, made
 * without this project's code, and the distinct document numbers in their DOCS and DOCO, read off the messages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Progress } from '../../src/graph/deliveries.ts';
import { openDetect } from '../../src/pipeline/detect.ts';
import { dump, openHub, type TestHub } from '../hub.ts';
import { type Door, openDoor } from '../pipeline/door.ts';
import { haveSamples, samples } from './beside.ts';

/** File, bookings, travellers, infants among them, legs, distinct document numbers. */
const pnrs: [string, number, number, number, number, number][] = [
  ['gtas__2_pnrs_basic.edi', 2, 4, 0, 4, 2],
  ['gtas__3_pnrs.edi', 3, 13, 1, 8, 4],
  ['gtas__bigMessagePnr.txt', 1, 7, 0, 3, 7],
  ['gtas__infant.edi', 1, 2, 1, 1, 2],
  ['gtas__modifyPnr77ForCodeShare.txt', 1, 1, 0, 6, 1],
  ['gtas__pnr1.txt', 1, 2, 0, 2, 1],
  ['gtas__pnr2.txt', 1, 2, 0, 2, 2],
  ['gtas__pnr3.txt', 1, 4, 0, 3, 4],
  ['gtas__pnrAddressPhoneCTCM.txt', 1, 1, 0, 0, 0],
  ['gtas__pnrEdge.txt', 1, 1, 0, 0, 0],
  ['gtas__pnrMessage.txt', 1, 2, 0, 2, 1],
  ['gtas__pnrMessageExample.txt', 1, 5, 0, 3, 5],
  ['gtas__pnrMessagePg77.txt', 1, 1, 0, 2, 1],
  ['gtas__pnrNoOrgMsg.txt', 1, 1, 0, 0, 0],
  ['gtas__pnrPhoneCTCM.txt', 1, 1, 0, 0, 0],
  ['gtas__pnrPhoneCTC_M.txt', 1, 1, 0, 0, 0],
  ['gtas__pnrSeatFormats.txt', 1, 1, 0, 1, 1],
  ['gtas__pnrWithBags.txt', 127, 268, 0, 381, 268],
  ['gtas__pnrWithDoco.txt', 1, 1, 0, 3, 2],
  ['gtas__pnrWithPrefixesAndBookingDetailBags.txt', 1, 2, 0, 4, 2],
  ['gtas__pnr_split.edi', 2, 3, 0, 4, 1],
  ['staedi__pnrgov.edi', 1, 2, 1, 1, 2],
];

/** Files of which nothing is a unit yet, and how many messages they hold. */
const notReadYet = new Map([
  ['gumraq__fbl4.txt', 1],
  ['gumraq__ffm8.first3.txt', 3],
  ['gumraq__fsa15.first15.txt', 15],
  ['gumraq__fsr1.first2.txt', 2],
]);
const folders = ['cargo-imp', 'pnrgov', 'wco-declaration'];
const ABREAST = 24;

let hub: TestHub;
let door: Door;
beforeAll(async () => {
  hub = await openHub();
  door = openDoor(hub);
});
afterAll(async () => {
  await hub.close();
  door.close();
});

function filesOf(folder: string): string[] {
  return readdirSync(join(samples, folder)).sort();
}

async function sendAll(to: Door, folder: string): Promise<Map<string, Progress>> {
  const names = filesOf(folder);
  const done = new Map<string, Progress>();
  for (let start = 0; start < names.length; start += ABREAST) {
    await Promise.all(
      names.slice(start, start + ABREAST).map(async (name) => {
        done.set(name, await to.send({ name, bytes: readFileSync(join(samples, folder, name)) }));
      }),
    );
  }
  return done;
}

async function countsOf(): Promise<object | undefined> {
  const [found] = await hub.graph.read(
    `RETURN COUNT { (:Booking) } AS bookings, COUNT { (:Traveller) } AS travellers,
            COUNT { (t:Traveller) WHERE t.passengerType = 'infant' } AS infants,
            COUNT { (:Record)-[:SAYS]->(:Movement) } AS legs, COUNT { (:TravelDocument) } AS documents`,
  );
  return found;
}

describe.skipIf(!haveSamples)('messages beside the project', () => {
  test('every PNRGOV file there has its counts', () => {
    expect(pnrs.map(([name]) => name)).toEqual(filesOf('pnrgov'));
  });

  test.each(pnrs)(
    '%s in an empty graph: %i bookings, %i travellers (%i infants), %i legs, %i documents',
    async (name, bookings, travellers, infants, legs, documents) => {
      await hub.empty();
      const done = await door.send({ name, bytes: readFileSync(join(samples, 'pnrgov', name)) });
      expect(done).toMatchObject({ units: bookings, written: bookings, unchanged: 0, deadLetters: 0 });
      expect(await countsOf()).toEqual({ bookings, travellers, infants, legs, documents });
    },
    60_000,
  );

  test('all of them together: nothing is lost, what is not taken says why, and a second time changes nothing but deliveries', async () => {
    await hub.empty();
    const { graph, classes, makeId, now } = hub;
    const whole = openDoor({ ...hub, now, detect: openDetect({ graph, classes, makeId, now }).detect }, door.folder);
    for (const folder of folders) {
      const done = await sendAll(whole, folder);
      expect(done.size).toBe(filesOf(folder).length);
      for (const [name, { items, units, written, unchanged, deadLetters, issues }] of done) {
        expect([units + deadLetters, written + unchanged], name).toEqual([items, units]);
        const unread = notReadYet.get(name) ?? 0;
        expect([deadLetters, issues['format-not-read-yet'] ?? 0], name).toEqual([unread, unread]);
        expect(units > 0, name).toBe(unread === 0);
      }
      console.log(`${folder}: ${tally([...done.values()])}`);
    }
    expect(await hub.graph.read('MATCH (r:Pending) RETURN r.id AS id')).toEqual([]);
    const before = await contentOf(hub);

    hub.clock += 86_400_000;
    for (const folder of folders)
      for (const [name, { written, deadLetters }] of await sendAll(whole, folder))
        expect([written, deadLetters], name).toEqual([0, notReadYet.get(name) ?? 0]);
    expect(await contentOf(hub)).toEqual(before);
    const [counted] = await hub.graph.read(
      'MATCH (r:Record) RETURN min(r.deliveries) > 1 AS isCounted, count(*) = count(DISTINCT r.id) AS isOnce',
    );
    expect(counted).toEqual({ isCounted: true, isOnce: true });
  }, 300_000);
});

/** The graph without its log of deliveries. */
async function contentOf({ graph }: TestHub): Promise<string[]> {
  return (await dump(graph)).filter((line) => !line.startsWith('(Delivery '));
}

function tally(all: readonly Progress[]): string {
  const issues: Record<string, number> = {};
  for (const one of all)
    for (const [code, count] of Object.entries(one.issues)) issues[code] = (issues[code] ?? 0) + count;
  const sum = (of: (one: Progress) => number) => all.reduce((total, one) => total + of(one), 0);
  const counts = `${sum(({ units }) => units)} units, ${sum(({ written }) => written)} written, ${sum(({ unchanged }) => unchanged)} there already, ${sum(({ deadLetters }) => deadLetters)} dead letters`;
  return `${all.length} files, ${counts}; issues ${JSON.stringify(issues)}`;
}
