import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewerOf } from '../../src/auth/viewer.ts';
import type { AccessClass, Viewer } from '../../src/model/access.ts';
import { answerRelease, listReleaseRequests, type ReleaseDesk } from '../../src/share/release-desk.ts';
import { openHub, type TestHub } from '../hub.ts';
import { openPartnerHub } from '../server/partner-hub.ts';
import { ANA, type Office, OTA, openOffice, RIN } from '../work/office.ts';
import { asked, tables } from './release-tables.ts';
import { phoned, waybill } from './told.ts';

type Hub = Awaited<ReturnType<typeof openPartnerHub>>;
let parts: TestHub;
let office: Office;
let classes: readonly AccessClass[];
let japan: Hub;
let zealand: Hub;
let desk: ReleaseDesk;

const to = { ...asked, kinds: ['Person' as const] };
/** Names leave; phones wait for a person, in two classes. */
const waiting = {
  ...tables,
  reach: [{ ...asked, classes: ['air-cargo/*/plain/trade', 'post/*/plain/trade'] }],
  rows: [
    { ...to, fields: ['name' as const], markings: ['plain'], do: 'release' as const },
    { ...to, fields: ['Phone' as const], markings: ['plain'], do: 'ask' as const },
  ],
};
const FIRST = '+819012345678';
const OTHER = '+819087654321';

beforeAll(async () => {
  parts = await openHub();
  office = await openOffice(parts);
  await take('61812345675', 'TANAKA/AKIRA', FIRST);
  const of = {
    policy: parts.policy,
    release: waiting,
    now: parts.now,
    graph: parts.graph,
    makeId: parts.makeId,
    classes: () => classes,
    leave: office.desk.leave,
  };
  japan = await openPartnerHub({ ...of, id: 'jp-customs' });
  zealand = await openPartnerHub({ ...of, id: 'nz-customs', release: { instruments: {}, reach: [], rows: [] } });
  japan.enrol(zealand.card, { purposes: ['smuggling'], instruments: ['cmaa-jp-nz'] });
  zealand.enrol(japan.card);
  const { graph, makeId, policy, now } = parts;
  const { carryOut } = office.desk;
  desk = { graph, makeId, policy, release: japan.partners.release, classes: () => classes, now, carryOut };
});
afterAll(async () => {
  await japan.close();
  await zealand.close();
  office.close();
  await parts.close();
});

async function take(awb: string, name: string, phone: string, feed: 'air-cargo' | 'post' = 'air-cargo'): Promise<void> {
  await office.take(waybill(awb, [phoned(name, phone)], feed));
  classes = await parts.classes.list();
}

/** What the partner gets of the person who has a phone: fields with treatment, and what is pending. */
async function disclosed(name: string, phone: string, reason?: string) {
  parts.clock += 1_000;
  const input = { parties: [{ name, identifiers: [{ kind: 'Phone', value: phone }] }], goods: [] };
  const { data } = await zealand.ask(japan.card, 'lookup', { input });
  const { handle } = (data as { lookup: { parties: { handle: string }[] } }).lookup.parties[0] ?? {};
  const answer = await zealand.ask(japan.card, 'disclose', { handle, reason });
  expect(answer.errors).toEqual([]);
  const [thing] = (answer.data as { disclose: { things: Thing[] } }).disclose.things;
  return {
    fields: thing?.fields.map((field) => [field.name, field.value, field.treatment]),
    pending: thing?.pending,
    released: answer.statement.released,
  };
}
type Thing = { fields: { name: string; value: string; treatment: string }[]; pending: string[] };

const list = (viewer: Viewer, isWaiting = true) => listReleaseRequests(desk, viewer, { waiting: isWaiting, first: 20 });
const answer = (input: object) => answerRelease(desk, office.viewer(OTA), input);

/** An officer who may let things go, but sees these classes alone. */
function officerOf(...patterns: (readonly string[])[]): Viewer {
  const purpose = { roles: ['officer'], actions: ['read' as const, 'release' as const], patterns };
  const name = patterns.map((pattern) => pattern.join('-')).join();
  const purposes = new Map([...parts.policy.purposes, [name, purpose]]);
  const claims = { issuer: 'test', subject: 'nao', agency: 'customs', roles: ['officer'], expiresAt: 2 ** 52 };
  return viewerOf({ ...parts.policy, purposes }, { ...claims, purpose: name }, classes, parts.now());
}

