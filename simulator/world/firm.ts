import { corporateNumber } from '../check-digits.ts';
import { elementAt, randomOf, spread } from '../random.ts';
import { FIRM_TRADES, FIRM_WORDS, JAPANESE_FIRM_FORMS } from '../vocabulary/names.ts';
import { PARTNERS, type Partner } from '../vocabulary/partners.ts';
import { type Address, foreignAddress, homeAddress } from './address.ts';
import { numbered } from './numbering.ts';

/** One invented firm: the same index is the same firm on every day and in every channel. */
export interface Firm {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** Thirteen digits, firms of the importing country only. */
  readonly corporateNumber?: string;
  /** Firms of countries that give one. */
  readonly eori?: string;
  readonly phone: string;
  readonly email: string;
  readonly address: Address;
}

const EORI: Readonly<Record<string, string>> = {
  DE: 'DE###############',
  NL: 'NL#########',
  FR: 'FR##############',
  GB: 'GB############',
};
/** Households below this number are people's; firms live above it. */
const FIRM_HOMES = 2_000_000;

/** Returns an importer: a firm in the importing country. */
export function importer(seed: string, index: number): Firm {
  const random = randomOf(seed, 'importer', index);
  const host = `${firmWords(index).join('-').toLowerCase()}-${index}.co.example`;
  return {
    id: `I${index}`,
    name: fitting(firmWords(index), random.pick(JAPANESE_FIRM_FORMS)),
    country: 'JP',
    corporateNumber: corporateNumber(10_000_000_000 + spread(index, 900_000_000)),
    phone: numbered('+813n#######', index, 271_828),
    email: `import@${host}`,
    address: homeAddress(FIRM_HOMES + index),
  };
}

/** Returns an exporter of one partner country. */
export function exporter(seed: string, partner: Partner, index: number): Firm {
  const random = randomOf(seed, 'exporter', partner.code, index);
  const city = random.pick(partner.cities);
  const eori = EORI[partner.code];
  const words = firmWords(index + 31 * PARTNERS.indexOf(partner));
  return {
    id: `X${partner.code}${index}`,
    name: fitting([words[0], ...(partner.code === 'HK' ? ['HK'] : []), ...words.slice(1)], random.pick(partner.forms)),
    country: partner.code,
    ...(eori === undefined ? {} : { eori: numbered(eori, index, 577) }),
    phone: numbered(partner.mobile, 5_000_000 + index, 3_141_592),
    email: `sales@${words.join('-').toLowerCase()}-${partner.code.toLowerCase()}${index}.example`,
    address: foreignAddress(partner, city, random),
  };
}

/** Returns a forwarder's office; a few dozen firms with branches in every country. */
export function forwarder(seed: string, index: number, country: string): Firm {
  const names = [
    'TRANSORIENT',
    'BLUE BRIDGE',
    'KAIKO EXPRESS',
    'PACIFIC LINK',
    'MERIDIAN AIR',
    'SEIREI',
    'EURASIA',
    'SKYWAY',
  ];
  const kinds = ['LOGISTICS', 'FORWARDING', 'AIR CARGO', 'CONSOLIDATORS', 'GLOBAL FREIGHT'];
  const name = `${elementAt(names, index % names.length)} ${elementAt(kinds, Math.floor(index / names.length) % kinds.length)}`;
  const partner = PARTNERS.find((each) => each.code === country);
  const random = randomOf(seed, 'forwarder', index, country);
  const common = { id: `W${country}${index}`, name: `${name} ${country}`, country };
  const email = `ops@${name.replace(/ /g, '-').toLowerCase()}.${country.toLowerCase()}.example`;
  if (partner === undefined) {
    return {
      ...common,
      corporateNumber: corporateNumber(20_000_000_000 + index),
      phone: numbered('+816n#######', index, 161_803),
      email,
      address: homeAddress(FIRM_HOMES + 900_000 + index),
    };
  }
  return {
    ...common,
    phone: numbered(partner.mobile, 6_000_000 + index, 3_141_592),
    email,
    address: foreignAddress(partner, random.pick(partner.cities), random),
  };
}

/** Returns a customs broker of the importing country. */
export function broker(seed: string, index: number): Firm {
  const random = randomOf(seed, 'broker', index);
  const words = firmWords(300_000 + index);
  const name = `${words[0]} ${words[1]} CUSTOMS BROKERS KK`;
  return {
    id: `B${index}`,
    name,
    country: 'JP',
    corporateNumber: corporateNumber(30_000_000_000 + spread(index, 10_000_000)),
    phone: numbered('+814n#######', index, 141_421),
    email: `entry${random.between(1, 9)}@${words.slice(0, 2).join('-').toLowerCase()}-${index}.co.example`,
    address: homeAddress(FIRM_HOMES + 950_000 + index),
  };
}

/** How many customs brokers there are. */
export const BROKERS = 30;

/** How many forwarders there are. */
export const FORWARDERS = 40;

/** Words and legal form in the 35 signs that waybills have for a name: the second word is left out where it does not fit. */
function fitting(words: readonly string[], form: string): string {
  const whole = `${words.join(' ')} ${form}`;
  return whole.length <= 35 ? whole : `${words[0]} ${words.at(-1)} ${form}`;
}

function firmWords(index: number): [string, string, string] {
  const width = FIRM_WORDS.length;
  const place = spread(index, width * width * FIRM_TRADES.length);
  return [
    elementAt(FIRM_WORDS, place % width),
    elementAt(FIRM_WORDS, Math.floor(place / width) % width),
    elementAt(FIRM_TRADES, Math.floor(place / width / width)),
  ];
}
