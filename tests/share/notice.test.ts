import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classOf } from '../../src/auth/classify.ts';
import { readPolicy } from '../../src/auth/policy.ts';
import { classKey } from '../../src/model/access.ts';
import { parsedUnitShape } from '../../src/model/parsed-unit.ts';
import { entityKey } from '../../src/resolve/key.ts';
import { mapNotice, type NoticeInput } from '../../src/share/notice.ts';
import { ROOT } from '../parts.ts';
import { now } from './hubs.ts';

const input: NoticeInput = {
  number: '2026-17',
  title: 'Found in the second container',
  text: 'What was given led to the place.',
  reportedAt: '2026-11-23T12:00:00.000Z',
  receipt: 'jp-customs-20261123-0011223344556677',
  outcome: 'found',
  parties: [{ name: 'ACME TRADING LTD', identifiers: [{ kind: 'Phone', value: '+81 90 1234 5678' }] }],
  goods: [
    { kind: 'ContainerNumber', value: 'CSQU3054383' },
    { kind: 'TransportDocument', value: '61812345675/AEI1' },
    { kind: 'S10', value: 'RR123456785GB' },
    { kind: 'Mrn', value: '22GB08F37SW8EUG5A2' },
  ],
};

describe("a partner's notice", () => {
  const unit = mapNotice('nz-customs', input, now);

  test('is a unit of the feed partner, in the class of the partner', () => {
    expect(parsedUnitShape.parse(unit)).toEqual(unit);
    const { feed, document } = unit;
    const attributes = classOf(readPolicy(join(ROOT, 'policy')), { feed, sender: document.sender });
    expect(attributes && classKey(attributes)).toBe('partner/nz-customs/plain/intelligence');
  });

  test('names the report, and who and what it is about, by their own keys', () => {
    expect(unit.mentions.map((mention) => [mention.kind, entityKey(mention)])).toEqual([
      ['Report', 'source+report=nz-customs|2026-17'],
      ['Organisation', undefined],
      ['Container', 'container=CSQU3054383'],
      ['Consignment', 'awb+house=61812345675|AEI1'],
      ['PostalItem', 's10=RR123456785GB'],
      ['Declaration', 'mrn=22GB08F37SW8EUG5A2'],
    ]);
    expect(unit.links).toHaveLength(5);
    expect(unit.mentions[0]?.said).toEqual({ outcome: 'found', receipt: input.receipt });
  });

  test('told twice is the same unit, and otherwise another', () => {
    expect(mapNotice('nz-customs', { ...input }, now)).toEqual(unit);
    expect(mapNotice('nz-customs', { ...input, text: 'Other.' }, now).header).not.toBe(unit.header);
    expect(mapNotice('fr-customs', input, now).document.sender).toBe('fr-customs');
  });

  test('that is wrong is refused with every problem, none of which holds a value', () => {
    const wrong: NoticeInput = {
      ...input,
      number: '../x',
      title: '',
      text: 'x'.repeat(2_001),
      reportedAt: '2027-01-01T00:00:00.000Z',
      receipt: 'x'.repeat(201),
      parties: [{ identifiers: [] }, { name: 'A', identifiers: [{ kind: 'Phone', value: '12' }] }],
      goods: [{ kind: 'Phone', value: '+819012345678' }],
    };
    expect(() => mapNotice('nz-customs', wrong, now)).toThrow(
      expect.objectContaining({
        problems: [
          'number: must be 1 to 64 letters, digits and . _ / -',
          'title: must have 1 to 200 characters',
          'text: must have 1 to 2,000 characters',
          'receipt: must have 200 characters at most',
          'parties.0: names nobody',
          'reportedAt: must not be later than now',
          'parties.1.identifiers.0: is not a Phone as this is told',
          'goods.0: is not a Phone as this is told',
        ],
      }),
    );
  });
});
