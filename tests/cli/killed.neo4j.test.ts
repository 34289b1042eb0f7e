/*
 * The whole hub as `up` runs it, with a graph and a queue of its own, so that they may be killed: one after the other, each
 * in the middle of an ingest.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anyPort } from '../../engine/ports.ts';
import { type RunFile, readRunFile, readRunningServers } from '../../engine/run-file.ts';
import { Graph } from '../../src/graph/driver.ts';
import { untilGone } from '../engine/processes.ts';
import { ROOT } from '../parts.ts';
import { runCli } from './run-cli.ts';

/** Deliveries, and units in each: some are taken in together, as the worker has it, and all of them in several batches. */
const FILES = 60;
const EACH = 20;
const UNITS = FILES * EACH;
const minute = 60_000;
let data: string;
let supervisor: number;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'sekisho-killed-'));
  mkdirSync(join(data, 'sent'));
  for (let file = 0; file < FILES; file++) {
    const findings = Array.from({ length: EACH }, (_, at) => finding(file * EACH + at));
    writeFileSync(join(data, 'sent', `${file}.ndjson`), findings.join('\n'));
  }
  const { NEO4J_URL: _, REDIS_URL: __, ...env } = process.env;
  const args = ['up', '--empty', '--memory', '2g', '--data', data, '--port', String(await anyPort())];
  const up = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args], { stdio: 'ignore', env });
  supervisor = up.pid ?? 0;
  await vi.waitFor(() => expect(readRunFile(data)).toMatchObject({ supervisor, state: 'ready' }), {
    timeout: 2 * minute,
    interval: 100,
  });
}, 3 * minute);
afterAll(async () => {
  const pids = readRunFile(data)?.parts.map(({ pid }) => pid ?? 0) ?? [];
  process.kill(supervisor, 'SIGTERM');
  await untilGone([supervisor, ...pids], minute);
  rmSync(data, { recursive: true });
});

/** The check digit of an air waybill is its serial number modulo 7 (IATA Resolution 600a). */
function awbOf(at: number): string {
  const serial = 1_000_000 + at;
  return `205-${serial}${serial % 7}`;
}

/** A finding about a house of its own and a firm of its own. */
function finding(at: number): string {
  return JSON.stringify({
    type: 'sekisho-finding',
    version: 1,
    office: 'JPNRT',
    number: `K-${at}`,
    foundAt: '2026-11-21T10:05:00+09:00',
    reportedAt: '2026-11-21T10:20:00+09:00',
    subject: { kind: 'Consignment', awb: awbOf(Math.floor(at / 20)), house: `H${at}` },
    method: 'x-ray',
    outcome: 'nothing-found',
    strength: 'indication',
    parties: [{ role: 'Consignee', name: `EXAMPLE TRADING ${at} LTD`, phone: `+8190${10_000_000 + at}` }],
  });
}

/** Packs of contents on the disk: each is written just before the statements that speak of it. */
function packs(): number {
  const folder = join(data, 'store', 'packs');
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pack')).length;
}

function partOf(run: RunFile | undefined, name: string) {
  return run?.parts.find((part) => part.name === name);
}

/** Kills a part as soon as the worker has written something more, and resolves when it runs again. */
async function killMidway(name: string): Promise<void> {
  const before = packs();
  await expect.poll(packs, { timeout: 2 * minute, interval: 10 }).toBeGreaterThan(before);
  const { pid, restarts = 0 } = partOf(readRunFile(data), name) ?? {};
  process.kill(pid ?? 0, 'SIGKILL');
  await expect
    .poll(() => partOf(readRunFile(data), name), { timeout: 4 * minute, interval: 50 })
    .toMatchObject({ state: 'ready', restarts: restarts + 1 });
}

test(
  'graph, queue and worker are killed in the middle of an ingest, and it ends as if nothing had been',
  async () => {
    const sent = runCli(['ingest', '--json', '--data', data, join(data, 'sent')]);
    for (const name of ['neo4j', 'redis', 'worker']) await killMidway(name);
    const { code, out, err } = await sent;
    expect(code, err).toBe(0);
    const told = out.trimEnd().split('\n');
    expect(told).toHaveLength(FILES);
    for (const line of told)
      expect(JSON.parse(line)).toMatchObject({ state: 'done', written: EACH, unchanged: 0, deadLetters: 0 });

    const servers = readRunningServers(data);
    if (servers === undefined) throw new Error('the hub says nowhere how its graph is reached');
    const graph = await Graph.open(servers.neo4j);
    try {
      expect(
        await graph.read(
          `MATCH (r:Record)
         RETURN count(r) AS records, count(DISTINCT r.documentNumber) AS documents, max(r.deliveries) AS deliveries,
                sum(COUNT { (r)-[:SAYS]->(:Finding) }) AS findings, sum(COUNT { (r)-[:SAYS]->(:Organisation) }) AS firms,
                sum(CASE WHEN r:Pending THEN 1 ELSE 0 END) AS pending`,
        ),
      ).toEqual([{ records: UNITS, documents: UNITS, deliveries: 1, findings: UNITS, firms: UNITS, pending: 0 }]);
      expect(
        await graph.read('MATCH (d:Delivery) RETURN d.state AS state, d.written AS written, count(*) AS count'),
      ).toEqual([{ state: 'done', written: EACH, count: FILES }]);
    } finally {
      await graph.close();
    }
    expect(readdirSync(join(data, 'inbox'))).toEqual([]);
  },
  10 * minute,
);
