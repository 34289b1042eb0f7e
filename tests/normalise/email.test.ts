import { expect, test } from 'vitest';
import { normaliseEmail } from '../../src/normalise/email.ts';

test.each([
  ['MOLLY..LOU+50BB//EXAMPLE.COM', 'molly_lou+50bb@example.com'],
  ['A./B//EXAMPLE.ORG', 'a-b@example.org'],
  ['Joe Doe <Joe@Example.co.jp>', 'joe@example.co.jp'],
  ['mailto:a.b@example.com', 'a.b@example.com'],
  ['a@b', undefined],
  ['a..b@example.com', undefined],
  ['a@@example.com', undefined],
  ['', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseEmail(raw)).toBe(canonical);
});
