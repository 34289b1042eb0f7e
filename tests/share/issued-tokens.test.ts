import { expect, test } from 'vitest';
import { openTokens, usesPerToken } from '../../src/share/issued-tokens.ts';
import { asking, now } from './hubs.ts';

test('a token serves twenty calls or four minutes, one partner, user, purpose and basis', async () => {
  let clock = now;
  const issue = openTokens(() => clock);
  const first = await issue(asking);
  for (let use = 1; use < usesPerToken; use += 1) expect(await issue(asking)).toBe(first);
  const second = await issue(asking);
  expect(second).not.toBe(first);
  clock += 239_999;
  expect(await issue(asking)).toBe(second);
  clock += 1;
  expect(await issue(asking)).not.toBe(second);
  const others = [
    { subject: 'officer-8' },
    { purpose: 'valuation' },
    { instrument: 'x' },
    { url: 'https://hub.fr.example' },
  ];
  const tokens = await Promise.all([{}, ...others].map((changed) => issue({ ...asking, ...changed })));
  expect(new Set(tokens).size).toBe(5);
});
