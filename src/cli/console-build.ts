import { spawn } from 'node:child_process';
import { existsSync, globSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../engine/folders.ts';
import type { ProgressLine } from './progress.ts';

/** What the built console is made from. */
const sources = ['web/src/**/*', 'web/public/*', 'web/index.html', 'web/vite.config.ts', 'operations/generated.ts'];
const toldLines = 5;

/**
 * Returns the folder of the built console, built anew when it is missing or older than its sources (a few seconds).
 * When that fails it says so and returns the last one that was built, or undefined: the hub goes on without it.
 */
export async function bringConsole(progress: ProgressLine): Promise<string | undefined> {
  const folder = join(projectRoot, 'web', 'dist');
  if (isFresh(folder)) return folder;
  progress.show('Building the console, a few seconds');
  const failure = await build(folder);
  if (failure === undefined) return folder;
  const last = existsSync(folder) ? 'the one built before is served' : 'the hub goes on without it';
  progress.say(`The console could not be built; ${last}. npm run build says more:\n${failure}`);
  return existsSync(folder) ? folder : undefined;
}

function isFresh(folder: string): boolean {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return false;
  const builtAt = statSync(page).mtimeMs;
  const files = globSync(sources, { cwd: projectRoot });
  return files.every((file) => statSync(join(projectRoot, file)).mtimeMs <= builtAt);
}

/** Builds beside the folder and puts the result in its place, so that nobody is served half a console. Returns what went wrong. */
async function build(folder: string): Promise<string | undefined> {
  const beside = `${folder}-${process.pid}`;
  const failure = await runVite(beside);
  if (failure === undefined) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  }
  rmSync(beside, { recursive: true, force: true });
  return failure;
}

function runVite(outDir: string): Promise<string | undefined> {
  const vite = join(projectRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', 'web', '--outDir', outDir, '--logLevel', 'warn'];
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((resolve) =>
    child
      .once('error', ({ message }) => resolve(message))
      .once('close', (code) => resolve(code === 0 ? undefined : shorten(said) || `vite ended with ${code}`)),
  );
}

/** The first lines say what is wrong and where; the rest is where vite was. */
function shorten(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return lines.slice(0, toldLines).join('\n');
}
