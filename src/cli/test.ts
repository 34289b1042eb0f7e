import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { cacheFolder, projectRoot } from '../../engine/folders.ts';
import type { Part } from '../../engine/prerequisites.ts';
import { HubError } from '../errors.ts';
import { dataOption, withExamples } from './options.ts';
import { openProgress, type ProgressLine } from './progress.ts';

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };
type Step = { readonly title: string; readonly run: () => Promise<Count | boolean> };

const architecture = 'tests/architecture.test.ts';
const drift = 'tests/schema/drift.test.ts';
/** What the test files need, by the word in their names. */
const needs: Readonly<Record<string, readonly Part[]>> = {
  neo4j: ['java', 'maven', 'redis'],
  redis: ['java', 'maven', 'redis'],
  chromium: ['java', 'maven', 'redis', 'chromium'],
};

/** Adds the verb `test`. */
export function register(program: Command): void {
  const verb = program
    .command('test [name...]')
    .description('check types, style and architecture, then run every test, with the real Neo4j, Redis and Chromium')
    .option('--yes', 'install what is missing without asking')
    .addOption(dataOption().hideHelp())
    .action((names: string[], options: { yes?: boolean }) => test(names, options.yes === true));
  withExamples(verb, 'test', 'test tests/normalise/s10.test.ts', 'test neo4j');
}

/**
 * Runs all checks and tests, or only the test files whose path contains one of the names. Closes with the line
 * `Tests: N passed, N failed, N skipped`; sets the exit code to 1 when anything failed.
 */
async function test(names: readonly string[], yes: boolean): Promise<void> {
  const progress = openProgress();
  const files = findFiles(names);
  if (files.length === 0) throw new HubError('INPUT_INVALID', `no test file has ${names.join(' or ')} in its path`);
  await prepare(files, yes, progress);
  const steps = names.length > 0 ? [{ title: 'Tests', run: () => runVitest(files) }] : allSteps(files);
  const total = { passed: 0, failed: 0, skipped: 0 };
  const broken: string[] = [];
  for (const { title, run } of steps) {
    console.log(`\n=== ${title} ===`);
    const result = await run();
    if (result === false || (typeof result === 'object' && result.failed > 0)) broken.push(title);
    if (typeof result !== 'object') continue;
    total.passed += result.passed;
    total.failed += result.failed;
    total.skipped += result.skipped;
  }
  console.log(broken.length === 0 ? '\nEverything holds.' : `\nFailed: ${broken.join(', ')}`);
  console.log(`Tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  if (broken.length > 0 || total.passed === 0) process.exitCode = 1;
}

function allSteps(files: readonly string[]): Step[] {
  const first = [architecture, drift].filter((file) => files.includes(file));
  return [
    { title: 'Types', run: () => runTool('typescript/bin/tsc', ['--noEmit']) },
    ...(existsSync(join(projectRoot, 'web', 'tsconfig.json'))
      ? [{ title: 'Types of the console', run: () => runTool('typescript/bin/tsc', ['--noEmit', '-p', 'web']) }]
      : []),
    { title: 'Format and lint', run: () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']) },
    ...first.map((file) => ({
      title: file === architecture ? 'Architecture' : 'Schema drift',
      run: () => runVitest([file]),
    })),
    { title: 'Tests', run: () => runVitest(files.filter((file) => !first.includes(file))) },
  ];
}

function findFiles(names: readonly string[]): string[] {
  const all = globSync('tests/**/*.test.ts', { cwd: projectRoot }).sort();
  const wanted = names.map((name) => name.replace(`${projectRoot}`, '').replace(/^\.\//, ''));
  return wanted.length === 0 ? all : all.filter((file) => wanted.some((name) => file.includes(name)));
}

/** Brings what these files need, so that the runner's time limits measure tests only. */
async function prepare(files: readonly string[], yes: boolean, progress: ProgressLine): Promise<void> {
  const parts = new Set(files.flatMap((file) => needs[/\.(\w+)\.test\.ts$/.exec(file)?.[1] ?? ''] ?? []));
  if (parts.size === 0) return;
  const { ensure } = await import('./prerequisites.ts');
  await ensure(
    [...parts].filter((part) => part !== 'chromium'),
    yes,
    progress,
  );
  if (parts.has('chromium')) await bringChromium(yes, progress);
  const { bringJars } = await import('../../engine/jars.ts');
  await bringJars(cacheFolder(), (line) => progress.show(`Neo4j from Maven, ${line}`));
}

/** Chromium is optional: the tests that need it say that they were skipped. */
async function bringChromium(yes: boolean, progress: ProgressLine): Promise<void> {
  const { ensure } = await import('./prerequisites.ts');
  try {
    await ensure(['chromium'], yes, progress);
  } catch (failure) {
    if (!(failure instanceof HubError)) throw failure;
    progress.say(`${failure.message}\nWithout it the tests of the console are skipped.`);
  }
}

async function runVitest(files: readonly string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-count-'));
  const report = join(folder, 'count.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const passed = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...files]);
  const count = readCount(report);
  rmSync(folder, { recursive: true });
  // A file that could not even be loaded has no test of its own to fail.
  return passed || count.failed > 0 ? count : { ...count, failed: 1 };
}

function readCount(report: string): Count {
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const found = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  const read = (name: string): number => found[name] ?? 0;
  return {
    passed: read('numPassedTests'),
    failed: read('numFailedTests'),
    skipped: read('numPendingTests') + read('numTodoTests'),
  };
}

function runTool(tool: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [...process.execArgv, join(projectRoot, 'node_modules', tool), ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) =>
    child.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0)),
  );
}
