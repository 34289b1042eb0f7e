import { createInterface } from 'node:readline/promises';
import {
  findMissing,
  install,
  installCommand,
  type Missing,
  mayInstall,
  type Part,
} from '../../engine/prerequisites.ts';
import { HubError } from '../errors.ts';
import type { ProgressLine } from './progress.ts';

/**
 * Makes sure that the wanted programs are there: says what is missing, asks (not with `yes`, nor without a terminal) and
 * installs it. Throws PREREQUISITE_MISSING with the exact command when it may not.
 */
export async function ensure(wanted: readonly Part[], yes: boolean, progress: ProgressLine): Promise<void> {
  const missing = findMissing(wanted);
  if (missing.length === 0) return;
  progress.say('Missing on this machine:');
  for (const one of missing) progress.say(`  ${one.pack.padEnd(24)} ${one.purpose}`);
  if (!mayInstall() || !(yes || (await agrees()))) throw refuse(missing);
  progress.say("Installing it through the system's package manager.");
  await install(missing, progress.show);
  progress.say(`Installed ${missing.map((one) => one.pack).join(', ')}.`);
}

async function agrees(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return true;
  const ask = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await ask.question('Install now? [Y/n] ');
  ask.close();
  return !/^n/i.test(answer.trim());
}

function refuse(missing: readonly Missing[]): HubError {
  const parts = missing.map((one) => one.part).join(', ');
  return new HubError('PREREQUISITE_MISSING', `${parts} must be installed first:\n  ${installCommand(missing)}`);
}
