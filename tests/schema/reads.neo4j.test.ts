import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  EntitiesDocument,
  type EntitiesQuery,
  EntityDocument,
  EntityLinksDocument,
  EntityMentionsDocument,
  EntityReasonsDocument,
  NeighbourhoodDocument,
  PathDocument,
  RecordDocument,
  RecordRawDocument,
  SearchDocument,
  WorklistDocument,
  WorklistGroupsDocument,
} from '../../operations/generated.ts';
import type { Hub } from '../../resolvers/context.ts';
import { readKey } from '../../resolvers/id.ts';
import type { EntityKind } from '../../src/model/entity-kinds.ts';
import type { Mention, ParsedUnit } from '../../src/model/parsed-unit.ts';
import { openDetect } from '../../src/pipeline/detect.ts';
import { claim } from '../../src/work/claim.ts';
import { openHub, type TestHub } from '../hub.ts';
import { ANA, BEN, INSPECTOR, type Office, OPERATOR, openOffice, PIA, type Who } from '../work/office.ts';
import { type Answer, ask, contextOf, hubOf } from './ask.ts';

let parts: TestHub;
let office: Office;
let hub: Hub;

beforeAll(async () => {
  parts = await openHub({ detect: async (...args) => detector.detect(...args) });
  const detector = openDetect(parts);
  office = await openOffice(parts);
  hub = hubOf(parts, office);
  await office.take(...parcels, booking);
});
afterAll(async () => {
  office.close();
  await parts.close();
});

const as = (who: Who) => contextOf(hub, office.viewer(who), parts.now);

const PHONE = '+819012345678';

function party(ref: string, name: string, phone?: string): Mention {
  return {
    ref,
    kind: 'Person',
    keys: {},
    identifiers: phone === undefined ? [] : [{ kind: 'Phone', value: phone, role: 'contact' }],
    facts: { name, country: 'JP', address: `${name}, 1-2-3 KASUMIGASEKI, TOKYO` },
    said: {},
  };
}

function unit(feed: string, kind: string, number: string, more: Partial<ParsedUnit>): ParsedUnit {
  return {
    feed,
    format: `${feed}/1`,
    parser: `${feed}/1`,
    bytes: [0, 0],
    document: { kind, number, sender: 'GB' },
    mode: 'snapshot',
    function: 'original',
    preparedAt: '2026-11-01T00:00:00Z',
    subject: '',
    mentions: [],
    links: [],
    issues: [],
    ...more,
  };
}

/** Six private senders, one addressee by telephone: a burst. */
const parcels = Array.from({ length: 6 }, (_, at) => {
  const s10 = ['RR000000005GB', 'RR000000014GB', 'RR000000028GB', 'RR000000031GB', 'RR000000045GB', 'RR000000059GB'][
    at
  ] as string;
  return unit('post', 'itmatt-item', s10, {
    subject: 'ITEM',
    mentions: [
      {
        ref: 'ITEM',
        kind: 'PostalItem',
        keys: { s10 },
        identifiers: [{ kind: 'S10', value: s10, role: 'is' }],
        facts: { goodsText: 'TEA AND SWEETS', postedAt: `2026-11-01T0${at}:00:00Z`, postingOffice: 'GBLALA' },
        said: {},
      },
      party('TO', 'AOKI HANA', PHONE),
      party('FROM', `SENDER ${'ABCDEF'[at]} SMITH`),
    ],
    links: [
      { from: 'TO', type: 'CONSIGNEE_OF', to: 'ITEM' },
      { from: 'FROM', type: 'CONSIGNOR_OF', to: 'ITEM' },
    ],
  });
});

const booking = unit('pnr', 'pnr', 'NH|ABCDEF|2026-10-01|NH9|2026-11-12', {
  subject: 'SRC[1]',
  departureDate: '2026-11-12',
  mentions: [
    {
      ref: 'SRC[1]',
      kind: 'Booking',
      keys: { airline: 'NH', locator: 'ABCDEF', created: '2026-10-01' },
      identifiers: [{ kind: 'BookingLocator', value: 'NH|ABCDEF|2026-10-01', role: 'is' }],
      facts: {},
      said: {},
    },
    {
      ref: 'SRC[1]/TIF[1]',
      kind: 'Traveller',
      keys: { booking: 'NH|ABCDEF|2026-10-01', reference: '1' },
      identifiers: [],
      facts: { name: 'AOKI/HANA' },
      said: {},
    },
    party('SRC[1]/TIF[1]/DOCS', 'AOKI HANA', PHONE),
  ],
  links: [
    { from: 'SRC[1]/TIF[1]/DOCS', type: 'IS', to: 'SRC[1]/TIF[1]' },
    { from: 'SRC[1]/TIF[1]', type: 'TRAVELLER_ON', to: 'SRC[1]' },
  ],
});

