import type { Command } from 'commander';
import { dataFolder } from '../../engine/folders.ts';
import type { Party } from '../share/partner-card.ts';
import type { Statement } from '../share/receipt.ts';
import type { ReceiptProblem } from '../share/verify-receipt.ts';
import { dataOption, withExamples } from './options.ts';

interface VerifyOptions {
  readonly keys?: readonly string[];
  readonly data?: string;
}

/** Adds the verb `receipt`. */
export function register(program: Command): void {
  const verb = program
    .command('receipt')
    .summary('verify receipts of exchanges with partners')
    .description(
      'Verifies offline what was asked, by whom, and what was released: by the two signatures and nothing else.',
    );
  verb
    .command('verify')
    .argument('<file>', 'a receipt, or a ledger with one a line')
    .description('tell for each receipt what it proves; exit code 1 when a part of one was changed')
    .option('--keys <file...>', 'cards of the two hubs (partner self prints one); without it, those enrolled here')
    .addOption(dataOption())
    .action(verify);
  withExamples(
    verb,
    'receipt verify receipt.json --keys ours.json theirs.json',
    'receipt verify .data/receipts/nz-customs.ndjson',
  );
}

async function verify(file: string, options: VerifyOptions): Promise<void> {
  const { verifyReceipt } = await import('../share/verify-receipt.ts');
  const parties = await findParties(options);
  for (const [index, line] of (await readLines(file)).entries()) {
    const { statement, problems } = await verifyReceipt(line, parties);
    if (problems.length > 0) process.exitCode = 1;
    if (problems.length === 0 && statement !== undefined) console.log(describe(statement));
    else console.error(complain(`${file}, line ${index + 1}`, problems));
  }
}

async function findParties({ keys, data }: VerifyOptions): Promise<Party[]> {
  const { partiesOf, readRegistry, readShape } = await import('../share/registry.ts');
  if (keys === undefined) {
    const { join } = await import('node:path');
    return partiesOf(readRegistry(join(dataFolder(data), 'partners')));
  }
  const { cardShape, openCard } = await import('../share/partner-card.ts');
  const { InputError } = await import('../errors.ts');
  return keys.map((path) => {
    try {
      return openCard(readShape(path, cardShape));
    } catch (cause) {
      if (!(cause instanceof InputError)) throw cause;
      throw new InputError(
        'INPUT_INVALID',
        cause.problems.map((problem) => `${path}: ${problem}`),
      );
    }
  });
}

async function readLines(file: string): Promise<string[]> {
  const { readFile } = await import('node:fs/promises');
  const { InputError } = await import('../errors.ts');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputError('INPUT_INVALID', [`${file}: cannot be read`]);
  });
  // Each line keeps its line break, which is part of the receipt.
  const lines = text.split(/(?<=\n)/);
  if (text === '') throw new InputError('INPUT_INVALID', [`${file}: is empty`]);
  return lines;
}

function describe({
  number,
  owner,
  partner,
  subject,
  purpose,
  instrument,
  operation,
  outcome,
  time,
  released,
  policy,
}: Statement): string {
  const fields = Object.entries(released).map(
    ([kind, by]) =>
      `${kind} (${Object.entries(by)
        .map(([field, how]) => (how === 'release' ? field : `${field}: ${how}`))
        .join(', ')})`,
  );
  return [
    `${number}: whole`,
    `  ${subject} of ${partner} asked ${owner} at ${time}: ${operation}, ${outcome}`,
    `  for ${purpose} under ${instrument}, by policy ${policy}`,
    `  released: ${fields.length === 0 ? 'no field' : fields.join('; ')}`,
  ].join('\n');
}

function complain(where: string, problems: readonly ReceiptProblem[]): string {
  return problems.map(({ part, message }) => `sekisho: ${where}: the ${part} ${message}`).join('\n');
}
