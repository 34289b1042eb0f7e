import { postalSubject } from '../message.ts';
import { noted } from '../traffic/inspection.ts';
import { personExact } from '../world/party.ts';
import { findingEvent, itemEvent, plantedItem, plantedTrip, scatteredSerial } from './materials.ts';
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

type Outcome = 'found' | 'inconclusive' | 'nothing-found';
const NOTES: Readonly<Record<Outcome, string>> = {
  found: 'the traveller is the addressee of a postal item in which contraband was found that day',
  inconclusive: 'the traveller is the addressee of a postal item that is held: its X-ray was inconclusive',
  'nothing-found': 'the traveller is the addressee of a postal item that was opened and released',
};

/** A traveller is the addressee of a postal item that is held. */
export const travellerWithHeldParcel: Planter = {
  pattern: 'traveller-with-held-parcel',
  plant: (bed) => network(bed, inTurn(bed, ['inconclusive', 'found'] as const)),
  plantNearMiss: (bed) => network(bed, 'nothing-found'),
};

function network(bed: Bed, outcome: Outcome): Network {
  const nearMiss = outcome === 'nothing-found';
  const person = ownResident(bed, 0);
  const addressee = personExact(person);
  const sender = personExact(ownForeigner(bed, 0));
  const wish = { sender, addressee, day: bed.day, hour: 1, serial: scatteredSerial(bed, 0) };
  const item = plantedItem(bed, wish);
  const parties = [noted('Consignor', sender), noted('Consignee', addressee)];
  const finding = findingEvent(bed, {
    at: 0,
    hour: 5,
    office: 'JPKWS',
    subject: { kind: 'PostalItem', s10: item.s10 },
    parties,
    outcome,
  });
  const trip = plantedTrip(bed, 0, person, [9, 23]);
  return {
    ...frameOf(bed, 'traveller-with-held-parcel', 'border', nearMiss),
    note: NOTES[outcome],
    subjects: [
      { ...trip.subject, contraband: !nearMiss },
      { ...postalSubject(item.s10), contraband: !nearMiss },
    ],
    members: [memberOf(person)],
    events: [itemEvent(wish, item), finding, trip.event],
  };
}
