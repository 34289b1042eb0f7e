import { elementAt, randomOf } from '../random.ts';
import { PARCEL } from '../vocabulary/goods.ts';
import { FIRM_TRADES, FIRM_WORDS } from '../vocabulary/names.ts';
import { PARTNERS } from '../vocabulary/partners.ts';
import { exporter, type Firm } from '../world/firm.ts';

/** One offer of a shop, as its page states it. */
export interface Offer {
  readonly id: number;
  readonly sku: string;
  readonly name: string;
  readonly description: string;
  /** In the currency's usual unit, two decimals. */
  readonly price: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly inStock: boolean;
  readonly seller: Firm;
}

/** One news article or notice of an authority. */
export interface Article {
  readonly id: number;
  readonly headline: string;
  readonly body: string;
  /** YYYY-MM-DD. */
  readonly published: string;
  readonly author: string;
}

const COLOURS = ['black', 'white', 'navy', 'red', 'olive', 'grey'] as const;
const STOCK = 0.85;

/** Returns the offers of a shop: the same for a seed and a shop's name. Sellers are firms of the simulated traffic. */
export function offersOf(seed: string, shop: string, count: number): readonly Offer[] {
  return Array.from({ length: count }, (_, at) => {
    const random = randomOf(seed, 'offer', shop, at);
    const goods = random.pick(PARCEL);
    const partner = random.pickSkewed(PARTNERS);
    const brand = random.pick(FIRM_WORDS);
    const mass = goods.kgPerPiece[0] + random.next() * (goods.kgPerPiece[1] - goods.kgPerPiece[0]);
    const perKg = goods.usdPerKg[0] + random.next() * (goods.usdPerKg[1] - goods.usdPerKg[0]);
    const colour = random.pick(COLOURS);
    return {
      id: at + 1,
      sku: `${brand.slice(0, 3)}-${random.digits(6)}`,
      name: `${brand} ${goods.text}, ${colour}`,
      description: `${goods.text} in ${colour}, ${Math.round(mass * 1_000)} g, posted from ${partner.code}.`,
      price: Math.max(mass * perKg, 0.5).toFixed(2),
      currency: 'USD',
      inStock: random.chance(STOCK),
      seller: exporter(seed, partner, random.below(40)),
    };
  });
}

/** Returns the articles of a notice site: the same for a seed. */
export function articlesOf(seed: string, count: number): readonly Article[] {
  return Array.from({ length: count }, (_, at) => {
    const random = randomOf(seed, 'article', at);
    const partner = random.pickSkewed(PARTNERS);
    const firm = exporter(seed, partner, random.below(40));
    const goods = random.pick(PARCEL).text.toLowerCase();
    const city = random.pick(partner.cities).name;
    return {
      id: at + 1,
      headline: `Customs stop ${goods} at ${city}`,
      body: `Officers at ${city} stopped ${random.between(2, 90)} parcels of ${goods}. The consignor was named as ${firm.name}.`,
      published: new Date(Date.UTC(2026, 9, 1 + (at % 50))).toISOString().slice(0, 10),
      author: `${elementAt(FIRM_TRADES, at % FIRM_TRADES.length)} desk`,
    };
  });
}
