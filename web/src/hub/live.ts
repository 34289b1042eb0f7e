import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { csrfWord } from './session.ts';

/** How often pages ask again by themselves while nothing reaches them live. */
export const pollMs = 15_000;

let client: Client | undefined;
let isOpen = false;
const listeners = new Set<() => void>();

function become(open: boolean): void {
  isOpen = open;
  for (const listener of listeners) listener();
}

/** One socket for all pages; it opens with the first subscription and comes back by itself, ever more patiently. */
function openSocket(): Client {
  client ??= createClient({
    url: new URL('/graphql', location.href.replace(/^http/, 'ws')).href,
    connectionParams: () => ({ csrf: csrfWord() }),
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => csrfWord() !== '',
    keepAlive: 20_000,
    on: { connected: () => become(true), closed: () => become(false) },
  });
  return client;
}

/** Closes the socket, so that the next one opens with the session of then. */
export function closeSocket(): void {
  void client?.dispose();
  client = undefined;
}

/** Hears a subscription while the page is there. Returns true while it is heard; ask again by `pollMs` while it is not. */
export function useLive<Event, Asked extends Record<string, unknown>>(
  document: TypedDocumentNode<Event, Asked>,
  variables: Asked,
  hear: (event: Event) => void,
): boolean {
  const [isRefused, setRefused] = useState(false);
  const open = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOpen,
  );
  const onEvent = useEffectEvent(hear);
  const key = JSON.stringify(variables);
  useEffect(
    () =>
      openSocket().subscribe<Event>(
        { query: print(document), variables: JSON.parse(key) },
        {
          next: ({ data }) => {
            setRefused(false);
            if (data) onEvent(data);
          },
          error: () => setRefused(true),
          complete: () => undefined,
        },
      ),
    [document, key],
  );
  return open && !isRefused;
}
