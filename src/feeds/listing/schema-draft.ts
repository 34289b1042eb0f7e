import { normaliseCurrency } from '../../normalise/currency.ts';
import { type Item, itemValues, localName, textValue } from '../html/item.ts';
import { readMarkupAmount } from './money.ts';
import type { Availability, Draft, Price, Seller, Source } from './product.ts';

/** True when an item has one of these types. */
export function isOfType(item: Item, types: RegExp): boolean {
  return item.types.some((type) => types.test(type));
}

/** Returns what an item says of a product, with the offers for it. */
export function makeDraft(item: Item, offers: readonly Item[], source: Source): Draft {
  const flat = offers.flatMap((offer) => [offer, ...itemValues(offer, 'offers')]);
  return {
    source,
    url:
      textValue(item, 'url') ??
      flat.map((offer) => textValue(offer, 'url')).find((url) => url !== undefined) ??
      item.id,
    name: cutText(textValue(item, 'name', 'title'), 2_000),
    brand: cutText(textValue(item, 'brand', 'manufacturer'), 300),
    sku: readCode(
      textValue(item, 'sku') ??
        flat.map((offer) => textValue(offer, 'sku')).find((sku) => sku !== undefined) ??
        textValue(item, 'productID'),
    ),
    mpn: readCode(textValue(item, 'mpn')),
    gtin: readGtin(item),
    price: readPrice(item, flat),
    availability: readAvailability(flat),
    seller: flat.map(readSeller).find((seller) => seller !== undefined),
    images: readImages(item),
    description: cutText(textValue(item, 'description'), 2_000),
  };
}

function cutText(text: string | undefined, limit: number): string | undefined {
  const cut = text?.replace(/\s+/g, ' ').slice(0, limit).trim();
  return cut === '' ? undefined : cut;
}

/** Returns a number or code without its scheme or words behind it: 'sku:123' → '123'. */
function readCode(text: string | undefined): string | undefined {
  const words = text
    ?.trim()
    .replace(/^(?:sku|mpn|isbn|gtin\d*|upc|ean|asin|id)\s*:\s*/i, '')
    .split(/\s+/);
  // A code in front of words is the code; words alone are a name.
  const code =
    words === undefined || words.length === 1
      ? words?.[0]
      : words.find((_, at) => at === 0 && /\d.*\d.*\d/.test(words[0] ?? ''));
  return code === undefined || code === '' || code.length > 100 || /^(?:null|undefined|none|n\/a|0)$/i.test(code)
    ? undefined
    : code;
}

function readGtin(item: Item): string | undefined {
  const code = textValue(item, 'gtin13', 'gtin', 'gtin14', 'gtin12', 'gtin8', 'isbn')?.replace(/\D/g, '');
  return code !== undefined && /^\d{8,14}$/.test(code) ? code : undefined;
}

/** The offers' prices, the cheapest first: what a reader is shown as "from". Prices of nothing are no prices. */
function readPrice(item: Item, offers: readonly Item[]): Price | undefined {
  const prices = [...offers, item].flatMap((offer) => readOfferPrice(offer) ?? []).filter(({ amount }) => amount > 0);
  const [first] = prices;
  if (first === undefined) return undefined;
  const same = prices.filter(({ currency }) => currency === first.currency);
  const lowest = same.reduce((low, price) => (price.amount < low.amount ? price : low), first);
  const to = Math.max(...same.map((price) => price.to ?? price.amount));
  return to > lowest.amount ? { ...lowest, to, others: same.map(({ amount }) => amount) } : lowest;
}

function readOfferPrice(offer: Item): Price | undefined {
  const specifications = itemValues(offer, 'priceSpecification');
  // A list price is what is struck through.
  const specification =
    specifications.find((one) => !/ListPrice|SRP|MSRP|Strikethrough/i.test(textValue(one, 'priceType') ?? '')) ??
    specifications[0];
  const text =
    textValue(offer, 'price', 'lowPrice') ?? (specification && textValue(specification, 'price', 'minPrice'));
  const money = text === undefined ? undefined : readMarkupAmount(text);
  if (money === undefined) return undefined;
  const named = textValue(offer, 'priceCurrency') ?? (specification && textValue(specification, 'priceCurrency'));
  const currency = named === undefined ? undefined : normaliseCurrency(named);
  const high = readMarkupAmount(textValue(offer, 'highPrice') ?? '');
  const sign = money.sign ?? (currency === undefined ? named?.slice(0, 8) : undefined);
  return { amount: money.amount, currency, sign, ...(high === undefined ? {} : { to: high.amount }) };
}

const STATES: Readonly<Record<string, Availability>> = {
  instock: 'in-stock',
  instoreonly: 'in-stock',
  onlineonly: 'in-stock',
  limitedavailability: 'in-stock',
  available: 'in-stock',
  backorder: 'pre-order',
  preorder: 'pre-order',
  presale: 'pre-order',
  madetoorder: 'pre-order',
  outofstock: 'out-of-stock',
  soldout: 'out-of-stock',
  discontinued: 'out-of-stock',
  oos: 'out-of-stock',
};

/** Returns the state that a schema.org ItemAvailability, or a word as pages write it, stands for. */
export function readAvailabilityWord(text: string | undefined): Availability | undefined {
  return text === undefined
    ? undefined
    : STATES[
        localName(text)
          .toLowerCase()
          .replace(/[^a-z]/g, '')
      ];
}

/** A product can be had when one of its offers can. */
function readAvailability(offers: readonly Item[]): Availability | undefined {
  const states = offers.flatMap((offer) => readAvailabilityWord(textValue(offer, 'availability')) ?? []);
  return (['in-stock', 'pre-order', 'out-of-stock'] as const).find((state) => states.includes(state));
}

function readSeller(offer: Item): Seller | undefined {
  const [item] = itemValues(offer, 'seller', 'offeredBy');
  if (item !== undefined) return readParty(item);
  const name = textValue(offer, 'seller', 'offeredBy');
  return name === undefined
    ? undefined
    : {
        name: cutText(name, 300),
        isPerson: undefined,
        id: undefined,
        url: undefined,
        phones: [],
        emails: [],
        address: undefined,
      };
}

/** Returns what an Organization, Person or Store item says of itself. */
export function readParty(item: Item): Seller {
  const points = [item, ...itemValues(item, 'contactPoint')];
  const address = itemValues(item, 'address')[0];
  const plain = address === undefined ? textValue(item, 'address') : undefined;
  const parts =
    address === undefined
      ? [plain]
      : ['streetAddress', 'postOfficeBoxNumber', 'addressLocality', 'addressRegion', 'postalCode'].map((name) =>
          textValue(address, name),
        );
  const given = parts.filter((part) => part !== undefined).map((part) => part.slice(0, 300));
  return {
    name: cutText(textValue(item, 'legalName', 'name'), 300),
    isPerson: isOfType(item, /^Person$/i) ? true : item.types.length > 0 ? false : undefined,
    id: readCode(textValue(item, 'identifier')),
    url: textValue(item, 'url') ?? item.id,
    phones: points.flatMap((point) => textValue(point, 'telephone') ?? []).slice(0, 10),
    emails: points.flatMap((point) => textValue(point, 'email') ?? []).slice(0, 10),
    address:
      given.length === 0 ? undefined : { country: address && textValue(address, 'addressCountry'), parts: given },
  };
}

function readImages(item: Item): string[] | undefined {
  const images = (item.properties.get('image') ?? []).flatMap((value) =>
    typeof value === 'string' ? value : (textValue(value, 'url', 'contentUrl') ?? value.id ?? []),
  );
  return images.length === 0 ? undefined : images.slice(0, 20);
}
