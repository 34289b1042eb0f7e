import { houseSubject, postalSubject, type Subject } from '../message.ts';
import { type Address, officeAddress } from '../world/address.ts';
import { type Party, personExact } from '../world/party.ts';
import { foreigner } from '../world/person.ts';
import { filed, itemEvent, plantedItem, plantedMaster, scatteredSerial } from './materials.ts';
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

const NAMES = 7;
const RESIDENTS = 6;
const HOTEL_GUESTS = 46;
const NEAR_NOTES = {
  dormitory: 'six students at one address, each gets two items from home',
  hotel: 'forty-six guests of one hotel, more names than an address may have before it counts as common',
} as const;

/** Six and more names at one address within five days, each used once. */
export const dropAddress: Planter = {
  pattern: 'drop-address',
  plant(bed) {
    const address = officeAddress(bed.serial, 'CORPO ASAHI 102');
    const people = Array.from({ length: NAMES }, (_, at) => ownResident(bed, at));
    const viaHouses = bed.variant % 2 === 1 ? 2 : 0;
    const sent = people.map((person, at) => {
      const receiver = nameOnly(personExact(person), address);
      return at < viaHouses
        ? byHouse(bed, at, receiver)
        : byPost(bed, at, { addressee: receiver, sender: personExact(ownForeigner(bed, at)) });
    });
    return {
      ...network(bed, sent, false),
      note: `${NAMES} names at one address, each used once${viaHouses > 0 ? ', two of them for houses by air' : ''}`,
      members: people.map(memberOf),
    };
  },
  plantNearMiss(bed) {
    const variant = inTurn(bed, ['dormitory', 'hotel'] as const);
    return {
      ...network(bed, variant === 'hotel' ? hotel(bed) : dormitory(bed), true),
      note: NEAR_NOTES[variant],
      members: [],
    };
  },
};

interface Sent {
  readonly subject: Subject;
  readonly events: readonly PlantedEvent[];
}

function byPost(bed: Bed, at: number, form: { sender: Party; addressee: Party; hour?: number }): Sent {
  const hour = form.hour ?? bed.random.between(0, 21);
  const wish = { ...form, day: bed.day, hour, serial: scatteredSerial(bed, at) };
  const item = plantedItem(bed, wish);
  return { subject: postalSubject(item.s10), events: [itemEvent(wish, item)] };
}

function byHouse(bed: Bed, at: number, consignee: Party): Sent {
  const hour = bed.random.between(1, 20);
  const master = plantedMaster(bed, at, hour, [{ consignee }]);
  return { subject: houseSubject(master.awb, master.houses[0]?.number ?? ''), events: filed(bed, hour, master) };
}

function dormitory(bed: Bed): Sent[] {
  const address = officeAddress(bed.serial, 'STUDENT HOUSE MIDORI');
  const names = Array.from({ length: RESIDENTS }, (_, at) => at);
  return [0, 1].flatMap((round) =>
    names.map((at) => {
      const student = { ...personExact(ownResident(bed, at)), address };
      return byPost(bed, round * RESIDENTS + at, { addressee: student, sender: personExact(ownForeigner(bed, at)) });
    }),
  );
}

/** All in the first hour, so that the address is common before anything looks at it. */
function hotel(bed: Bed): Sent[] {
  const address = officeAddress(bed.serial, 'HOTEL BAYVIEW');
  return Array.from({ length: HOTEL_GUESTS }, (_, at) => {
    const index = 2 * bed.random.below(Math.floor(bed.world.foreigners / 2));
    const guest = nameOnly(personExact(foreigner(bed.world.seed, index)), address);
    const sender = personExact(foreigner(bed.world.seed, index + 1));
    return byPost(bed, at, { addressee: guest, sender, hour: 0 });
  });
}

function nameOnly(party: Party, address: Address): Party {
  const { phone: _, email: __, ...rest } = party;
  return { ...rest, address };
}

function network(bed: Bed, sent: readonly Sent[], nearMiss: boolean): Omit<Network, 'note' | 'members'> {
  return {
    ...frameOf(bed, 'drop-address', 'trade', nearMiss),
    subjects: sent.map(({ subject }) => ({ ...subject, contraband: !nearMiss })),
    events: sent.flatMap(({ events }) => events),
  };
}
