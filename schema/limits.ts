import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
  visit,
} from 'graphql';
import { limits } from './cost.ts';

/** Refuses documents that are too deep, too wide at the root, or repeat aliases and directives beyond any honest use. */
export const limitsRule: ValidationRule = (context) => ({
  Document: {
    enter: (document) => {
      for (const message of findExcess(document)) {
        context.reportError(new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } }));
      }
      // Everything was looked at; the walk has nothing more for this rule.
      return false;
    },
  },
});

/** Returns what a document has too much of, as messages. Introspection counts no depth: it is let in or not by itself. */
export function findExcess(document: DocumentNode): string[] {
  const found = count(document);
  return (Object.keys(found) as (keyof typeof found)[])
    .filter((name) => found[name] > limits[name])
    .map((name) => `The request has ${words[name]} ${found[name]}, more than ${limits[name]}.`);
}

const words = { depth: 'a depth of', rootFields: 'root fields:', aliases: 'aliases:', directives: 'directives:' };

function count(document: DocumentNode) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part);
  }
  let [depth, rootFields, aliases, directives] = [0, 0, 0, 0];
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD && node.alias !== undefined) aliases += 1;
      if (node.kind === Kind.DIRECTIVE) directives += 1;
    },
  });
  const depthOf = openDepth(fragments);
  for (const part of document.definitions) {
    if (part.kind !== Kind.OPERATION_DEFINITION) continue;
    depth = Math.max(depth, depthOf(part.selectionSet));
    rootFields += countFields(part.selectionSet, fragments, new Set());
  }
  return { depth, rootFields, aliases, directives };
}

function openDepth(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => number {
  // A set under way counts nothing: a fragment that spreads itself is another rule's to refuse.
  const known = new Map<SelectionSetNode, number>();
  const depthOf = (set: SelectionSetNode): number => {
    const found = known.get(set);
    if (found !== undefined) return found;
    known.set(set, 0);
    let deepest = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith('__')) continue;
        deepest = Math.max(deepest, 1 + (selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet)));
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        deepest = Math.max(deepest, inner === undefined ? 0 : depthOf(inner.selectionSet));
      }
    }
    known.set(set, deepest);
    return deepest;
  };
  return depthOf;
}

function countFields(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  spread: Set<string>,
): number {
  let fields = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) fields += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) fields += countFields(selection.selectionSet, fragments, spread);
    else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value);
      const inner = fragments.get(selection.name.value);
      fields += inner === undefined ? 0 : countFields(inner.selectionSet, fragments, spread);
    }
  }
  return fields;
}
