import { houseSubject, type Message, masterSubject } from '../message.ts';
import type { PlantedEvent } from '../networks/network.ts';
import { randomOf } from '../random.ts';
import { type Slot, shareOfHour, slotOf, type World } from '../world/world.ts';
import { fhl } from '../write/fhl.ts';
import { fwb } from '../write/fwb.ts';
import { type Master, masterAt, tenth } from './waybill.ts';

/** Night flights file by day and day flights by night: traffic never stops. */
const HOURS = [3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 5, 5, 5, 4, 4, 3, 3];
/** Waybills to one master, amendments included, as counted over many days. */
const UNITS_PER_MASTER = 5.28;
const SHARE = 0.3;
const AMENDED = 0.03;
const AMENDED_AFTER_HOURS = 3;
const LATE_LIST = 0.25;
/** Smuggling that nothing in the papers shows. */
const HIDDEN = 0.0015;

/** Returns the running numbers of the masters that are filed in an hour. */
export function mastersOf(world: World, slot: Slot): readonly [number, number] {
  const perDay = Math.max(1, Math.round((world.unitsPerDay * SHARE) / UNITS_PER_MASTER));
  const [from, to] = shareOfHour(perDay, HOURS, slot.hour);
  return [slot.day * perDay + from, slot.day * perDay + to];
}

/** Yields an hour's FWB and FHL: new masters, house lists that come an hour late, amendments of three hours ago. */
export function* airCargo(world: World, slot: Slot, planted: readonly PlantedEvent[]): Generator<Message> {
  yield* plantedMessages(planted);
  for (const master of mastersIn(world, slot)) {
    const fate = randomOf(world.seed, 'fate', master.awb);
    yield waybillMessage(master, fate.chance(HIDDEN) && master.houses.length === 0);
    if (master.houses.length > 0 && !fate.chance(LATE_LIST)) yield listMessage(world, master);
  }
  for (const master of mastersIn(world, slotOf(world, slot.day, slot.hour - 1))) {
    const fate = randomOf(world.seed, 'fate', master.awb);
    fate.next();
    if (master.houses.length > 0 && fate.chance(LATE_LIST)) yield listMessage(world, master);
  }
  for (const master of mastersIn(world, slotOf(world, slot.day, slot.hour - AMENDED_AFTER_HOURS))) {
    const random = randomOf(world.seed, 'amended', master.awb);
    if (!random.chance(AMENDED)) continue;
    if (master.houses.length > 0) yield listMessage(world, amended(master));
    else yield waybillMessage({ ...master, pieces: master.pieces + 1, mass: tenth(master.mass + 4.5) }, false);
  }
}

function* plantedMessages(events: readonly PlantedEvent[]): Generator<Message> {
  for (const event of events) {
    if (event.type === 'master') yield { feed: 'air-cargo', text: fwb(event.master), units: 1, planted: true };
    if (event.type === 'houses') {
      yield { feed: 'air-cargo', text: fhl(event.master, event.houses), units: event.houses.length, planted: true };
    }
  }
}

function* mastersIn(world: World, slot: Slot): Generator<Master> {
  if (slot.day < 0) return;
  const [from, to] = mastersOf(world, slot);
  for (let running = from; running < to; running += 1) yield masterAt(world, running, slot.at);
}

function waybillMessage(master: Master, hidden: boolean): Message {
  const base = { feed: 'air-cargo', text: fwb(master), units: 1, planted: false } as const;
  return hidden ? { ...base, hidden: [masterSubject(master.awb)] } : base;
}

function listMessage(world: World, master: Master): Message {
  const random = randomOf(world.seed, 'hidden', master.awb);
  const hidden = master.houses
    .filter(() => random.chance(HIDDEN))
    .map((house) => houseSubject(master.awb, house.number));
  return { feed: 'air-cargo', text: fhl(master, master.houses), units: master.houses.length, planted: false, hidden };
}

/** The list again with one piece moved from the first house of several pieces to its neighbour, so that the sums still hold. */
function amended(master: Master): Master {
  const [first, second, ...rest] = master.houses;
  if (first === undefined || second === undefined) return master;
  if (first.pieces < 2) return { ...master, houses: [{ ...first, text: `${first.text} AND PARTS` }, second, ...rest] };
  const moved = tenth(first.massKg / first.pieces);
  const changed = [
    { ...first, pieces: first.pieces - 1, massKg: tenth(first.massKg - moved) },
    { ...second, pieces: second.pieces + 1, massKg: tenth(second.massKg + moved) },
  ];
  return { ...master, houses: [...changed, ...rest] };
}
