import type { IncomingMessage } from 'node:http';
import type { Claims } from '../auth/claims.ts';
import type { Policy } from '../auth/policy.ts';
import { checkCsrf, csrfHeader, readCookie, type Sessions } from '../auth/session.ts';
import { TokenError } from '../auth/token-error.ts';
import type { Verify } from '../auth/verify.ts';
import { viewerOf } from '../auth/viewer.ts';
import type { AccessClass, Viewer } from '../model/access.ts';

/** What turns a request into a viewer. */
export interface Gate {
  readonly verify: Verify;
  readonly sessions: Sessions;
  readonly policy: Policy;
  readonly classes: () => readonly AccessClass[];
  readonly now: () => number;
}

/** The credentials of a request or a socket: a bearer token, or a session with the word that proves the page sent it. */
export interface Credentials {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
  readonly csrf?: string | undefined;
}

/** Returns the credentials in the headers of a request. */
export function readCredentials({ headers }: IncomingMessage): Credentials {
  const csrf = headers[csrfHeader];
  return {
    authorization: headers.authorization,
    cookie: headers.cookie,
    csrf: typeof csrf === 'string' ? csrf : undefined,
  };
}

/**
 * Returns who asks. A bearer token counts before a cookie; a cookie counts only together with its CSRF word, whatever the
 * method. Throws TokenError, or DeniedError when policy does not give the purpose to the roles.
 */
export async function authenticate(gate: Gate, credentials: Credentials): Promise<Viewer> {
  const claims = readClaims(gate, credentials);
  return toViewer(gate, claims instanceof Promise ? await claims : claims);
}

/** What the claims of a token came to last, as long as classes and hour are the same: deadlines fall on full hours. */
const lastViewers = new WeakMap<
  Claims,
  { readonly list: readonly AccessClass[]; readonly hour: number; viewer: Viewer }
>();
const hourMs = 3_600_000;

/** Returns what claims come to now. */
export function toViewer({ policy, classes, now }: Gate, claims: Claims): Viewer {
  const [list, instant] = [classes(), now()];
  const hour = Math.floor(instant / hourMs);
  const last = lastViewers.get(claims);
  if (last !== undefined && last.list === list && last.hour === hour) return last.viewer;
  const viewer = viewerOf(policy, claims, list, instant);
  lastViewers.set(claims, { list, hour, viewer });
  return viewer;
}

function readClaims(gate: Gate, { authorization, cookie, csrf }: Credentials): Claims | Promise<Claims> {
  if (authorization !== undefined) {
    const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
    if (token === undefined) throw new TokenError('malformed');
    return gate.verify(token);
  }
  const id = readCookie(cookie);
  if (id === undefined) throw new TokenError('missing');
  return findSession(gate.sessions, id, csrf);
}

async function findSession(sessions: Sessions, id: string, csrf: string | undefined): Promise<Claims> {
  const session = await sessions.find(id);
  checkCsrf(session, csrf);
  return session.claims;
}
