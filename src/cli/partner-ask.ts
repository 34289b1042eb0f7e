import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, projectRoot } from '../../engine/folders.ts';
import { ConflictError, InputError, NotFoundError } from '../errors.ts';

export interface AskOptions {
  readonly data?: string;
  readonly purpose: string;
  readonly instrument: string;
  readonly subject: string;
  readonly variables?: string;
  readonly timeout: number;
}

/** Asks an enrolled partner one operation and prints its answer; the receipt is kept under `asked/` in the data folder. */
export async function askPartner(id: string, operation: string, options: AskOptions): Promise<void> {
  const { openHubKeys } = await import('../auth/hub-keys.ts');
  const { ask } = await import('../share/ask.ts');
  const { openTokens } = await import('../share/issued-tokens.ts');
  const { readOperations } = await import('../share/operations.ts');
  const { ReceiptLedger } = await import('../share/receipt-ledger.ts');
  const { findPartner, readRegistry } = await import('../share/registry.ts');
  const data = dataFolder(options.data);
  const registry = readRegistry(join(data, 'partners'));
  const { self } = registry;
  const partner = findPartner(registry, id);
  if (self === undefined) throw new InputError('INPUT_INVALID', ['this hub has no card yet: partner self makes it']);
  if (partner === undefined) throw new NotFoundError(`No partner '${id}' is enrolled.`);
  if (partner.state !== 'active') throw new ConflictError(`The partner '${id}' is suspended: it is not asked.`);
  const operations = [...readOperations(join(projectRoot, 'operations', 'partner')).values()];
  const wanted = operations.find(({ name }) => name === operation);
  if (wanted === undefined) {
    throw new InputError('INPUT_INVALID', [
      `the operation: must be one of ${operations.map(({ name }) => name).join(', ')}`,
    ]);
  }
  const parts = {
    self: { id: self.card.id, issuer: self.card.issuer, keys: openHubKeys(data, Date.now()) },
    ledger: new ReceiptLedger(join(data, 'asked')),
    issueToken: openTokens(Date.now),
    now: Date.now,
    timeoutMs: options.timeout * 1_000,
  };
  const { purpose, instrument, subject } = options;
  const question = {
    partner: partner.party,
    purpose,
    instrument,
    subject,
    id: wanted.id,
    variables: readVariables(options),
  };
  const { data: answered, errors, statement } = await ask(parts, question);
  if (errors.length > 0) process.exitCode = 1;
  console.log(
    JSON.stringify({ data: answered, ...(errors.length > 0 ? { errors } : {}), receipt: statement.number }, null, 2),
  );
}

function readVariables({ variables }: AskOptions): Record<string, unknown> {
  const wrong = () =>
    new InputError('INPUT_INVALID', ['--variables: must be a JSON object, or @ and a file that holds one']);
  try {
    const text = variables?.startsWith('@') ? readFileSync(variables.slice(1), 'utf8') : (variables ?? '{}');
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) throw wrong();
    return { ...read };
  } catch {
    throw wrong();
  }
}
