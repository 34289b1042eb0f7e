import '../../schema/errors.ts';
import '../../schema/scalars.ts';
import '../../schema/me.ts';
import { setTimeout as delay } from 'node:timers/promises';
import { builder } from '../../schema/builder.ts';
import { ConflictError, InputError, NotFoundError } from '../../src/errors.ts';

/** What the resolvers of the test schema were given, for tests that look behind the answer. */
export const seen: { signal?: AbortSignal; closed: number; viewers: string[] } = { closed: 0, viewers: [] };

interface Thing {
  readonly name: string;
}

const Thing = builder.objectRef<Thing>('Thing');
Thing.implement({
  description: 'A thing of the test.',
  authScopes: { action: 'read' },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    same: t.field({ type: Thing, description: 'Itself.', resolve: (thing) => thing }),
    parts: t.field({ type: [Thing], description: 'Its parts.', resolve: (thing) => [thing] }),
  }),
});

builder.queryType({
  description: 'Reads of the test.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    thing: t.field({ type: Thing, description: 'A thing.', resolve: () => ({ name: 'a' }) }),
    echo: t.string({
      description: 'What was said.',
      args: { text: t.arg.string({ required: true, description: 'To say.' }) },
      resolve: (_parent, { text }) => text,
    }),
    at: t.field({
      type: 'DateTime',
      description: 'The instant given.',
      args: { at: t.arg({ type: 'DateTime', required: true, description: 'An instant.' }) },
      resolve: (_parent, { at }) => at,
    }),
    secretly: t.string({
      nullable: true,
      description: 'Fails in a way nobody foresaw.',
      resolve: () => {
        throw new Error('passport GBR796428965');
      },
    }),
    things: t.connection({
      type: Thing,
      description: 'Things, page by page.',
      resolve: () => ({
        edges: [1, 2].map((at) => ({ cursor: `${at}`, node: { name: `${at}` } })),
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: '1', endCursor: '2' },
      }),
    }),
    slow: t.string({
      description: 'Takes a minute, unless it is stopped.',
      resolve: async (_parent, _args, { signal }) => {
        seen.signal = signal;
        await delay(60_000, undefined, { signal, ref: false });
        return 'done';
      },
    }),
  }),
});

builder.mutationType({
  description: 'Changes of the test.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    renameThing: t.field({
      type: Thing,
      description: 'Renames.',
      authScopes: { action: 'judge' },
      errors: { dataField: { name: 'thing', description: 'The thing as it is now.' } },
      args: { to: t.arg.string({ required: true, description: 'Its new name.' }) },
      resolve: (_parent, { to }) => {
        if (to === '') throw new InputError('INPUT_INVALID', ['to: must not be empty', 'to: must be a name']);
        if (to === 'nobody') throw new NotFoundError('There is no such thing.');
        if (to === 'taken') throw new ConflictError('The name is taken.');
        return { name: to };
      },
    }),
  }),
});

/** Gives what is pushed to it, to one reader, until it is closed. */
export class Events {
  readonly #waiting: ((result: IteratorResult<number>) => void)[] = [];
  readonly #ready: number[] = [];
  push(value: number): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#ready.push(value);
    else next({ done: false, value });
  }
  [Symbol.asyncIterator](): AsyncIterator<number> {
    return {
      next: () =>
        new Promise((resolve) => {
          const value = this.#ready.shift();
          if (value === undefined) this.#waiting.push(resolve);
          else resolve({ done: false, value });
        }),
      return: async () => {
        seen.closed += 1;
        for (const next of this.#waiting) next({ done: true, value: undefined });
        return { done: true, value: undefined };
      },
    };
  }
}

/** What the subscription `ticks` hears. */
export const ticks = { events: new Events() };

builder.subscriptionType({
  description: 'Events of the test.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    ticks: t.int({
      description: 'Numbers as they come.',
      authScopes: { action: 'read' },
      subscribe: () => ticks.events,
      resolve: (tick, _args, { viewer }) => {
        seen.viewers.push(viewer.keysHash);
        if (tick === 13) throw new Error('passport GBR796428965');
        return Number(tick);
      },
    }),
  }),
});

/** The hub's own builder with types of the test beside `me`: every file of tests has a builder of its own. */
export const testSchema = builder.toSchema();
