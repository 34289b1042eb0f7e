import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDevelopmentIssuer } from '../../src/auth/development-issuer.ts';
import { openVerifier } from '../../src/auth/verify.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const wanted = { subject: 'analyst', role: 'analyst', purpose: 'cargo-targeting', office: 'JPNRT', ttlSeconds: 60 };
let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'sekisho-'));
});
afterEach(() => rmSync(data, { recursive: true }));

test('a token it issues is believed by a hub on the same data folder, and by no other', async () => {
  const token = await openDevelopmentIssuer(data, false).issue(wanted, now);
  const hub = openVerifier([openDevelopmentIssuer(data, false).trusted], () => now);
  expect(await hub(token)).toMatchObject({ roles: ['analyst'], office: 'JPNRT', expiresAt: now + 60_000 });
  const other = openVerifier([openDevelopmentIssuer(join(data, 'other'), false).trusted], () => now);
  await expect(Promise.resolve(other(token))).rejects.toThrow('signature');
});

test('its key is readable by its owner alone', () => {
  openDevelopmentIssuer(data, false);
  expect(statSync(join(data, 'keys', 'development-issuer.key')).mode & 0o777).toBe(0o600);
});

test('in production it neither issues nor is trusted, and makes no key', () => {
  expect(() => openDevelopmentIssuer(data, true)).toThrow('NODE_ENV=production');
  expect(() => readFileSync(join(data, 'keys', 'development-issuer.key'))).toThrow('ENOENT');
});

test('a damaged key is named, not used', () => {
  openDevelopmentIssuer(data, false);
  writeFileSync(join(data, 'keys', 'development-issuer.key'), 'short');
  expect(() => openDevelopmentIssuer(data, false)).toThrow('must be 32 bytes');
});
