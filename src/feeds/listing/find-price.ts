import { type Page, type PageNode, textOf } from '../html/page.ts';
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
const CLEAR = 6;
/** Points that order alone makes between parts made alike. */
const ALIKE = 0.5;
/** Nodes between a price and the one that it replaces; what the two differ by in points where nothing tells them apart; and in amount. */
const BESIDE = 10;
const UNDECIDED = 1.2;
const MOST_REDUCED = 4;
const LONGEST_LABEL = 60;
const LARGEST_LABELLED = 24;
/** Their labels say what they do. */
const NO_PRICE = new Set(['button', 'a', 'input', 'form', 'select', 'nav']);

/** Returns the price that a reader of the page would take for the product's. */
export function findPrice(layout: Layout): Price | undefined {
  const [best] = rankPrices(layout);
  if (best === undefined || best.points < ENOUGH) return findChoice(layout);
  // The object that names the product knows better than an amount that stands anywhere.
  const { own } = layout.state;
  if (own.size > 0 && !own.has(best.money.amount) && best.points < CLEAR) return undefined;
  return { amount: best.money.amount, currency: undefined, sign: best.money.sign };
}

/** Where a page names amounts in its choices alone, the lowest of them; what a choice adds is none. */
function findChoice({ page, cues }: Layout): Price | undefined {
  const found = page.nodes.flatMap(({ tag, hidden, parent }, index) => {
    const around = cues[page.nodes[parent]?.parent ?? -1];
    if (tag !== 'option' || hidden || around === undefined || around.aside) return [];
    const text = textOf(page, index, 100);
    const [money, ...more] = findMoney(text);
    const isAdded = money !== undefined && /[+±]\s*$/.test(text.slice(0, money.start));
    return money?.sign === undefined || more.length > 0 || isAdded || money.amount === 0 ? [] : [money];
  });
  const [first] = found.sort((a, b) => a.amount - b.amount);
  return first === undefined ? undefined : { amount: first.amount, currency: undefined, sign: first.sign };
}

/** Returns the amounts of a page, best first; of several in parts made alike (sizes, choices) the first part's. */
export function rankPrices(layout: Layout): PriceCandidate[] {
  const found = findCandidates(layout);
  const times = new Map<number, number>();
  for (const { money } of found) times.set(money.amount, (times.get(money.amount) ?? 0) + 1);
  const ranked = found
    .map((one) => ({ ...one, points: one.points + Math.min((times.get(one.money.amount) ?? 1) - 1, 3) * 0.5 }))
    .sort((a, b) => b.points - a.points || a.index - b.index);
  const [best] = ranked;
  if (best === undefined) return ranked;
  const chosen = findLower(layout.page, ranked, times, findFirst(layout.page, ranked, best));
  return chosen === best ? ranked : [chosen, ...ranked.filter((one) => one !== chosen)];
}

/** Of several amounts in parts made alike, the first part's. */
function findFirst(page: Page, ranked: readonly PriceCandidate[], best: PriceCandidate): PriceCandidate {
  const make = makeOf(page, best.index);
  return ranked
    .filter(
      ({ index, points, isOld }) =>
        points > best.points - ALIKE && isOld === best.isOld && makeOf(page, index) === make,
    )
    .reduce((least, one) => (one.index < least.index ? one : least), best);
}

/** Of two amounts in one part of which nothing else is said, neither oftener than the other, the lower is the one asked for now. */
function findLower(
  page: Page,
  ranked: readonly PriceCandidate[],
  times: ReadonlyMap<number, number>,
  best: PriceCandidate,
): PriceCandidate {
  const often = (amount: number) => times.get(amount) ?? 0;
  const lower = ranked.filter(
    ({ index, points, money, isOld }) =>
      Math.abs(index - best.index) <= BESIDE &&
      isBeside(page, index, best.index) &&
      often(money.amount) >= often(best.money.amount) &&
      points > best.points - UNDECIDED &&
      money.sign === best.money.sign &&
      money.amount < best.money.amount &&
      money.amount * MOST_REDUCED > best.money.amount &&
      !isOld,
  );
  return lower.reduce((least, one) => (one.money.amount < least.money.amount ? one : least), best);
}

/** True when two elements stand in one part: at most three steps up from either. */
function isBeside({ nodes }: Page, one: number, other: number): boolean {
  const above = (index: number) => {
    const list = [index];
    for (let at = index, up = 0; up < 3; up++) {
      at = nodes[at]?.parent ?? -1;
      list.push(at);
    }
    return list;
  };
  const own = above(one);
  return above(other).some((at) => at >= 0 && own.includes(at));
}

/** How an element and what it stands in are made: their tags and classes. */
function makeOf({ nodes }: Page, index: number): string {
  let make = '';
  for (let at = index, up = 0; up < 3; up++, at = nodes[at]?.parent ?? -1)
    make += ` ${nodes[at]?.tag ?? ''}.${nodes[at]?.attributes['class'] ?? ''}`;
  return make;
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
  const isField = tag === 'input' && /^(?:text)?$/i.test(attributes['type'] ?? '');
  const label = isField ? attributes['value'] : attributes['aria-label'];
  if (tag === '' || label === undefined || label.length > LONGEST_LABEL || end - index > LARGEST_LABELLED)
    return undefined;
  const [money, ...more] = findMoney(label);
  return money?.sign === undefined || more.length > 0 || (NO_PRICE.has(tag) && !isField) ? undefined : label;
}
