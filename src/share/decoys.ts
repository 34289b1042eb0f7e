import { existsSync } from 'node:fs';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { type AskedIdentifier, goodsIdentifierKinds, partyIdentifierKinds, readAsked } from './asked-identifier.ts';
import { readShape } from './registry.ts';

/** Identifiers that belong to nobody and were told to nobody: whoever asks for one tries numbers, or has a leak. */
export type Decoys = ReadonlyMap<string, string>;

const decoysShape = z
  .array(
    z.strictObject({
      /** What the alarm calls it: never the value. */
      name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
      kind: z.enum([...partyIdentifierKinds, ...goodsIdentifierKinds]),
      value: z.string().max(100),
    }),
  )
  .max(10_000);

/** Returns the decoys of a file by kind and value; none when there is no file. Throws InputError CONFIG_INVALID with every problem at once. */
export function readDecoys(path: string): Decoys {
  if (!existsSync(path)) return new Map();
  const read = readShape(path, decoysShape);
  const problems: string[] = [];
  const decoys = new Map<string, string>();
  for (const [index, { name, kind, value }] of read.entries()) {
    const canonical = readAsked({ kind, value });
    if (canonical === undefined) problems.push(`${path}: ${index}: is not a ${kind}`);
    else decoys.set(decoyKey(canonical), name);
  }
  if (problems.length > 0) throw new InputError('CONFIG_INVALID', problems);
  return decoys;
}

/** Returns the names of the decoys among what is asked. */
export function findDecoys(decoys: Decoys, identifiers: readonly AskedIdentifier[]): string[] {
  return identifiers.flatMap((identifier) => decoys.get(decoyKey(identifier)) ?? []);
}

function decoyKey({ kind, value }: AskedIdentifier): string {
  return `${kind} ${value}`;
}
