import { setTimeout as delay } from 'node:timers/promises';
import { HubError } from '../src/errors.ts';
import { type Child, type ChildPlace, type ChildSpec, describeEnd, startReady } from './child.ts';

/** A child that is kept alive. */
export type PartSpec = ChildSpec & {
  /** The loopback port it serves, when it serves one. */
  readonly port?: number;
  /** False or a rejection means that it does not answer now. */
  readonly healthy?: () => Promise<boolean>;
};

export type PartState = {
  readonly name: string;
  readonly pid: number | undefined;
  readonly port: number | undefined;
  readonly state: 'starting' | 'ready' | 'restarting' | 'ended';
  readonly restarts: number;
};

/** What the group tells while it runs. */
export type GroupEvents = {
  /** One line, or a line followed by a child's last log lines. */
  readonly say: (text: string) => void;
  readonly changed: (parts: readonly PartState[]) => void;
};

/** How patient the group is. */
export type Patience = {
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  /** Deaths in a row, none of them after a steady time, until the whole group gives up. */
  readonly giveUpAfter: number;
  readonly steadyMs: number;
  readonly healthEveryMs: number;
  /** Silent health checks in a row until a child is taken for dead. Long: a busy graph pauses, and a restart costs more. */
  readonly silentChecks: number;
};

const usualPatience: Patience = {
  firstDelayMs: 1000,
  longestDelayMs: 30_000,
  giveUpAfter: 8,
  steadyMs: 60_000,
  healthEveryMs: 5000,
  silentChecks: 18,
};

type Part = { spec: PartSpec; child: Child | undefined; state: PartState['state']; restarts: number; deaths: number };

/** Several children run as one: started stage by stage, kept alive, stopped in the opposite order. */
export class Group {
  readonly #stages: readonly (readonly Part[])[];
  readonly #place: ChildPlace;
  readonly #events: GroupEvents;
  readonly #patience: Patience;
  readonly #stopping = new AbortController();
  readonly #over = Promise.withResolvers<void>();
  #stopped: Promise<void> | undefined;
  #failure: HubError | undefined;

  constructor(
    stages: readonly (readonly PartSpec[])[],
    place: ChildPlace,
    events: GroupEvents,
    patience: Partial<Patience> = {},
  ) {
    this.#stages = stages.map((stage) =>
      stage.map((spec) => ({ spec, child: undefined, state: 'starting' as const, restarts: 0, deaths: 0 })),
    );
    this.#place = place;
    this.#events = events;
    this.#patience = { ...usualPatience, ...patience };
    // Whoever waits for the end hears of a failure; nobody has to wait.
    this.#over.promise.catch(() => undefined);
  }

  /** Resolves when the group was stopped; throws PROCESS_FAILED when a child could not be kept alive. */
  get over(): Promise<void> {
    return this.#over.promise;
  }

  get parts(): PartState[] {
    return this.#stages.flat().map(({ spec, child, state, restarts }) => ({
      name: spec.name,
      pid: child?.pid(),
      port: spec.port,
      state,
      restarts,
    }));
  }

  /** Starts everything; resolves when all of it is ready. When one fails, stops the rest and throws its reason. */
  async start(): Promise<void> {
    for (const stage of this.#stages) {
      const started = await Promise.allSettled(stage.map((part) => this.#start(part)));
      const failed = started.find((one) => one.status === 'rejected');
      if (failed === undefined) continue;
      await this.stop();
      throw failed.reason;
    }
  }

  /** Stops everything, the last stage first; resolves when no child is left. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stopAll().finally(() => {
      if (this.#failure === undefined) this.#over.resolve();
      else this.#over.reject(this.#failure);
    });
    return this.#stopped;
  }

  async #stopAll(): Promise<void> {
    this.#stopping.abort();
    for (const stage of this.#stages.toReversed()) {
      await Promise.all(stage.map((part) => part.child?.stop()));
      for (const part of stage) this.#mark(part, 'ended');
    }
  }

  async #start(part: Part): Promise<void> {
    const begun = Date.now();
    const child = await startReady(part.spec, this.#place, (started) => {
      part.child = started;
      // A stop that came while this one was being started has to reach it too.
      if (this.#stopping.signal.aborted) void started.stop();
    });
    this.#mark(part, 'ready');
    const where = part.spec.port === undefined ? '' : ` on port ${part.spec.port}`;
    this.#events.say(`${part.spec.name.padEnd(8)} ready${where} in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    void this.#keep(part, child);
  }

  async #keep(part: Part, child: Child): Promise<void> {
    const begun = Date.now();
    void this.#watch(part, child);
    const ending = await child.ended;
    if (this.#stopping.signal.aborted) return;
    part.deaths = Date.now() - begun > this.#patience.steadyMs ? 1 : part.deaths + 1;
    this.#events.say(describeEnd(child, ending));
    await this.#restart(part);
  }

  async #restart(part: Part): Promise<void> {
    this.#mark(part, 'restarting');
    while (!this.#stopping.signal.aborted) {
      if (part.deaths > this.#patience.giveUpAfter) return this.#giveUp(part);
      const pause = Math.min(this.#patience.firstDelayMs * 2 ** (part.deaths - 1), this.#patience.longestDelayMs);
      this.#events.say(`${part.spec.name} is started again in ${(pause / 1000).toFixed(1)} s`);
      await delay(pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      if (this.#stopping.signal.aborted) return;
      part.restarts++;
      const failure = await this.#start(part).then(
        () => undefined,
        (cause: unknown) => cause,
      );
      if (failure === undefined) return;
      part.deaths++;
      this.#events.say(failure instanceof Error ? failure.message : String(failure));
    }
  }

  async #giveUp(part: Part): Promise<void> {
    const reason = `${part.spec.name} ended ${part.deaths} times in a row; everything is stopped. Its log: ${this.#place.logs}/${part.spec.name}.log`;
    this.#failure = new HubError('PROCESS_FAILED', reason);
    await this.stop();
  }

  async #watch(part: Part, child: Child): Promise<void> {
    const { healthy } = part.spec;
    if (healthy === undefined) return;
    let silent = 0;
    const gone = new AbortController();
    void child.ended.then(() => gone.abort());
    const signal = AbortSignal.any([gone.signal, this.#stopping.signal]);
    while (!signal.aborted && silent < this.#patience.silentChecks) {
      await delay(this.#patience.healthEveryMs, undefined, { signal }).catch(() => undefined);
      silent = (await healthy().catch(() => false)) ? 0 : silent + 1;
    }
    if (signal.aborted) return;
    this.#events.say(`${part.spec.name} has not answered ${silent} health checks in a row and is stopped`);
    await child.stop();
  }

  #mark(part: Part, state: PartState['state']): void {
    part.state = state;
    this.#events.changed(this.parts);
  }
}
