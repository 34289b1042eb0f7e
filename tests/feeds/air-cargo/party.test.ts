import { expect, test } from 'vitest';
import { readParty } from '../../../src/feeds/air-cargo/party.ts';
import { readSections } from '../../../src/feeds/air-cargo/sections.ts';

const KNOWN = new Set(['SHP', 'NAM', 'ADR', 'LOC']);

function party(text: string) {
  const lines = text.split('\n').map((line) => ({ text: line, byte: 0 }));
  const [section, ...parts] = readSections(lines, KNOWN).sections;
  if (section === undefined) throw new Error('the test gives no party');
  return readParty(section, parts);
}

const expected = {
  account: '12',
  name: 'EXAMPLE CO',
  streets: ['5 HIGH ST'],
  place: 'LONDON',
  state: 'LN',
  country: 'GB',
  postcode: 'SW1',
  contacts: [
    ['TE', '442079460958'],
    ['FX', '1'],
  ],
};

test.each([
  ['FWB/17, FHL/5', 'SHP/12\nNAM/EXAMPLE CO\nADR/5 HIGH ST\nLOC/LONDON/LN\n/GB/SW1/TE/442079460958/FX/1'],
  ['FWB/16, FHL/4', 'SHP/12\n/EXAMPLE CO\n/5 HIGH ST\n/LONDON/LN\n/GB/SW1/TE/442079460958/FX/1'],
  ['contacts on a line of their own', 'SHP/12\n/EXAMPLE CO\n/5 HIGH ST\n/LONDON/LN\n/GB/SW1\n/TE/442079460958/FX/1'],
])('%s: name, street, place, country and contacts are told apart', (_version, text) => {
  expect(party(text)).toMatchObject(expected);
});

test('a left-out postcode does not move the contacts', () => {
  expect(party('SHP\nNAM/A\nLOC/B\n/GB/TE/442079460958')).toMatchObject({
    postcode: '',
    contacts: [['TE', '442079460958']],
  });
});

test('names and streets on two lines are one name and two streets', () => {
  expect(party('SHP\nNAM/EXAMPLE\n/CO LTD\nADR/UNIT 5\n/HIGH ST')).toMatchObject({
    name: 'EXAMPLE CO LTD',
    streets: ['UNIT 5', 'HIGH ST'],
  });
});
