import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeId, encodeId } from '../../resolvers/id.ts';

test('an id gives back the type and key it was made of', () => {
  const key = fc.stringMatching(/^[A-Za-z0-9_-]{22}$/);
  fc.assert(
    fc.property(fc.constantFrom('Entity', 'Record', 'Target'), key, (type, given) => {
      expect(decodeId(encodeId(type, given))).toEqual({ type, key: given });
    }),
  );
});

test.each([
  '',
  'Entity',
  'Entity:',
  ':a',
  'entity:a',
  'Entity:a b',
  'Entity:a:b',
  'Entity:*',
  `Entity:${'a'.repeat(65)}`,
  'Entity:\u0000',
])('the text %j is no id', (text) => expect(decodeId(text)).toBeUndefined());

test('any text is taken apart without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const found = decodeId(text);
      if (found !== undefined) expect(encodeId(found.type, found.key)).toBe(text);
    }),
  );
});
