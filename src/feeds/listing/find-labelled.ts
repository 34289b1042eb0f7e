import { type Page, squeeze, textOf } from '../html/page.ts';
import type { Cues } from './cues.ts';

const LONGEST = 90;
const CODE = /^[#№]?\s*([A-Za-z0-9][A-Za-z0-9._/-]{1,40})(?=$|[\s,;|()\]）。、])/;

/**
 * Returns the text that stands behind a label: in the same text, or in the next element of a table, list or line. `colon`: in the
 * same text only behind a colon, so that a sentence that starts with the word is none.
 */
export function* findLabelled(
  page: Page,
  cues: readonly Cues[],
  label: RegExp,
  colon = false,
): Generator<{ index: number; value: string }> {
  for (const [index, node] of page.nodes.entries()) {
    if (node.tag !== '' || node.hidden || cues[index]?.aside === true) continue;
    const text = squeeze(node.text.slice(0, 400)).replace(/^[•·\-–|(]+\s*/, '');
    if (text.length < 2 || !label.test(text)) continue;
    const found = label.exec(text)?.[0] ?? '';
    const rest = text.slice(found.length);
    if (rest !== '' && colon && !/[:：]\s*$/.test(found)) continue;
    if (rest !== '') yield { index, value: rest.slice(0, LONGEST) };
    else {
      const value = nextText(page, index);
      if (value !== undefined) yield { index, value: value.slice(0, LONGEST) };
    }
  }
}

/** Returns a number or code at the start of a text: '#123-45 (new)' → '123-45'. Undefined for words. */
export function readCodeAt(text: string): string | undefined {
  const code = CODE.exec(text.normalize('NFKC'))?.[1]?.replace(/[._/-]+$/, '');
  return code !== undefined && /\d/.test(code) && code.length >= 3 ? code : undefined;
}

/** A label ends in its own element; its value is the next text that is seen, a few nodes on. */
function nextText(page: Page, index: number): string | undefined {
  for (let at = index + 1; at < Math.min(index + 9, page.nodes.length); at++) {
    const node = page.nodes[at];
    if (node === undefined || node.tag !== '' || node.hidden) continue;
    const text = squeeze(node.text).replace(/^[:：#]\s*/, '');
    if (text !== '' && text !== ':') return text;
  }
  return undefined;
}

/** Returns the text of the first element with one of these attribute values, or its `content`. */
export function textOfElement(page: Page, index: number): string {
  return page.nodes[index]?.attributes['content'] ?? textOf(page, index, 300);
}
