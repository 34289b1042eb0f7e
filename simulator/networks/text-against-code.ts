import { houseSubject, postalSubject } from '../message.ts';
import { personExact } from '../world/party.ts';
import { filed, itemEvent, plantedItem, plantedMaster, scatteredSerial } from './materials.ts';
import { type Bed, frameOf, inTurn, type Network, ownForeigner, ownResident, type Planter } from './network.ts';

/** What the text says, and a code of quite other goods. */
const MISCODED = [
  { text: 'Running shoes', hs: '850440' },
  { text: 'Necklaces', hs: '490199' },
  { text: 'Wrist watch', hs: '392690' },
  { text: 'Handbag, wallet', hs: '848180' },
] as const;
/** Texts and codes that differ as honest ones do. */
const NEAR = [
  { text: 'Knitted sweater', hs: '620193', note: 'a sweater under a code of jackets' },
  { text: 'Shoe cleaner', hs: '340510', note: 'a text whose first word alone names other goods' },
  { text: 'Toys, machine parts', hs: '848790', note: 'two kinds of goods under the code of one' },
] as const;

/** Items of one sender, or every second time a house, whose text names other goods than their code. */
export const textAgainstCode: Planter = {
  pattern: 'text-against-code',
  plant(bed) {
    const goods = inTurn(bed, MISCODED);
    const note = `described as ${goods.text.toLowerCase()} and declared under HS ${goods.hs}`;
    return bed.variant % 2 === 1 ? byAir(bed, goods, note) : byPost(bed, goods, note, false);
  },
  plantNearMiss(bed) {
    const goods = inTurn(bed, NEAR);
    return byPost(bed, goods, goods.note, true);
  },
};

interface Described {
  readonly text: string;
  readonly hs: string;
}

function byPost(bed: Bed, { text, hs }: Described, note: string, nearMiss: boolean): Network {
  const sender = personExact(ownForeigner(bed, 0));
  const sent = [0, 1].map((at) => {
    const addressee = personExact(ownResident(bed, at + 1));
    const wish = { sender, addressee, day: bed.day, hour: bed.random.between(0, 21), serial: scatteredSerial(bed, at) };
    const made = plantedItem(bed, wish);
    const item = { ...made, pieces: made.pieces.slice(0, 1).map((piece) => ({ ...piece, text, hs })) };
    return { item, event: itemEvent(wish, item) };
  });
  return {
    ...frameOf(bed, 'text-against-code', 'trade', nearMiss),
    note,
    subjects: sent.map(({ item }) => ({ ...postalSubject(item.s10), contraband: !nearMiss })),
    members: [],
    events: sent.map(({ event }) => event),
  };
}

function byAir(bed: Bed, { text, hs }: Described, note: string): Network {
  const hour = bed.random.between(1, 20);
  const made = plantedMaster(bed, 0, hour, [{ consignee: personExact(ownResident(bed, 0)) }]);
  const houses = made.houses.map((house, at) => (at === 0 ? { ...house, text: text.toUpperCase(), hs } : house));
  const master = { ...made, houses };
  const number = houses[0]?.number ?? '';
  return {
    ...frameOf(bed, 'text-against-code', 'trade', false),
    note,
    subjects: [{ ...houseSubject(master.awb, number), contraband: true }],
    members: [],
    events: filed(bed, hour, master),
  };
}