describe('a field that policy leaves to a person', () => {
  test('is pending for the partner and waits, with the reason, for an officer who sees the value', async () => {
    const { fields, pending, released } = await disclosed('Akira Tanaka', FIRST, 'met at the port');
    expect([fields, pending]).toEqual([[['name', 'TANAKA/AKIRA', 'release']], ['Phone']]);
    expect(released).toEqual({ Person: { name: 'release', Phone: 'ask' } });
    expect(await list(office.viewer(OTA))).toMatchObject([
      {
        ...asked,
        kind: 'Person',
        subject: 'officer-7',
        reason: 'met at the port',
        asks: 1,
        values: [{ field: 'Phone', value: FIRST, marking: 'plain' }],
        answers: [],
      },
    ]);
  });

  test('is one request, however often it is asked for', async () => {
    await disclosed('Akira Tanaka', FIRST);
    expect(await list(office.viewer(OTA))).toMatchObject([{ asks: 2, reason: null }]);
  });

  test('does not wait for those who may not let it go, nor for those who do not see it', async () => {
    await expect(list(office.viewer(ANA))).rejects.toThrow("permission 'release'");
    expect(await list(officerOf(['post', '*', 'plain', '*']))).toEqual([]);
    const [request] = await list(office.viewer(OTA));
    const hidden = officerOf(['post', '*', 'plain', '*']);
    const letGo = request?.values.map(({ id }) => id);
    await expect(answerRelease(desk, hidden, { request: request?.id, letGo })).rejects.toThrow('no request of this id');
  });

  test('is told as every problem at once when the answer is none', async () => {
    await expect(answer({ request: 'x', days: 0 })).rejects.toMatchObject({
      problems: ['days: must be 1 at least', 'letGo: must name a value, or keep'],
    });
    await expect(answer({ request: 'x', letGo: ['v'], keep: ['v'] })).rejects.toThrow('must not name what is let go');
    await expect(answer({ request: 'x', letGo: ['v'] })).rejects.toThrow('no request of this id');
  });

  test('leaves once an officer lets it go, and the receipt says that a person did', async () => {
    const [request] = await list(office.viewer(OTA));
    await answer({ request: request?.id, letGo: request?.values.map(({ id }) => id), note: 'article 5' });
    expect(await list(office.viewer(OTA))).toEqual([]);
    expect(await list(office.viewer(OTA), false)).toMatchObject([
      { values: [], answers: [{ field: 'Phone', letGo: true, note: 'article 5' }] },
    ]);
    const { fields, pending, released } = await disclosed('Akira Tanaka', FIRST);
    expect(fields).toEqual([
      ['Phone', FIRST, 'approved'],
      ['name', 'TANAKA/AKIRA', 'release'],
    ]);
    expect([pending, released]).toEqual([[], { Person: { Phone: 'approved', name: 'release' } }]);
  });

  test('waits anew once the answer has ended', async () => {
    parts.clock += 31 * 86_400_000;
    expect(await disclosed('Akira Tanaka', FIRST)).toMatchObject({ pending: ['Phone'] });
    expect(await list(office.viewer(OTA))).toMatchObject([{ values: [{ value: FIRST }] }]);
  });

  test('kept back stays pending for the partner, and asking again opens nothing', async () => {
    const [request] = await list(office.viewer(OTA));
    await answer({ request: request?.id, keep: request?.values.map(({ id }) => id) });
    expect(await disclosed('Akira Tanaka', FIRST)).toMatchObject({ pending: ['Phone'] });
    expect(await list(office.viewer(OTA))).toEqual([]);
  });

  test('is let go as it was seen: another value waits by itself', async () => {
    await take('61812345686', 'SUZUKI/KEN', OTHER);
    await disclosed('Ken Suzuki', OTHER);
    const [request] = await list(office.viewer(OTA));
    await take('61812345686', 'SUZUKI/KEN', '+819011112222');
    const seen = request?.values.map(({ id }) => id);
    await expect(answer({ request: request?.id, letGo: seen })).rejects.toThrow('has changed, or was answered');
    const [now] = await list(office.viewer(OTA));
    expect(now?.values.map(({ value }) => value)).toEqual(['+819011112222']);
  });

  test('of two classes is answered by each officer as far as that one sees it', async () => {
    await take('61812345690', 'SATO/EMI', OTHER);
    await take('RR000000005JP', 'SATO/EMI', OTHER, 'post');
    await disclosed('Emi Sato', OTHER);
    const seen = async (viewer: Viewer) =>
      (await list(viewer)).filter(({ values }) => values.some(({ value }) => value === OTHER));
    const narrow = officerOf(['air-cargo', '*', 'plain', '*']);
    const before = await seen(narrow);
    expect([before.length, before[0]?.values.length]).toEqual([1, 1]);
    const letGo = before[0]?.values.map(({ id }) => id);
    await answerRelease(desk, narrow, { request: before[0]?.id, letGo });
    expect((await disclosed('Emi Sato', OTHER)).fields).toContainEqual(['Phone', OTHER, 'approved']);
    expect((await seen(office.viewer(OTA)))[0]?.values).toHaveLength(1);
    expect(await seen(narrow)).toEqual([]);
  });

  test('goes on waiting in the class of another officer when one has answered all that this one sees', async () => {
    const phone = '+819033330001';
    await take('61812345701', 'MORI/YUI', phone);
    await take('RR000000019JP', 'MORI/YUI', phone, 'post');
    await disclosed('Yui Mori', phone);
    const [air, post] = [officerOf(['air-cargo', '*', 'plain', '*']), officerOf(['post', '*', 'plain', '*'])];
    const waits = async (viewer: Viewer) =>
      (await list(viewer)).flatMap(({ values }) => values).filter(({ value }) => value === phone);
    const [request] = await list(air);
    await answerRelease(desk, air, { request: request?.id, letGo: (await waits(air)).map(({ id }) => id) });
    expect(await waits(air)).toEqual([]);
    expect(await waits(post)).toHaveLength(1);
  });

  test('is told with the same times and counts, whether something waits in a hidden class or not', async () => {
    const [one, two] = ['+819033330002', '+819033330003'];
    await take('61812345712', 'ABE/RIO', one);
    await take('61812345723', 'UENO/JUN', two);
    await take('RR000000022JP', 'UENO/JUN', two, 'post');
    const air = officerOf(['air-cargo', '*', 'plain', '*']);
    const told = async (name: string, phone: string) => {
      await disclosed(name, phone);
      const [request] = await list(air);
      await answerRelease(desk, air, { request: request?.id, letGo: request?.values.map(({ id }) => id) });
      await disclosed(name, phone);
      const waiting = (await list(air)).filter(({ values }) => values.some(({ value }) => value === phone)).length;
      const [said] = await list(air, false);
      return {
        waiting,
        isSame: said?.id === request?.id,
        asks: said?.asks,
        isLast: said?.lastAskedAt === parts.clock,
      };
    };
    const plainly = await told('Rio Abe', one);
    expect(plainly).toEqual({ waiting: 0, isSame: true, asks: 2, isLast: true });
    expect(await told('Jun Ueno', two)).toEqual(plainly);
  });

  test('is found among the first that wait for an officer, however many wait for others', async () => {
    const air = officerOf(['air-cargo', '*', 'plain', '*']);
    const first = (viewer: Viewer) => listReleaseRequests(desk, viewer, { waiting: true, first: 1 });
    await take('61812345734', 'OKADA/REN', '+819033330004');
    await disclosed('Ren Okada', '+819033330004');
    await take('61812345745', 'HARA/MEI', '+819033330005');
    await take('RR000000036JP', 'HARA/MEI', '+819033330005', 'post');
    await disclosed('Mei Hara', '+819033330005');
    const [newest] = await first(air);
    await answerRelease(desk, air, { request: newest?.id, keep: newest?.values.map(({ id }) => id) });
    expect(await first(air)).toMatchObject([{ values: [{ value: '+819033330004' }] }]);
  });

  test('answered by two at once is kept back when one of them keeps it back', async () => {
    const keepFirst = { awb: '61812345756', name: 'KUDO/AOI', asked: 'Aoi Kudo', phone: '+819033330006' };
    const letGoFirst = { awb: '61812345771', name: 'NODA/KAI', asked: 'Kai Noda', phone: '+819033330008' };
    for (const each of [keepFirst, letGoFirst]) {
      await take(each.awb, each.name, each.phone);
      await disclosed(each.asked, each.phone);
      const [request] = await list(office.viewer(OTA));
      const ids = request?.values.map(({ id }) => id);
      const both = [
        () => answerRelease(desk, office.viewer(RIN), { request: request?.id, keep: ids }),
        () => answer({ request: request?.id, letGo: ids }),
      ];
      await Promise.allSettled((each === keepFirst ? both : both.reverse()).map((say) => say()));
      expect(await disclosed(each.asked, each.phone)).toMatchObject({ pending: ['Phone'] });
    }
  });

  test('that was let go by mistake is kept back from now on, and nothing undoes that before its end', async () => {
    const phone = '+819033330007';
    await take('61812345760', 'SETO/EMA', phone);
    await disclosed('Ema Seto', phone);
    const [request] = await list(office.viewer(OTA));
    const ids = request?.values.map(({ id }) => id);
    await answer({ request: request?.id, letGo: ids });
    expect((await disclosed('Ema Seto', phone)).fields).toContainEqual(['Phone', phone, 'approved']);
    const hidden = officerOf(['post', '*', 'plain', '*']);
    await expect(answerRelease(desk, hidden, { request: request?.id, keep: ids })).rejects.toThrow(
      'no request of this id',
    );
    await answerRelease(desk, office.viewer(RIN), { request: request?.id, keep: ids, note: 'another person' });
    expect(await disclosed('Ema Seto', phone)).toMatchObject({ pending: ['Phone'] });
    await expect(answer({ request: request?.id, letGo: ids })).rejects.toThrow('was answered meanwhile');
  });
});
