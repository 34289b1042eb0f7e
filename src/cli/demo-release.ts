import type { ReleaseTables } from '../share/release-tables.ts';

/** What the two hubs of a demonstration may ask each other for, and the agreement it rests on. */
export const demoPurpose = 'smuggling';
export const demoInstrument = 'cmaa-demo';

/**
 * Returns a small release policy towards one partner: trade and open pages are in reach, passengers and findings are not; names
 * and numbers leave, dates of birth as years, addresses as countries; contacts wait for a person.
 */
export function demoRelease(partner: string): ReleaseTables {
  const to = { partner, purpose: demoPurpose, instrument: demoInstrument };
  const plain = { ...to, markings: ['plain'] };
  return {
    instruments: {
      [demoInstrument]: {
        about: 'An agreement on mutual assistance, invented for the demonstration.',
        purposes: [demoPurpose],
        courtUse: 'with-consent',
        onwardRelease: 'never',
        retentionDays: 1_095,
      },
    },
    reach: [
      {
        ...to,
        classes: ['air-cargo/*/plain/trade', 'post/*/plain/trade', 'declaration/*/plain/trade', 'listing/*/plain/open'],
      },
    ],
    rows: [
      { ...plain, kinds: ['Person', 'Organisation'], fields: ['name'], do: 'release' },
      { ...plain, kinds: ['Organisation'], fields: ['CorporateNumber', 'Eori', 'TaxNumber'], do: 'release' },
      { ...plain, kinds: ['Person'], fields: ['birthDate'], do: 'year' },
      { ...plain, kinds: ['Person', 'Organisation'], fields: ['Address'], do: 'country' },
      { ...plain, kinds: ['Person', 'Organisation'], fields: ['Phone', 'Email'], do: 'ask' },
      {
        ...plain,
        kinds: ['Consignment', 'PostalItem', 'Declaration', 'Container'],
        fields: ['TransportDocument', 'S10', 'Mrn', 'ContainerNumber', 'goodsText', 'grossMassKg'],
        do: 'release',
      },
      { ...plain, kinds: ['Listing'], fields: ['Url', 'goodsText', 'name'], do: 'release' },
    ],
  };
}
