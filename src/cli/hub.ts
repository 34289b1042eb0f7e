import { join } from 'node:path';
import { cacheFolder, projectRoot } from '../../engine/folders.ts';
import { bringJars } from '../../engine/jars.ts';
import { findJava } from '../../engine/java.ts';
import { type MemoryPlan, planMemory } from '../../engine/memory.ts';
import { awaitGraph, prepareNeo4j } from '../../engine/neo4j.ts';
import { findPort } from '../../engine/ports.ts';
import { findChromium, type Part } from '../../engine/prerequisites.ts';
import { awaitQueue, prepareRedis } from '../../engine/redis.ts';
import type { PartSpec } from '../../engine/supervise.ts';
import { type GraphAddress, type OutsideServers, readOrMakeSecret, readOutsideServers } from '../config.ts';
import { HubError } from '../errors.ts';
import { bringConsole } from './console-build.ts';
import { isHealthy } from './healthy.ts';
import { ensure } from './prerequisites.ts';
import type { ProgressLine } from './progress.ts';
import { prepareSecondHub, type SecondHub } from './second-hub.ts';

/** What `up` was asked for. */
export type HubOptions = {
  /** Absolute. */
  readonly data: string;
  readonly port: number;
  readonly memoryMiB: number;
  readonly yes: boolean;
  /** Units of the simulated day that an empty graph is given; undefined leaves it empty. */
  readonly daySize: number | undefined;
  /** A second hub is run beside it, as a foreign customs. */
  readonly withPartner: boolean;
};

/** The whole hub as children to run, in stages, and how it is reached. */
export type Hub = {
  readonly stages: readonly (readonly PartSpec[])[];
  readonly url: string;
  readonly graph: GraphAddress;
  readonly queuePort: number | undefined;
  readonly partner: SecondHub | undefined;
};

type Prepared<T> = { readonly at: T; readonly specs: readonly PartSpec[]; readonly port: number | undefined };

const host = '127.0.0.1';
const noServers: OutsideServers = { neo4j: undefined, redisUrl: undefined };

/** Brings what is missing, picks free ports and returns the children of the hub, ready to be started. */
export async function prepareHub(options: HubOptions, progress: ProgressLine): Promise<Hub> {
  const outside = readOutsideServers();
  // A second hub has its own servers in any case.
  await ensure(neededParts(options.withPartner ? noServers : outside), options.yes, progress);
  const web = process.env['SEKISHO_WEB'] ?? (await bringConsole(progress));
  const plan = planMemory(options.memoryMiB);
  const graph = outside.neo4j === undefined ? await ownGraph(options, plan, progress) : await otherGraph(outside.neo4j);
  const queue = outside.redisUrl === undefined ? await ownQueue(options, plan) : await otherQueue(outside.redisUrl);
  const promised = new Set([graph.port, queue.port].filter((port) => port !== undefined));
  const port = await findPort(options.port, promised);
  if (port !== options.port) progress.say(`Port ${options.port} is taken; ${port} is used instead.`);
  // Made here, once, so that server and worker never make them both.
  for (const name of ['id.key', 'content.key']) readOrMakeSecret(join(options.data, 'keys', name));
  const env = environment(options, port, graph.at, queue.at, web);
  const { data, yes } = options;
  const partner = options.withPartner
    ? await prepareSecondHub({ data, url: `http://${host}:${port}`, yes, web }, promised.add(port))
    : undefined;
  return {
    stages: [
      [...graph.specs, ...queue.specs],
      [serverPart(env, port, plan), workerPart(env, plan), ...(partner === undefined ? [] : [partner.spec])],
    ],
    url: `http://${host}:${port}/`,
    graph: graph.at,
    queuePort: queue.port,
    partner,
  };
}

function neededParts(outside: OutsideServers): Part[] {
  return [
    ...(outside.neo4j === undefined ? (['java', 'maven'] as const) : []),
    ...(outside.redisUrl === undefined ? (['redis'] as const) : []),
  ];
}

