import { type Item, itemValues, textValue } from '../html/item.ts';
import type { Draft, Source } from './product.ts';
import { isOfType, makeDraft } from './schema-draft.ts';

const PRODUCTS =
  /^(?:Product|IndividualProduct|ProductModel|ProductGroup|SomeProducts|Vehicle|Car|Motorcycle|Book|Movie|MusicAlbum|VideoGame|SoftwareApplication|Event|MusicEvent|TheaterEvent)$/i;
const WRAPPERS =
  /^(?:WebPage|ItemPage|ItemList|ListItem|CollectionPage|SearchResultsPage|OfferCatalog|DataFeed|DataFeedItem|BreadcrumbList)$/i;
const MAX_PRODUCTS = 200;
const MAX_DEPTH = 8;

/** What the items of a page say of products. */
export interface Found {
  readonly drafts: readonly Draft[];
  /** Organisations, people and web sites that the page names beside its products. */
  readonly parties: readonly Item[];
  /** News, notices and the like. */
  readonly articles: readonly Item[];
}

/** Returns the products among a page's items, wherever they stand: at the top, as main entity, in lists, as variants, as what an offer offers. */
export function readProducts(items: readonly Item[], source: Source): Found {
  const byId = new Map(items.flatMap((item) => (item.id === undefined ? [] : [[item.id, item] as const])));
  const walk = new Walk(byId, source);
  for (const item of items) walk.take(item, 0);
  return { drafts: walk.drafts, parties: walk.parties, articles: walk.articles };
}

class Walk {
  readonly drafts: Draft[] = [];
  readonly parties: Item[] = [];
  readonly articles: Item[] = [];
  readonly #byId: ReadonlyMap<string, Item>;
  readonly #source: Source;
  readonly #seen = new Set<Item>();

  constructor(byId: ReadonlyMap<string, Item>, source: Source) {
    this.#byId = byId;
    this.#source = source;
  }

  take(given: Item, depth: number): void {
    const item = this.#follow(given);
    if (this.#seen.has(item) || depth > MAX_DEPTH || this.drafts.length >= MAX_PRODUCTS) return;
    this.#seen.add(item);
    const offers = this.#offersOf(item);
    if (isOfType(item, PRODUCTS) && (!isOfType(item, /Event$/i) || offers.length > 0))
      this.#addProduct(item, offers, depth);
    else if (isOfType(item, /^(?:Offer|AggregateOffer)$/i)) this.#addOffer(item, depth);
    else if (isOfType(item, /(?:Organization|Organisation|Corporation|LocalBusiness|Store|Person|Restaurant)$/i))
      this.parties.push(item);
    else if (isOfType(item, /(?:Article|BlogPosting|^Report|^Legislation|^GovernmentService)$/i))
      this.articles.push(item);
    else if (isOfType(item, WRAPPERS)) {
      for (const inner of itemValues(
        item,
        'mainEntity',
        'mainEntityOfPage',
        'itemListElement',
        'item',
        'about',
        'dataFeedElement',
      ))
        this.take(inner, depth + 1);
    }
  }

  /** An item that is only a reference stands for the one it names. */
  #follow(item: Item): Item {
    return item.properties.size <= 1 && item.id !== undefined ? (this.#byId.get(item.id) ?? item) : item;
  }

  #offersOf(item: Item): Item[] {
    return itemValues(item, 'offers', 'offer').map((offer) => this.#follow(offer));
  }

  #addProduct(item: Item, offers: readonly Item[], depth: number): void {
    const variants = itemValues(item, 'hasVariant', 'model')
      .map((one) => this.#follow(one))
      .filter((one) => isOfType(one, PRODUCTS));
    const variantOffers = variants.flatMap((variant) => this.#offersOf(variant));
    this.drafts.push(makeDraft(item, offers.length > 0 ? offers : variantOffers, this.#source));
    for (const variant of variants) {
      if (textValue(variant, 'url') === undefined) this.#seen.add(variant);
      else this.take(variant, depth + 1);
    }
  }

  /** An offer at the top names its product, or is one itself. */
  #addOffer(offer: Item, depth: number): void {
    const products = itemValues(offer, 'itemOffered').map((one) => this.#follow(one));
    const [product] = products;
    if (product === undefined) {
      if (textValue(offer, 'price', 'lowPrice') !== undefined)
        this.drafts.push(makeDraft(offer, [offer], this.#source));
    } else if (this.#offersOf(product).length > 0) this.take(product, depth + 1);
    else {
      this.#seen.add(product);
      this.drafts.push(makeDraft(product, [offer], this.#source));
    }
  }
}
