import { type Command, Option } from 'commander';

/** The `--data` option that every verb takes. */
export function dataOption(): Option {
  return new Option('--data <dir>', 'folder of everything this hub keeps (default: .data in the project)');
}

/** The `--json` option of the verbs whose answer a script would want. */
export function jsonOption(): Option {
  return new Option('--json', 'print the answer as JSON');
}

/** Adds examples, one per line, under a verb's help. */
export function withExamples(verb: Command, ...examples: readonly string[]): Command {
  return verb.addHelpText('after', ['', 'Examples:', ...examples.map((line) => `  $ ./sekisho ${line}`)].join('\n'));
}
