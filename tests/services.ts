import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { ChildPlace } from '../engine/child.ts';
import { cacheFolder } from '../engine/folders.ts';
import { bringJars } from '../engine/jars.ts';
import { findJava } from '../engine/java.ts';
import { awaitGraph, startNeo4j } from '../engine/neo4j.ts';
import { anyPort } from '../engine/ports.ts';
import { awaitQueue, startRedis } from '../engine/redis.ts';
import { type GraphAddress, readOutsideServers } from '../src/config.ts';
import { HubError } from '../src/errors.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: GraphAddress;
    redisUrl: string;
  }
}

type Running<T> = { readonly at: T; readonly stop: () => Promise<void> };

let stops: (() => Promise<void>)[] = [];

/**
 * Runs one real Neo4j and one real Redis for the whole run of the `services` project, or uses those that NEO4J_URL and
 * REDIS_URL name. Tests get at them by `inject('neo4j')` and `inject('redisUrl')`, and start by emptying what they use.
 */
export async function setup(project: TestProject): Promise<void> {
  const outside = readOutsideServers();
  const data = mkdtempSync(join(tmpdir(), 'sekisho-test-'));
  stops = [async () => rmSync(data, { recursive: true, force: true })];
  try {
    const graph = outside.neo4j === undefined ? startGraph(data) : joinGraph(outside.neo4j);
    const queue = outside.redisUrl === undefined ? startQueue(data) : joinQueue(outside.redisUrl);
    const started = await Promise.allSettled([graph, queue]);
    for (const one of started) if (one.status === 'fulfilled') stops.unshift(one.value.stop);
    project.provide('neo4j', (await graph).at);
    project.provide('redisUrl', (await queue).at);
  } catch (cause) {
    await teardown();
    throw cause;
  }
}

/** Stops what `setup` started and removes its data. */
export async function teardown(): Promise<void> {
  const rest = stops;
  stops = [];
  for (const stop of rest) await stop();
}

async function startGraph(data: string): Promise<Running<GraphAddress>> {
  const java = findJava();
  if (java === undefined)
    throw new HubError('PREREQUISITE_MISSING', 'Java 17 or 21 is missing; ./sekisho test installs it');
  const jars = await bringJars(cacheFolder(), (line) => console.log(line));
  const options = {
    data,
    jars,
    java,
    port: await anyPort(),
    heapMiB: 1024,
    pagesMiB: 512,
    graceSeconds: 5,
    shortLived: true,
  };
  const { url, user, password, stop } = await startNeo4j(options, place(data));
  return { at: { url, user, password }, stop };
}

async function startQueue(data: string): Promise<Running<string>> {
  const { url, stop } = await startRedis({ data, port: await anyPort(), memoryMiB: 256, graceSeconds: 5 }, place(data));
  return { at: url, stop };
}

async function joinGraph(address: GraphAddress): Promise<Running<GraphAddress>> {
  await awaitGraph(address, undefined, 10_000);
  return { at: address, stop: async () => undefined };
}

async function joinQueue(url: string): Promise<Running<string>> {
  await awaitQueue(url, undefined, 10_000);
  return { at: url, stop: async () => undefined };
}

function place(data: string): ChildPlace {
  return { logs: join(data, 'logs'), run: join(data, 'run') };
}
