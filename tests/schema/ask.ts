import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { execute, type GraphQLFormattedError, validate } from 'graphql';
import { pino } from 'pino';
import { type Context, type Hub, Loaders } from '../../resolvers/context.ts';
import { schema } from '../../schema/index.ts';
import { limitsRule } from '../../schema/limits.ts';
import { isUnforeseen, maskError } from '../../schema/mask.ts';
import type { HubEvent } from '../../src/jobs/events.ts';
import type { Viewer } from '../../src/model/access.ts';
import type { ReleasePolicy } from '../../src/share/release-policy.ts';
import type { TestHub } from '../hub.ts';
import type { Office } from '../work/office.ts';

/** What came back: data and errors as a caller gets them. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Events that the test tells by hand, in place of the connection that brings them. */
export function openTestEvents() {
  const listeners = new Set<(event: HubEvent) => void>();
  return {
    tell: (event: HubEvent) => {
      for (const hear of listeners) hear(event);
    },
    listen: (hear: (event: HubEvent) => void) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
}

/** A hub without partners. */
const nobody: Hub['partners'] = {
  registry: () => ({ self: undefined, partners: new Map() }),
  keys: Object.create(null),
  operations: new Map(),
  asked: { append: async () => {} },
  issueToken: async () => '',
  now: () => 0,
  timeoutMs: 1,
  write: async () => {},
};

const nobodyEnrolled: Hub['enrolled'] = {
  ...nobody,
  receipts: { list: async () => [] },
  folder: '/nowhere',
  look: () => {},
  log: pino({ enabled: false }),
};

/** The parts that resolvers work on, over a test's hub and desk; nothing is released to anybody. */
export function hubOf({ graph, store, makeId, policy }: TestHub, { desk }: Pick<Office, 'desk'>): Hub {
  const { classes, now, carryOut } = desk;
  const releases = {
    graph,
    makeId,
    policy,
    release: () => nothing,
    classes,
    now,
    carryOut,
    past: { list: async () => [] },
  };
  return { graph, store, makeId, desk, events: openTestEvents(), partners: nobody, enrolled: nobodyEnrolled, releases };
}

const nothing: ReleasePolicy = { version: 'nothing', tables: { instruments: {}, reach: [], rows: [] } };

/** Returns the context of one request of a viewer. */
export function contextOf(hub: Hub, viewer: Viewer, now: () => number): Context {
  return {
    viewer,
    hub,
    loaders: new Loaders(),
    now,
    log: pino({ enabled: false }),
    requestId: 'test',
    signal: new AbortController().signal,
    renew: async () => {},
  };
}

/** Asks the hub's own schema as a caller would, under the limits of a request. */
export async function ask<Data, Variables>(
  context: Context,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const invalid = validate(schema, document, [limitsRule]);
  if (invalid.length > 0) throw invalid[0] as Error;
  const result = await execute({
    schema,
    document,
    variableValues: variables as Record<string, unknown>,
    contextValue: context,
  });
  // What nobody foresaw is a failure of the test, not an answer.
  const unforeseen = (result.errors ?? []).find(isUnforeseen);
  if (unforeseen !== undefined) throw unforeseen;
  return {
    data: result.data as Data,
    errors: (result.errors ?? []).map((error) => maskError(error.toJSON(), error)),
  };
}
