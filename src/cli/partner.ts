import type { Command } from 'commander';
import { countFrom, dataOption, jsonOption, withExamples } from './options.ts';
import { type AskOptions, askPartner } from './partner-ask.ts';
import { type DryRunOptions, dryRunPolicy } from './partner-dry-run.ts';
import { add, endKey, list, remove, showSelf, suspend, takeKeys } from './partner-enrol.ts';

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
    .option('--roll', 'make new keys; the old ones go on signing until partners have had time to take the new card')
    .option(
      '--overlap <hours>',
      'with --roll: until the old keys end; 0 when they were stolen, then the handles that partners hold end too',
      countFrom('--overlap', 0, 720),
      24,
    )
    .addOption(dataOption())
    .action(showSelf);
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
    .option('--all', 'removed ones too')
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
    .action(takeKeys);
  verb
    .command('end-key')
    .argument('<id>', 'the partner')
    .argument('<kid>', 'name of the key, as partner list shows it')
    .description('let a key count no more from now on, as when it was stolen; receipts of before still verify')
    .addOption(dataOption())
    .action(endKey);
  verb
    .command('remove')
    .argument('<id>', 'the partner')
    .description('end the partnership; its keys stay for receipts, and it can be added again')
    .addOption(dataOption())
    .action(remove);
  verb
    .command('ask')
    .argument('<id>', 'the partner')
    .argument('<operation>', 'lookup, disclose, notice, retract or receipts')
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
    'partner self --roll --overlap 72',
    'partner suspend nz-customs',
    'partner end-key nz-customs k0123456789abcdef',
    `partner ask nz-customs lookup --purpose smuggling --instrument cmaa-jp-nz --subject officer-7 --variables '{"input":{"goods":[{"kind":"S10","value":"RR123456785GB"}]}}'`,
    'partner dry-run release-new.json',
  );
}
