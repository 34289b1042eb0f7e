import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** Runs one command line of the hub as its users do, `input` on its standard input, and returns what it printed and how it ended. */
export function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<{ code: number; out: string; err: string }> {
  const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [main, ...args],
      { env: { ...process.env, ...env } },
      (failure, out, err) => {
        resolve({ code: failure === null ? 0 : Number(failure.code ?? -1), out, err });
      },
    );
    child.stdin?.on('error', () => undefined).end(input);
  });
}
