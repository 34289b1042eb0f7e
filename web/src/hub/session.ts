import { useSyncExternalStore } from 'react';
import { HubProblem, readProblem } from './problem.ts';

/** Who is signed in at this browser, as the hub describes the session. */
export interface Session {
  readonly csrf: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly purpose: string;
  readonly office?: string;
  readonly expiresAt: string;
}

/** What is sent to sign in. */
export interface SignIn {
  readonly code: string;
  readonly role: string;
  readonly purpose: string;
  readonly name?: string;
  readonly office?: string;
}

/** `unknown` until the hub was asked; `ended` when a session that was there is no more. */
export type SessionState = 'unknown' | 'none' | 'ended' | 'unreachable' | Session;

let state: SessionState = 'unknown';
const listeners = new Set<() => void>();

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Returns the session of now and renders again when it changes. */
export function useSession(): SessionState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

/** Returns the word that proves that a request comes from this page; empty without a session. */
export function csrfWord(): string {
  return typeof state === 'object' ? state.csrf : '';
}

/** Asks the hub whether the browser's cookie still holds a session. */
export async function findSession(): Promise<void> {
  try {
    const answer = await fetch('/session');
    become(answer.ok ? ((await answer.json()) as Session) : 'none');
  } catch {
    become('unreachable');
  }
}

/** Opens a session with a one-time code. Throws HubProblem: `session` for a code that was used or is too old. */
export async function signIn(wanted: SignIn): Promise<void> {
  const answer = await send('POST', JSON.stringify(wanted));
  if (!answer.ok) throw readProblem(await answer.json());
  become((await answer.json()) as Session);
}

/** Closes the session here and at the hub. */
export async function signOut(): Promise<void> {
  await send('DELETE');
  become('none');
}

/** Says that the hub no longer knows the session. */
export function endSession(): void {
  if (typeof state === 'object') become('ended');
}

async function send(method: string, body?: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'x-sekisho-csrf': csrfWord() };
  try {
    return await fetch('/session', { method, headers, ...(body === undefined ? {} : { body }) });
  } catch {
    throw new HubProblem('offline');
  }
}
