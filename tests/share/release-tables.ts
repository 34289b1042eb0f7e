import { join } from 'node:path';
import { readPolicy } from '../../src/auth/policy.ts';
import { checkReleasePolicy } from '../../src/share/release-policy.ts';
import type { ReleaseTables } from '../../src/share/release-tables.ts';
import { ROOT } from '../parts.ts';

export const policy = readPolicy(join(ROOT, 'policy'));

/** What one partner may ask for and on which basis, in the tests of this folder. */
export const asked = { partner: 'nz-customs', purpose: 'smuggling', instrument: 'cmaa-jp-nz' };

export const plain = 'air-cargo/customs/plain/trade';
export const restricted = 'air-cargo/customs/restricted/trade';
export const post = 'post/customs/plain/trade';
export const passenger = 'pnr/customs/plain/passenger/2026-W47';

const to = { ...asked };

export const tables: ReleaseTables = {
  instruments: {
    'cmaa-jp-nz': { purposes: ['smuggling'], courtUse: 'with-consent', onwardRelease: 'never', retentionDays: 1_095 },
  },
  reach: [{ ...to, classes: ['air-cargo/*/plain/trade', 'air-cargo/*/restricted/trade', 'pnr/*/plain/passenger'] }],
  rows: [
    {
      ...to,
      about: 'Names of firms are free.',
      kinds: ['Organisation'],
      fields: ['name'],
      markings: ['plain', 'restricted'],
      do: 'release',
    },
    { ...to, kinds: ['Person'], fields: ['name'], markings: ['plain'], do: 'release' },
    { ...to, kinds: ['Person'], fields: ['name'], markings: ['restricted'], do: 'ask' },
    { ...to, kinds: ['Person'], fields: ['birthDate'], markings: ['plain'], do: 'year' },
    { ...to, kinds: ['Person', 'Organisation'], fields: ['Address'], markings: ['plain'], do: 'country' },
    { ...to, kinds: ['Organisation'], fields: ['CorporateNumber', 'Eori'], markings: ['plain'], do: 'release' },
    { ...to, kinds: ['Consignment'], fields: ['TransportDocument', 'grossMassKg'], markings: ['plain'], do: 'release' },
    { ...to, kinds: ['Movement'], fields: ['departureDate'], markings: ['plain'], do: 'month' },
    { ...to, kinds: ['Traveller'], fields: ['name'], markings: ['plain'], do: 'redact' },
  ],
};

export const releasePolicy = checkReleasePolicy(tables, policy);
