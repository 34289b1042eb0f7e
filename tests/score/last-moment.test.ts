import { expect, test } from 'vitest';
import { type Leg, lastMoment, type Timed } from '../../src/score/last-moment.ts';

const KNOWN = Date.parse('2026-11-01T00:00:00Z');
const leg = (more: Partial<Leg>): Leg => ({
  scheduledArrival: null,
  departureDate: null,
  placeOfUnloading: null,
  ...more,
});
const timed = (more: Partial<Timed>): Timed => ({
  kind: 'Consignment',
  legs: [],
  postedAt: null,
  knownFrom: KNOWN,
  ...more,
});
const first = leg({ scheduledArrival: '2026-11-02T10:00:00', placeOfUnloading: 'ICN' });
const last = leg({ scheduledArrival: '2026-11-02T18:00:00', placeOfUnloading: 'NRT' });

test.each<[string, Timed, string]>([
  // Local time at the airport: Narita is nine hours ahead.
  ['goods come in with their last leg', timed({ legs: [last, first] }), '2026-11-02T09:00:00Z'],
  ['travellers come in with their first', timed({ kind: 'Traveller', legs: [last, first] }), '2026-11-02T01:00:00Z'],
  [
    'an offset in the time counts',
    timed({ legs: [leg({ scheduledArrival: '2026-11-02T18:00:00+09:00' })] }),
    '2026-11-02T09:00:00Z',
  ],
  [
    'without an arrival: the end of the day of departure',
    timed({ legs: [leg({ departureDate: '2026-11-02' })] }),
    '2026-11-02T23:59:59Z',
  ],
  [
    'an arrival at an airport nobody knows is read in UTC',
    timed({ legs: [leg({ scheduledArrival: '2026-11-02T18:00:00', placeOfUnloading: 'QQQ' })] }),
    '2026-11-02T18:00:00Z',
  ],
  [
    'post: four days from posting',
    timed({ kind: 'PostalItem', postedAt: '2026-11-02T06:00:00Z' }),
    '2026-11-06T06:00:00Z',
  ],
  [
    'post without a time of posting: four days from when it was known',
    timed({ kind: 'PostalItem' }),
    '2026-11-05T00:00:00Z',
  ],
  ['goods without a leg: a day from when they were known', timed({}), '2026-11-02T00:00:00Z'],
  ['a declaration: eight hours from when it was known', timed({ kind: 'Declaration' }), '2026-11-01T08:00:00Z'],
])('%s', (_, given, wanted) => {
  expect(new Date(lastMoment(given)).toISOString()).toBe(new Date(wanted).toISOString());
});
