import { describe, expect, test } from 'vitest';
import type { Mention, MentionIdentifier } from '../../src/model/parsed-unit.ts';
import { entityKey } from '../../src/resolve/key.ts';

function party(identifiers: MentionIdentifier[], name?: string): Mention {
  return { ref: 'x', kind: 'Organisation', keys: {}, identifiers, facts: name === undefined ? {} : { name }, said: {} };
}
const account = (value: string, role: MentionIdentifier['role'] = 'is'): MentionIdentifier => ({
  kind: 'Account',
  value,
  role,
});
const address: MentionIdentifier = { kind: 'Address', value: 'GB|1 HIGH STREET LEEDS', role: 'contact' };

describe('a party with an account on a platform', () => {
  test('is that account, whatever name it shows', () => {
    const key = 'account=market.example|ACME';
    expect(entityKey(party([account('market.example|ACME')], 'Acme'))).toBe(key);
    expect(entityKey(party([address, account('market.example|ACME')], 'Acme Trading'))).toBe(key);
    expect(entityKey(party([account('market.example|ACME')]))).toBe(key);
  });

  test('is its identifying number where one is given', () => {
    const number: MentionIdentifier = { kind: 'Eori', value: 'GB123456789000', role: 'is' };
    expect(entityKey(party([account('market.example|ACME'), number], 'Acme'))).toBe('Eori=GB123456789000');
  });

  test('is its travel document and name where they are given', () => {
    const document: MentionIdentifier = { kind: 'TravelDocument', value: 'GBR|796428965', role: 'is' };
    expect(entityKey(party([account('market.example|ACME'), document], 'Ann Other'))).toBe(
      'document=GBR|796428965|ANN OTHER',
    );
  });
});

test('an account of an airline or agency list keys nobody: others type it in, and families share it', () => {
  for (const value of ['UA|123456', 'IATA|12345675']) {
    expect(entityKey(party([account(value)], 'Ann Other'))).toBeUndefined();
    expect(entityKey(party([account(value), address], 'Ann Other'))).toBe('address=GB|1 HIGH STREET LEEDS|ANN OTHER');
  }
});

test('an account that a party only quotes does not key it', () => {
  expect(entityKey(party([account('market.example|ACME', 'refers')], 'Ann Other'))).toBeUndefined();
});
