import { elementAt, type Random, spread } from '../random.ts';
import { BUILDINGS, TOWNS } from '../vocabulary/japan.ts';
import type { City, Partner } from '../vocabulary/partners.ts';

/** An address in capitals, in parts, as forms ask for them. */
export interface Address {
  readonly street: string;
  readonly city: string;
  readonly state?: string;
  readonly postcode: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

const CHOME = 6;
const BANCHI = 29;
const GO = 19;
const FLATS = 25;
const HOMES = TOWNS.length * CHOME * BANCHI * GO * FLATS;

/** Returns the address of the `index`-th household of the country: no two households share one. */
export function homeAddress(index: number): Address {
  let rest = spread(index, HOMES, 104_729);
  const take = (radix: number) => {
    const value = rest % radix;
    rest = Math.floor(rest / radix);
    return value;
  };
  const town = elementAt(TOWNS, take(TOWNS.length));
  const lot = `${take(CHOME) + 1}-${take(BANCHI) + 1}-${take(GO) + 1}`;
  const flat = take(FLATS);
  const building = elementAt(BUILDINGS, (index * 5 + flat) % BUILDINGS.length);
  const unit = flat < 10 ? '' : ` ${building} ${Math.floor(flat / 4)}0${(flat % 4) + 1}`;
  // Houses without a building differ by their lot's branch number.
  const branch = flat > 0 && flat < 10 ? `-${flat}` : '';
  return {
    street: `${lot}${branch} ${town.town}${unit}`,
    city: town.ward,
    state: town.prefecture,
    postcode: town.postcode,
    country: 'JP',
  };
}

/** Returns the address of the `index`-th office building that a network or a near miss uses; never a household's. */
export function officeAddress(index: number, building: string): Address {
  const town = elementAt(TOWNS, spread(index, TOWNS.length));
  return {
    street:
      `${7 + (index % 3)}-${(index % 25) + 1}-${20 + (Math.floor(index / 75) % 40)} ${town.town} ${building}`.trim(),
    city: town.ward,
    state: town.prefecture,
    postcode: town.postcode,
    country: 'JP',
  };
}

/** Returns an address abroad. */
export function foreignAddress(partner: Partner, city: City, random: Random): Address {
  const number = random.between(1, 1999);
  const street = random.pick(partner.streets);
  const room = random.chance(0.5) ? ` ROOM ${random.between(1, 30)}0${random.between(1, 9)}` : '';
  let postcode = '';
  for (const symbol of city.postcode) {
    postcode += symbol === '#' ? random.below(10) : symbol === '@' ? random.pick([...'ABDEHJLNPRSTUWXYZ']) : symbol;
  }
  return {
    street: `${number} ${street}${room}`,
    city: city.name,
    ...(city.state === undefined ? {} : { state: city.state }),
    postcode,
    country: partner.code,
  };
}
