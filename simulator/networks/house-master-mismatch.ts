import { houseSubject, masterSubject } from '../message.ts';
import { type House, type Master, tenth } from '../traffic/waybill.ts';
import { filed, plantedMaster } from './materials.ts';
import { frameOf, inTurn, type Member, type Planter } from './network.ts';

const POUND_KG = 0.45359237;
const NOTES = {
  pieces: 'the master has more pieces than its houses together',
  mass: 'the master is a fifth heavier than its houses together',
  route: 'one house travels between other airports than its master',
} as const;
const NEAR_NOTES = {
  rounded: 'the master is 0.8 % heavier than its houses: rounding',
  pounds: 'the master states pounds, its houses kilograms; they agree',
  'late-houses': 'the first house list is short of two houses; the list an hour later is complete',
} as const;

/** Houses that do not add up to their master in pieces or mass, or that travel elsewhere. */
export const houseMasterMismatch: Planter = {
  pattern: 'house-master-mismatch',
  plant(bed) {
    const hour = bed.random.between(1, 18);
    const master = plantedMaster(bed, 0, hour);
    const variant = inTurn(bed, ['pieces', 'mass', 'route'] as const);
    const stated = falsified(master, variant);
    const odd = firstOf(stated.houses);
    return {
      ...frameOf(bed, 'house-master-mismatch', 'trade', false),
      note: NOTES[variant],
      subjects: [
        { ...masterSubject(master.awb), contraband: true },
        { ...houseSubject(master.awb, odd.number), contraband: true },
      ],
      members: partiesOf(odd),
      events: filed(bed, hour, stated),
    };
  },
  plantNearMiss(bed) {
    const hour = bed.random.between(1, 18);
    const master = plantedMaster(bed, 0, hour);
    const variant = inTurn(bed, ['late-houses', 'pounds', 'rounded'] as const);
    const frame = {
      ...frameOf(bed, 'house-master-mismatch', 'trade', true),
      note: NEAR_NOTES[variant],
      subjects: [{ ...masterSubject(master.awb), contraband: false }],
      members: [],
    };
    if (variant === 'rounded')
      return { ...frame, events: filed(bed, hour, { ...master, mass: tenth(sumOf(master) * 1.008) }) };
    if (variant === 'pounds') {
      return { ...frame, events: filed(bed, hour, { ...master, unit: 'L', mass: tenth(sumOf(master) / POUND_KG) }) };
    }
    const complete = { day: bed.day, hour: hour + 1, type: 'houses', master, houses: master.houses } as const;
    return { ...frame, events: [...filed(bed, hour, master, master.houses.slice(0, -2)), complete] };
  },
};

function falsified(master: Master, variant: keyof typeof NOTES): Master {
  if (variant === 'pieces') return { ...master, pieces: master.pieces + 4 };
  if (variant === 'mass') return { ...master, mass: tenth(master.mass * 1.19 + 8) };
  const [odd, ...others] = master.houses;
  return odd === undefined ? master : { ...master, houses: [{ ...odd, origin: 'BOG', destination: 'MNL' }, ...others] };
}

function sumOf(master: Master): number {
  return master.houses.reduce((sum, house) => sum + house.massKg, 0);
}

function firstOf(houses: readonly House[]): House {
  const [first] = houses;
  if (first === undefined) throw new RangeError('a planted consolidation has houses');
  return first;
}

function partiesOf(house: House): Member[] {
  return [house.shipper, house.consignee].map(({ kind, name, phone }) => ({
    kind,
    name,
    ...(phone === undefined ? {} : { phone }),
  }));
}
