import type { Page } from '../html/page.ts';
import type { Cues } from './cues.ts';
import { fold, type Layout } from './layout.ts';
import { findMoney, type Money } from './money.ts';
import type { Price } from './product.ts';
import { OTHER_AMOUNT, PER_UNIT, PRICE_LABEL } from './words.ts';

/** An amount of the page that may be its price. */
export interface PriceCandidate {
  readonly index: number;
  readonly money: Money;
  readonly points: number;
  /** Struck through, or named an old price. */
  readonly isOld: boolean;
}

const LONGEST = 60;
const MAX_CANDIDATES = 400;
const ENOUGH = 3;

/** Returns the price that a reader of the page would take for the product's. */
export function findPrice(layout: Layout): Price | undefined {
  const [best] = rankPrices(layout);
  if (best === undefined || best.points < ENOUGH) return undefined;
  return { amount: best.money.amount, currency: undefined, sign: best.money.sign };
}

/** How often scripts must name an amount as the price to be taken for it where the page shows none. */
const OFTEN = 2;

/** Returns the amount that scripts name as the price most often: what a page shows once its programs have run. */
export function findHiddenPrice({ state }: Layout): Price | undefined {
  const [best, next] = [...state.amounts].filter(([amount]) => amount > 0).sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < OFTEN || best[1] === next?.[1]) return undefined;
  return { amount: best[0], currency: undefined, sign: undefined };
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
  const { page, cues } = layout;
  const found: PriceCandidate[] = [];
  let behind = -1;
  for (const [index, node] of page.nodes.entries()) {
    if (
      node.tag !== '' ||
      node.hidden ||
      index < behind ||
      found.length >= MAX_CANDIDATES ||
      !/\p{Nd}/u.test(node.text)
    )
      continue;
    const top = climb(page, index);
    const text = joinText(page, top);
    behind = page.nodes[top]?.end ?? index + 1;
    const amounts = findMoney(text);
    for (const [order, money] of amounts.entries()) {
      const cue = cues[index];
      if (cue === undefined || cue.aside || (money.sign === undefined && cue.price < 0) || money.amount === 0) continue;
      found.push({
        index: top,
        money,
        isOld: cue.old || node.struck,
        points: judge(layout, { top, text, money, cue, order, struck: node.struck }),
      });
    }
  }
  return found;
}

/** A price is often cut into pieces (sign, whole, cents): the largest element around it that holds nothing else. */
function climb(page: Page, index: number): number {
  let at = index;
  let whole = findMoney(joinText(page, index))[0]?.amount;
  for (let up = 0; up < 4; up++) {
    const parent = page.nodes[at]?.parent ?? -1;
    const node = page.nodes[parent];
    if (node === undefined || node.end - parent > 16) break;
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

/** Joins the pieces of a price: superscript cents get their point, the others nothing between them. */
function joinText({ nodes }: Page, index: number): string {
  const top = nodes[index];
  if (top === undefined) return '';
  let text = '';
  for (let at = index; at < top.end && text.length < 300; at++) {
    const node = nodes[at];
    if (node === undefined || node.hidden) continue;
    if (node.tag === '') text += node.text.slice(0, 300).replace(/\s+/g, ' ');
    else if (CENTS.test(`${node.tag} ${node.attributes['class'] ?? ''}`) && /\d\s*$/.test(text))
      text = `${text.trimEnd()}.`;
    else if (BLOCK.has(node.tag)) text += ' ';
  }
  return text
    .replace(/\.(?=\s*[.,])/g, '')
    .replace(/\.\s*(?!\d)/g, ' ')
    .trim();
}

const CENTS = /^sup |cents?\b|fraction|decimal/i;
const BLOCK = new Set(['div', 'p', 'li', 'td', 'tr', 'br', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4']);

interface Seen {
  readonly top: number;
  readonly text: string;
  readonly money: Money;
  readonly cue: Cues;
  readonly order: number;
  readonly struck: boolean;
}

function judge(layout: Layout, { top, text, money, cue, order, struck }: Seen): number {
  const leading = fold(before(layout.page, top));
  const around = `${leading} ${fold(text)}`;
  const rest = text.length - (money.end - money.start);
  let points = 0;
  if (money.sign !== undefined) points += 2;
  if (cue.price >= 0) points += 3 - cue.price * 0.3;
  if (cue.price < 0 && PRICE_LABEL.test(`${leading} ${fold(text.slice(0, money.start))}`.trimEnd())) points += 2;
  if (cue.now) points += 1;
  if (cue.main) points += 0.5;
  if (cue.old) points -= 3;
  if (cue.other) points -= 2.5;
  if (struck) points -= 5;
  if (OTHER_AMOUNT.test(around)) points -= 2.5;
  if (PER_UNIT.test(fold(text.slice(money.end - 1)))) points -= 3;
  if (/^\s*%/.test(text.slice(money.end))) points -= 5;
  points -= Math.min(rest / 30, 1.5) + order * 0.5;
  const often = layout.state.amounts.get(money.amount) ?? 0;
  if (often > 0) points += 1 + Math.min(often, 4) * 0.2;
  if (layout.told.has(money.amount)) points += 1;
  return points + near(layout, top);
}

/** The words right before an amount, in the same part of the page: a few texts back, up to another amount, which has taken those before it. */
function before({ nodes }: Page, top: number): string {
  let text = '';
  for (let at = top - 1; at >= Math.max(0, top - 12) && text.length < 40; at--) {
    const node = nodes[at];
    if (node === undefined || node.hidden || node.tag !== '') continue;
    const piece = node.text.slice(-100);
    if (findMoney(piece).some(({ sign }) => sign !== undefined)) break;
    text = `${piece} ${text}`;
  }
  return text.slice(-60);
}

/** Closeness in the page's order: shortly behind the title, beside a button that buys. */
function near({ title, buttons }: Layout, index: number): number {
  let points = 0;
  if (title >= 0) {
    const distance = index - title;
    if (distance > 0) points += 3 * Math.exp(-distance / 250);
    else points += distance > -60 ? 1 : -1;
  }
  const button = buttons.reduce((least, at) => Math.min(least, Math.abs(at - index)), Number.POSITIVE_INFINITY);
  return points + 1.5 * Math.exp(-button / 120);
}
