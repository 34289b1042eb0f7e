import { houseSubject, postalSubject } from '../message.ts';
import { otherTransliteration } from '../world/name.ts';
import { type Party, personExact } from '../world/party.ts';
import type { Person } from '../world/person.ts';
import { filed, itemEvent, plantedItem, plantedMaster, plantedTrip, scatteredSerial } from './materials.ts';
import { type Bed, frameOf, memberOf, type Network, ownForeigner, ownResident, type Planter } from './network.ts';

/** One person as addressee of a postal item, consignee of a house and traveller. */
export const personInAllChannels: Planter = {
  pattern: 'person-in-all-channels',
  plant(bed) {
    const person = ownResident(bed, 0);
    const exact = personExact(person);
    const familyFirst = { ...exact, name: `${otherSpelling(bed, person)} ${person.given}` };
    return {
      ...inThree(bed, exact, familyFirst, person),
      ...frameOf(bed, 'person-in-all-channels', 'border', false),
      note: 'addressee of a postal item, consignee of a house and traveller: same telephone number and e-mail, name in other order or spelling',
      members: [memberOf(person)],
    };
  },
  plantNearMiss(bed) {
    const people = [0, 1, 2].map((at) => ownResident(bed, at));
    const [first, second, third] = people.map((person) => ({
      ...person,
      family: 'SATO',
      given: 'HIROSHI',
      sex: 'M' as const,
    }));
    if (first === undefined || second === undefined || third === undefined)
      throw new RangeError('three people are wanted');
    const planted = inThree(bed, personExact(first), personExact(second), third);
    return {
      ...planted,
      subjects: planted.subjects.map((subject) => ({ ...subject, contraband: false })),
      ...frameOf(bed, 'person-in-all-channels', 'border', true),
      note: 'three people who share a common name and nothing else, one in each channel',
      members: people.map(memberOf),
    };
  },
};

/** The first network of a day spells the name alike everywhere, the next ones as other clerks would. */
function otherSpelling(bed: Bed, person: Person): string {
  return bed.variant % 2 === 0 ? person.family : otherTransliteration(person.familyLong, bed.random);
}

function inThree(
  bed: Bed,
  addressee: Party,
  consignee: Party,
  traveller: Person,
): Pick<Network, 'subjects' | 'events'> {
  const wish = {
    sender: personExact(ownForeigner(bed, 0)),
    addressee,
    day: bed.day,
    hour: 2,
    serial: scatteredSerial(bed, 0),
  };
  const item = plantedItem(bed, wish);
  const master = plantedMaster(bed, 0, 6, [{ consignee }]);
  const trip = plantedTrip(bed, 0, traveller, [8, 23]);
  return {
    subjects: [
      { ...postalSubject(item.s10), contraband: true },
      { ...houseSubject(master.awb, master.houses[0]?.number ?? ''), contraband: true },
      { ...trip.subject, contraband: true },
    ],
    events: [itemEvent(wish, item), ...filed(bed, 6, master), trip.event],
  };
}
