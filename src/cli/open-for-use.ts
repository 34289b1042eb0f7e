import { fileURLToPath } from 'node:url';
import { HubError } from '../errors.ts';
import { startDetached } from './detached.ts';
import { findHub } from './find-hub.ts';
import type { ProgressLine } from './progress.ts';

/** A hub to talk to, and how to leave it as it was found. */
export interface HubInUse {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Returns the hub that runs on a data folder, or one started without the demo for as long as it is needed. */
export async function openForUse(data: string, progress: ProgressLine): Promise<HubInUse> {
  try {
    return { url: findHub(data), close: async () => undefined };
  } catch (none) {
    if (!(none instanceof HubError) || none.retryable) throw none;
  }
  progress.say(`No hub runs on ${data}; one is started for the time it takes.`);
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  await startDetached(data, progress, [main, 'up', '--empty', '--yes', '--data', data]);
  const { stopHub } = await import('./down.ts');
  return { url: findHub(data), close: () => stopHub(data, progress) };
}
