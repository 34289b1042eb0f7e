import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './index.ts';

/** Returns a schema, the hub's own when none is given, in the definition language, sorted, as it stands in schema.graphql. */
export function printSdl(of: GraphQLSchema = schema): string {
  return `${printSchema(lexicographicSortSchema(of))}\n`;
}
