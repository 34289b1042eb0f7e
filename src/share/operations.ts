import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One operation that partners may ask for, by the SHA-256 (hex) of its text. */
export interface Operation {
  readonly id: string;
  /** Name of its file: `lookup`. */
  readonly name: string;
  readonly text: string;
}

/** Returns the operations in a folder, a file each, by id. No other text is ever run for a partner. */
export function readOperations(folder: string): ReadonlyMap<string, Operation> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const id = hash('sha256', text, 'hex');
      return [id, { id, name: file.replace('.graphql', ''), text }] as const;
    }),
  );
}

/** Returns the id of the operation of a name. */
export function idOf(operations: ReadonlyMap<string, Operation>, name: string): string {
  const found = [...operations.values()].find((operation) => operation.name === name);
  if (found === undefined) throw new TypeError(`there is no operation '${name}' for partners`);
  return found.id;
}
