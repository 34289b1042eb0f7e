import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { anyPort } from '../../engine/ports.ts';
import { openDevelopmentIssuer } from '../../src/auth/development-issuer.ts';
import { openHub, type TestHub } from '../hub.ts';
import { ROOT } from '../parts.ts';
import { ANA, BEN, INSPECTOR, OPERATOR, type Who } from './office.ts';

// The engine plans each question the first time it is asked.
vi.setConfig({ testTimeout: 240_000 });

/** Server and worker as `up` runs them, with the queue between. */
let hub: TestHub;
let data: string;
let url: string;
let children: ChildProcess[];

beforeAll(async () => {
  hub = await openHub();
  data = mkdtempSync(join(tmpdir(), 'sekisho-work-'));
  const port = await anyPort();
  url = `http://127.0.0.1:${port}`;
  children = [start('worker.ts', port), start('server.ts', port)];
  await vi.waitFor(() => fetch(`${url}/health`), { timeout: 60_000, interval: 200 });
});
afterAll(async () => {
  const ended = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(ended);
  await hub.close();
  rmSync(data, { recursive: true });
});

function start(file: string, port: number): ChildProcess {
  const neo4j = inject('neo4j');
  return spawn(process.execPath, [join(ROOT, 'src', file)], {
    env: {
      ...process.env,
      NEO4J_URL: neo4j.url,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      REDIS_URL: inject('redisUrl'),
      SEKISHO_DATA: data,
      SEKISHO_PORT: String(port),
      // The engine plans every question the first time: on a busy machine that takes longer than people are kept waiting.
      SEKISHO_REQUEST_MS: '120000',
      SEKISHO_LOG_LEVEL: 'warn',
      NODE_ENV: 'test',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask<Data>(who: Who, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await post<Data>(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
}

async function post<Data>(who: Who, query: string, variables: object): Promise<Answer<Data>> {
  const token = await openDevelopmentIssuer(data, false).issue({ ttlSeconds: 600, ...who }, Date.now());
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}

interface Thing {
  readonly id: string;
  readonly caption: string;
}

async function itemsOf(who: Who): Promise<Thing[]> {
  const { entities } = await ask<{ entities: { edges: { node: Thing }[] } }>(
    who,
    '{ entities(filter: {kind: PostalItem}) { edges { node { id caption } } } }',
  );
  return entities.edges.map(({ node }) => node);
}

test('a parcel is claimed, ordered to be opened by an office that learns no reason, and what it finds is back with who asked', async () => {
  const folder = join(ROOT, 'tests', 'fixtures');
  const ingested = await ask<{ ingest: { delivery: object } }>(
    OPERATOR,
    'mutation($input: IngestInput!) { ingest(input: $input) { ... on IngestSuccess { delivery { state name units written unchanged deadLetters } } } }',
    { input: { text: readFileSync(join(folder, 'post', 'items.itmatt'), 'utf8'), name: 'items.itmatt' } },
  );
  expect(ingested.ingest.delivery).toMatchObject({ state: 'done', name: 'items.itmatt', unchanged: 0, deadLetters: 0 });

  const [item] = await itemsOf(ANA);
  const claim = 'mutation($input: ClaimInput!) { claim(input: $input) { __typename ... on Conflict { message } } }';
  expect(await ask(ANA, claim, { input: { id: item?.id } })).toEqual({ claim: { __typename: 'ClaimSuccess' } });
  expect(await ask(BEN, claim, { input: { id: item?.id } })).toMatchObject({
    claim: {
      __typename: 'Conflict',
      message: expect.stringMatching(/^urn:sekisho:development#ana works on this until /),
    },
  });

  const decided = await ask<{ decide: object }>(
    ANA,
    'mutation($input: DecideInput!) { decide(input: $input) { ... on DecideSuccess { decision { caption } entity { id work { kind } } } } }',
    { input: { id: item?.id, action: 'FULL_EXAMINATION' } },
  );
  expect(decided.decide).toEqual({
    decision: { caption: 'full-examination' },
    entity: { id: item?.id, work: [{ kind: 'Decision' }, { kind: 'Claim' }] },
  });

  const sent = await ask<{ order: { order: Thing & { open: boolean } } }>(
    ANA,
    'mutation($input: OrderInput!) { order(input: $input) { ... on OrderSuccess { order { id open } } } }',
    { input: { id: item?.id, office: 'jpnrt', instruction: 'open the bag, look for powder', officers: 2 } },
  );
  expect(sent.order.order.open).toBe(true);

  const { orders } = await ask<{ orders: { edges: { node: Thing }[] } }>(
    INSPECTOR,
    '{ orders { edges { node { id instruction officers office thing { caption facts { name } reasons { slug } target { id } work { kind } } } } } }',
  );
  expect(orders.edges).toEqual([
    {
      node: {
        id: expect.stringMatching(/^Entity:/),
        instruction: 'open the bag, look for powder',
        officers: 2,
        office: 'JPNRT',
        thing: { caption: item?.caption, facts: [], reasons: [], target: null, work: [{ kind: 'Order' }] },
      },
    },
  ]);
  expect(await ask(INSPECTOR, 'query($id: ID!) { entity(id: $id) { id } }', { id: item?.id })).toEqual({
    entity: null,
  });

  const found = await ask<{ recordFinding: object }>(
    INSPECTOR,
    'mutation($input: RecordFindingInput!) { recordFinding(input: $input) { ... on RecordFindingSuccess { finding { outcome office } } ... on InputInvalid { problems } } }',
    {
      input: {
        order: orders.edges[0]?.node.id,
        method: 'hand-search',
        outcome: 'found',
        strength: 'confirmed',
        substance: 'powder',
      },
    },
  );
  expect(found.recordFinding).toEqual({ finding: { outcome: 'found', office: 'JPNRT' } });
  expect(await ask(INSPECTOR, '{ orders { edges { node { id } } } }')).toEqual({ orders: { edges: [] } });

  const back = await ask(
    ANA,
    'query($item: ID!, $order: ID!) { entity(id: $item) { work { kind } label { value strength } } order: entity(id: $order) { ... on Order { open } } }',
    { item: item?.id, order: sent.order.order.id },
  );
  expect(back).toEqual({
    entity: {
      work: [{ kind: 'Finding' }, { kind: 'Order' }, { kind: 'Decision' }, { kind: 'Claim' }],
      label: { value: 'positive', strength: 1 },
    },
    order: { open: false },
  });
});

test('a judgement is made and taken back, a dead letter is tried again, and what is refused says why in one union', async () => {
  const [first, second] = await itemsOf(ANA);
  const judge =
    'mutation($input: JudgeInput!) { judge(input: $input) { __typename ... on JudgeSuccess { entity { memberIds } } ... on InputInvalid { problems } } }';
  const pair = { a: first?.id, b: second?.id };
  const judged = await ask<{ judge: { entity: { memberIds: string[] } } }>(ANA, judge, {
    input: { ...pair, verdict: 'SAME' },
  });
  expect(judged.judge.entity.memberIds).toEqual(expect.arrayContaining([first?.id, second?.id]));
  const undone = await ask<{ judge: { entity: { memberIds: string[] } } }>(ANA, judge, {
    input: { ...pair, verdict: 'UNSURE' },
  });
  expect(undone.judge.entity.memberIds).not.toContain(second?.id);
  expect(await ask(ANA, judge, { input: { a: first?.id, b: first?.id, verdict: 'SAME' } })).toEqual({
    judge: { __typename: 'InputInvalid', problems: ['b: must be another id than a'] },
  });
  for (const b of ['Entity:unknown', 'Record:unknown', 'nonsense'])
    expect(await ask(ANA, judge, { input: { a: first?.id, b, verdict: 'SAME' } })).toEqual({
      judge: { __typename: 'NotFound' },
    });
  const denied = await post(INSPECTOR, judge, { input: { ...pair, verdict: 'SAME' } });
  expect(denied.errors?.[0]?.extensions.code).toBe('FORBIDDEN');

  await ask(OPERATOR, 'mutation($input: IngestInput!) { ingest(input: $input) { __typename } }', {
    input: { text: '{"type":"sekisho-finding","version":1}', feed: 'finding' },
  });
  const { deadLetters } = await ask<{ deadLetters: { edges: { node: { id: string; code: string } }[] } }>(
    OPERATOR,
    '{ deadLetters(feed: "finding") { edges { node { id code } } } }',
  );
  const replay =
    'mutation($input: ReplayDeadLetterInput!) { replayDeadLetter(input: $input) { __typename ... on ReplayDeadLetterSuccess { state } } }';
  expect(await ask(OPERATOR, replay, { input: { id: deadLetters.edges[0]?.node.id } })).toEqual({
    replayDeadLetter: { __typename: 'ReplayDeadLetterSuccess', state: 'dead-letter' },
  });
  expect(await ask(OPERATOR, replay, { input: { id: 'DeadLetter:unknown' } })).toEqual({
    replayDeadLetter: { __typename: 'NotFound' },
  });
  expect(readdirSync(join(data, 'outbox'))).toEqual([]);
});
