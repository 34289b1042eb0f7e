import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type Claims, developmentIssuer } from './claims.ts';
import { codeTtlMs, isCode } from './sign-in-code.ts';
import { TokenError } from './token-error.ts';

/** Where sessions stay; `jobs/` keeps them in Redis. Names are hashes: reading the store lets nobody in. */
export interface SessionStore {
  readonly put: (name: string, value: string, ttlMs: number) => Promise<void>;
  readonly get: (name: string) => Promise<string | undefined>;
  readonly remove: (name: string) => Promise<void>;
  /** True the first time a name is claimed, and never again until it ends. */
  readonly claimOnce: (name: string, ttlMs: number) => Promise<boolean>;
}

export interface Session {
  readonly claims: Claims;
  /** To be sent back as the header x-sekisho-csrf. */
  readonly csrf: string;
}

/** Who somebody signs in as. What policy says to the role and purpose is checked by whoever makes the session. */
export interface SignIn {
  /** Tells people of one role apart; the role itself when not given. */
  readonly name?: string | undefined;
  readonly role: string;
  readonly purpose: string;
  readonly office?: string | undefined;
}

export interface Sessions {
  /** Takes a sign-in code, which then never works again. Throws TokenError `code`. */
  readonly takeCode: (code: string) => Promise<void>;
  readonly open: (claims: Claims) => Promise<{ readonly id: string; readonly session: Session }>;
  /** Throws TokenError `session` when there is none with this id, or it has ended. */
  readonly find: (id: string) => Promise<Session>;
  readonly close: (id: string) => Promise<void>;
}

export const sessionTtlMs = 8 * 3_600_000;
export const csrfHeader = 'x-sekisho-csrf';
export const cookieName = 'sekisho_session';

const sessionShape = z.object({
  csrf: z.string(),
  claims: z.object({
    issuer: z.string(),
    subject: z.string(),
    agency: z.string(),
    office: z.string().optional(),
    roles: z.array(z.string()),
    purpose: z.string(),
    legalBasis: z.string().optional(),
    expiresAt: z.number(),
  }),
});

/** Returns the sessions of the console. Without a secret (production) no code is ever right. */
export function openSessions(store: SessionStore, secret: Buffer | undefined, now: () => number): Sessions {
  return {
    takeCode: async (code) => {
      if (secret === undefined || !isCode(secret, code, now())) throw new TokenError('code');
      if (!(await store.claimOnce(nameOf('code', code), codeTtlMs))) throw new TokenError('code');
    },
    open: async (claims) => {
      const id = randomBytes(32).toString('base64url');
      const session = { claims, csrf: randomBytes(24).toString('base64url') };
      await store.put(nameOf('session', id), JSON.stringify(session), sessionTtlMs);
      return { id, session };
    },
    find: async (id) => {
      const found = await store.get(nameOf('session', id));
      const session = found === undefined ? undefined : sessionShape.parse(JSON.parse(found));
      if (session === undefined || session.claims.expiresAt <= now()) throw new TokenError('session');
      return session;
    },
    close: (id) => store.remove(nameOf('session', id)),
  };
}

/** Returns what somebody who signs in by a link at `now` claims to be. */
export function claimsOf({ name, role, purpose, office }: SignIn, now: number): Claims {
  return {
    issuer: developmentIssuer,
    subject: name ?? role,
    agency: 'customs',
    ...(office === undefined ? {} : { office }),
    roles: [role],
    purpose,
    expiresAt: now + sessionTtlMs,
  };
}

/** Throws TokenError `csrf` when what was sent is not the session's word. Compared in constant time. */
export function checkCsrf(session: Session, sent: string | undefined): void {
  const [given, wanted] = [Buffer.from(sent ?? ''), Buffer.from(session.csrf)];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new TokenError('csrf');
}

/** Returns the header that gives the browser its session, or takes it away: out of reach of scripts and other sites. */
export function cookieOf(id: string | undefined): string {
  const age = id === undefined ? 0 : sessionTtlMs / 1_000;
  return `${cookieName}=${id ?? ''}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${age}`;
}

/** Returns the session id in a Cookie header, if there is one. */
export function readCookie(header: string | undefined): string | undefined {
  return /(?:^|;\s*)sekisho_session=([A-Za-z0-9_-]{43})(?:;|$)/.exec(header ?? '')?.[1];
}

function nameOf(kind: string, secret: string): string {
  return `${kind}:${hash('sha256', secret, 'base64url')}`;
}
