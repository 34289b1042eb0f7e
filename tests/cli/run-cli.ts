import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** Runs one command line of the hub as its users do, and returns what it printed and how it ended. */
export function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> {
  const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { env: { ...process.env, ...env } }, (failure, out, err) => {
      resolve({ code: failure === null ? 0 : Number(failure.code ?? -1), out, err });
    });
  });
}
