import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HubError } from '../src/errors.ts';

/** One program to run as a guarded child. */
export type ChildSpec = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Resolves when the child can be used; rejects when it never will. Given a signal that fires when the child ends. */
  readonly ready: (child: Child, ended: AbortSignal) => Promise<void>;
  /** Seconds between SIGTERM and SIGKILL. */
  readonly graceSeconds: number;
  /** True when the child is a Node program that says `process.send({ ready: true })`. */
  readonly talks?: boolean;
};

/** Where children write their logs and process ids, and the lock that lives as long as any of them. */
export type ChildPlace = { readonly logs: string; readonly run: string; readonly lock?: number | undefined };

export type Ending = { readonly code: number | null; readonly signal: string | null };

/** A running guarded child. */
export type Child = {
  readonly name: string;
  /** Resolves when the child has ended, however it ended. */
  readonly ended: Promise<Ending>;
  /** Resolves when the child says over its channel that it is ready; never when it does not. */
  readonly saidReady: Promise<void>;
  /** Process id of the program itself, once it runs. */
  readonly pid: () => number | undefined;
  /** Asks it to end, then makes it; resolves when it is gone. */
  readonly stop: () => Promise<Ending>;
  readonly lastLines: (count: number) => string[];
};

/** The script that runs a program and ends it when its standard input closes. */
export const guard = fileURLToPath(new URL('guard.sh', import.meta.url));
const logLimit = 20 * 1024 * 1024;

/** Starts one program under a guard that ends it when this process ends, even by SIGKILL. */
export function startChild(spec: ChildSpec, place: ChildPlace): Child {
  const log = join(place.logs, `${spec.name}.log`);
  const pidFile = join(place.run, `${spec.name}.pid`);
  const output = openLogFile(place, log);
  const process = spawn('/bin/sh', [guard, String(spec.graceSeconds), pidFile, spec.command, ...spec.args], {
    cwd: spec.cwd,
    env: { ...globalThis.process.env, ...spec.env },
    // The guard leads its own group: Ctrl-C in a terminal reaches the supervisor only, which then stops children in order.
    detached: true,
    stdio: ['pipe', output, output, spec.talks === true ? 'ipc' : 'ignore', place.lock ?? 'ignore'],
  });
  closeSync(output);
  const ended = awaitEnd(process);
  return {
    name: spec.name,
    ended,
    saidReady: new Promise((resolve) => process.on('message', (said) => isReady(said) && resolve())),
    pid: () => readPid(pidFile),
    stop: () => {
      process.stdin?.destroy();
      return ended;
    },
    lastLines: (count) => readLastLines(log, count),
  };
}

/**
 * Starts a child, hands it to `started` at once, and resolves when it is ready; when it ends before, throws
 * PROCESS_FAILED with its last log lines.
 */
export async function startReady(
  spec: ChildSpec,
  place: ChildPlace,
  started: (child: Child) => void = () => undefined,
): Promise<Child> {
  const child = startChild(spec, place);
  started(child);
  const over = new AbortController();
  const died = child.ended.then((ending) => {
    over.abort();
    throw new HubError('PROCESS_FAILED', describeEnd(child, ending));
  });
  try {
    await Promise.race([spec.ready(child, over.signal), died]);
  } catch (cause) {
    await child.stop();
    throw cause;
  }
  died.catch(() => undefined);
  return child;
}

/** One sentence on how a child ended, followed by the last lines it wrote. */
export function describeEnd(child: Child, ending: Ending): string {
  const how = ending.signal === null ? `with code ${ending.code}` : `by ${ending.signal}`;
  const lines = child.lastLines(12).map((line) => `  ${child.name} | ${line}`);
  return [`${child.name} ended ${how}. Its last lines:`, ...lines].join('\n');
}

function openLogFile(place: ChildPlace, log: string): number {
  mkdirSync(place.logs, { recursive: true });
  mkdirSync(place.run, { recursive: true });
  if (existsSync(log) && statSync(log).size > logLimit) renameSync(log, `${log}.1`);
  return openSync(log, 'a', 0o600);
}

function awaitEnd(process: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    process.once('error', () => resolve({ code: 127, signal: null }));
    process.once('exit', (code, signal) => {
      process.stdin?.destroy();
      if (process.connected) process.disconnect();
      resolve({ code, signal });
    });
    // The guard may be gone before the pipe is closed; that is what we wanted.
    process.stdin?.on('error', () => undefined);
  });
}

function isReady(said: unknown): boolean {
  return typeof said === 'object' && said !== null && 'ready' in said && said.ready === true;
}

function readPid(path: string): number | undefined {
  if (!existsSync(path)) return undefined;
  const pid = Number(readFileSync(path, 'utf8'));
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

function readLastLines(log: string, count: number): string[] {
  if (!existsSync(log)) return [];
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count);
}
