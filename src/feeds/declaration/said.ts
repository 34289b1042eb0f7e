import type { Mention } from '../../model/parsed-unit.ts';
import type { XmlElement } from '../xml/element.ts';

const MAX_SAID = 300;

/**
 * Returns every text in an element under its path ("AdditionalDocument[2]/TypeCode"), with its currency or unit behind it.
 * `left` names the elements that become mentions of their own. Over 300 texts the rest stays in the unit's bytes.
 */
export function collectSaid(element: XmlElement, left: ReadonlySet<string>): Mention['said'] {
  const said: Mention['said'] = {};
  collect(element, '', left, said, { left: MAX_SAID });
  return said;
}

function collect(
  parent: XmlElement,
  path: string,
  skipped: ReadonlySet<string>,
  said: Mention['said'],
  budget: { left: number },
): void {
  const times = new Map<string, number>();
  for (const child of parent.children) {
    const time = (times.get(child.name) ?? 0) + 1;
    times.set(child.name, time);
    if (skipped.has(child.name) && !isBare(child)) continue;
    const at = `${path}${path === '' ? '' : '/'}${child.name}${time === 1 ? '' : `[${time}]`}`;
    if (child.children.length > 0) collect(child, at, skipped, said, budget);
    else if (child.text !== '' && budget.left-- > 0) {
      const unit = child.attributes['currencyID'] ?? child.attributes['unitCode'];
      said[at.slice(0, 200)] = (unit === undefined ? child.text : `${child.text} ${unit}`).slice(0, 2000);
    }
  }
}

/** A party of which nothing but its function is told makes no mention: it is said. */
function isBare(element: XmlElement): boolean {
  return (
    element.children.length > 0 && element.children.every(({ name }) => name === 'FunctionCode' || name === 'RoleCode')
  );
}
