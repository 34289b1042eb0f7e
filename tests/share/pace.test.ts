import { expect, test } from 'vitest';
import { waitFor } from '../../src/share/pace.ts';

test.each([
  [0, 100],
  [3, 97],
  [99.5, 0.5],
  [100, 0],
  [101, 99],
  [340, 60],
])('an answer that took %d ms waits %d ms more', (took, wait) => expect(waitFor(took, 100)).toBeCloseTo(wait));
