import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { schema } from '../../schema/index.ts';

/** Arguments below the fields of Query, as the documents' variables name them: one type each, wherever the field stands. */
const inner: ReadonlyMap<string, GraphQLArgument> = new Map(
  Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) &&
    !['Query', 'Mutation', 'Subscription'].includes(type.name) &&
    !type.name.startsWith('__')
      ? Object.values(type.getFields()).flatMap((field) =>
          field.args.map((argument) => [`${field.name}_${argument.name}`, argument] as const),
        )
      : [],
  ),
);

type Composite = {
  readonly name: string;
  readonly getFields: () => Readonly<Record<string, GraphQLField<unknown, unknown>>>;
};

/** A document that asks one field of Query for as much as a request may cost. */
export interface Asking {
  readonly field: string;
  readonly document: DocumentNode;
  /** What the document's variables stand for: the arguments of the field, and as `<field>_<argument>` those under it. */
  readonly variables: ReadonlyMap<string, GraphQLArgument>;
}

/**
 * Documents that select every field of every type that a query reaches, made from the schema itself: a field that is added
 * is asked for from then on. Each field of Query is asked alone, each way from a thing or record to others alone.
 */
export function makeDocuments(): Asking[] {
  const query = schema.getQueryType() as GraphQLObjectType;
  const split = new Set<string>();
  return Object.values(query.getFields()).flatMap((field) => {
    const type = getNamedType(field.type);
    if (!isComposite(type)) return [asking(field, '')];
    const documents = [asking(field, `{ ${select(type, isConnection(type) ? 3 : 1)} }`)];
    if ((type.name === 'Entity' || type.name === 'Record') && !split.has(type.name)) {
      split.add(type.name);
      for (const way of Object.values(type.getFields())) {
        if (isComposite(getNamedType(way.type))) documents.push(asking(field, `{ id ${selectField(way, 3)} }`));
      }
      // Ways that one kind alone has.
      for (const kind of isInterfaceType(type) ? schema.getPossibleTypes(type) : []) {
        const own = Object.values(kind.getFields()).filter(({ name }) => type.getFields()[name] === undefined);
        for (const way of own.filter((each) => isComposite(getNamedType(each.type))))
          documents.push(asking(field, `{ id ... on ${kind.name} { ${selectField(way, 3)} } }`));
      }
    }
    return documents;
  });
}

/** Every `Type.field` that these documents select. */
export function coordinatesOf(documents: readonly DocumentNode[]): Set<string> {
  const found = new Set<string>();
  for (const document of documents) {
    const info = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(info, {
        enter: ({ kind }) => {
          const parent = info.getParentType();
          const field = info.getFieldDef();
          if (kind === Kind.FIELD && parent && field) found.add(`${parent.name}.${field.name}`);
        },
      }),
    );
  }
  return found;
}

/** Every `Type.field` that a query can reach; what an object has from an interface counts as the interface's. */
export function coordinatesOfQueries(): string[] {
  const reached = new Set<string>();
  const found: string[] = [];
  const reach = (type: unknown): void => {
    if (!isComposite(type) || reached.has(type.name)) return;
    reached.add(type.name);
    const inherited = new Set(
      isObjectType(type) ? type.getInterfaces().flatMap((each) => Object.keys(each.getFields())) : [],
    );
    for (const field of Object.values(type.getFields())) {
      if (!inherited.has(field.name)) found.push(`${type.name}.${field.name}`);
      reach(getNamedType(field.type));
    }
    if (isInterfaceType(type)) for (const each of schema.getPossibleTypes(type)) reach(each);
  };
  reach(schema.getQueryType());
  return found.sort();
}

function asking(field: GraphQLField<unknown, unknown>, selection: string): Asking {
  const variables = new Map(field.args.map((argument) => [argument.name, argument]));
  for (const [name] of selection.matchAll(/(?<=\$)\w+/g)) {
    const argument = inner.get(name);
    if (argument !== undefined) variables.set(name, argument);
  }
  const declared = [...variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
  const args = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const query = `query ${declared === '' ? '' : `(${declared})`} { ${field.name}${args === '' ? '' : `(${args})`} ${selection} }`;
  return { field: field.name, document: parse(query), variables };
}

function select(type: Composite, depth: number): string {
  const own = fieldsOf(Object.values(type.getFields()), depth);
  if (!isInterfaceType(type)) return own.join(' ');
  const known = new Set(Object.keys(type.getFields()));
  const kinds = schema.getPossibleTypes(type).flatMap((kind) => {
    // The kinds' own fields differ in nullability from kind to kind: each gets a name of its own.
    const more = fieldsOf(
      Object.values(kind.getFields()).filter(({ name }) => !known.has(name)),
      depth,
    ).map((field) => `${kind.name}_${field.split(/\W/, 1)[0]}: ${field}`);
    return more.length === 0 ? [] : [`... on ${kind.name} { ${more.join(' ')} }`];
  });
  return `__typename ${own.join(' ')} ${kinds.join(' ')}`;
}

function fieldsOf(fields: readonly GraphQLField<unknown, unknown>[], depth: number): string[] {
  return fields.flatMap((field) =>
    isComposite(getNamedType(field.type)) && depth === 0 ? [] : [selectField(field, depth)],
  );
}

function selectField(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  const args = field.args.map(({ name }) => `${name}: $${field.name}_${name}`).join(', ');
  const asked = args === '' ? field.name : `${field.name}(${args})`;
  return isComposite(type) ? `${asked} { ${select(type, depth - 1)} }` : asked;
}

function isConnection(type: Composite): boolean {
  return type.name.endsWith('Connection');
}

function isComposite(type: unknown): type is Composite & GraphQLOutputType & GraphQLObjectType {
  return typeof type === 'object' && type !== null && isCompositeType(type as GraphQLObjectType) && !isWrapped(type);
}

function isWrapped(type: object): boolean {
  return isListType(type) || isNonNullType(type);
}
