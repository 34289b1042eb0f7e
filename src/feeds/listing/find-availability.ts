import { textOf } from '../html/page.ts';
import { fold, type Layout } from './layout.ts';
import type { Availability } from './product.ts';
import { IN_STOCK, OUT_OF_STOCK } from './words.ts';

const LONGEST = 160;
/** How far behind the title, in nodes, a word about stock is about the product. */
const REACH = 700;

/**
 * Returns whether the product can be had, as the page shows it: a button that buys says yes; words for sold out near the title
 * say no, most of all where nothing can be bought; a word for "in stock" says yes.
 */
export function findAvailability(layout: Layout): Availability | undefined {
  const said = readWords(layout);
  if (layout.buttons.length > 0) return said.labelled === 'out-of-stock' ? 'out-of-stock' : 'in-stock';
  if (said.labelled !== undefined) return said.labelled;
  if (said.out) return 'out-of-stock';
  if (said.in) return 'in-stock';
  return layout.dead.length > 0 ? 'out-of-stock' : undefined;
}

interface Said {
  in: boolean;
  out: boolean;
  /** What an element named after stock or availability says; it speaks of the product alone. */
  labelled: Availability | undefined;
}

function readWords({ page, cues, title }: Layout): Said {
  const said: Said = { in: false, out: false, labelled: undefined };
  for (const [index, node] of page.nodes.entries()) {
    if (node.tag !== '' || node.hidden || cues[index]?.aside === true || node.text.length > 400) continue;
    if (title >= 0 && (index < title - 60 || index > title + REACH)) continue;
    const text = fold(textOf(page, index, LONGEST + 1));
    if (text.length < 2 || text.length > LONGEST) continue;
    const out = OUT_OF_STOCK.test(text);
    const inStock = !out && IN_STOCK.test(text);
    if (!out && !inStock) continue;
    if (cues[index]?.stock === true) said.labelled ??= out ? 'out-of-stock' : 'in-stock';
    // A choice that is sold out is not the product.
    if (out && text.length < 80) said.out = true;
    if (inStock) said.in = true;
  }
  return said;
}
