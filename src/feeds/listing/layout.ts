import { type Page, type PageNode, squeeze, textOf } from '../html/page.ts';
import { type Cues, namesOf, readCues } from './cues.ts';
import { readState, type State } from './find-state.ts';
import { findMoney } from './money.ts';
import { BUY } from './words.ts';

/** A page with what orients a reader in it. */
export interface Layout {
  readonly page: Page;
  readonly cues: readonly Cues[];
  /** Index of the heading that names the product, or -1. */
  readonly title: number;
  /** Indexes of the buttons that buy, the ones that can be pressed. */
  readonly buttons: readonly number[];
  /** Buttons that buy and are switched off. */
  readonly dead: readonly number[];
  readonly state: State;
  /** Amounts that the page's title and description name. */
  readonly told: ReadonlySet<number>;
}

/** Returns the layout of a page; `names` are what markup calls the product, best first, `told` the texts that describe the page. */
export function readLayout(page: Page, names: readonly string[], told: readonly string[]): Layout {
  const cues = readCues(page);
  const title = findTitle(page, cues, names.map(fold));
  const found = findButtons(page, cues);
  return {
    page,
    cues,
    title,
    ...found,
    state: readState(page, productNames(page, title, names)),
    told: new Set(told.flatMap((text) => findMoney(text)).map(({ amount }) => amount)),
  };
}

/** What scripts may call the product: the heading, and the names without the site's behind them. */
function productNames(page: Page, title: number, names: readonly string[]): string[] {
  const heading = title < 0 ? '' : textOf(page, title, 200);
  const all = [heading, ...names.map((name) => name.split(/\s+[|–—-]\s+/)[0] ?? '')].map((name) =>
    squeeze(name).toLowerCase(),
  );
  return [...new Set(all)].filter((name) => name.length >= 4 && name.length <= 200).slice(0, 4);
}

export function fold(text: string): string {
  return squeeze(text.normalize('NFKC')).toLowerCase();
}

/** The heading that says most of what markup calls the product; without markup the first one. */
function findTitle(page: Page, cues: readonly Cues[], names: readonly string[]): number {
  let best = { index: -1, points: 0 };
  for (const [index, node] of page.nodes.entries()) {
    const level =
      LEVELS[node.tag] ??
      (/title|product-?name|heading/i.test(namesOf(node)) && node.tag !== '' && node.end - index < 12 ? 1 : 0);
    if (level === 0 || (node.hidden && node.tag !== 'h1')) continue;
    const text = fold(textOf(page, index, 400));
    if (text.length < 2) continue;
    const same = names.some((name) => name === text)
      ? 6
      : names.some(
            (name) =>
              name.length > 5 &&
              (name.startsWith(text) || text.startsWith(name) || (text.length > 8 && name.includes(text))),
          )
        ? 4
        : 0;
    const points = level + same - (cues[index]?.aside === true ? 4 : 0);
    if (points > best.points) best = { index, points };
  }
  if (best.points < NAMED) {
    const shown = findShownName(page, cues, names);
    if (shown >= 0) return shown;
  }
  return best.index;
}

/** Points of a heading that says what markup calls the product. */
const NAMED = 6;

/** A text that is no heading and says just what markup calls the product. */
function findShownName({ nodes }: Page, cues: readonly Cues[], names: readonly string[]): number {
  const wanted = new Set(names.filter((name) => name.length > 5));
  const at = nodes.findIndex(
    ({ tag, text, hidden, parent }, index) =>
      tag === '' &&
      !hidden &&
      text.length < 400 &&
      cues[index]?.aside !== true &&
      nodes[parent]?.tag !== 'a' &&
      wanted.has(fold(text)),
  );
  return at < 0 ? -1 : (nodes[at]?.parent ?? -1);
}

const LEVELS: Readonly<Record<string, number>> = { h1: 5, h2: 2, h3: 1 };

function findButtons(page: Page, cues: readonly Cues[]): { buttons: number[]; dead: number[] } {
  const buttons: number[] = [];
  const dead: number[] = [];
  for (const [index, node] of page.nodes.entries()) {
    if (!isPressed(node) || node.hidden || cues[index]?.aside === true) continue;
    const { value = '', title = '' } = node.attributes;
    const label = fold(
      [
        textOf(page, index, 120),
        value.slice(0, 120),
        title.slice(0, 120),
        node.attributes['aria-label']?.slice(0, 120) ?? '',
      ].join(' '),
    );
    if (label.length > 200 || !(BUY.test(label) || BUY_NAME.test(namesOf(node)))) continue;
    (isOff(node) ? dead : buttons).push(index);
  }
  return { buttons, dead };
}

const BUY_NAME =
  /add-?_?to-?_?(?:cart|basket|bag)|addtocart|buy-?_?now|buynow|btn-?buy|buy-?btn|buy-?button|tocart|in-?cart/i;

function isPressed({ tag, attributes }: PageNode): boolean {
  if (tag === 'button' || tag === 'a') return true;
  if (tag === 'input') return /^(?:submit|button|image)$/i.test(attributes['type'] ?? '');
  return attributes['role'] === 'button' || /(?:^|\s)(?:btn|button)/i.test(attributes['class'] ?? '');
}

function isOff({ attributes }: PageNode): boolean {
  return (
    'disabled' in attributes ||
    attributes['aria-disabled'] === 'true' ||
    /(?:^|[\s_-])(?:disabled|inactive|soldout|sold-out)(?:$|[\s_-])/i.test(attributes['class'] ?? '')
  );
}
