import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { limits } from '../../schema/cost.ts';
import { findExcess } from '../../schema/limits.ts';

const nest = (depth: number, leaf = 'x') => `${'{ a '.repeat(depth - 1)}{ ${leaf} }${' }'.repeat(depth - 1)}`;
const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

describe('limits on documents', () => {
  test.each([
    ['depth', nest(limits.depth), nest(limits.depth + 1), 'a depth of 16'],
    [
      'aliases',
      `{ a { ${repeat(limits.aliases, (at) => `a${at}: x`)} } }`,
      `{ a { ${repeat(limits.aliases + 1, (at) => `a${at}: x`)} } }`,
      'aliases: 31',
    ],
    [
      'directives',
      `{ a { ${repeat(limits.directives, () => 'x @skip(if: true)')} } }`,
      `{ a { ${repeat(limits.directives + 1, () => 'x @skip(if: true)')} } }`,
      'directives: 51',
    ],
    [
      'root fields',
      `{ ${repeat(limits.rootFields, () => 'x')} }`,
      `{ ${repeat(limits.rootFields + 1, () => 'x')} }`,
      'root fields: 21',
    ],
  ])('%s: what is at the limit passes, one more is refused with both numbers', (_, inside, beyond, message) => {
    expect(findExcess(parse(inside))).toEqual([]);
    expect(findExcess(parse(beyond))).toEqual([expect.stringContaining(message)]);
  });

  test('fragments count where they are spread', () => {
    const deep = `{ a { ...F } } fragment F on T ${nest(limits.depth)}`;
    expect(findExcess(parse(deep))).toEqual([expect.stringContaining('a depth of 16')]);
    const wide = `{ ...F } fragment F on Query { ${repeat(limits.rootFields + 1, () => 'x')} }`;
    expect(findExcess(parse(wide))).toEqual([expect.stringContaining('root fields: 21')]);
  });

  test('root fields of all operations count together', () => {
    const half = repeat(11, () => 'x');
    expect(findExcess(parse(`query A { ${half} } query B { ${half} }`))).toEqual([expect.stringContaining('22')]);
  });

  test('a fragment that spreads itself ends, and many that double each other end at once', () => {
    expect(findExcess(parse('{ ...F } fragment F on Query { a { ...F } }'))).toEqual([]);
    const doubling = repeat(300, (at) => `fragment F${at} on T { a { ...F${at + 1} ...F${at + 1} } }`);
    const begun = performance.now();
    expect(findExcess(parse(`{ ...F0 } ${doubling} fragment F300 on T { x }`))).toEqual([
      expect.stringContaining('a depth of 301'),
    ]);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  test('introspection has no depth of its own', () => {
    expect(findExcess(parse(`{ __schema ${nest(30)} }`))).toEqual([]);
  });

  test('any document that can be read is counted without failing', () => {
    const set: fc.Arbitrary<string> = fc.letrec<{ set: string }>((tie) => ({
      set: fc
        .array(
          fc.oneof(
            { maxDepth: 4 },
            fc.constantFrom('x', '...F', '...G', 'b: x @include(if: true)'),
            tie('set').map((inner) => `a ${inner}`),
          ),
          { minLength: 1, maxLength: 3 },
        )
        .map((parts) => `{ ${parts.join(' ')} }`),
    })).set;
    fc.assert(
      fc.property(set, set, set, (query, one, two) => {
        findExcess(parse(`${query} fragment F on T ${one} fragment G on T ${two}`));
      }),
    );
  });
});
