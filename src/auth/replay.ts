/** Where used names stay until they can no longer be used; `jobs/` keeps them in Redis. */
export interface ReplayStore {
  /** True the first time a name is claimed, and never again until it ends. */
  readonly claimOnce: (name: string, ttlMs: number) => Promise<boolean>;
}
