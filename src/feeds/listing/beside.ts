import { type Page, type PageNode, squeeze, textOf } from '../html/page.ts';
import { findMoney } from './money.ts';
import { OTHER_GOODS } from './words.ts';

/*
 * Other goods than the page's own, told by how they stand and not by what their elements are called: behind a heading that says
 * so, or as cards in a row, each with a link and an amount.
 */

const LONGEST_HEADING = 60;
/** So many cards of one make are a list. */
const LEAST_CARDS = 3;
const LARGEST_CARD = 120;

/** A stretch of nodes: from, and up to. */
type Stretch = readonly [number, number];

/** Returns the stretches of a page that hold other goods; none of them holds the page's own heading or, without one, half of the page. */
export function findBeside(page: Page): Stretch[] {
  const heading = page.nodes.findIndex(({ tag, hidden }) => tag === 'h1' && !hidden);
  const found = [...findHeaded(page), ...findCards(page)];
  return found.filter(
    ([from, end]) => (heading < from || heading >= end) && (heading >= 0 || end - from < page.nodes.length / 2),
  );
}

/** What stands behind a heading of other goods: up to the end of what the heading stands in, or of what that stands in where it is alone there. */
function* findHeaded(page: Page): Generator<Stretch> {
  const { nodes } = page;
  for (const [index, node] of nodes.entries()) {
    if (!isHeading(node) || node.end - index > 8) continue;
    const text = textOf(page, index, LONGEST_HEADING + 1);
    if (text.length > LONGEST_HEADING || !OTHER_GOODS.test(text)) continue;
    let at = index;
    for (let up = 0; up < 3; up++) {
      const parent = nodes[at]?.parent ?? -1;
      if (parent < 0 || nodes[parent]?.tag === 'body') break;
      at = parent;
      // Alone in a line of its own: the goods come behind that.
      if ((nodes[parent]?.end ?? 0) - (nodes[index]?.end ?? 0) > 4) break;
    }
    yield [index, nodes[at]?.end ?? index];
  }
}

function isHeading({ tag, attributes, hidden }: PageNode): boolean {
  return (
    !hidden &&
    (/^(?:h[2-6]|strong|b|legend|caption)$/.test(tag) || /title|heading|header/i.test(attributes['class'] ?? ''))
  );
}

/** Children of one element that are made alike, most of them with an amount and a link of its own. */
function* findCards(page: Page): Generator<Stretch> {
  const byParent = new Map<string, number[]>();
  for (const [index, { tag, attributes, parent, hidden, end }] of page.nodes.entries()) {
    if (hidden || end - index < 4 || end - index > LARGEST_CARD || tag === '' || NO_CARD.has(tag)) continue;
    const make = `${parent} ${tag} ${attributes['class'] ?? ''}`;
    const alike = byParent.get(make);
    if (alike === undefined) byParent.set(make, [index]);
    else alike.push(index);
  }
  for (const alike of byParent.values()) {
    if (alike.length < LEAST_CARDS) continue;
    const cards = alike.filter((index) => isCard(page, index));
    const links = new Set(cards.map((index) => linkOf(page, index)));
    if (cards.length * 2 <= alike.length || links.size < LEAST_CARDS) continue;
    for (const index of cards) yield [index, page.nodes[index]?.end ?? index];
  }
}

const NO_CARD = new Set('body html main head tbody tr td option span a'.split(' '));

function isCard(page: Page, index: number): boolean {
  return (
    linkOf(page, index) !== undefined && findMoney(textOf(page, index, 400)).some(({ sign }) => sign !== undefined)
  );
}

/** Where the first link in an element leads; not one that stays on the page. */
function linkOf({ nodes }: Page, index: number): string | undefined {
  for (let at = index; at < (nodes[index]?.end ?? 0); at++) {
    const href = nodes[at]?.tag === 'a' ? nodes[at]?.attributes['href'] : undefined;
    if (href !== undefined && !/^\s*(?:#|javascript:|$)/i.test(href)) return squeeze(href.slice(0, 300));
  }
  return undefined;
}
