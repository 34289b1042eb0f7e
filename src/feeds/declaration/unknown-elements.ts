import type { Issue } from '../../model/parsed-unit.ts';
import type { XmlElement } from '../xml/element.ts';
import { declarationGrammar, type Grammar } from './grammar.ts';

const MAX_UNKNOWN = 50;

/** Returns an issue for every path in the declaration that the grammar does not know, each once, with its first place. */
export function findUnknownElements(declaration: XmlElement): Issue[] {
  const found = new Map<string, { byte: number; times: number }>();
  visit(declaration, declarationGrammar, '', found);
  return [...found].slice(0, MAX_UNKNOWN).map(([path, { byte, times }]) => ({
    code: 'element-unknown',
    severity: 'warning',
    at: { byte, element: path },
    message: `An element is not known and was not read${times > 1 ? ` (${times} times)` : ''}.`,
  }));
}

function visit(
  parent: XmlElement,
  grammar: Grammar,
  path: string,
  found: Map<string, { byte: number; times: number }>,
): void {
  for (const child of parent.children) {
    const known = Object.hasOwn(grammar, child.name) ? grammar[child.name] : undefined;
    const at = `${path}${path === '' ? '' : '/'}${child.name}`.slice(0, 200);
    if (typeof known === 'object') visit(child, known, at, found);
    else if (known === undefined) {
      const seen = found.get(at);
      if (seen === undefined) found.set(at, { byte: child.byte, times: 1 });
      else seen.times++;
    }
  }
}