interface Past {
  readonly neighbourhood: {
    readonly entities: readonly { readonly id: string; readonly facts: readonly { name: string; value: string }[] }[];
  } | null;
}
const pastDocument = parse(
  'query ($id: ID!, $asOf: DateTime) { neighbourhood(id: $id, asOf: $asOf) { entities { id facts { name value } } } }',
) as TypedDocumentNode<Past, { id: string; asOf: string | null }>;

async function findId(who: Who, text: string, kind: EntityKind): Promise<string> {
  const { data } = await ask(as(who), SearchDocument, { text });
  const found = data.search.edges.find(({ node }) => node.kind === kind);
  if (found === undefined) throw new Error(`${text} is not found as ${kind}`);
  return found.node.id;
}

describe('a thing', () => {
  test('is found by its number and by words, by what was read of it alone', async () => {
    const { data, errors } = await ask(as(ANA), SearchDocument, { text: 'RR000000005GB' });
    expect(errors).toEqual([]);
    expect(data.search.edges.map(({ node, matched }) => [node.caption, matched])).toEqual([['RR000000005GB', 'S10']]);
    const words = await ask(as(ANA), SearchDocument, { text: 'aoki hana' });
    expect(words.data.search.edges.map(({ node, matched }) => [node.kind, node.caption, matched])).toEqual([
      ['Person', 'AOKI HANA', 'words'],
    ]);
    const hidden = await ask(as(ANA), SearchDocument, { text: 'aoki hana traveller' });
    expect(hidden.data.search.edges).toEqual([]);
  });

  test('is one with what another feed says of it for who may see both, and complete without for who may not', async () => {
    const mine = await findId(ANA, 'aoki hana', 'Person');
    const { data: ana } = await ask(as(ANA), EntityDocument, { id: mine });
    const { data: pia } = await ask(as(PIA), EntityDocument, { id: mine });
    expect(ana.entity?.memberIds).toHaveLength(6);
    expect(pia.entity?.memberIds).toHaveLength(7);
    expect(pia.entity?.memberIds).toEqual(expect.arrayContaining([...(ana.entity?.memberIds ?? [])]));
    expect(ana.entity?.identifiers.map(({ kind, value, role }) => [kind, value, role])).toEqual([
      ['Phone', PHONE, 'contact'],
    ]);
    expect(ana.entity?.facts.find(({ name }) => name === 'name')?.record?.feed).toBe('post');
  });

  test('that is hidden answers as one that is unknown, whatever is asked of it', async () => {
    const traveller = await findId(PIA, 'aoki hana', 'Traveller');
    const nothing = 'Entity:AAAAAAAAAAAAAAAAAAAAAA';
    for (const document of [EntityDocument, NeighbourhoodDocument] as const) {
      expect(await ask(as(ANA), document as typeof EntityDocument, { id: traveller })).toEqual(
        await ask(as(ANA), document as typeof EntityDocument, { id: nothing }),
      );
    }
    expect((await ask(as(ANA), EntityDocument, { id: traveller })).data).toEqual({ entity: null });
    expect((await ask(as(ANA), EntityDocument, { id: 'not an id' })).data).toEqual({ entity: null });
  });

  test('tells what was said of it and what joins it to others, newest first, and says when that is cut', async () => {
    const id = await findId(ANA, 'aoki hana', 'Person');
    const { data } = await ask(as(ANA), EntityMentionsDocument, { id, first: 4 });
    expect(data.entity?.mentions.rows).toHaveLength(4);
    expect(data.entity?.mentions.truncated).toBe(true);
    const links = await ask(as(ANA), EntityLinksDocument, { id, types: ['CONSIGNEE_OF'] });
    expect(links.data.entity?.links.rows.map(({ type, outgoing, entity }) => [type, outgoing, entity.kind])).toEqual(
      Array.from({ length: 6 }, () => ['CONSIGNEE_OF', true, 'PostalItem']),
    );
    expect(links.data.entity?.links.truncated).toBe(false);
  });

  test('lists page by page without a gap or a repetition', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Answer<EntitiesQuery> = await ask(as(ANA), EntitiesDocument, {
        filter: { kind: 'Person' },
        first: 3,
        after,
      });
      expect(page.errors).toEqual([]);
      seen.push(...page.data.entities.edges.map(({ node }) => node.id));
      after = page.data.entities.pageInfo.hasNextPage ? page.data.entities.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });
});

