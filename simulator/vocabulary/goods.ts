/** Goods as traders write them, with their HS 2022 subheading. Value in USD a kilogram and mass of one piece in kilograms, as ranges. */
export interface Goods {
  readonly text: string;
  readonly hs: string;
  readonly usdPerKg: readonly [number, number];
  readonly kgPerPiece: readonly [number, number];
}

const goods = (text: string, hs: string, value: [number, number], mass: [number, number]): Goods => ({
  text,
  hs,
  usdPerKg: value,
  kgPerPiece: mass,
});

/** What firms send by air. */
export const FREIGHT: readonly Goods[] = [
  goods('INTEGRATED CIRCUITS', '854231', [300, 2500], [4, 12]),
  goods('PRINTED CIRCUIT BOARDS', '853400', [60, 400], [5, 18]),
  goods('LITHIUM ION BATTERY PACKS', '850760', [20, 60], [8, 20]),
  goods('SMARTPHONE PARTS', '851779', [80, 500], [4, 15]),
  goods('NOTEBOOK COMPUTERS', '847130', [150, 500], [6, 16]),
  goods('COMPUTER PARTS', '847330', [60, 300], [6, 18]),
  goods('LED LAMPS', '853952', [15, 60], [6, 14]),
  goods('ELECTRIC MOTORS', '850110', [20, 70], [8, 24]),
  goods('CABLE HARNESS', '854430', [15, 50], [8, 22]),
  goods('OPTICAL LENSES', '900190', [100, 900], [3, 10]),
  goods('MEDICAL INSTRUMENTS', '901890', [80, 700], [4, 14]),
  goods('DIAGNOSTIC REAGENTS', '382219', [100, 1200], [2, 9]),
  goods('PHARMACEUTICAL PREPARATIONS', '300490', [100, 1500], [3, 12]),
  goods('WOMENS KNITTED BLOUSES', '610610', [15, 45], [8, 18]),
  goods('COTTON T SHIRTS', '610910', [10, 30], [10, 20]),
  goods('MENS TROUSERS', '620342', [12, 35], [10, 20]),
  goods('LEATHER HANDBAGS', '420221', [40, 400], [6, 14]),
  goods('SPORTS FOOTWEAR', '640411', [20, 60], [8, 16]),
  goods('WRIST WATCH PARTS', '911490', [100, 900], [2, 6]),
  goods('IMITATION JEWELLERY', '711719', [30, 150], [3, 9]),
  goods('COSMETIC PREPARATIONS', '330499', [20, 120], [8, 18]),
  goods('TOYS', '950300', [8, 25], [8, 18]),
  goods('FISHING TACKLE', '950790', [15, 60], [8, 16]),
  goods('AIRCRAFT PARTS', '880730', [200, 3000], [5, 40]),
  goods('AUTOMOTIVE PARTS', '870899', [10, 50], [10, 28]),
  goods('BALL BEARINGS', '848210', [12, 50], [12, 26]),
  goods('VALVES FOR PIPES', '848180', [15, 80], [10, 28]),
  goods('PUMP PARTS', '841391', [20, 90], [10, 28]),
  goods('MEASURING INSTRUMENTS', '903180', [80, 800], [4, 16]),
  goods('PLASTIC PARTS', '392690', [6, 20], [8, 18]),
  goods('SILICONE GASKETS', '401693', [10, 40], [8, 18]),
  goods('FRESH SALMON FILLETS', '030441', [9, 18], [18, 25]),
  goods('FRESH ASPARAGUS', '070920', [4, 9], [5, 11]),
  goods('CUT ORCHIDS', '060313', [8, 20], [6, 12]),
  goods('FRESH MANGOES', '080450', [3, 8], [5, 10]),
  goods('COFFEE SAMPLES', '090111', [8, 30], [2, 8]),
  goods('PRINTED BOOKS', '490199', [5, 15], [10, 20]),
  goods('STAINLESS STEEL FITTINGS', '730729', [10, 40], [12, 28]),
  goods('MACHINE TOOL PARTS', '846693', [25, 120], [10, 30]),
  goods('SEMICONDUCTOR EQUIPMENT PARTS', '848690', [150, 2500], [6, 30]),
];

