import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/main.ts';

test('the help of every verb tells what it does and shows an example', async () => {
  const program = await buildProgram([]);
  const wanting = program.commands.filter((verb) => {
    let help = '';
    verb.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    return verb.description() === '' || !help.includes(`$ ./sekisho ${verb.name()}`);
  });
  expect(wanting.map((verb) => verb.name())).toEqual([]);
  expect(program.commands.map((verb) => verb.name())).toEqual(
    expect.arrayContaining(['up', 'down', 'status', 'doctor', 'test']),
  );
});

test('a verb that is asked for is the only one loaded', async () => {
  const program = await buildProgram(['status', '--json']);
  expect(program.commands.map((verb) => verb.name())).toEqual(['status']);
});