describe('a worklist', () => {
  test('ranks what the profile sees, with reasons that open down to the raw bytes', async () => {
    const { data, errors } = await ask(as(ANA), WorklistDocument, { first: 3 });
    expect(errors).toEqual([]);
    const [first] = data.worklist.edges;
    expect(first?.node.slugs).toContain('parcel-burst');
    expect(first?.node.reasons.find(({ slug }) => slug === 'parcel-burst')?.text).toContain(PHONE);
    const { data: why, errors: refused } = await ask(as(ANA), EntityReasonsDocument, {
      id: first?.node.entity.id ?? '',
      language: 'ja',
    });
    expect(refused).toEqual([]);
    const reason = why.entity?.reasons.find(({ slug }) => slug === 'parcel-burst');
    expect(reason?.text).toContain('個のうちの1個');
    expect(reason?.evidence.map(({ role }) => role)).toContain('EDGE');
    for (const { role, name, entity, records } of reason?.evidence ?? []) {
      expect(name).not.toBe('');
      expect(entity !== null).toBe(role === 'ENTITY');
      expect(records.length).toBeGreaterThan(0);
    }
    const record = reason?.evidence[0]?.records[0]?.id ?? '';
    const { data: raw } = await ask(as(ANA), RecordRawDocument, { id: record, from: 0, to: 20 });
    expect(raw.record?.raw).toMatchObject({ from: 0, to: 20, text: '{"feed":"post","form', truncated: true });
  });

  test('goes on after a cursor, which is of no use to anybody else or with another filter', async () => {
    const page = await ask(as(ANA), WorklistDocument, { first: 2 });
    const all = await ask(as(ANA), WorklistDocument, { first: 10 });
    const after = page.data.worklist.pageInfo.endCursor;
    const next = await ask(as(ANA), WorklistDocument, { first: 10, after });
    expect([...page.data.worklist.edges, ...next.data.worklist.edges]).toEqual(all.data.worklist.edges);
    for (const [who, more] of [
      [PIA, {}],
      [ANA, { order: 'LAST_MOMENT' as const }],
      [ANA, { filter: { slug: 'parcel-burst' } }],
    ] as const) {
      const refused = await ask(as(who), WorklistDocument, { first: 2, after, ...more });
      expect(refused.errors.map(({ extensions }) => extensions?.['code'])).toEqual(['INPUT_INVALID']);
    }
  });

  test('is narrowed and grouped by what its rows say', async () => {
    const groups = await ask(as(ANA), WorklistGroupsDocument, { by: 'POSTING_OFFICE' });
    const all = await ask(as(ANA), WorklistDocument, { filter: { postingOffice: 'GBLALA' }, first: 40 });
    expect(groups.data.worklistGroups).toMatchObject([{ key: 'GBLALA', targets: all.data.worklist.edges.length }]);
    const none = await ask(as(ANA), WorklistDocument, { filter: { kinds: ['Consignment'] } });
    expect(none.data.worklist.edges).toEqual([]);
    const due = await ask(as(ANA), WorklistDocument, { order: 'LAST_MOMENT', first: 40 });
    const moments = due.data.worklist.edges.map(({ node }) => node.lastMoment);
    expect(moments).toEqual([...moments].sort());
  });
});

describe('who works on a row', () => {
  test('is told, and rows are narrowed to those that are free or one’s own', async () => {
    const rows = async (who: Who, claimed: 'ANY' | 'FREE' | 'MINE') => {
      const { data } = await ask(as(who), WorklistDocument, { filter: { claimed }, first: 20 });
      return data.worklist.edges.map(({ node }) => node);
    };
    const [first, ...rest] = await rows(ANA, 'ANY');
    await claim(office.desk, office.viewer(ANA), { id: readKey('Entity', first?.entity.id ?? '') });
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(await rows(ANA, 'MINE')).toMatchObject([{ id: first?.id, claimedBy: office.viewer(ANA).id }]);
    expect(await rows(BEN, 'MINE')).toEqual([]);
    expect(ids(await rows(BEN, 'FREE'))).toEqual(ids(rest));
    expect((await rows(BEN, 'ANY'))[0]).toMatchObject({
      claimedBy: office.viewer(ANA).id,
      claimedAt: expect.any(String),
    });
  });
});

