import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { type GraphAddress, readOrMakeSecret } from '../src/config.ts';
import { HubError, UnavailableError } from '../src/errors.ts';
import { type Child, type ChildPlace, type ChildSpec, startReady } from './child.ts';
import type { Java } from './java.ts';

/** Where and how to run the embedded graph engine. */
export type Neo4jOptions = {
  readonly data: string;
  readonly jars: string;
  readonly java: Java;
  readonly port: number;
  readonly heapMiB: number;
  readonly pagesMiB: number;
  readonly graceSeconds?: number;
  /** For a run of minutes: machine code is made once and plainly, which takes half the processor until it is warm. */
  readonly shortLived?: boolean;
};

/** A running embedded graph engine. */
export type Neo4j = GraphAddress & { readonly child: Child; readonly stop: () => Promise<void> };

const user = 'neo4j';
/**
 * The second compiler takes more than half of the processor while the engine warms up on two cores. It is for code that
 * stays hot: a dozen times the usual thresholds leave it that code, and half of the time before it is warm.
 */
const slowToOptimise = [
  '-XX:Tier4InvocationThreshold=60000',
  '-XX:Tier4MinInvocationThreshold=8000',
  '-XX:Tier4CompileThreshold=180000',
  '-XX:Tier4BackEdgeThreshold=500000',
];
const openedPackages = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** Starts the graph engine and resolves when it answers a query with the data folder's password. */
export async function startNeo4j(options: Neo4jOptions, place: ChildPlace): Promise<Neo4j> {
  const { spec, address } = prepareNeo4j(options);
  const child = await startReady(spec, place);
  return { ...address, child, stop: async () => void (await child.stop()) };
}

/** Writes the engine's settings and, the first time, its password; returns how to start it and how to reach it. */
export function prepareNeo4j(options: Neo4jOptions): { spec: ChildSpec; address: GraphAddress } {
  const home = join(options.data, 'neo4j');
  const conf = join(home, 'conf');
  for (const name of ['conf', 'data', 'logs', 'plugins', 'import', 'run'])
    mkdirSync(join(home, name), { recursive: true, mode: 0o700 });
  writeFileSync(join(conf, 'neo4j.conf'), writeSettings(options));
  const password = readOrMakeSecret(join(options.data, 'keys', 'neo4j.password'));
  if (!existsSync(join(home, 'data', 'databases'))) setPassword(options, home, password);
  const address = { url: `bolt://127.0.0.1:${options.port}`, user, password };
  return {
    address,
    spec: {
      name: 'neo4j',
      command: options.java.path,
      args: [
        ...javaOptions(options),
        '-cp',
        `${options.jars}/*`,
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${home}`,
        `--config-dir=${conf}`,
      ],
      graceSeconds: options.graceSeconds ?? 30,
      ready: (_child, ended) => awaitGraph(address, ended),
    },
  };
}

/**
 * Resolves when the graph lets us in. Throws GRAPH_REFUSED at once when the password is wrong, GRAPH_UNAVAILABLE
 * when there is no answer within the time.
 */
export async function awaitGraph(address: GraphAddress, ended?: AbortSignal, timeoutMs = 120_000): Promise<void> {
  const driver = neo4j.driver(address.url, neo4j.auth.basic(address.user, address.password), {
    connectionTimeout: 2000,
    maxTransactionRetryTime: 0,
    userAgent: 'sekisho-engine',
  });
  const until = Date.now() + timeoutMs;
  try {
    while (ended?.aborted !== true) {
      const failure = await tryGraph(driver);
      if (failure === undefined) return;
      if (isRefusal(failure)) throw new HubError('GRAPH_REFUSED', explainRefusal(address), { cause: failure });
      if (Date.now() > until)
        throw new UnavailableError('GRAPH_UNAVAILABLE', `no graph answers at ${address.url}`, { cause: failure });
      await delay(150);
    }
  } finally {
    await driver.close();
  }
}

type Driver = ReturnType<typeof neo4j.driver>;

async function tryGraph(driver: Driver): Promise<unknown> {
  try {
    await driver.verifyConnectivity();
    return undefined;
  } catch (failure) {
    return failure;
  }
}

function isRefusal(failure: unknown): boolean {
  return failure instanceof Neo4jError && failure.code.startsWith('Neo.ClientError.Security.');
}

function explainRefusal(address: GraphAddress): string {
  return [
    `the graph at ${address.url} refuses the password of user ${address.user}.`,
    'An embedded graph keeps the password it was first started with: put that back into keys/neo4j.password of the data',
    'folder, or name another data folder. For another server, set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.',
  ].join('\n');
}

function javaOptions(options: Neo4jOptions): string[] {
  return [
    `-Xms${Math.min(256, options.heapMiB)}m`,
    `-Xmx${options.heapMiB}m`,
    '-XX:+ExitOnOutOfMemoryError',
    ...(options.shortLived === true
      ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']
      : ['-XX:+UseG1GC', ...slowToOptimise]),
    '-XX:-OmitStackTraceInFastThrow',
    ...openedPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dfile.encoding=UTF-8',
  ];
}

function writeSettings(options: Neo4jOptions): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${options.port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': `${options.pagesMiB}m`,
    'server.memory.heap.max_size': `${options.heapMiB}m`,
    'dbms.usage_report.enabled': 'false',
    'dbms.security.procedures.unrestricted': 'gds.*',
    // Every statement starts from keys it is given: a plan made for ten of them is right for a thousand, so one plan serves
    // all. A plan made on an empty graph must not last; one made on a filling graph is good until it has twenty times as much.
    'internal.cypher.use_parameter_size': 'false',
    'dbms.cypher.statistics_divergence_threshold': '0.95',
    // The databases are closed by then; the usual two pauses of five seconds wait for nobody.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    // Logs of half a gigabyte reserved ahead would make an empty graph fill a small disk.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '1 days 1G',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** The password goes by an argument file that its owner alone reads: a command line is shown to every user of the machine. */
function setPassword(options: Neo4jOptions, home: string, password: string): void {
  const file = join(home, 'run', 'set-password.args');
  const words = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', `${options.jars}/*`, 'org.neo4j.cli.AdminTool'];
  const lines = [...words, 'dbms', 'set-initial-password', password].map(
    (word) => `"${word.replaceAll('\\', '\\\\')}"\n`,
  );
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  const run = spawnSync(options.java.path, [`@${file}`], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    encoding: 'utf8',
  });
  rmSync(file);
  if (run.status !== 0)
    throw new HubError(
      'PROCESS_FAILED',
      `the graph's first password could not be set: ${run.stderr.trim().split('\n')[0]}`,
    );
}
