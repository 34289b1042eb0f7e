import { expect, test } from 'vitest';
import { readControlInformation } from '../../../src/feeds/air-cargo/oci.ts';
import { readSections } from '../../../src/feeds/air-cargo/sections.ts';

test('a line that leaves out country and information goes on with those of the line before', () => {
  const lines = ['OCI/GB/ISS/RA/001-011', '///ED/0213', '/US/AGT/A/1', '//DNR/D/UN1234'].map((text) => ({
    text,
    byte: 0,
  }));
  const [section] = readSections(lines, new Set(['OCI'])).sections;
  if (section === undefined) throw new Error('the test gives no group');
  expect(
    readControlInformation(section).map(({ country, information, control, text }) => [
      country,
      information,
      control,
      text,
    ]),
  ).toEqual([
    ['GB', 'ISS', 'RA', '001-011'],
    ['GB', 'ISS', 'ED', '0213'],
    ['US', 'AGT', 'A', '1'],
    ['US', 'DNR', 'D', 'UN1234'],
  ]);
});
