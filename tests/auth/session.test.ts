import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCsrf, claimsOf, cookieOf, openSessions, readCookie } from '../../src/auth/session.ts';
import { isCode, makeCode } from '../../src/auth/sign-in-code.ts';
import { openMemoryStore } from '../server/hub.ts';

const start = Date.parse('2026-11-23T12:00:00Z');
const secret = randomBytes(32);
const signIn = { role: 'analyst', purpose: 'cargo-targeting', office: 'JPNRT' };

function open(codeSecret: Buffer | undefined = secret) {
  const clock = { now: start };
  const store = openMemoryStore(() => clock.now);
  return { clock, store, sessions: openSessions(store, codeSecret, () => clock.now) };
}

describe('a sign-in code', () => {
  test('works once', async () => {
    const { sessions } = open();
    const code = makeCode(secret, start);
    await sessions.takeCode(code);
    await expect(sessions.takeCode(code)).rejects.toThrow('sign-in code');
  });

  test('ends after ten minutes', () => {
    const code = makeCode(secret, start);
    expect(isCode(secret, code, start + 599_999)).toBe(true);
    expect(isCode(secret, code, start + 600_000)).toBe(false);
  });

  test('of another secret, or changed in any letter, is wrong', () => {
    const code = makeCode(secret, start);
    expect(isCode(randomBytes(32), code, start)).toBe(false);
    // Forty letters are thirty bytes: every letter counts.
    for (let at = 0; at < code.length; at += 1) {
      const letter = code[at] === 'A' ? 'B' : 'A';
      expect(isCode(secret, code.slice(0, at) + letter + code.slice(at + 1), start)).toBe(false);
    }
  });

  test('of any text is wrong, never a failure', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isCode(secret, text, start)).toBe(false);
      }),
    );
  });

  test('is never right where there is no secret, as in production', async () => {
    const { store, clock } = open();
    const sessions = openSessions(store, undefined, () => clock.now);
    await expect(sessions.takeCode(makeCode(secret, start))).rejects.toThrow('sign-in code');
  });
});

describe('a session', () => {
  test('says who signed in, for what and for how long', async () => {
    const { sessions } = open();
    const { id } = await sessions.open(claimsOf(signIn, start));
    expect((await sessions.find(id)).claims).toEqual({
      issuer: 'urn:sekisho:development',
      subject: 'analyst',
      agency: 'customs',
      office: 'JPNRT',
      roles: ['analyst'],
      purpose: 'cargo-targeting',
      expiresAt: start + 8 * 3_600_000,
    });
  });

  test('ends after eight hours, or when it is closed', async () => {
    const { sessions, clock } = open();
    const [one, two] = [await sessions.open(claimsOf(signIn, start)), await sessions.open(claimsOf(signIn, start))];
    await sessions.close(one.id);
    await expect(sessions.find(one.id)).rejects.toThrow('session');
    await sessions.find(two.id);
    clock.now += 8 * 3_600_000;
    await expect(sessions.find(two.id)).rejects.toThrow('session');
  });

  test('cannot be entered by reading the store', async () => {
    const { sessions, store } = open();
    const { id } = await sessions.open(claimsOf(signIn, start));
    expect(store.names().join()).not.toContain(id);
  });

  test('needs its own word back on every change', async () => {
    const { sessions } = open();
    const { session } = await sessions.open(claimsOf(signIn, start));
    const { session: other } = await sessions.open(claimsOf(signIn, start));
    checkCsrf(session, session.csrf);
    for (const sent of [undefined, '', other.csrf, `${session.csrf}x`]) {
      expect(() => checkCsrf(session, sent)).toThrow('x-sekisho-csrf');
    }
  });

  test('travels in a cookie that scripts and other sites cannot use', async () => {
    const { id } = await open().sessions.open(claimsOf(signIn, start));
    expect(cookieOf(id)).toBe(`sekisho_session=${id}; HttpOnly; SameSite=Strict; Path=/; Max-Age=28800`);
    expect(readCookie(`a=b; sekisho_session=${id}; c=d`)).toBe(id);
    expect(cookieOf(undefined)).toContain('Max-Age=0');
  });

  test.each([undefined, '', 'sekisho_session=', 'sekisho_session=short', 'x_sekisho_session=a'])(
    'is not in the Cookie header %j',
    (header) => expect(readCookie(header)).toBeUndefined(),
  );
});
