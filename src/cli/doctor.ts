import type { Command } from 'commander';
import type { Check } from '../../engine/checks.ts';
import { cacheFolder, dataFolder } from '../../engine/folders.ts';
import { dataOption, jsonOption, withExamples } from './options.ts';

const ports = [4600, 7687, 6379];

/** Adds the verb `doctor`. */
export function register(program: Command): void {
  const verb = program
    .command('doctor')
    .description('look at what the hub needs of this machine and say what to do; exit code 1 when something is missing')
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(doctor);
  withExamples(verb, 'doctor', 'doctor --json');
}

async function doctor(options: { data?: string; json?: boolean }): Promise<void> {
  const { checkMachine } = await import('../../engine/checks.ts');
  const checks = await checkMachine(dataFolder(options.data), cacheFolder(), ports);
  console.log(options.json === true ? JSON.stringify({ checks }, null, 2) : checks.map(describe).join('\n'));
  if (checks.some((check) => check.state === 'missing')) process.exitCode = 1;
}

function describe({ name, state, found, advice }: Check): string {
  const line = `${state.padEnd(8)} ${name.padEnd(13)} ${found}`;
  return advice === undefined ? line : `${line}\n${' '.repeat(23)}${advice}`;
}
