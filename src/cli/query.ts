import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { dataFolder } from '../../engine/folders.ts';
import { InputError } from '../errors.ts';
import { askHub } from './ask-hub.ts';
import { findHub } from './find-hub.ts';
import { dataOption, withExamples } from './options.ts';
import { addTokenOptions, issueToken, type TokenOptions } from './wanted-token.ts';

interface QueryOptions extends TokenOptions {
  readonly variables?: Record<string, unknown>;
  readonly operation?: string;
  readonly token?: string;
  readonly data?: string;
}

/** Adds the verb `query`. */
export function register(program: Command): void {
  const verb = addTokenOptions(program.command('query <graphql>'))
    .description('ask the running hub a GraphQL question, given as text or as a .graphql file, and print the answer')
    .option('--variables <json>', 'variables of the operation, as a JSON object', readVariables)
    .option('--operation <name>', 'which operation of the file to run, when it has several')
    .option('--token <token>', 'access token to ask with; without it, one of the development issuer is made')
    .addOption(dataOption())
    .action(query);
  withExamples(
    verb,
    "query '{ me { roles purpose profile } }'",
    "query '{ worklist(first: 3) { edges { node { caption points reasons { text } } } } }'",
    'query operations/me.graphql --role officer',
  );
}

/** Prints the answer as JSON; the exit code is 1 when it has errors. */
async function query(given: string, options: QueryOptions): Promise<void> {
  const data = dataFolder(options.data);
  const text = readQuery(given);
  const url = findHub(data);
  const token = options.token ?? (await issueToken(data, options));
  const answer = await askHub(
    { data, url, token },
    {
      query: text,
      ...(options.variables === undefined ? {} : { variables: options.variables }),
      ...(options.operation === undefined ? {} : { operationName: options.operation }),
    },
  );
  console.log(JSON.stringify(answer, null, 2));
  if ('errors' in answer) process.exitCode = 1;
}

function readQuery(given: string): string {
  if (!given.endsWith('.graphql')) return given;
  if (existsSync(given)) return readFileSync(given, 'utf8');
  throw new InputError('INPUT_INVALID', [`${given}: there is no such file`]);
}

function readVariables(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // Said below, together with JSON of another kind.
  }
  throw new InputError('INPUT_INVALID', ['--variables: must be a JSON object, such as \'{"id": "Entity:…"}\'']);
}