async function ownGraph(
  options: HubOptions,
  plan: MemoryPlan,
  progress: ProgressLine,
): Promise<Prepared<GraphAddress>> {
  const java = findJava();
  if (java === undefined) throw new HubError('PREREQUISITE_MISSING', 'Java 17 or 21 is missing; see ./sekisho doctor');
  const jars = await bringJars(cacheFolder(), (line) => progress.show(`Neo4j from Maven, ${line}`));
  const port = await findPort(7687);
  const { data } = options;
  progress.show('Preparing the graph');
  const { spec, address } = prepareNeo4j({
    data,
    jars,
    java,
    port,
    heapMiB: plan.graphHeap,
    pagesMiB: plan.graphPages,
  });
  return {
    at: address,
    port,
    specs: [{ ...spec, port, healthy: () => awaitGraph(address, undefined, 4000).then(() => true) }],
  };
}

async function otherGraph(address: GraphAddress): Promise<Prepared<GraphAddress>> {
  await awaitGraph(address, undefined, 15_000);
  return { at: address, port: undefined, specs: [] };
}

async function ownQueue(options: HubOptions, plan: MemoryPlan): Promise<Prepared<string>> {
  const port = await findPort(6379);
  const { spec, url } = prepareRedis({ data: options.data, port, memoryMiB: plan.queue });
  return {
    at: url,
    port,
    specs: [{ ...spec, port, healthy: () => awaitQueue(url, undefined, 4000).then(() => true) }],
  };
}

async function otherQueue(url: string): Promise<Prepared<string>> {
  await awaitQueue(url, undefined, 15_000);
  return { at: url, port: undefined, specs: [] };
}

function environment(
  options: HubOptions,
  port: number,
  graph: GraphAddress,
  redisUrl: string,
  web: string | undefined,
): Record<string, string | undefined> {
  return {
    NEO4J_URL: graph.url,
    NEO4J_USER: graph.user,
    NEO4J_PASSWORD: graph.password,
    NEO4J_PASSWORD_FILE: undefined,
    REDIS_URL: redisUrl,
    REDIS_URL_FILE: undefined,
    SEKISHO_DATA: options.data,
    SEKISHO_HOST: host,
    SEKISHO_PORT: String(port),
    SEKISHO_WEB: web,
    SEKISHO_CHROMIUM: process.env['SEKISHO_CHROMIUM'] ?? findChromium(),
  };
}

function serverPart(env: Record<string, string | undefined>, port: number, plan: MemoryPlan): PartSpec {
  const healthy = () => isHealthy(`http://${host}:${port}/health`);
  return {
    ...nodePart('server', env, plan.server),
    port,
    healthy,
    ready: async (_child, ended) => awaitHealthy(healthy, ended),
  };
}

function workerPart(env: Record<string, string | undefined>, plan: MemoryPlan): PartSpec {
  return { ...nodePart('worker', env, plan.worker), talks: true, ready: (child) => child.saidReady };
}

function nodePart(name: string, env: Record<string, string | undefined>, memoryMiB: number): PartSpec {
  return {
    name,
    command: process.execPath,
    args: [...process.execArgv, `--max-old-space-size=${memoryMiB}`, join(projectRoot, 'src', `${name}.ts`)],
    env,
    cwd: projectRoot,
    graceSeconds: 20,
    ready: async () => undefined,
  };
}

async function awaitHealthy(healthy: () => Promise<boolean>, ended: AbortSignal): Promise<void> {
  const { setTimeout: delay } = await import('node:timers/promises');
  const until = Date.now() + 90_000;
  while (!ended.aborted && !(await healthy())) {
    if (Date.now() > until)
      throw new HubError('PROCESS_FAILED', 'the server has not become healthy in 90 s; see logs/server.log');
    await delay(100);
  }
}
