import { type Command, Option } from 'commander';
import { InputError } from '../errors.ts';

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

/** Returns the reader of an option that takes a whole number, both ends allowed. It throws InputError naming the option and the rule. */
export function countFrom(option: string, low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= low && value <= high) return value;
    throw new InputError('CONFIG_INVALID', [`${option}: must be a whole number from ${low} to ${high}`]);
  };
}
