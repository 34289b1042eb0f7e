import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { linkTypes } from '../../src/model/links.ts';
import { patterns } from '../../src/patterns/index.ts';

/** Ids to ask for, there and not there; the same on both sides. */
export interface Probes {
  readonly entities: readonly string[];
  readonly records: readonly string[];
}

export type Variables = Readonly<Record<string, unknown>>;

/** Values to ask with, by the name of the argument or filter: what there is in random worlds, and what there is not. */
export const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: fc.constantFrom('aoki hana', 'acme', 'john', '+819010000001', 'RR000000005JP', '61812345675', 'GBR100000001'),
  country: fc.constantFrom('JP', 'GB'),
  hsCode: fc.constantFrom('84', '8471'),
  feed: fc.constantFrom('post', 'pnr', 'desk', 'intel'),
  flight: fc.constantFrom('NH9', 'NH1'),
  receptacle: fc.constant('none'),
  source: fc.constant('a-shop'),
  partner: fc.constant('nz-customs'),
  card: fc.constantFrom('{}', 'no card'),
  office: fc.constantFrom('JPNRT', 'JPKIX'),
  postingOffice: fc.constant('GBLALA'),
  waiting: fc.boolean(),
  tables: fc.constantFrom('{}', '{"instruments":{},"reach":[],"rows":[]}'),
  slug: fc.constantFrom(...patterns.map(({ slug }) => slug)),
  types: fc.subarray([...linkTypes], { minLength: 3 }),
  first: fc.integer({ min: 1, max: 4 }),
  hops: fc.integer({ min: 1, max: 4 }),
  most: fc.integer({ min: 1, max: 30 }),
  minPoints: fc.integer({ min: 0, max: 30 }),
  from: fc.integer({ min: 0, max: 40 }),
  to: fc.integer({ min: 0, max: 400 }),
  kind: fc.constantFrom(
    'Person',
    'Person',
    'Organisation',
    'PostalItem',
    'Consignment',
    'Traveller',
    'Finding',
    'Order',
    'Claim',
    'Decision',
    'Report',
    'Watch',
  ),
};

const instant = fc
  .integer({ min: 0, max: 45 })
  .map((hours) => new Date(Date.parse('2026-11-02T00:00:00Z') + hours * 3_600_000).toISOString());

/** Draws values for all of these, by name; those that may be left out are, now and then. Pages bring `after`. */
export function variablesArbitrary(
  variables: ReadonlyMap<string, GraphQLArgument | GraphQLInputField>,
  ids: readonly string[],
): fc.Arbitrary<Variables> {
  const drawn = [...variables].filter(([name]) => name !== 'after');
  return fc.record(Object.fromEntries(drawn.map(([key, { name, type }]) => [key, valueArbitrary(name, type, ids)])), {
    requiredKeys: drawn.flatMap(([key, { type }]) => (isNonNullType(type) ? [key] : [])),
  });
}

function valueArbitrary(name: string, type: GraphQLInputType, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valueArbitrary(name, type.ofType, ids);
  if (isInputObjectType(type)) return variablesArbitrary(new Map(Object.entries(type.getFields())), ids);
  if (String(type) === 'ID') return fc.constantFrom(...ids);
  const known = VALUES[name];
  if (known !== undefined) return known;
  if (isListType(type)) return fc.array(valueArbitrary(name, type.ofType, ids), { minLength: 1, maxLength: 4 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  if (String(type) === 'DateTime') return instant;
  throw new Error(`${name}: no values to ask with; give some in VALUES`);
}
