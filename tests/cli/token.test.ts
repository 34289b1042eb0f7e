import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDevelopmentIssuer } from '../../src/auth/development-issuer.ts';
import { openVerifier } from '../../src/auth/verify.ts';
import { runCli } from './run-cli.ts';

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'sekisho-token-'));
});
afterAll(() => rmSync(data, { recursive: true }));

test('token prints the token alone, and the hub of the same data folder believes it', async () => {
  const { code, out, err } = await runCli([
    'token',
    '--role',
    'inspector',
    '--purpose',
    'inspection',
    '--office',
    'JPNRT',
    '--ttl',
    '8h',
    '--data',
    data,
  ]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  const claims = await openVerifier([openDevelopmentIssuer(data, false).trusted], Date.now)(out.trim());
  expect(claims).toMatchObject({ subject: 'inspector', roles: ['inspector'], purpose: 'inspection', office: 'JPNRT' });
  expect(Math.round((claims.expiresAt - Date.now()) / 3_600_000)).toBe(8);
});

test.each([
  [['--role', 'analist'], '--role: must be one of analyst, inspector'],
  [['--purpose', 'curiosity'], '--purpose: must be one of cargo-targeting'],
  [
    ['--role', 'inspector', '--purpose', 'passenger-targeting'],
    'passenger-targeting is for analyst, officer, not for inspector',
  ],
  [['--ttl', 'forever'], '--ttl: must be a time such as'],
  [['--ttl', '25h'], 'at most 24h'],
  [['--ttl', '0s'], '--ttl'],
  [['--link'], 'No hub runs on'],
])('token %j is refused and says what may be given', async (args, message) => {
  const { code, out, err } = await runCli(['token', ...args, '--data', data]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(message);
});

test('token does not work in production', async () => {
  for (const args of [['token'], ['token', '--link']]) {
    const { code, out, err } = await runCli([...args, '--data', data], { NODE_ENV: 'production' });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('does not work with NODE_ENV=production');
  }
});
