import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './index.ts';

/** Returns the schema in the definition language, sorted, as it stands in schema.graphql. */
export function printSdl(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
