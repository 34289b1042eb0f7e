import { expect, test } from 'vitest';
import type { Link, Mention, ParsedUnit } from '../../src/model/parsed-unit.ts';
import { split } from '../../src/pipeline/split.ts';

const mention = (ref: string, marking?: string): Mention => ({
  ref,
  kind: 'Person',
  keys: {},
  identifiers: [],
  facts: {},
  said: {},
  ...(marking === undefined ? {} : { marking }),
});

function unitOf(mentions: Mention[], links: Link[]): ParsedUnit {
  return {
    feed: 'air-cargo',
    format: 'test/1',
    parser: 'test/1',
    bytes: [0, 0],
    document: { kind: 'house-waybill', number: '1', sender: 'test' },
    mode: 'snapshot',
    function: 'original',
    subject: 'a',
    mentions,
    links,
    issues: [],
  };
}

/** Each part as its marking, its mentions and its links. */
function partsOf(mentions: Mention[], links: Link[]) {
  return split(unitOf(mentions, links))?.map(({ marking, unit }) => ({
    marking,
    mentions: unit.mentions.map(({ ref }) => ref),
    links: unit.links.map(({ from, to }) => `${from}-${to}`),
  }));
}

test('a unit without markings stays whole', () => {
  const unit = unitOf([mention('a')], []);
  expect(split(unit)).toEqual([{ marking: undefined, unit }]);
});

test('a marked party and its link stand apart, with what it is linked to said again there', () => {
  const links: Link[] = [
    { from: 'b', type: 'CONSIGNEE_OF', to: 'a' },
    { from: 'c', type: 'CONSIGNOR_OF', to: 'a' },
  ];
  expect(partsOf([mention('a'), mention('b'), mention('c', 'restricted')], links)).toEqual([
    { marking: undefined, mentions: ['a', 'b'], links: ['b-a'] },
    { marking: 'restricted', mentions: ['a', 'c'], links: ['c-a'] },
  ]);
});

test('the base part is there even if everything is marked: what a split unit hides is not told by its absence', () => {
  expect(partsOf([mention('a', 'restricted')], [])).toEqual([
    { marking: undefined, mentions: [], links: [] },
    { marking: 'restricted', mentions: ['a'], links: [] },
  ]);
});

test('a link between two markings has no part that may hold it', () => {
  const links: Link[] = [{ from: 'b', type: 'CONSIGNEE_OF', to: 'a' }];
  expect(partsOf([mention('a', 'secret'), mention('b', 'restricted')], links)).toBeUndefined();
});
