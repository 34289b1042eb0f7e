import type { Page } from '../html/page.ts';
import type { Cues } from './cues.ts';
import { fold, type Layout } from './layout.ts';
import { findMoney, type Money } from './money.ts';
import { CARRIAGE_NOTE, OTHER_AMOUNT, PER_UNIT, PRICE_LABEL, TAX, WITHOUT_TAX } from './words.ts';

/** An amount where it stands. */
export interface Seen {
  /** The largest element that holds nothing else. */
  readonly top: number;
  readonly text: string;
  readonly money: Money;
  readonly cue: Cues;
  /** How manieth it is in its text, from 0; `last` is the last one. */
  readonly order: number;
  readonly last: boolean;
  /** Where the amount before it in its text ends. */
  readonly from: number;
  /** Where the first amount of its text begins: a label before that is that of all. */
  readonly first: number;
  readonly struck: boolean;
}

/** Returns how likely a reader takes the amount for the price: signs, names, words around it, closeness to title and button. */
export function judgePrice(layout: Layout, { top, text, money, cue, order, last, from, first, struck }: Seen): number {
  // A badge of what is taken off stands before the price that is left.
  const leading = fold(order === 0 ? before(layout.page, top) : '').replace(/[-–−]\s?\d{1,2}\s?%/g, ' ');
  const own = fold(text.slice(from, money.start));
  const behind = fold(text.slice(money.end));
  const rest = text.length - (money.end - money.start);
  let points = 0;
  if (money.sign !== undefined) points += 2;
  if (cue.price >= 0) points += 3 - cue.price * 0.3;
  if (
    cue.price < 0 &&
    PRICE_LABEL.test(
      `${order === 0 ? leading : fold(before(layout.page, top))} ${fold(text.slice(0, first))}`.trimEnd(),
    )
  )
    points += 2;
  if (cue.now) points += 1;
  if (cue.main) points += 0.5;
  if (cue.old) points -= 3;
  if (cue.other) points -= 2.5;
  if (struck) points -= 5;
  // Of several amounts in one text the words before each are its own; those behind the last are that one's.
  const around = `${leading} ${own} # ${last ? behind.replace(CARRIAGE_NOTE, ' ') : ''}`;
  if (OTHER_AMOUNT.test(around)) points -= 2.5;
  if (WITHOUT_TAX.test(taxWords(`${leading} ${own}`, behind, layout.page, top))) points -= 2;
  if (PER_UNIT.test(fold(text.slice(money.end - 1)))) points -= 3;
  if (/^\s*%/.test(text.slice(money.end))) points -= 5;
  if (isUpperEnd(layout.page, top, own)) points -= 2;
  points -= Math.min(rest / 30, 1.5) + order * 0.5;
  const often = layout.state.amounts.get(money.amount) ?? 0;
  if (often > 0) points += 1 + Math.min(often, 4) * 0.2;
  if (layout.state.own.has(money.amount)) points += 1;
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

/** The few words on either side of an amount, where tax is named: none of another amount's. */
function taxWords(before: string, behind: string, { nodes }: Page, top: number): string {
  const [next] = findMoney(behind);
  let after = behind.slice(0, next?.start ?? 24).slice(0, 24);
  if (next === undefined) {
    const end = nodes[top]?.end ?? top + 1;
    for (let at = end; at < Math.min(end + 4, nodes.length) && after.length < 24; at++) {
      const node = nodes[at];
      if (node === undefined || node.hidden || node.tag !== '') continue;
      if (/\d/.test(node.text)) break;
      after += ` ${fold(node.text.slice(0, 24))}`;
    }
  }
  // Behind it first: what stands before may be the note of the amount before.
  return TAX.test(after) ? after : before.slice(-16);
}

/** Behind a dash or a word for "to" that stands behind another amount: the upper end of a range. */
function isUpperEnd({ nodes }: Page, top: number, own: string): boolean {
  if (own !== '') return RANGE.test(own);
  for (let at = top - 1, dash = false; at >= Math.max(0, top - 8); at--) {
    const node = nodes[at];
    if (node === undefined || node.hidden || node.tag !== '' || node.text.trim() === '') continue;
    const text = fold(node.text.slice(-60));
    if (dash || RANGE_BEHIND.test(text)) return findMoney(text).length > 0;
    if (!RANGE.test(text)) return false;
    dash = true;
  }
  return false;
}

const RANGE = /^(?:[-–—~〜～]|to|bis|à|a|do|до|から)$/u;
const RANGE_BEHIND = /\d\D{0,5}\s(?:[-–—~〜～]|to|bis|à)$/u;

/** Closeness in the page's order: shortly behind the title, beside a button that buys. */
function near({ title, buttons }: Layout, index: number): number {
  let points = 0;
  if (title >= 0) {
    const distance = index - title;
    if (distance > 0) points += 3 * Math.exp(-distance / 250);
    else points += distance > -60 ? 1 + Math.exp(distance / 10) : -1;
  }
  const button = buttons.reduce((least, at) => Math.min(least, Math.abs(at - index)), Number.POSITIVE_INFINITY);
  return points + 1.5 * Math.exp(-button / 120);
}
