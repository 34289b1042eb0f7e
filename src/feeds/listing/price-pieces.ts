import type { Page } from '../html/page.ts';
import { findMoney } from './money.ts';

const LONGEST = 60;

/** Returns the largest element around a text that holds nothing but its amount: a price is often cut into sign, whole and cents. */
export function climb(page: Page, index: number): number {
  let at = index;
  let whole = findMoney(joinText(page, index))[0]?.amount;
  for (let up = 0; up < 4; up++) {
    const parent = page.nodes[at]?.parent ?? -1;
    const node = page.nodes[parent];
    if (node === undefined || node.end - parent > 16 || holdsMore(page, parent)) break;
    const text = joinText(page, parent);
    const [money, ...more] = findMoney(text);
    if (money === undefined || more.length > 0 || text.length > LONGEST) break;
    // Cents may join; another figure that stands close must not.
    if (whole !== undefined && money.amount !== whole && Math.floor(money.amount) !== whole) break;
    whole = money.amount;
    at = parent;
  }
  return at;
}

/** What has a heading or a button in it is no price. */
function holdsMore({ nodes }: Page, index: number): boolean {
  for (let at = index + 1; at < (nodes[index]?.end ?? 0); at++) if (OTHER_PARTS.has(nodes[at]?.tag ?? '')) return true;
  return false;
}

/** Joins the pieces of a price: superscript cents get their point, the others nothing between them. */
export function joinText({ nodes }: Page, index: number): string {
  const top = nodes[index];
  if (top === undefined) return '';
  let text = '';
  for (let at = index; at < top.end && text.length < 300; at++) {
    const node = nodes[at];
    if (node === undefined || node.hidden) continue;
    if (node.tag === '') text += node.text.slice(0, 300).replace(/\s+/g, ' ');
    else if (CENTS.test(`${node.tag} ${node.attributes['class'] ?? ''}`) && /\d\s*$/.test(text))
      text = `${text.trimEnd()}${/^\s*[€£$]/.test(nodes[at + 1]?.text ?? '') ? '' : '.'}`;
    else if (!INLINE.has(node.tag)) text += ' ';
  }
  return text
    .replace(/\.(?=\s*[.,])/g, '')
    .replace(/\.\s*(?!\d)/g, ' ')
    .trim();
}

const CENTS = /^sup |cents?\b|fraction|decimal/i;
const INLINE = new Set(
  'a abbr b bdi bdo big data em font i ins del s label mark meta small span strike strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const OTHER_PARTS = new Set('h1 h2 h3 h4 h5 h6 button form input select textarea img ul ol table dl'.split(' '));
