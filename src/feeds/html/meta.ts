import { findElements, type Page, squeeze, textOf } from './page.ts';

/** What the head of a page says of it. */
export interface Meta {
  /** First content of each name, lower case, of `property`, `name` or `itemprop`: 'og:title', 'product:price:amount'. */
  readonly values: ReadonlyMap<string, string>;
  readonly title: string | undefined;
  readonly canonical: string | undefined;
  /** Of the html element: 'de-AT'. */
  readonly language: string | undefined;
}

const MAX_META = 1_000;

/** Returns the meta elements, title, canonical link and language of a page (Open Graph protocol and the usual names). */
export function readMeta(page: Page): Meta {
  const values = new Map<string, string>();
  for (const index of findElements(page, 'meta')) {
    const { property, name, itemprop, content } = page.nodes[index]?.attributes ?? {};
    const key = (property ?? name ?? itemprop)?.toLowerCase().trim();
    if (key !== undefined && content !== undefined && !values.has(key) && values.size < MAX_META) {
      const text = squeeze(content.slice(0, 5_000));
      if (text !== '') values.set(key, text);
    }
  }
  return { values, title: findTitle(page), canonical: findCanonical(page), language: findLanguage(page) };
}

function findTitle(page: Page): string | undefined {
  const [index] = findElements(page, 'title');
  const text = index === undefined ? '' : textOf(page, index, 1_000, true);
  return text === '' ? undefined : text;
}

function findCanonical(page: Page): string | undefined {
  for (const index of findElements(page, 'link')) {
    const { rel, href } = page.nodes[index]?.attributes ?? {};
    if (rel?.toLowerCase().trim() === 'canonical' && href !== undefined) return href.trim();
  }
  return undefined;
}

function findLanguage(page: Page): string | undefined {
  const [index] = findElements(page, 'html');
  const attributes = page.nodes[index ?? -1]?.attributes;
  const language = (attributes?.['lang'] ?? attributes?.['xml:lang'])?.trim();
  return language === undefined || !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(language) ? undefined : language;
}
