import { normaliseUrl } from '../../normalise/url.ts';
import { readMicrodata, readRdfa } from '../html/attribute-items.ts';
import type { Item } from '../html/item.ts';
import { readJsonLd } from '../html/json-ld.ts';
import { type Meta, readMeta } from '../html/meta.ts';
import { type Page, parsePage } from '../html/page.ts';
import { findSince } from './find-since.ts';
import { fold, type Layout, readLayout } from './layout.ts';
import { readMetaDraft, readShown, readUrlDraft } from './page-drafts.ts';
import { type Draft, merge, type Product } from './product.ts';
import { readProducts } from './schema-org.ts';
import { type Disagreement, settle } from './settle.ts';

/** What a page tells, before anything is normalised. */
export interface ReadPage {
  readonly page: Page;
  readonly meta: Meta;
  readonly layout: Layout;
  /** What the page itself is about; undefined for one that only lists products of other pages. */
  readonly own: Product | undefined;
  /** Other products that markup names. */
  readonly others: readonly Product[];
  /** Parties that markup names beside products. */
  readonly parties: readonly Item[];
  /** What markup says of a piece of news or notice. */
  readonly article: Item | undefined;
  readonly unreadableJson: number;
  readonly repairedJson: number;
  /** Where what the page shows and what its markup says differ. */
  readonly disagreements: readonly Disagreement[];
}

/** Returns what a page tells. `askedAt` is its address; without one the canonical link or og:url stands for it. */
export function readPage(html: string, askedAt: string | undefined): ReadPage {
  const page = parsePage(html);
  const meta = readMeta(page);
  const url = askedAt ?? normaliseUrl(meta.canonical ?? meta.values.get('og:url') ?? '');
  const jsonLd = readJsonLd(page);
  const found = [
    readProducts(jsonLd.items, 'json-ld'),
    readProducts(readMicrodata(page), 'microdata'),
    readProducts(readRdfa(page), 'rdfa'),
  ];
  const names = [meta.values.get('og:title'), meta.title].filter((name) => name !== undefined);
  const named = found.flatMap(({ drafts }) => (drafts.length === 1 ? (drafts[0]?.name ?? []) : []));
  const layout = readLayout(page, [...named, ...names], [...names, meta.values.get('description') ?? '']);
  const shown = readShown(layout, url ?? '', meta.title);
  const split = found.map(({ drafts }) => splitOwn(drafts, url, [...names, shown.name ?? '']));
  const others = split.flatMap((one) => one.others);
  const owns = split.flatMap(({ own }) => own ?? []);
  const isList = owns.length === 0 && others.length > 1;
  const settled = isList ? undefined : settle(owns, readMetaDraft(meta), shown, readUrlDraft(layout, url), layout);
  return {
    page,
    meta,
    layout,
    own: settled && addSince(settled.product, layout),
    others: others.map((draft) => merge([draft])),
    parties: found.flatMap(({ parties }) => parties),
    article: found.flatMap(({ articles }) => articles)[0],
    unreadableJson: jsonLd.unreadable,
    repairedJson: jsonLd.repaired,
    disagreements: settled?.disagreements ?? [],
  };
}

/** What a page says of its seller's account is the own product's. */
function addSince(product: Product, layout: Layout): Product {
  const since = product.seller === undefined ? undefined : findSince(layout);
  return product.seller === undefined || since === undefined
    ? product
    : { ...product, seller: { ...product.seller, since } };
}

/** Of the products that one kind of markup names, the page's own: the only one, the one at its address, of its name, or without address. */
function splitOwn(
  drafts: readonly Draft[],
  url: string | undefined,
  names: readonly string[],
): { own: Draft | undefined; others: Draft[] } {
  const titles = names.map(fold).filter((name) => name !== '');
  const own =
    (drafts.length === 1 ? drafts[0] : undefined) ??
    drafts.find((draft) => draft.url !== undefined && normaliseUrl(draft.url, url) === url) ??
    drafts.find(
      (draft) => draft.name !== undefined && titles.some((title) => title.startsWith(fold(draft.name ?? ''))),
    ) ??
    drafts.find((draft) => draft.url === undefined);
  return { own, others: drafts.filter((draft) => draft !== own) };
}
