import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { partnerSchema } from './schema/partner/index.ts';
import { printSdl } from './schema/print.ts';

/** A generated file: where it stands, and what it should hold now. */
export interface Generated {
  readonly path: string;
  readonly content: string;
}

const root = import.meta.dirname;

/** Returns the printed schemas and the typed documents of operations/, made from the sources as they are. */
export async function makeGenerated(): Promise<Generated[]> {
  const sdl = printSdl();
  const files: unknown = await generate(
    {
      schema: sdl,
      documents: join(root, 'operations/*.graphql'),
      silent: true,
      generates: {
        'operations/generated.ts': {
          plugins: ['typescript-operations', 'typed-document-node'],
          config: {
            enumType: 'string-literal',
            useTypeImports: true,
            immutableTypes: true,
            scalars: { ID: 'string', DateTime: 'string' },
            defaultScalarType: 'unknown',
          },
        },
      },
    },
    false,
  );
  const [typed] = files as [{ readonly content: string }];
  return [
    { path: 'schema/schema.graphql', content: sdl },
    { path: 'schema/partner/schema.graphql', content: printSdl(partnerSchema) },
    { path: 'operations/generated.ts', content: typed.content },
  ];
}

if (import.meta.main) {
  for (const { path, content } of await makeGenerated()) {
    const isNew = readFileSync(join(root, path), { encoding: 'utf8', flag: 'a+' }) !== content;
    writeFileSync(join(root, path), content);
    console.log(`${isNew ? 'written  ' : 'unchanged'} ${path}`);
  }
}
