import type { FindingMessage } from '../../src/model/finding-message.ts';
import { houseSubject, postalSubject } from '../message.ts';
import { noted, pastHouse, pastItem } from '../traffic/inspection.ts';
import { commonPhone } from '../traffic/waybill.ts';
import { type Party, personExact } from '../world/party.ts';
import {
  type FindingWish,
  filed,
  findingEvent,
  itemEvent,
  plantedItem,
  plantedMaster,
  scatteredSerial,
} from './materials.ts';
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

/** Numbers of the past that networks use lie apart from those of ordinary findings. */
const PAST_FROM = 500_000;
const NOTES = {
  phone: 'the consignee of a house has the telephone number of the addressee of a seized postal item; the names differ',
  email: 'the addressee of a postal item has the e-mail address of the consignee of a seized house; the names differ',
  address:
    'the addressee of a postal item lives at the address of the addressee of an item seized some hours before; the names differ',
} as const;

/** A rare phone, e-mail or postal address shared with a party of an earlier seizure. */
export const sharedContact: Planter = {
  pattern: 'shared-contact',
  plant(bed) {
    const flagged = ownResident(bed, 0);
    const other = ownResident(bed, 1);
    const variant = inTurn(bed, ['phone', 'email', 'address'] as const);
    const planted =
      variant === 'phone'
        ? houseWithPhone(bed, personExact(flagged), { ...contactless(personExact(other)), phone: flagged.phone })
        : variant === 'email'
          ? itemWith(
              bed,
              { ...contactless(personExact(other)), email: flagged.email },
              pastSeizure(bed, personExact(flagged), 'house'),
            )
          : itemAtAddress(bed, personExact(flagged), { ...contactless(personExact(other)), address: flagged.address });
    return {
      ...frameOf(bed, 'shared-contact', 'inspection', false),
      ...planted,
      note: NOTES[variant],
      members: [memberOf(flagged), memberOf(other)],
    };
  },
  plantNearMiss(bed) {
    const flagged = { ...personExact(ownResident(bed, 0)), phone: commonPhone(bed.world, bed.serial) };
    const other = { ...personExact(ownResident(bed, 1)), phone: flagged.phone };
    const { subjects, events } = houseWithPhone(bed, flagged, other, 16);
    return {
      ...frameOf(bed, 'shared-contact', 'inspection', true),
      subjects: subjects.map((subject) => ({ ...subject, contraband: false })),
      events,
      note: 'a seized house and an honest one both give the number of a forwarder that many give',
      members: [],
    };
  },
};

type Planted = Pick<Network, 'subjects' | 'events'>;

function houseWithPhone(bed: Bed, flagged: Party, consignee: Party, hour = bed.random.between(7, 20)): Planted {
  const master = plantedMaster(bed, 0, hour, [{ consignee }]);
  const house = master.houses[0]?.number ?? '';
  return {
    subjects: [{ ...houseSubject(master.awb, house), contraband: true }],
    events: [findingEvent(bed, pastSeizure(bed, flagged, 'item')), ...filed(bed, hour, master)],
  };
}

function itemWith(bed: Bed, addressee: Party, seizure: FindingWish): Planted {
  const wish = {
    sender: personExact(ownForeigner(bed, 1)),
    addressee,
    day: bed.day,
    hour: bed.random.between(7, 20),
    serial: scatteredSerial(bed, 1),
  };
  const item = plantedItem(bed, wish);
  return {
    subjects: [{ ...postalSubject(item.s10), contraband: true }],
    events: [findingEvent(bed, seizure), itemEvent(wish, item)],
  };
}

/** The seized item was announced by this simulation too. */
function itemAtAddress(bed: Bed, flagged: Party, addressee: Party): Planted {
  const seized = {
    sender: personExact(ownForeigner(bed, 0)),
    addressee: flagged,
    day: bed.day,
    hour: 1,
    serial: scatteredSerial(bed, 0),
  };
  const item = plantedItem(bed, seized);
  const later = itemWith(bed, addressee, seizure(flagged, 'JPKWS', { kind: 'PostalItem', s10: item.s10 }));
  return {
    subjects: [...later.subjects, { ...postalSubject(item.s10), contraband: true }],
    events: [itemEvent(seized, item), ...later.events],
  };
}

function pastSeizure(bed: Bed, flagged: Party, of: 'item' | 'house'): FindingWish {
  const number = PAST_FROM + bed.serial;
  if (of === 'item') return seizure(flagged, 'JPKWS', { kind: 'PostalItem', s10: pastItem(number, 'CN') });
  return seizure(flagged, 'JPNRT', { kind: 'Consignment', ...pastHouse(number, bed.random) });
}

function seizure(flagged: Party, office: string, subject: FindingMessage['subject']): FindingWish {
  return { at: 0, hour: 4, office, subject, parties: [noted('Consignee', flagged)], outcome: 'found' };
}

/** Without telephone and e-mail. */
function contactless(party: Party): Party {
  const { phone: _, email: __, ...rest } = party;
  return rest;
}
