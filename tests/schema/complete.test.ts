import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { partnerSchema } from '../../schema/partner/index.ts';

function typesOf(of: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(of.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !(isScalarType(type) && isSpecifiedScalarType(type)),
  );
}

/** Every place of a type that a reader of the schema sees, with its description. */
function placesOf(type: GraphQLNamedType): [string, string | null | undefined][] {
  const places: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    for (const value of type.getValues()) places.push([`${type.name}.${value.name}`, value.description]);
  if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) return places;
  for (const field of Object.values(type.getFields())) {
    places.push([`${type.name}.${field.name}`, field.description]);
    if (!('args' in field)) continue;
    for (const arg of field.args) places.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
  }
  return places;
}

function hasScope(type: GraphQLNamedType): boolean {
  const options: unknown = type.extensions['pothosOptions'];
  return typeof options === 'object' && options !== null && 'authScopes' in options && options.authScopes !== undefined;
}

describe.each([
  ['the schema', schema],
  ["the partner's schema", partnerSchema],
])('%s', (_, of) => {
  const types = typesOf(of);

  test('describes every type, field, argument and value', () => {
    const bare = types.flatMap(placesOf).filter(([, description]) => (description ?? '').trim() === '');
    expect(bare.map(([place]) => place)).toEqual([]);
  });

  test('names a scope on every object type and interface, whatever the way to it', () => {
    const open = types.filter((type) => (isObjectType(type) || isInterfaceType(type)) && !hasScope(type));
    expect(open.map(({ name }) => name)).toEqual([]);
  });
});
