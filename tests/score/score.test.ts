import { describe, expect, test } from 'vitest';
import { isSubjectKind, PRIOR_POINTS, type ScoredReason, type SubjectKind, score } from '../../src/score/score.ts';

const reason = (slug: string, points: number, stake = 1): ScoredReason => ({ slug, points, stake });

describe('a score is the sum of its reasons through one logistic', () => {
  test.each<[SubjectKind, readonly ScoredReason[], number, number]>([
    ['Consignment', [], 0, 0.005],
    // Prior and points cancel out: even odds.
    ['Consignment', [reason('a', 23)], 23, 0.5],
    ['Declaration', [reason('a', 20)], 20, 0.5],
    // Ten points more: ten times the odds.
    ['Consignment', [reason('a', 23), reason('b', 10)], 33, 10 / 11],
    ['PostalItem', [reason('a', 16), reason('b', 10)], 26, 0.5],
    // A slug counts once, with its strongest.
    ['Consignment', [reason('a', 10), reason('a', 23), reason('a', 18)], 23, 0.5],
    ['Movement', [reason('a', -7)], -7, 0.01],
  ])('%s with %j: %d points, about %d', (kind, reasons, points, probability) => {
    const found = score(kind, reasons);
    expect(found.points).toBe(points);
    expect(found.score).toBeCloseTo(probability, 2);
  });

  test('its value is the chance of a find times the highest stake', () => {
    expect(score('Consignment', [reason('a', 13, 3), reason('b', 10, 8)]).value).toBeCloseTo(0.5 * 8);
    expect(score('Consignment', []).value).toBe(0);
  });

  test('the order of reasons does not matter', () => {
    const reasons = [reason('a', 3, 2), reason('b', 5), reason('a', 9)];
    expect(score('Traveller', [...reasons].reverse())).toEqual(score('Traveller', reasons));
  });
});

test('every kind with a prior is a subject, a party is none', () => {
  expect(Object.keys(PRIOR_POINTS).every(isSubjectKind)).toBe(true);
  expect(isSubjectKind('Person')).toBe(false);
  expect(isSubjectKind('toString')).toBe(false);
});