/** What people and shops send by post. */
export const PARCEL: readonly Goods[] = [
  goods('T-shirt', '610910', [20, 60], [0.2, 0.5]),
  goods('Dress', '620443', [25, 90], [0.3, 0.8]),
  goods('Jacket', '620240', [30, 120], [0.6, 1.6]),
  goods('Shoes', '640419', [25, 90], [0.7, 1.5]),
  goods('Phone case', '392690', [30, 120], [0.05, 0.2]),
  goods('USB cable', '854442', [30, 100], [0.05, 0.3]),
  goods('Earphones', '851830', [60, 300], [0.1, 0.3]),
  goods('LED strip light', '940542', [20, 60], [0.2, 0.8]),
  goods('Cosmetics', '330499', [40, 150], [0.1, 0.8]),
  goods('Face masks', '340130', [20, 80], [0.2, 1]),
  goods('Vitamins', '210690', [40, 150], [0.2, 1.2]),
  goods('Green tea', '090210', [20, 80], [0.2, 1]),
  goods('Chocolate', '180632', [15, 40], [0.3, 1.5]),
  goods('Books', '490199', [10, 30], [0.4, 2]),
  goods('Toy figure', '950300', [30, 150], [0.2, 1.2]),
  goods('Puzzle', '950300', [15, 40], [0.5, 1.5]),
  goods('Wrist watch', '910211', [100, 600], [0.1, 0.4]),
  goods('Necklace', '711719', [80, 400], [0.05, 0.2]),
  goods('Handbag', '420222', [40, 250], [0.4, 1.2]),
  goods('Sunglasses', '900410', [60, 300], [0.1, 0.3]),
  goods('Fishing lures', '950790', [30, 120], [0.2, 0.8]),
  goods('Guitar strings', '920930', [40, 150], [0.1, 0.3]),
  goods('Car mirror cover', '870829', [20, 70], [0.4, 1.8]),
  goods('Drone propeller', '880790', [60, 200], [0.1, 0.5]),
  goods('Gift, sweets', '170490', [15, 40], [0.3, 1.5]),
  goods('Gift, clothes', '611030', [20, 60], [0.5, 2.5]),
  goods('Documents', '490700', [1, 3], [0.1, 0.5]),
];

/** Rough rates into yen for declared values. */
export const YEN_PER: Readonly<Record<string, number>> = { USD: 150, EUR: 165, CNY: 21, JPY: 1 };

/** What is hidden, with the goods text it travels under. */
export const CONTRABAND = [
  { substance: 'methamphetamine', where: 'in the walls of the box', kg: [0.4, 6] },
  { substance: 'cocaine', where: 'inside machine parts', kg: [0.5, 9] },
  { substance: 'MDMA', where: 'in sweets packaging', kg: [0.1, 3] },
  { substance: 'ketamine', where: 'in cosmetic jars', kg: [0.2, 4] },
  { substance: 'cannabis resin', where: 'between clothes', kg: [0.2, 5] },
  { substance: 'gold bars', where: 'cast as tool parts', kg: [1, 10] },
  { substance: 'counterfeit handbags', where: 'in the open', kg: [1, 8] },
] as const;

/** What is found on ordinary inspections. */
export const MINOR_FINDS = [
  { substance: 'undeclared sausages', where: 'between clothes', kg: [0.3, 4] },
  { substance: 'counterfeit watches', where: 'in the open', kg: [0.2, 2] },
  { substance: 'medicines over the allowance', where: 'in the open', kg: [0.1, 1] },
  { substance: 'undeclared cigarettes', where: 'in a toy box', kg: [0.4, 3] },
  { substance: 'undervalued jewellery', where: 'in a book', kg: [0.05, 0.5] },
] as const;
