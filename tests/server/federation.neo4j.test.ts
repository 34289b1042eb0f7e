import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { viewerOf } from '../../src/auth/viewer.ts';
import { readThings } from '../../src/graph/entities.ts';
import type { AccessClass } from '../../src/model/access.ts';
import type { MentionIdentifier, ParsedUnit } from '../../src/model/parsed-unit.ts';
import { openCard } from '../../src/share/partner-card.ts';
import { verifyReceipt } from '../../src/share/verify-receipt.ts';
import { dump, openHub, type TestHub } from '../hub.ts';
import { tables } from '../share/release-tables.ts';
import { ANA, idOf, type Office, openOffice } from '../work/office.ts';
import { openPartnerHub } from './partner-hub.ts';

/** Two hubs in one process, each with its own keys, partners, policy and receipts, over one graph. */
type Hub = Awaited<ReturnType<typeof openPartnerHub>>;
let parts: TestHub;
let office: Office;
let classes: readonly AccessClass[];
let japan: Hub;
let zealand: Hub;

const decoy = { name: 'decoy-1', kind: 'Eori', value: 'GB987654321000' };

beforeAll(async () => {
  parts = await openHub();
  office = await openOffice(parts);
  await office.take(
    waybill('61812345675', [
      party('Organisation', 'ACME TRADING LTD', [corporate('DE|HRB12345')]),
      person('TANAKA/AKIRA', '1980-04-12'),
    ]),
    hidden('RR123456785GB', [party('Organisation', 'HIDDEN TRADING LTD', [corporate('DE|HRB99999')])]),
  );
  classes = await parts.classes.list();
  const of = {
    policy: parts.policy,
    release: tables,
    now: parts.now,
    graph: parts.graph,
    makeId: parts.makeId,
    classes: () => classes,
  };
  japan = await openPartnerHub({
    ...of,
    id: 'jp-customs',
    decoys: [decoy],
    takeIn: (unit) => office.desk.carryOut({ type: 'write', at: parts.now(), units: [{ unit }] }),
  });
  zealand = await openPartnerHub({ ...of, id: 'nz-customs', release: { instruments: {}, reach: [], rows: [] } });
  japan.enrol(zealand.card);
  zealand.enrol(japan.card);
});
afterAll(async () => {
  await japan.close();
  await zealand.close();
  office.close();
  await parts.close();
});

type Lookup = { lookup: { parties: Found[]; goods: Found[] } };
type Found = { hit: boolean; handle: string | null };

async function lookup(input: object, hub = zealand, of = japan): Promise<Lookup['lookup']> {
  const { data, errors } = await hub.ask(of.card, 'lookup', { input });
  expect(errors).toEqual([]);
  return (data as Lookup).lookup;
}

const firm = (value: string) => ({ identifiers: [{ kind: 'CorporateNumber', value }] });
const phone = (name: string) => ({ name, identifiers: [{ kind: 'Phone', value: '+81 90 1234 5678' }] });
const hits = (found: readonly Found[]) => found.map(({ hit, handle }) => [hit, typeof handle]);

describe('a partner who looks for somebody', () => {
  test('gets hit or no hit and a handle, and nothing else', async () => {
    const { parties, goods } = await lookup({
      parties: [firm('DE|HRB 12345'), firm('DE|HRB77777'), phone('Akira Tanaka'), phone('Akira Suzuki')],
      goods: [
        { kind: 'TransportDocument', value: '618-12345675' },
        { kind: 'ContainerNumber', value: 'CSQU3054383' },
      ],
    });
    expect(hits(parties)).toEqual([
      [true, 'string'],
      [false, 'object'],
      [true, 'string'],
      [false, 'object'],
    ]);
    expect(hits(goods)).toEqual([
      [true, 'string'],
      [false, 'object'],
    ]);
    expect(Object.keys(parties[0] ?? {})).toEqual(['hit', 'handle']);
  });

  test('does not find what lies in a class out of reach: hidden is absent', async () => {
    const { parties, goods } = await lookup({
      parties: [firm('DE|HRB99999')],
      goods: [{ kind: 'S10', value: 'RR123456785GB' }],
    });
    expect(hits([...parties, ...goods])).toEqual([
      [false, 'object'],
      [false, 'object'],
    ]);
  });

  test('finds nothing at a hub whose policy names nothing for it', async () => {
    const { parties } = await lookup({ parties: [firm('DE|HRB12345')] }, japan, zealand);
    expect(hits(parties)).toEqual([[false, 'object']]);
  });

  test('asking for a decoy gets no hit, and raises an alarm that does not hold the number', async () => {
    const { parties } = await lookup({ parties: [{ identifiers: [{ kind: 'Eori', value: decoy.value }] }] });
    expect(hits(parties)).toEqual([[false, 'object']]);
    const alarm = japan.lines().find(({ op }) => op === 'decoy-asked');
    expect(alarm).toMatchObject({
      level: 50,
      decoys: ['decoy-1'],
      today: 1,
      partner: 'nz-customs',
      purpose: 'smuggling',
    });
    expect(JSON.stringify(alarm)).not.toContain(decoy.value);
  });
});

