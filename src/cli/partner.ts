import { join } from 'node:path';
import type { Command } from 'commander';
import { dataFolder } from '../../engine/folders.ts';
import type { Partner } from '../share/registry.ts';
import { countFrom, dataOption, jsonOption, withExamples } from './options.ts';
import { type AskOptions, askPartner } from './partner-ask.ts';
import { type DryRunOptions, dryRunPolicy } from './partner-dry-run.ts';

interface Where {
  readonly data?: string;
}
interface SelfOptions extends Where {
  readonly id?: string;
  readonly name?: readonly string[];
  readonly url?: string;
}
interface AddOptions extends Where {
  readonly purpose: readonly string[];
  readonly instrument: readonly string[];
}

/** Adds the verb `partner`. */
export function register(program: Command): void {
  const verb = program
    .command('partner')
    .summary('enrol partner hubs by hand')
    .description(
      'Keeps the partners of this hub in its data folder: who may ask, with which keys, for what. A running hub reads changes within a second.',
    );
  verb
    .command('self')
    .description('print the card of this hub, for its partners; the first time give --id, --name and --url')
    .option('--id <id>', 'what partners call this hub: small letters, digits, hyphens')
    .option('--name <name...>', 'name of the administration')
    .option('--url <url>', 'where partners reach this hub')
    .addOption(dataOption())
    .action(self);
  verb
    .command('add')
    .argument('<card>', "the partner's card, brought by hand")
    .description('enrol a partner')
    .requiredOption('--purpose <purpose...>', 'what it may ask for')
    .requiredOption('--instrument <instrument...>', 'agreements it may name as the basis')
    .addOption(dataOption())
    .action(add);
  verb
    .command('list')
    .description('list the partners and their keys')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(list);
  verb
    .command('suspend')
    .argument('<id>', 'the partner')
    .description('answer a partner no more; its keys stay for receipts')
    .option('--lift', 'answer it again')
    .addOption(dataOption())
    .action(suspend);
  verb
    .command('keys')
    .argument('<id>', 'the partner')
    .argument('<card>', 'its newer card')
    .description('take the keys of a newer card; old ones count until their end')
    .addOption(dataOption())
    .action(keys);
  verb
    .command('ask')
    .argument('<id>', 'the partner')
    .argument('<operation>', 'lookup, disclose, notice or receipts')
    .description('ask a partner, verify its answer and keep the receipt')
    .requiredOption('--purpose <purpose>', 'what for')
    .requiredOption('--instrument <instrument>', 'the agreement that is the basis')
    .requiredOption('--subject <subject>', 'who of ours asks, as the partner shall know them')
    .option('--variables <json>', 'what is asked, as JSON or @file')
    .option('--timeout <seconds>', 'how long to wait', countFrom('--timeout', 1, 600), 10)
    .addOption(dataOption())
    .action((id: string, operation: string, options: AskOptions) => askPartner(id, operation, options));
  verb
    .command('dry-run')
    .argument('<file>', 'a release policy that might come')
    .description('tell what would have left under it of what was disclosed in the past, and what would not')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((file: string, options: DryRunOptions) => dryRunPolicy(file, options));
  withExamples(
    verb,
    'partner self --id jp-customs --name "Japan Customs" --url https://hub.customs.example',
    'partner add nz-customs.json --purpose smuggling --instrument cmaa-jp-nz',
    'partner suspend nz-customs',
    `partner ask nz-customs lookup --purpose smuggling --instrument cmaa-jp-nz --subject officer-7 --variables '{"input":{"goods":[{"kind":"S10","value":"RR123456785GB"}]}}'`,
    'partner dry-run release-new.json',
  );
}

const folderOf = ({ data }: Where) => join(dataFolder(data), 'partners');

async function self({ data, id, name, url }: SelfOptions): Promise<void> {
  const { readRegistry } = await import('../share/registry.ts');
  const { enrolSelf } = await import('../share/enrol.ts');
  const { openHubKeys } = await import('../auth/hub-keys.ts');
  const { InputError } = await import('../errors.ts');
  const folder = folderOf(data === undefined ? {} : { data });
  const known = readRegistry(folder).self?.card;
  const isAsked = id !== undefined || name !== undefined || url !== undefined;
  if (known !== undefined && !isAsked) return console.log(JSON.stringify(known, null, 2));
  if (id === undefined || name === undefined || url === undefined) {
    throw new InputError('INPUT_INVALID', ['this hub has no card yet: give --id, --name and --url together']);
  }
  const card = enrolSelf(folder, openHubKeys(dataFolder(data)), { id, names: [...name], url }, Date.now());
  console.log(JSON.stringify(card, null, 2));
}

async function add(card: string, { purpose, instrument, ...where }: AddOptions): Promise<void> {
  const { enrol } = await import('../share/enrol.ts');
  const { card: added } = enrol(folderOf(where), card, { purposes: [...purpose], instruments: [...instrument] });
  console.log(`${added.id} is enrolled. Compare its keys with the partner by another way before you rely on it:`);
  for (const { kid, x } of [...added.keys.token, ...added.keys.signature]) console.log(`  ${kid}  ${x}`);
}

async function list({ json, ...where }: Where & { readonly json?: true }): Promise<void> {
  const { readRegistry } = await import('../share/registry.ts');
  const partners = [...readRegistry(folderOf(where)).partners.values()];
  if (json === true)
    console.log(
      JSON.stringify(
        partners.map(({ party: _, ...enrolment }) => enrolment),
        null,
        2,
      ),
    );
  else if (partners.length === 0) console.log('No partner is enrolled.');
  else for (const partner of partners) console.log(describe(partner));
}

async function suspend(id: string, { lift, ...where }: Where & { readonly lift?: true }): Promise<void> {
  const { setState } = await import('../share/enrol.ts');
  const { state } = setState(folderOf(where), id, lift === true ? 'active' : 'suspended');
  console.log(`${id} is ${state}.`);
}

async function keys(id: string, card: string, where: Where): Promise<void> {
  const { addKeys } = await import('../share/enrol.ts');
  console.log(describe(addKeys(folderOf(where), id, card)));
}

function describe({ card, state, purposes, instruments }: Partner): string {
  const rows = Object.entries(card.keys).flatMap(([use, written]) =>
    written.map(({ kid, notBefore, notAfter }) => `  ${use.padEnd(10)} ${kid}  ${notBefore} to ${notAfter}`),
  );
  return [`${card.id} (${state}), ${card.url}: ${purposes.join(', ')}; ${instruments.join(', ')}`, ...rows].join('\n');
}
