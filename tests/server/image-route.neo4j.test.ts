import { afterAll, beforeAll, expect, test } from 'vitest';
import { imageRoutes } from '../../src/server/image-route.ts';
import { findWritten } from '../../src/work/desk.ts';
import { recordReport } from '../../src/work/record-report.ts';
import { openHub, type TestHub } from '../hub.ts';
import { type Office, OTA, openOffice } from '../work/office.ts';
import { openServer } from './hub.ts';

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.from('and so on')]);
const officer = { role: 'officer', purpose: 'intelligence' };
const analyst = { role: 'analyst', purpose: 'cargo-targeting' };

let parts: TestHub;
let office: Office;
let server: Awaited<ReturnType<typeof openServer>>;
let report: string;
beforeAll(async () => {
  parts = await openHub();
  office = await openOffice(parts);
  const made = await recordReport(office.desk, office.viewer(OTA), {
    title: 'Tea',
    text: 'More than tea.',
    sourceGrade: 'B',
    informationGrade: '2',
    marking: 'plain',
  });
  report = `Entity:${(await findWritten(office.desk, office.viewer(OTA), made)).id}`;
  server = await openServer({
    classes: await parts.classes.list(),
    routes: [
      { method: 'POST', pattern: '/report/:report/images', handler: (exchange) => routeOf('POST')(exchange) },
      { method: 'GET', pattern: '/image/:record', handler: (exchange) => routeOf('GET')(exchange) },
    ],
  });
});
afterAll(async () => {
  await server.close();
  office.close();
  await parts.close();
});

function routeOf(method: 'GET' | 'POST') {
  const { graph, store } = parts;
  const found = imageRoutes({ gate: server.gate, graph, store, desk: office.desk }).find(
    (route) => route.method === method,
  );
  if (found === undefined) throw new Error(`there is no route for ${method}`);
  return found.handler;
}

async function bearer(who: Parameters<typeof server.token>[0]): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await server.token(who)}` };
}

async function add(body: Uint8Array, who: Parameters<typeof server.token>[0], headers: Record<string, string> = {}) {
  return fetch(`${server.url}/report/${report}/images`, {
    method: 'POST',
    headers: { ...(await bearer(who)), ...headers },
    body: new Uint8Array(body),
  });
}

test('an image goes in and comes out with headers under which nothing in it can run', async () => {
  const added = await add(PNG, officer, {
    'x-sekisho-about': encodeURIComponent('二重底'),
    'content-type': 'text/html',
  });
  expect(added.status).toBe(201);
  const { image } = (await added.json()) as { image: string };
  const shown = await fetch(`${server.url}/image/${image}`, { headers: await bearer(officer) });
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(PNG);
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': 'attachment; filename="report-image.png"',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  expect(server.lines.filter(({ op }) => op === 'read-image')).toEqual([
    expect.objectContaining({ purpose: 'intelligence', rows: 1 }),
  ]);
});

test('hidden, unknown and other records are the same: not there', async () => {
  const { image } = (await (await add(PNG, officer)).json()) as { image: string };
  const [other] = await parts.graph.read<{ id: string }>("MATCH (r:Record {documentKind: 'report'}) RETURN r.id AS id");
  const asked: [string, typeof officer][] = [
    [image, analyst],
    ['Record:nothing', analyst],
    ['nothing', officer],
    [`Record:${other?.id}`, officer],
  ];
  const answers = await Promise.all(
    asked.map(async ([id, who]) => {
      const answer = await fetch(`${server.url}/image/${id}`, { headers: await bearer(who) });
      return [answer.status, await answer.text()];
    }),
  );
  expect(new Set(answers.map(String)).size).toBe(1);
  expect(answers[0]?.[0]).toBe(404);
  expect((await fetch(`${server.url}/image/${image}`)).status).toBe(401);
});

test.each<[string, Buffer, typeof officer, number]>([
  ['an analyst', PNG, analyst, 403],
  ['a page called an image', Buffer.from('<!doctype html>'), officer, 400],
  ['five mebibytes', Buffer.concat([PNG, Buffer.alloc(5 << 20)]), officer, 413],
])('%s is refused', async (_, body, who, status) => {
  expect((await add(body, who, { 'content-type': 'image/png' })).status).toBe(status);
});