describe('a partner who asks about a hit', () => {
  async function disclosed(subject: object, hub = zealand) {
    const { parties } = await lookup({ parties: [subject] });
    return hub.ask(japan.card, 'disclose', { handle: parties[0]?.handle ?? '' });
  }

  test('gets the fields that policy gives, as coarse as it says, with marking and terms', async () => {
    const { data, errors, statement } = await disclosed(phone('Akira Tanaka'));
    expect(errors).toEqual([]);
    expect(data).toEqual({
      disclose: {
        things: [
          {
            kind: 'Person',
            fields: [
              { name: 'Address', value: 'JP', treatment: 'country', marking: 'plain' },
              { name: 'birthDate', value: '1980', treatment: 'year', marking: 'plain' },
              { name: 'name', value: 'TANAKA/AKIRA', treatment: 'release', marking: 'plain' },
            ],
            pending: ['name'],
          },
        ],
        terms: { courtUse: 'withConsent', onwardRelease: 'never', retentionDays: 1_095 },
      },
    });
    expect(statement.released).toEqual({ Person: { Address: 'country', birthDate: 'year', name: 'release' } });
  });

  test('has a receipt of it, the same on both sides, that verifies and holds no value', async () => {
    const { statement } = await disclosed(firm('DE|HRB12345'));
    const read = (hub: Hub, folder: string, of: string) =>
      readFileSync(join(hub.data, folder, `${of}.ndjson`), 'utf8')
        .trimEnd()
        .split('\n')
        .at(-1);
    const [theirs, ours] = [read(zealand, 'asked', 'jp-customs'), read(japan, 'receipts', 'nz-customs')];
    expect(theirs).toBe(ours);
    const verified = await verifyReceipt(`${ours}\n`, [openCard(japan.card), openCard(zealand.card)]);
    expect(verified).toMatchObject({ problems: [], statement: { number: statement.number, operation: 'disclose' } });
    expect(verified.statement?.released).toEqual({ Organisation: { CorporateNumber: 'release', name: 'release' } });
    expect(ours).not.toContain('ACME');
  });

  test('what was stated is kept without values, for dry runs', async () => {
    await disclosed(phone('Akira Tanaka'));
    const past = (await japan.partners.past.list()).at(-1);
    expect(past?.stated.map(({ kind, field }) => `${kind}.${field}`).sort()).toContain('Person.birthDate');
    expect(JSON.stringify(past)).not.toContain('1980');
  });

  test('cannot use the handle for another purpose', async () => {
    const { parties } = await lookup({ parties: [firm('DE|HRB12345')] });
    japan.enrol(zealand.card, { purposes: ['smuggling', 'valuation'] });
    const other = await zealand.ask(japan.card, 'disclose', { handle: parties[0]?.handle }, { purpose: 'valuation' });
    expect(other.errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  test('gets nothing more once policy names it no more', async () => {
    const { parties } = await lookup({ parties: [firm('DE|HRB12345')] });
    japan.release({ ...tables, rows: tables.rows.slice(1) });
    const { data } = await zealand.ask(japan.card, 'disclose', { handle: parties[0]?.handle });
    japan.release(tables);
    expect(data).toMatchObject({ disclose: { things: [{ fields: [{ name: 'CorporateNumber' }] }] } });
  });
});

test('what a hidden class holds changes no answer of a partner', async () => {
  const input = {
    parties: [firm('DE|HRB12345'), phone('Akira Tanaka')],
    goods: [{ kind: 'TransportDocument', value: '61812345675' }],
  };
  const disclose = async () => {
    const { parties, goods } = await lookup(input);
    const answers = [];
    for (const { hit, handle } of [...parties, ...goods]) {
      answers.push(hit, (await zealand.ask(japan.card, 'disclose', { handle })).data);
    }
    return answers;
  };
  const before = await disclose();
  // The same firm and person, told of in a class that the partner may not reach, with more of each.
  await office.take(
    hidden('RR000000005GB', [
      party('Organisation', 'ACME TRADING HOLDING LTD', [
        corporate('DE|HRB12345'),
        { kind: 'Eori', value: 'DE123456789000', role: 'is' },
      ]),
      {
        ...person('TANAKA/AKIRA', '1980-04-13'),
        facts: { name: 'TANAKA/AKIRA', birthDate: '1980-04-13', nationality: 'JP' },
      },
    ]),
  );
  classes = await parts.classes.list();
  expect(await disclose()).toEqual(before);
});

describe('a notice of a partner', () => {
  const notice = {
    number: '2026-17',
    title: 'Seen again',
    text: 'The firm ships from another port.',
    reportedAt: '2026-11-01T11:00:00Z',
    parties: [{ name: 'Acme Trading Ltd', identifiers: [{ kind: 'CorporateNumber', value: 'DE|HRB12345' }] }],
    goods: [{ kind: 'ContainerNumber', value: 'CSQU3054383' }],
  };
  const tell = async () => {
    const { data, errors } = await zealand.ask(japan.card, 'notice', { input: notice });
    expect([data, errors]).toEqual([{ notice: { number: notice.number } }, []]);
    classes = await parts.classes.list();
  };
  /** An analyst for a purpose that holds the profile `partner`. */
  const holder = () => {
    const { policy } = parts;
    const { patterns } = policy.profiles.find(({ name }) => name === 'partner') ?? { patterns: [] };
    const purpose = { roles: ['analyst'], actions: ['read' as const], patterns };
    const purposes = new Map([...policy.purposes, ['partner-intelligence', purpose]]);
    const claims = { issuer: 'test', subject: 'ana', agency: 'customs', roles: ['analyst'], expiresAt: 2 ** 52 };
    return viewerOf({ ...policy, purposes }, { ...claims, purpose: 'partner-intelligence' }, classes, parts.now());
  };

  test("is a Report in the partner's class, linked to what it is about, which wakes the profile `partner`", async () => {
    expect(holder().profile).not.toBe('partner');
    await tell();
    const viewer = holder();
    const id = await idOf(office, viewer, 'Report', notice.number);
    const linked = await parts.graph.read<{ kind: string; class: string }>(
      `MATCH (r:Entity {id: $id})--(e:Entity) MATCH (c:AccessClass {number: e.access}) RETURN DISTINCT e.kind AS kind, c.key AS class ORDER BY kind`,
      { id },
    );
    const place = 'partner/nz-customs/plain/intelligence';
    expect(linked).toEqual([
      { kind: 'Container', class: place },
      { kind: 'Organisation', class: place },
    ]);
    expect([viewer.profile, await readThings(parts.graph, viewer, [id])]).toMatchObject([
      'partner',
      [{ kind: 'Report', caption: notice.title }],
    ]);
  });

  test('is nothing to a viewer who does not hold that profile', async () => {
    const id = await idOf(office, holder(), 'Report', notice.number);
    expect(await readThings(parts.graph, office.viewer(ANA), [id])).toEqual([undefined]);
    await expect(idOf(office, office.viewer(ANA), 'Report', notice.number)).rejects.toThrow();
  });

  test('sent twice changes nothing', async () => {
    const before = await dump(parts.graph);
    await tell();
    expect(await dump(parts.graph)).toEqual(before);
  });
});

describe('what a partner takes back', () => {
  const told = (number: string, marking: string) => ({
    number,
    title: 'To be taken back',
    reportedAt: '2026-11-01T11:00:00Z',
    marking,
    parties: [{ name: 'Wrong Trading Ltd', identifiers: [{ kind: 'CorporateNumber', value: 'DE|HRB55555' }] }],
  });
  const notice = (number: string, marking = 'plain', text = 'A mistake of ours.') =>
    zealand.ask(japan.card, 'notice', { input: { ...told(number, marking), text } });
  const retract = (number: string, changed: object = {}) =>
    zealand.ask(japan.card, 'retract', { input: { what: 'notice', number, reason: 'another firm', ...changed } });
  /** What is open of a notice, whoever may see it. */
  const open = (number: string) =>
    parts.graph.read<{ kind: string; class: string }>(
      `MATCH (r:Entity {kind: 'Report'})-[:HAS]->(:Identifier {kind: 'ReportNumber', value: $number})
       OPTIONAL MATCH (r)<-[m:MENTIONED_IN]-(e:Entity) WHERE m.knownTo IS NULL OR m.knownTo > $now
       WITH r, collect(e) + r AS all UNWIND all AS e WITH e WHERE e.current
       MATCH (c:AccessClass {number: e.access}) RETURN DISTINCT e.kind AS kind, c.key AS class ORDER BY kind`,
      { number: `nz-customs|${number}`, now: parts.now() + 1 },
    );

  test.each(['plain', 'releasable', 'restricted', 'originatorControlled'])(
    'is closed, in the class of its marking: %s',
    async (marking) => {
      const number = `back-${marking}`;
      await notice(number, marking);
      const place = `partner/nz-customs/${marking === 'originatorControlled' ? 'originator-controlled' : marking}/intelligence`;
      expect(await open(number)).toEqual([
        { kind: 'Organisation', class: place },
        { kind: 'Report', class: place },
      ]);
      const { data, errors } = await retract(number);
      expect([data, errors]).toEqual([{ retract: { number } }, []]);
      expect(await open(number)).toEqual([]);
    },
  );

  test('stays closed when the same is told again', async () => {
    parts.clock += 60_000;
    const { errors } = await notice('back-plain', 'plain', 'Told in other words.');
    expect(errors).toEqual([]);
    expect(await open('back-plain')).toEqual([]);
  });

  test('must have been told by this partner, and be named as it is', async () => {
    expect((await retract('back-never')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await retract('back-plain', { what: 'disclosure' })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await retract('a b', { reason: '' })).errors).toMatchObject([
      { code: 'INPUT_INVALID', message: expect.stringMatching(/number: must be.*reason: must have/s) },
    ]);
  });
});

type Mention = ParsedUnit['mentions'][number];

function party(kind: 'Person' | 'Organisation', name: string, identifiers: MentionIdentifier[]): Mention {
  return { ref: name, kind, keys: {}, identifiers, facts: { name }, said: {} };
}

function corporate(value: string): MentionIdentifier {
  return { kind: 'CorporateNumber', value, role: 'is' };
}

function person(name: string, birthDate: string): Mention {
  const identifiers: MentionIdentifier[] = [
    { kind: 'Phone', value: '+819012345678', role: 'contact' },
    { kind: 'Address', value: 'JP|1 2 3 KASUMIGASEKI CHIYODA KU TOKYO', role: 'contact' },
  ];
  return { ...party('Person', name, identifiers), facts: { name, birthDate } };
}

/** Air cargo, which the partner may reach. */
function waybill(awb: string, parties: Mention[]): ParsedUnit {
  const own: Mention = {
    ref: 'own',
    kind: 'Consignment',
    keys: { awb },
    identifiers: [{ kind: 'TransportDocument', value: awb, role: 'is' }],
    facts: { grossMassKg: 12.5, goodsText: 'SHOES' },
    said: {},
  };
  return unit('air-cargo', 'FWB', awb, own, parties);
}

/** Post, which the partner may not reach. */
function hidden(s10: string, parties: Mention[]): ParsedUnit {
  const own: Mention = {
    ref: 'own',
    kind: 'PostalItem',
    keys: { s10 },
    identifiers: [{ kind: 'S10', value: s10, role: 'is' }],
    facts: {},
    said: {},
  };
  return unit('post', 'ITMATT', s10, own, parties);
}

function unit(feed: string, kind: string, number: string, own: Mention, parties: Mention[]): ParsedUnit {
  return {
    feed,
    format: `${kind}/1`,
    parser: `${feed}/1`,
    bytes: [0, 0],
    document: { kind, number, sender: 'GB' },
    mode: 'snapshot',
    function: 'original',
    preparedAt: '2026-11-01T00:00:00Z',
    subject: 'own',
    mentions: [own, ...parties],
    links: parties.map(({ ref }) => ({ from: ref, type: 'CONSIGNEE_OF', to: 'own' })),
    issues: [],
  };
}