describe('the past', () => {
  test('is shown as it was known then, whatever was corrected since', async () => {
    const id = await findId(ANA, 'RR000000059GB', 'PostalItem');
    const before = new Date(parts.clock).toISOString();
    parts.clock += 86_400_000;
    const [last] = parcels.slice(-1) as [ParsedUnit];
    const [item, ...others] = last.mentions as [Mention, ...Mention[]];
    await office.take({
      ...last,
      preparedAt: '2026-11-02T12:00:00Z',
      mentions: [{ ...item, facts: { ...item.facts, goodsText: 'BOOKS' } }, ...others.slice(0, 1)],
      links: last.links.slice(0, 1),
    });
    const goodsAt = async (asOf: string | null) => {
      const { data, errors } = await ask(as(ANA), pastDocument, { id, asOf });
      expect(errors).toEqual([]);
      const { entities = [] } = data.neighbourhood ?? {};
      const goods = entities.find((entity) => entity.id === id)?.facts.find(({ name }) => name === 'goodsText');
      return [goods?.value, entities.length];
    };
    expect(await goodsAt(before)).toEqual(['TEA AND SWEETS', 3]);
    expect(await goodsAt(null)).toEqual(['BOOKS', 2]);
  });
});

describe('a network', () => {
  test('reaches over a shared number and shows what it cut', async () => {
    const id = await findId(PIA, 'RR000000005GB', 'PostalItem');
    const { data } = await ask(as(PIA), NeighbourhoodDocument, { id, hops: 2 });
    const network = data.neighbourhood;
    expect(network?.entities.map(({ kind }) => kind).sort()).toEqual(
      ['PostalItem', 'Person', 'Person', ...Array.from({ length: 5 }, () => 'PostalItem'), 'Traveller'].sort(),
    );
    expect(network?.truncated).toBe(false);
    const ends = new Set([...(network?.entities ?? []), ...(network?.identifiers ?? [])].map(({ id: each }) => each));
    for (const { from, to } of network?.edges ?? []) expect([ends.has(from), ends.has(to)]).toEqual([true, true]);
    const small = await ask(as(PIA), NeighbourhoodDocument, { id, hops: 2, most: 3 });
    expect(small.data.neighbourhood?.truncated).toBe(true);
    expect(small.data.neighbourhood?.entities).toHaveLength(3);
  });

  test('shows a day before anything was known as nothing', async () => {
    const id = await findId(PIA, 'RR000000005GB', 'PostalItem');
    const { data } = await ask(as(PIA), NeighbourhoodDocument, { id, asOf: '2026-10-01T00:00:00Z' });
    expect(data.neighbourhood).toBeNull();
  });

  test('has a path from a parcel to a journey for who may see the journey', async () => {
    const from = await findId(PIA, 'RR000000005GB', 'PostalItem');
    const to = await findId(PIA, 'aoki hana', 'Traveller');
    const { data } = await ask(as(PIA), PathDocument, { from, to });
    expect(data.path?.entities.map(({ kind }) => kind)).toEqual(['PostalItem', 'Person', 'Traveller']);
    expect(data.path?.edges.map(({ type }) => type)).toEqual(['CONSIGNEE_OF', 'IS']);
    expect((await ask(as(ANA), PathDocument, { from, to })).data.path).toBeNull();
  });
});

describe('a record', () => {
  test('tells its document, what it said and its versions', async () => {
    const id = await findId(ANA, 'RR000000005GB', 'PostalItem');
    const { data } = await ask(as(ANA), EntityMentionsDocument, { id });
    const record = data.entity?.mentions.rows[0]?.record.id ?? '';
    const { data: found, errors } = await ask(as(ANA), RecordDocument, { id: record });
    expect(errors).toEqual([]);
    expect(found.record).toMatchObject({ feed: 'post', documentNumber: 'RR000000005GB', deliveries: 1 });
    expect(found.record?.mentions.map(({ position }) => position)).toEqual(['FROM', 'ITEM', 'TO']);
    expect(found.record?.versions.map(({ id: each }) => each)).toEqual([record]);
    expect((await ask(as(INSPECTOR), RecordDocument, { id: record })).data.record).toBeNull();
  });
});

describe('without the permission', () => {
  test('nothing is read, and the permission is named', async () => {
    const { data, errors } = await ask(as(OPERATOR), WorklistDocument, {});
    expect(data).toBeNull();
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining("'read'")]);
  });
});
