import { expect, test } from 'vitest';
import { type LabelledFinding, label } from '../../src/score/label.ts';

const finding = (text: string): LabelledFinding => {
  const [method, outcome, strength] = text.split(' ');
  return { method, outcome, strength } as LabelledFinding;
};

test.each<[string, string[], ReturnType<typeof label>]>([
  ['nobody looked: released is not cleared', [], undefined],
  ['looked, and could not tell', ['x-ray inconclusive indication'], undefined],
  [
    'an X-ray that shows nothing is not a clearance',
    ['x-ray nothing-found confirmed'],
    { value: 'negative', strength: 0.3 },
  ],
  ['opened and searched', ['hand-search nothing-found confirmed'], { value: 'negative', strength: 0.9 }],
  ['a field test is presumptive', ['raman found presumptive'], { value: 'positive', strength: 0.7 }],
  [
    'until the laboratory confirms it',
    ['raman found presumptive', 'laboratory found confirmed'],
    { value: 'positive', strength: 1 },
  ],
  [
    'or refutes it',
    ['raman found presumptive', 'laboratory nothing-found confirmed'],
    { value: 'negative', strength: 0.95 },
  ],
  [
    'a find stands whatever the scanner did not see',
    ['x-ray nothing-found confirmed', 'hand-search found confirmed', 'dog nothing-found confirmed'],
    { value: 'positive', strength: 1 },
  ],
  [
    'a dog that sat down, and nothing in the bag',
    ['dog found indication', 'hand-search nothing-found confirmed'],
    { value: 'negative', strength: 0.63 },
  ],
])('%s', (_, findings, expected) => {
  expect(label(findings.map(finding))).toEqual(expected);
  expect(label(findings.map(finding).reverse())).toEqual(expected);
});
