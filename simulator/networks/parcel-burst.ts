import { postalSubject } from '../message.ts';
import { type Item, mailer, mailerSerial } from '../traffic/item.ts';
import { officeAddress } from '../world/address.ts';
import { type Party, personAsWritten, personExact } from '../world/party.ts';
import { itemEvent, plantedItem, scatteredSerial } from './materials.ts';
import {
  type Bed,
  frameOf,
  inTurn,
  memberOf,
  type Network,
  ownForeigner,
  ownResident,
  type PlantedEvent,
  type Planter,
} from './network.ts';

const NEAR_NOTES = {
  'one-sender': 'ten items to one person, all from the same shop',
  apartments: 'ten items of different senders to one building, each to a flat and a family of its own',
} as const;

/** Eight and more postal items of different senders to one addressee or address within three days. */
export const parcelBurst: Planter = {
  pattern: 'parcel-burst',
  plant(bed) {
    const receiver = ownResident(bed, 0);
    const spread = bed.variant % 2 === 1 && bed.day + 2 <= bed.lastDay;
    const count = 9 + (bed.serial % 4);
    const sent = Array.from({ length: count }, (_, at) => {
      const addressee = bed.variant % 2 === 0 ? personExact(receiver) : personAsWritten(receiver, bed.random);
      return send(bed, at, addressee, spread ? Math.floor((at * 3) / count) : 0);
    });
    return {
      ...network(bed, sent, false),
      day: bed.day + (spread ? 3 : 1),
      note: `${count} items of different senders to one person${spread ? ' over three days' : ' in one day'}`,
      members: [memberOf(receiver)],
    };
  },
  plantNearMiss(bed) {
    const variant = inTurn(bed, ['one-sender', 'apartments'] as const);
    const sent = Array.from({ length: 10 }, (_, at) =>
      variant === 'one-sender' ? fromShop(bed, at) : toFlat(bed, at),
    );
    return { ...network(bed, sent, true), note: NEAR_NOTES[variant], members: [] };
  },
};

type Sent = { readonly item: Item; readonly event: PlantedEvent };

function send(bed: Bed, at: number, addressee: Party, daysLater = 0): Sent {
  const wish = {
    sender: personExact(ownForeigner(bed, at + 1)),
    addressee,
    day: bed.day + daysLater,
    hour: bed.random.between(0, 21),
    serial: scatteredSerial(bed, at),
  };
  const item = plantedItem(bed, wish);
  return { item, event: itemEvent(wish, item) };
}

function fromShop(bed: Bed, at: number): Sent {
  const shop = mailer(bed.world, bed.serial % bed.world.mailers);
  const wish = {
    sender: shop.party,
    addressee: personExact(ownResident(bed, 0)),
    day: bed.day,
    hour: bed.random.between(0, 21),
    serial: mailerSerial(bed.serial % bed.world.mailers, 9_000 + at),
    goods: shop.goods,
  };
  const item = plantedItem(bed, wish);
  return { item, event: itemEvent(wish, item) };
}

function toFlat(bed: Bed, at: number): Sent {
  const person = ownResident(bed, at);
  const flat = `${2 + Math.floor(at / 4)}0${(at % 4) + 1}`;
  const address = officeAddress(bed.serial, `GRAND RESIDENCE ${flat}`);
  return send(bed, at, { ...personExact(person), address });
}

function network(bed: Bed, sent: readonly Sent[], nearMiss: boolean): Omit<Network, 'note' | 'members'> {
  return {
    ...frameOf(bed, 'parcel-burst', 'trade', nearMiss),
    subjects: sent.map(({ item }) => ({ ...postalSubject(item.s10), contraband: !nearMiss })),
    events: sent.map(({ event }) => event),
  };
}
