import { plusHours } from '../calendar.ts';
import { airWaybill } from '../check-digits.ts';
import { houseSubject, masterSubject } from '../message.ts';
import { type House, houseNumber, load, type Master, masterAt, tenth, totals } from '../traffic/waybill.ts';
import { FREIGHT } from '../vocabulary/goods.ts';
import { slotOf } from '../world/world.ts';
import { type Bed, frameOf, inTurn, type Member, type PlantedEvent, type Planter } from './network.ts';

/** Running numbers of planted masters lie far above those of ordinary ones. */
const RUNNING = 50_000_000;
const POUND = 0.45359237;

/** Houses that do not add up to their master in pieces or mass, or that travel elsewhere. */
export const houseMasterMismatch: Planter = {
  pattern: 'house-master-mismatch',
  plant(bed) {
    const { master, hour } = consolidation(bed);
    const [odd, ...others] = master.houses;
    if (odd === undefined) throw new RangeError('a consolidation has houses');
    const variant = inTurn(bed, ['pieces', 'mass', 'route'] as const);
    const houses = variant === 'route' ? [{ ...odd, origin: 'BOG', destination: 'MNL' }, ...others] : master.houses;
    const stated: Master = {
      ...master,
      houses,
      pieces: variant === 'pieces' ? master.pieces + bed.random.between(3, 6) : master.pieces,
      mass: variant === 'mass' ? tenth(master.mass * 1.19 + 8) : master.mass,
    };
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
    const { master, hour } = consolidation(bed);
    const variant = inTurn(bed, ['rounded', 'pounds', 'late-houses'] as const);
    const stated: Master = {
      ...master,
      ...(variant === 'rounded' ? { mass: tenth(master.mass * 1.008) } : {}),
      ...(variant === 'pounds' ? { unit: 'L' as const, mass: tenth(master.mass / POUND) } : {}),
    };
    return {
      ...frameOf(bed, 'house-master-mismatch', 'trade', true),
      note: NEAR_NOTES[variant],
      subjects: [{ ...masterSubject(master.awb), contraband: false }],
      members: [],
      events: variant === 'late-houses' ? filedInParts(bed, hour, stated) : filed(bed, hour, stated),
    };
  },
};

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

/** An ordinary consolidation, made again until it has houses enough to tell something by. */
function consolidation(bed: Bed): { master: Master; hour: number } {
  const hour = bed.random.between(1, 18);
  const filedAt = slotOf(bed.world, bed.day, hour).at;
  const base = masterAt(bed.world, RUNNING + bed.serial, filedAt);
  const awb = airWaybill(base.airline.prefix, 9_990_000 - (bed.serial % 900_000));
  const houses: House[] = [];
  for (let at = 0; at < 4; at += 1) {
    const goods = bed.random.pick(FREIGHT);
    const { pieces, massKg, valueUsd } = load(goods, bed.random, bed.random.between(3, 8));
    houses.push({
      number: houseNumber(bed.serial % 40, RUNNING + bed.serial, at),
      origin: base.origin,
      destination: base.destination,
      pieces,
      massKg,
      text: goods.text,
      hs: goods.hs,
      shipper: base.houses[at]?.shipper ?? base.shipper,
      consignee: base.houses[at]?.consignee ?? base.consignee,
      value: valueUsd,
      currency: 'USD',
    });
  }
  const sums = totals(houses, bed.random);
  const text = 'CONSOLIDATION AS PER ATTACHED LIST';
  return { hour, master: { ...base, awb, houses, text, departure: plusHours(filedAt, 8), ...sums } };
}

function filed(bed: Bed, hour: number, master: Master): PlantedEvent[] {
  return [
    { day: bed.day, hour, type: 'master', master },
    { day: bed.day, hour, type: 'houses', master, houses: master.houses },
  ];
}

function filedInParts(bed: Bed, hour: number, master: Master): PlantedEvent[] {
  return [
    { day: bed.day, hour, type: 'master', master },
    { day: bed.day, hour, type: 'houses', master, houses: master.houses.slice(0, -2) },
    { day: bed.day, hour: hour + 1, type: 'houses', master, houses: master.houses },
  ];
}

function partiesOf(house: House): Member[] {
  return [house.shipper, house.consignee].map(({ kind, name, phone }) => ({
    kind,
    name,
    ...(phone === undefined ? {} : { phone }),
  }));
}
