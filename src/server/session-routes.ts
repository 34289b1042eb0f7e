import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { checkCsrf, claimsOf, cookieOf, csrfHeader, readCookie, type Session } from '../auth/session.ts';
import { TokenError } from '../auth/token-error.ts';
import { DeniedError, InputError } from '../errors.ts';
import { type Gate, toViewer } from './authenticate.ts';
import { type Route, readJson, send, sendJson } from './exchange.ts';

const word = z.string().min(1).max(64);
const signInShape = z.strictObject({
  code: z.string().max(100),
  name: word.optional(),
  role: word,
  purpose: word,
  office: word.optional(),
});

/** Returns the routes by which the console opens, finds again and closes its session. `onClosed` hears the id of each that ends. */
export function sessionRoutes(gate: Gate, onClosed: (id: string) => void): Route[] {
  const { sessions } = gate;
  return [
    {
      method: 'POST',
      pattern: '/session',
      handler: async (exchange) => {
        const { request } = exchange;
        checkLoopback(request);
        const { code, ...signIn } = parseSignIn(await readJson(request, 10_000));
        const claims = claimsOf(signIn, gate.now());
        // Asked first, so that a purpose that policy refuses does not use up the code.
        toViewer(gate, claims);
        await sessions.takeCode(code);
        const { id, session } = await sessions.open(claims);
        sendJson(exchange, 200, describe(session), [['set-cookie', cookieOf(id)]]);
      },
    },
    {
      method: 'GET',
      pattern: '/session',
      handler: async (exchange) => {
        sendJson(exchange, 200, describe(await sessions.find(idOf(exchange.request))));
      },
    },
    {
      method: 'DELETE',
      pattern: '/session',
      handler: async (exchange) => {
        const { request } = exchange;
        const id = idOf(request);
        const sent = request.headers[csrfHeader];
        checkCsrf(await sessions.find(id), typeof sent === 'string' ? sent : undefined);
        await sessions.close(id);
        onClosed(id);
        send(exchange, 204, undefined, [['set-cookie', cookieOf(undefined)]]);
      },
    },
  ];
}

function parseSignIn(body: unknown): z.infer<typeof signInShape> {
  const parsed = signInShape.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new InputError(
    'INPUT_INVALID',
    parsed.error.issues.map(({ path, message }) => [...path.map(String), message].join(': ')),
  );
}

function describe({ csrf, claims }: Session) {
  const { subject, roles, purpose, office, expiresAt } = claims;
  return { csrf, name: subject, roles, purpose, office, expiresAt: new Date(expiresAt).toISOString() };
}

function idOf(request: IncomingMessage): string {
  const id = readCookie(request.headers.cookie);
  if (id === undefined) throw new TokenError('missing');
  return id;
}

/** A sign-in link is for the machine the hub runs on; a proxy's request comes from elsewhere whatever its socket says. */
function checkLoopback({ socket, headers }: IncomingMessage): void {
  const isLoopback = /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
  const isForwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  if (!isLoopback || isForwarded) {
    throw new DeniedError('FORBIDDEN', 'A sign-in link works on the machine of the hub only.');
  }
}
