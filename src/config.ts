import { randomBytes } from 'node:crypto';
import { closeSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { InputError } from './errors.ts';

/** Where the graph is and how to enter it. */
export type GraphAddress = { readonly url: string; readonly user: string; readonly password: string };

/** Everything the server and the worker may be told from outside. */
export type Config = {
  readonly neo4j: GraphAddress;
  readonly redisUrl: string;
  /** Absolute folder of all that this hub keeps: graph, queue, content, keys, logs. */
  readonly data: string;
  readonly host: string;
  readonly port: number;
  /** Longest that one request may take, in ms. */
  readonly requestMs: number;
  readonly logLevel: string;
  readonly production: boolean;
  /** 32 bytes as hex: keys the ids shown outside. Changing it changes every id. */
  readonly idKey: string;
  /** 32 bytes as hex: keys the content store. */
  readonly contentKey: string;
  /** The issuers of access tokens this hub believes: a JSON list, or the path of a file that holds one. */
  readonly issuers: string | undefined;
  /** Path of the release policy: what partners may be told. When not given `<data>/release.json`; without one, nothing. */
  readonly releasePolicy: string | undefined;
  /** Folder of the built console, when there is one. */
  readonly web: string | undefined;
  /** Path of the Chromium that renders crawled pages, when there is one. */
  readonly chromium: string | undefined;
};

/** The servers already running elsewhere that stand in for the embedded ones. */
export type OutsideServers = { readonly neo4j: GraphAddress | undefined; readonly redisUrl: string | undefined };

type Environment = Readonly<Record<string, string | undefined>>;

const graphUrl = z
  .string()
  .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, 'must look like bolt://HOST:7687 or neo4j+s://HOST');
const redisUrl = z.string().regex(/^rediss?:\/\/\S+/, 'must look like redis://HOST:6379');
const key = z.string().regex(/^[0-9a-f]{64}$/, 'must be 32 bytes written as 64 hex digits');
const optional = <T extends z.ZodType>(shape: T) => shape.optional();

const shape = z.object({
  NEO4J_URL: graphUrl,
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string(),
  REDIS_URL: redisUrl,
  SEKISHO_DATA: z.string().default('.data'),
  SEKISHO_HOST: z.string().default('127.0.0.1'),
  SEKISHO_PORT: z.coerce.number().int().min(1).max(65_535).default(4600),
  SEKISHO_REQUEST_MS: z.coerce.number().int().min(1_000).max(600_000).default(10_000),
  SEKISHO_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  SEKISHO_ID_KEY: optional(key),
  SEKISHO_CONTENT_KEY: optional(key),
  SEKISHO_ISSUERS: optional(z.string()),
  SEKISHO_RELEASE_POLICY: optional(z.string()),
  SEKISHO_WEB: optional(z.string()),
  SEKISHO_CHROMIUM: optional(z.string()),
});
const outsideShape = shape
  .pick({ NEO4J_URL: true, NEO4J_USER: true, NEO4J_PASSWORD: true, REDIS_URL: true })
  .partial({ NEO4J_URL: true, NEO4J_PASSWORD: true, REDIS_URL: true });

const secretNames = ['NEO4J_PASSWORD', 'REDIS_URL', 'SEKISHO_ID_KEY', 'SEKISHO_CONTENT_KEY'];

/**
 * Returns the settings of a server or worker from its environment; keys that are not given are read from, or made once
 * in, `<data>/keys/`. Throws InputError CONFIG_INVALID with every problem at once.
 */
