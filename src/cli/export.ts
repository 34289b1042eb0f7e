import { writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { z } from 'zod';
import { dataFolder } from '../../engine/folders.ts';
import { ExportCaseDocument } from '../../operations/generated.ts';
import { HubError, InputError } from '../errors.ts';
import { askHub } from './ask-hub.ts';
import { findHub } from './find-hub.ts';
import { countFrom, dataOption, withExamples } from './options.ts';
import { addTokenOptions, issueToken, type TokenOptions } from './wanted-token.ts';

interface ExportOptions extends TokenOptions {
  readonly format: 'stix' | 'ftm';
  readonly hops?: number;
  readonly most?: number;
  readonly out?: string;
  readonly token?: string;
  readonly data?: string;
}

/** Adds the verb `export`. */
export function register(program: Command): void {
  const verb = addTokenOptions(program.command('export <ids...>'))
    .description('write things and what is known around them, as the bearer sees it, as STIX 2.1 or FollowTheMoney')
    .addOption(new Option('--format <format>', 'how it is written').choices(['stix', 'ftm']).default('stix'))
    .addOption(new Option('--hops <n>', 'how far around (default: 1)').argParser(countFrom('--hops', 0, 2)))
    .addOption(
      new Option('--most <n>', 'how many things at most (default: 200)').argParser(countFrom('--most', 1, 500)),
    )
    .option('--out <file>', 'file to write; without it, the standard output')
    .option('--token <token>', 'access token to ask with; without it, one of the development issuer is made')
    .addOption(dataOption())
    .action(exportCase);
  withExamples(
    verb,
    'export Entity:… --out case.stix.json',
    'export Entity:… Entity:… --format ftm --hops 2 --role officer --purpose intelligence > case.ftm.ndjson',
  );
}

const answerShape = z.object({
  data: z
    .object({
      exportCase: z
        .object({
          fileName: z.string(),
          text: z.string(),
          things: z.number(),
          links: z.number(),
          leftOut: z.object({ things: z.number(), identifiers: z.number(), links: z.number(), texts: z.number() }),
          truncated: z.boolean(),
          cut: z.number(),
        })
        .nullable(),
    })
    .nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

type Exported = NonNullable<NonNullable<z.infer<typeof answerShape>['data']>['exportCase']>;

/** Writes the file, and on the standard error what is in it and what is not. */
async function exportCase(ids: readonly string[], options: ExportOptions): Promise<void> {
  const data = dataFolder(options.data);
  const url = findHub(data);
  const token = options.token ?? (await issueToken(data, options));
  const { format, hops, most } = options;
  const { print } = await import('graphql');
  const body = { query: print(ExportCaseDocument), variables: { ids, format, hops, most } };
  const answer = answerShape.parse(await askHub({ data, url, token }, body));
  if (answer.errors !== undefined)
    throw new HubError('INPUT_INVALID', answer.errors.map(({ message }) => message).join('\n'));
  const file = answer.data?.exportCase ?? undefined;
  if (file === undefined)
    throw new InputError('INPUT_INVALID', ['ids: one of them is unknown, or not for the bearer to see']);
  if (options.out === undefined) process.stdout.write(file.text);
  else writeFileSync(options.out, file.text, { mode: 0o600 });
  for (const line of tellOf(file)) console.error(line);
}

/** Returns what is in a file and what is not, line by line. */
function tellOf({ things, links, leftOut, truncated, cut }: Exported): string[] {
  const out = [
    [leftOut.things, 'thing'],
    [leftOut.identifiers, 'number'],
    [leftOut.links, 'link'],
  ] as const;
  const missing = out.flatMap(([count, word]) => (count === 0 ? [] : [counted(count, word)]));
  return [
    `${counted(things, 'thing')}, ${counted(links, 'link')}.`,
    ...(missing.length === 0 ? [] : [`The format has no words for ${missing.join(', ')}: left out.`]),
    ...(leftOut.texts === 0 ? [] : [`Of ${leftOut.texts} reports only the beginning of the text is in it.`]),
    ...(truncated
      ? [
          `Not complete: around ${cut === 0 ? 'it' : `${cut} of its things and numbers`} more is known. Ask for --most more, or fewer --hops.`,
        ]
      : []),
  ];
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
