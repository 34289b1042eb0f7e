import type { Command } from 'commander';
import { dataFolder } from '../../engine/folders.ts';
import { readMemory, usualMemory } from '../../engine/memory.ts';
import { InputError } from '../errors.ts';
import { countFrom, dataOption, withExamples } from './options.ts';
import { openProgress } from './progress.ts';

type UpOptions = {
  data?: string;
  port: number;
  memory?: string;
  yes?: boolean;
  detach?: boolean;
  empty?: boolean;
  daySize: number;
  withPartner?: boolean;
};

/** Adds the verb `up`. */
export function register(program: Command): void {
  const verb = program
    .command('up')
    .description('start the hub: graph, queue, API, worker and console; Ctrl-C stops it')
    .addOption(dataOption())
    .option(
      '--port <number>',
      'port of the console and the API; the next free one when it is taken',
      countFrom('--port', 1, 65_535),
      4600,
    )
    .option('--memory <size>', 'memory for the whole hub, such as 4g (default: half of the machine, at most 8g)')
    .option('--yes', 'install what is missing without asking')
    .option('--empty', 'leave an empty graph empty: without it, a simulated day is taken in and ranked')
    .option('--day-size <units>', 'about how many units that day has', countFrom('--day-size', 500, 200_000), 5000)
    .option('--with-partner', 'run a second hub beside it, as a foreign customs to exchange with; for demonstrations')
    .option('--detach', 'go on in the background; see status and down')
    .action(up);
  withExamples(
    verb,
    'up',
    'up --with-partner',
    'up --empty --memory 4g --port 8080',
    'up --data /srv/sekisho --day-size 50000 --detach',
  );
}

async function up(options: UpOptions): Promise<void> {
  const { data, port, memory, yes, detach, empty, daySize, withPartner } = options;
  const hub = {
    data: dataFolder(data),
    port,
    memoryMiB: memory === undefined ? usualMemory() : readMemory(memory),
    yes: yes === true,
    daySize: empty === true ? undefined : daySize,
    withPartner: withPartner === true,
  };
  const { isProduction } = await import('../config.ts');
  if (hub.withPartner && isProduction())
    throw new InputError('CONFIG_INVALID', ['--with-partner: is for demonstrations, not for NODE_ENV=production']);
  const progress = openProgress();
  if (detach === true) {
    const { startDetached } = await import('./detached.ts');
    await startDetached(hub.data, progress);
    const where = data === undefined ? '' : ` --data ${data}`;
    progress.say(`It goes on in the background. Stop it with  ./sekisho down${where}`);
  } else {
    const { runHub } = await import('./run-hub.ts');
    await runHub(hub, progress);
  }
}
