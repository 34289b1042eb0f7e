import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = new URL('../../../../shared/data/conformance/stix-2.1/', import.meta.url).pathname;

/** The schemas and examples that OASIS publishes, in a folder beside the project. */
export const schemaFolder = join(folder, 'schemas');
export const exampleFolder = join(folder, 'examples');
/** True where they are; tests over them are skipped elsewhere, and vitest's report says so. */
export const haveSchemas = existsSync(schemaFolder);

/** Returns the paths of all JSON files under a folder, sorted. */
export function jsonFiles(under: string): string[] {
  return readdirSync(under, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(under, name));
}

export interface Schemas {
  /** Ids of the schemas by file name without ending: 'report', 'bundle'. */
  readonly ids: ReadonlyMap<string, string>;
  /** Returns what is wrong with a value by a schema; empty when nothing is. */
  readonly check: (name: string, value: unknown) => string[];
}

/**
 * Returns what is wrong with a bundle: with its frame, and with each object by the schema of its type, or of all objects where
 * a type has none. The frame alone, because the published schema of bundles takes no location, note, grouping or new object:
 * it asks that they follow one of the two cores and not the other, and whatever has versions follows both.
 */
export function checkBundle({ check, ids }: Schemas, value: { objects: readonly Record<string, unknown>[] }): string[] {
  const frame = check('bundle', { ...value, objects: value.objects.slice(0, 1) });
  const objects = value.objects.flatMap((object) => {
    const type = String(object['type']);
    const core = object['modified'] === undefined ? 'cyber-observable-core' : 'core';
    return check(ids.has(type) ? type : core, object).map((problem) => `${type}: ${problem}`);
  });
  return [...frame, ...objects];
}

/** Returns the STIX 2.1 schemas, each compiled when first asked for. */
export function openSchemas(): Schemas {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
  const ids = new Map<string, string>();
  for (const file of jsonFiles(schemaFolder)) {
    const schema = JSON.parse(readFileSync(file, 'utf8'));
    ajv.addSchema(schema);
    ids.set(file.slice(file.lastIndexOf('/') + 1, -'.json'.length), schema.$id);
  }
  return {
    ids,
    check: (name, value) => {
      const validate = ajv.getSchema(ids.get(name) ?? '');
      if (validate === undefined) return [`no schema is named ${name}`];
      return validate(value) === true
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    },
  };
}
