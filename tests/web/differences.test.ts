import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { differencesOf } from '../../web/src/release-policy/differences.ts';
import { en } from '../../web/src/words/en.ts';

const row = (fields: string[], how: string) => ({
  partner: 'nz-customs',
  purpose: 'smuggling',
  instrument: 'cmaa-jp-nz',
  kinds: ['Person'],
  fields,
  markings: ['plain'],
  do: how,
});
const [phone, contacts, mail] = [row(['Phone'], 'redact'), row(['Phone', 'Email'], 'release'), row(['Email'], 'ask')];
const differences = (before: object[], after: object[]) =>
  differencesOf(JSON.stringify({ rows: before }), JSON.stringify({ rows: after }));

beforeAll(() => i18next.init({ lng: 'en', resources: { en: { translation: en } } }));

describe('what an administrator is shown of a proposed policy', () => {
  test('names a row that comes in by its place, since the first that fits decides', () => {
    const { added, removed, isReordered } = differences([phone], [contacts, phone]);
    expect([added.length, removed, isReordered]).toEqual([1, [], false]);
    expect(added[0]).toMatch(/^Row 1: nz-customs, smuggling/);
  });

  test('tells that rows stand in another order, also when others come in or go out', () => {
    expect(differences([phone, contacts], [contacts, phone])).toEqual({ added: [], removed: [], isReordered: true });
    expect(differences([phone, contacts], [contacts, phone, mail])).toMatchObject({ isReordered: true });
    expect(differences([mail, phone, contacts], [phone, contacts])).toMatchObject({ isReordered: false });
  });
});
