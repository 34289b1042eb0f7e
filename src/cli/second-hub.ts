import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Child } from '../../engine/child.ts';
import { projectRoot } from '../../engine/folders.ts';
import { findPort } from '../../engine/ports.ts';
import { readRunFile } from '../../engine/run-file.ts';
import type { PartSpec } from '../../engine/supervise.ts';
import { HubError } from '../errors.ts';
import { type DemoHub, enrolPair } from './enrol-pair.ts';
import { isHealthy } from './healthy.ts';

/** A partner's hub beside the first one: a whole hub of its own, supervised as one part of the first. */
export interface SecondHub extends DemoHub {
  readonly spec: PartSpec;
}

const usualPort = 4700;
const daySize = 500;
/** Its own children have 45 s at most. */
const graceSeconds = 60;
const readyMs = 180_000;

/** What names the servers and secrets of the first hub: the second has its own. */
const firstOnly = ['NEO4J_URL', 'NEO4J_USER', 'NEO4J_PASSWORD', 'REDIS_URL', 'SEKISHO_ID_KEY', 'SEKISHO_CONTENT_KEY'];

/**
 * Returns a foreign customs' hub to be run beside this one, on `<data>/partner`, with its own keys, graph and queue. Each is
 * enrolled with the other, and its empty graph is given a small day in which some parties are those of the first hub's day.
 */
export async function prepareSecondHub(
  first: { readonly data: string; readonly url: string; readonly yes: boolean; readonly web: string | undefined },
  promised: ReadonlySet<number>,
): Promise<SecondHub> {
  const data = join(first.data, 'partner');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const port = await findPort(usualPort, promised);
  const url = `http://127.0.0.1:${port}`;
  const second = { id: 'nz-customs', name: 'New Zealand Customs Service (demonstration)', data, url };
  const own = { id: 'jp-customs', name: 'Japan Customs (demonstration)', data: first.data, url: first.url };
  enrolPair([own, second], Date.now());
  return { ...second, spec: partSpec(second, port, first) };
}

/** Resolves when the second hub has taken its day in, or has tried; false when that takes longer than ten minutes. */
export async function awaitDay({ data }: Pick<SecondHub, 'data'>): Promise<boolean> {
  const until = Date.now() + 600_000;
  while (Date.now() < until) {
    if (readRunFile(data)?.greeted === true) return true;
    // A hub that was stopped meanwhile must not be kept from ending.
    await delay(200, undefined, { ref: false });
  }
  return false;
}

function partSpec(
  { data, url }: DemoHub,
  port: number,
  { yes, web }: { readonly yes: boolean; readonly web: string | undefined },
): PartSpec {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const options = { '--data': data, '--port': port, '--memory': '2g', '--day-size': daySize };
  const words = Object.entries(options).flatMap(([name, value]) => [name, String(value)]);
  const healthy = () => isHealthy(`${url}/health`);
  return {
    name: 'partner',
    command: process.execPath,
    args: [...process.execArgv, main, 'up', ...words, ...(yes ? ['--yes'] : [])],
    env: {
      ...Object.fromEntries(firstOnly.flatMap((name) => [name, `${name}_FILE`]).map((name) => [name, undefined])),
      SEKISHO_WEB: web,
      SEKISHO_RELEASE_POLICY: undefined,
    },
    cwd: projectRoot,
    graceSeconds,
    port,
    healthy,
    ready: (child, ended) => awaitReady({ data, url }, child, ended, healthy),
  };
}

async function awaitReady(
  { data, url }: Pick<DemoHub, 'data' | 'url'>,
  child: Child,
  ended: AbortSignal,
  healthy: () => Promise<boolean>,
): Promise<void> {
  const until = Date.now() + readyMs;
  while (!ended.aborted) {
    const run = readRunFile(data);
    if (run?.supervisor === child.pid() && run?.state === 'ready') {
      if (run.url !== `${url}/`)
        throw new HubError('PROCESS_FAILED', `the partner's port was taken: it is at ${run.url}`);
      if (await healthy()) return;
    }
    if (Date.now() > until)
      throw new HubError(
        'PROCESS_FAILED',
        `the partner's hub is not ready after ${readyMs / 1000} s; see ${data}/logs`,
      );
    await delay(200);
  }
}
