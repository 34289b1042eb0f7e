import type { Page, PageNode } from '../html/page.ts';
import { judgePrice } from './judge-price.ts';
import type { Layout } from './layout.ts';
import { findMoney, type Money } from './money.ts';
import { climb, joinText } from './price-pieces.ts';
import type { Price } from './product.ts';

/** An amount of the page that may be its price. */
export interface PriceCandidate {
  readonly index: number;
  readonly money: Money;
  readonly points: number;
  /** Struck through, or named an old price. */
  readonly isOld: boolean;
}

const MAX_CANDIDATES = 400;
const ENOUGH = 3;
const LONGEST_LABEL = 60;
const LARGEST_LABELLED = 24;
/** Their labels say what they do. */
const NO_PRICE = new Set(['button', 'a', 'input', 'form', 'select', 'nav']);

/** Returns the price that a reader of the page would take for the product's. */
export function findPrice(layout: Layout): Price | undefined {
  const [best] = rankPrices(layout);
  if (best === undefined || best.points < ENOUGH) return undefined;
  return { amount: best.money.amount, currency: undefined, sign: best.money.sign };
}

/** Returns the amounts of a page, best first. */
export function rankPrices(layout: Layout): PriceCandidate[] {
  const found = findCandidates(layout);
  const times = new Map<number, number>();
  for (const { money } of found) times.set(money.amount, (times.get(money.amount) ?? 0) + 1);
  return found
    .map((one) => ({ ...one, points: one.points + Math.min((times.get(one.money.amount) ?? 1) - 1, 3) * 0.5 }))
    .sort((a, b) => b.points - a.points || a.index - b.index);
}

function findCandidates(layout: Layout): PriceCandidate[] {
  const found: PriceCandidate[] = [];
  for (const { index, top, text } of findTexts(layout.page)) {
    const cue = layout.cues[index];
    if (cue === undefined || cue.aside) continue;
    const struck = layout.page.nodes[index]?.struck === true;
    const amounts = findMoney(text);
    const first = amounts[0]?.start ?? 0;
    for (const [order, money] of amounts.entries()) {
      if ((money.sign === undefined && cue.price < 0) || money.amount === 0) continue;
      const from = amounts[order - 1]?.end ?? 0;
      const last = order === amounts.length - 1;
      const points = judgePrice(layout, { top, text, money, cue, order, last, from, first, struck });
      found.push({ index: top, money, isOld: cue.old || struck, points });
    }
    if (found.length >= MAX_CANDIDATES) break;
  }
  return found;
}

/** Texts with figures, each in the largest element that holds nothing else, and what is read out in place of the pieces seen. */
function* findTexts(page: Page): Generator<{ index: number; top: number; text: string }> {
  let behind = -1;
  for (const [index, node] of page.nodes.entries()) {
    if (index < behind || node.hidden) continue;
    const spoken = readLabel(node, index);
    if (spoken !== undefined) {
      behind = node.end;
      yield { index, top: index, text: spoken };
    } else if (node.tag === '' && /\p{Nd}/u.test(node.text)) {
      const top = climb(page, index);
      behind = page.nodes[top]?.end ?? index + 1;
      yield { index, top, text: joinText(page, top) };
    }
  }
}

function readLabel({ tag, attributes, end }: PageNode, index: number): string | undefined {
  const label = attributes['aria-label'];
  if (tag === '' || label === undefined || label.length > LONGEST_LABEL || end - index > LARGEST_LABELLED)
    return undefined;
  const [money, ...more] = findMoney(label);
  return money?.sign === undefined || more.length > 0 || NO_PRICE.has(tag) ? undefined : label;
}
