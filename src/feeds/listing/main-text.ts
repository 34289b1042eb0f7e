import { type Page, squeeze } from '../html/page.ts';
import type { Layout } from './layout.ts';

/** More than a Report's text has room for, so that a cut is seen. */
const LONGEST = 2_400;

/** Returns the running text of a page: of its article or main element, else of its paragraphs, without what stands beside. */
export function findMainText(page: Page, { cues }: Layout): string {
  const top = findTop(page);
  let text = '';
  for (let at = top; at < (page.nodes[top]?.end ?? 0) && text.length < 2 * LONGEST; at++) {
    const node = page.nodes[at];
    if (node === undefined || node.hidden || cues[at]?.aside === true) continue;
    text += node.tag === '' ? node.text : ' ';
  }
  return squeeze(text).slice(0, LONGEST);
}

function findTop({ nodes }: Page): number {
  for (const tag of ['article', 'main', 'body']) {
    const index = nodes.findIndex((node) => node.tag === tag && !node.hidden);
    if (index >= 0) return index;
  }
  return 0;
}
