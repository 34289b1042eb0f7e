import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ConflictError, DeniedError, InputError, NotFoundError } from '../../src/errors.ts';
import { findEntities } from '../../src/graph/entities.ts';
import { findClaims } from '../../src/graph/work.ts';
import { CLAIM_MS, claim } from '../../src/work/claim.ts';
import { openHub, type TestHub } from '../hub.ts';
import { ANA, BEN, declared, idOf, type Office, openOffice, PIA, parcel, traveller, type Who } from './office.ts';

// The engine plans each question the first time it is asked.
vi.setConfig({ testTimeout: 240_000 });

let hub: TestHub;
let office: Office;
let item: string;
beforeAll(async () => {
  hub = await openHub();
});
beforeEach(async () => {
  await hub.empty();
  hub.clock = Date.parse('2026-11-02T00:00:00Z');
  office = await openOffice(hub);
  await office.take(parcel('RR123456785JP', { name: 'AOKI HANA' }), declared('26JP1', 'RR123456785JP'));
  item = await idOf(office, office.viewer(ANA), 'PostalItem', 'RR123456785JP');
});
afterAll(() => hub.close());
afterEach(() => office.close());

async function claimsOf(who: Who) {
  const viewer = office.viewer(who);
  const [thing] = await findEntities(hub.graph, [item], viewer.keys);
  return findClaims(hub.graph, thing?.memberIds ?? [], viewer.keys, hub.clock);
}

test('a claim is one record in the class of each member: actor and time, nothing else', async () => {
  await claim(office.desk, office.viewer(ANA), { id: item });
  const claims = await hub.graph.read<{ class: string; of: string; facts: string; mentions: number }>(
    `MATCH (r:Record {documentKind: 'claim'})-[s:SAYS]->(c:Claim)-[:CLAIM_OF]->(e:Entity) MATCH (k:AccessClass {number: r.access})
     WHERE c.access = r.access AND e.access = r.access
     RETURN k.key AS class, s.facts AS facts, COUNT { (r)-[:SAYS]->() } AS mentions ORDER BY class`,
  );
  const facts = JSON.stringify({ by: 'test#ana', until: '2026-11-02T12:00:00.000Z' });
  expect(claims).toEqual([
    { class: 'declaration/customs/plain/trade', facts, mentions: 1 },
    { class: 'post/customs/plain/trade', facts, mentions: 1 },
  ]);
});

test('a second person is told who has it, and gets it once it is released', async () => {
  await claim(office.desk, office.viewer(ANA), { id: item });
  await expect(claim(office.desk, office.viewer(BEN), { id: item })).rejects.toThrow(
    new ConflictError('test#ana works on this until 2026-11-02T12:00:00.000Z'),
  );
  await expect(claim(office.desk, office.viewer(BEN), { id: item, release: true })).rejects.toBeInstanceOf(
    ConflictError,
  );
  hub.clock += 60_000;
  await claim(office.desk, office.viewer(ANA), { id: item, release: true });
  expect(await claimsOf(BEN)).toEqual([]);
  await claim(office.desk, office.viewer(BEN), { id: item });
  expect((await claimsOf(ANA)).map(({ by }) => by)).toEqual(['test#ben', 'test#ben']);
});

test('claiming again renews, whoever forgot to release has it no longer than a shift, and a claim given back can be taken anew', async () => {
  const begun = hub.clock;
  await claim(office.desk, office.viewer(ANA), { id: item });
  hub.clock += 3_600_000;
  await claim(office.desk, office.viewer(ANA), { id: item });
  expect(await claimsOf(BEN)).toMatchObject([
    { at: begun, until: new Date(hub.clock + CLAIM_MS).toISOString() },
    { at: begun, until: new Date(hub.clock + CLAIM_MS).toISOString() },
  ]);
  hub.clock += 1;
  await claim(office.desk, office.viewer(ANA), { id: item, release: true });
  hub.clock += 1;
  await claim(office.desk, office.viewer(ANA), { id: item });
  expect(await claimsOf(BEN)).toHaveLength(2);
  hub.clock += CLAIM_MS;
  await claim(office.desk, office.viewer(BEN), { id: item });
  expect((await claimsOf(ANA)).map(({ by }) => by)).toEqual(['test#ben', 'test#ben']);
});

test('of two who claim at once, one has it and the other is told', async () => {
  const [ana, ben] = [office.viewer(ANA), office.viewer(BEN)];
  const tries = await Promise.allSettled([
    claim(office.desk, ana, { id: item }),
    claim(office.desk, ben, { id: item }),
  ]);
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(new Set((await claimsOf(ANA)).map(({ by }) => by)).size).toBe(1);
  expect(await office.outbox.list()).toEqual([]);
});

test('what nobody may see cannot be claimed, work is not claimed, and who may not claim is told the permission', async () => {
  await office.take(traveller('AAAAAA', { name: 'BAKER JOHN' }));
  const hidden = await idOf(office, office.viewer(PIA), 'Traveller', 'AAAAAA');
  const unknown = await claim(office.desk, office.viewer(ANA), { id: 'nothing' }).catch((error: unknown) => error);
  const unseen = await claim(office.desk, office.viewer(ANA), { id: hidden }).catch((error: unknown) => error);
  expect(unseen).toBeInstanceOf(NotFoundError);
  expect(unseen).toEqual(unknown);
  await claim(office.desk, office.viewer(ANA), { id: item });
  const work = await hub.graph.read<{ id: string }>('MATCH (c:Claim) RETURN c.id AS id LIMIT 1');
  await expect(claim(office.desk, office.viewer(ANA), { id: work[0]?.id })).rejects.toBeInstanceOf(InputError);
  const scientist = office.viewer({ ...ANA, role: 'data-scientist' });
  await expect(claim(office.desk, scientist, { id: item })).rejects.toBeInstanceOf(DeniedError);
});
