import { mistyped } from '../world/name.ts';
import type { Person } from '../world/person.ts';
import { plantedTrip } from './materials.ts';
import {
  type Bed,
  frameOf,
  inTurn,
  memberOf,
  type Network,
  ownForeigner,
  ownResident,
  type Planter,
} from './network.ts';

const NEAR_NOTES = {
  marriage: 'one woman under two surnames: given name, date of birth and passport are the same',
  order: 'surname and given name stand the other way round in one booking',
  typing: 'the surname has one slip of a hand in one booking',
} as const;

/** One travel document, two clearly different people. */
export const oneDocumentTwoPeople: Planter = {
  pattern: 'one-document-two-people',
  plant(bed) {
    const owner = bed.variant % 2 === 0 ? ownForeigner(bed, 0) : ownResident(bed, 0);
    const other = bed.variant % 2 === 0 ? ownForeigner(bed, 3) : ownResident(bed, 1);
    const { issuer, passport, passportExpiry, nationality } = owner;
    return {
      ...twoTrips(bed, owner, { ...other, issuer, passport, passportExpiry, nationality }, true),
      ...frameOf(bed, 'one-document-two-people', 'border', false),
      note: 'two travellers with other names, dates of birth and contacts show the same passport',
      members: [memberOf(owner), memberOf(other)],
    };
  },
  plantNearMiss(bed) {
    const owner = ownResident(bed, 0);
    const variant = inTurn(bed, ['marriage', 'order', 'typing'] as const);
    return {
      ...twoTrips(bed, owner, sameAs(bed, owner, variant), false),
      ...frameOf(bed, 'one-document-two-people', 'border', true),
      note: NEAR_NOTES[variant],
      members: [memberOf(owner)],
    };
  },
};

function sameAs(bed: Bed, owner: Person, variant: keyof typeof NEAR_NOTES): Person {
  switch (variant) {
    case 'marriage':
      return { ...owner, family: ownResident(bed, 2).family };
    case 'order':
      return { ...owner, family: owner.given, given: owner.family };
    case 'typing':
      return { ...owner, family: mistyped(owner.family, bed.random) };
  }
}

function twoTrips(bed: Bed, one: Person, other: Person, contraband: boolean): Pick<Network, 'subjects' | 'events'> {
  const trips = [plantedTrip(bed, 0, one, [3, 12]), plantedTrip(bed, 1, other, [9, 23])];
  return {
    subjects: trips.map(({ subject }) => ({ ...subject, contraband })),
    events: trips.map(({ event }) => event),
  };
}