export function readConfig(env: Environment = process.env): Config {
  const values = readChecked(shape, env);
  const data = resolve(values.SEKISHO_DATA);
  return {
    neo4j: { url: values.NEO4J_URL, user: values.NEO4J_USER, password: values.NEO4J_PASSWORD },
    redisUrl: values.REDIS_URL,
    data,
    host: values.SEKISHO_HOST,
    port: values.SEKISHO_PORT,
    requestMs: values.SEKISHO_REQUEST_MS,
    logLevel: values.SEKISHO_LOG_LEVEL,
    production: isProduction(env),
    idKey: values.SEKISHO_ID_KEY ?? readKeyFile(join(data, 'keys', 'id.key')),
    contentKey: values.SEKISHO_CONTENT_KEY ?? readKeyFile(join(data, 'keys', 'content.key')),
    issuers: values.SEKISHO_ISSUERS,
    releasePolicy: values.SEKISHO_RELEASE_POLICY,
    web: values.SEKISHO_WEB,
    chromium: values.SEKISHO_CHROMIUM,
  };
}

/** Returns the path of the release policy that the environment names. */
export function readReleasePolicyPath(env: Environment = process.env): string | undefined {
  return env['SEKISHO_RELEASE_POLICY'] || undefined;
}

/** True where nothing made for development may work: NODE_ENV is `production`. */
export function isProduction(env: Environment = process.env): boolean {
  return env['NODE_ENV'] === 'production';
}

/** Returns the servers named by NEO4J_URL and REDIS_URL. Throws InputError CONFIG_INVALID with every problem at once. */
export function readOutsideServers(env: Environment = process.env): OutsideServers {
  const values = readChecked(outsideShape, env);
  if (values.NEO4J_URL !== undefined && values.NEO4J_PASSWORD === undefined) {
    throw new InputError('CONFIG_INVALID', ['NEO4J_PASSWORD: is not set; NEO4J_URL needs it (or NEO4J_PASSWORD_FILE)']);
  }
  const { NEO4J_URL: url, NEO4J_USER: user, NEO4J_PASSWORD: password } = values;
  return {
    neo4j: url === undefined ? undefined : { url, user, password: password ?? '' },
    redisUrl: values.REDIS_URL,
  };
}

/** Returns the secret in a file, made once (32 random bytes as hex, readable by its owner alone) when there is none. */
export function readOrMakeSecret(path: string): string {
  const found = readIfThere(path);
  if (found !== undefined) return found;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const made = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const file = openSync(made, 'wx', 0o600);
  writeSync(file, `${randomBytes(32).toString('hex')}\n`);
  closeSync(file);
  // A link is refused when the name exists: of two processes that start at once, one wins and both read its secret.
  try {
    linkSync(made, path);
  } catch (cause) {
    if (!isCode(cause, 'EEXIST')) throw cause;
  } finally {
    rmSync(made);
  }
  return readFileSync(path, 'utf8').trim();
}

function readChecked<T extends z.ZodType>(wanted: T, env: Environment): z.infer<T> {
  const { values, problems } = readSecretFiles(env);
  const parsed = wanted.safeParse(values);
  if (parsed.success && problems.length === 0) return parsed.data;
  const found = parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${explain(issue, values)}`) ?? [];
  throw new InputError('CONFIG_INVALID', [...problems, ...found]);
}

function explain(issue: z.core.$ZodIssue, values: Environment): string {
  return values[String(issue.path[0])] === undefined ? 'is not set' : issue.message;
}

function readSecretFiles(env: Environment): { values: Environment; problems: string[] } {
  const values: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(env)) if (value !== '') values[name] = value;
  const problems: string[] = [];
  for (const name of secretNames) {
    const path = values[`${name}_FILE`];
    if (path === undefined) continue;
    const content = readIfThere(path);
    if (values[name] !== undefined) problems.push(`${name}: is set together with ${name}_FILE; keep one of them`);
    else if (content === undefined) problems.push(`${name}_FILE: cannot be read`);
    else values[name] = content;
  }
  return { values, problems };
}

function readKeyFile(path: string): string {
  const found = key.safeParse(readOrMakeSecret(path));
  if (found.success) return found.data;
  throw new InputError('CONFIG_INVALID', [`${path}: must be 32 bytes written as 64 hex digits`]);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return undefined;
    throw new InputError('CONFIG_INVALID', [`${path}: cannot be read`]);
  }
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}
