import { HubError } from '../errors.ts';
import type { Visitor } from './visitor.ts';

/** Counts that end by themselves; `jobs/` keeps them in Redis. */
export interface Counters {
  /** Adds to a count and returns what it comes to; it is forgotten so long after it was begun. */
  readonly add: (name: string, by: number, ttlMs: number) => Promise<number>;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** A token lives five minutes, and a minute of skew either way. */
const tokenMs = 7 * minuteMs;

/** What each operation costs of a token's budget: once, and for each subject or handle in it. */
export const operationCost = { once: 1, subject: 1, handle: 5, notice: 2 } as const;

/** Counts subjects that are looked up, before the graph is asked. Throws HubError LIMIT_EXCEEDED, whatever they would have found. */
export async function countLookups({ partner, parts, now, claims }: Visitor, subjects: number): Promise<void> {
  const { id } = partner.card;
  const { lookupsPerMinute, lookupsPerDay } = partner.budget;
  await spend(
    parts.counters,
    { id, jti: claims.jti, budget: partner.budget.costPerToken },
    subjects * operationCost.subject,
  );
  await count(
    parts.counters,
    `lookup-minute:${id}:${Math.floor(now / minuteMs)}`,
    subjects,
    lookupsPerMinute,
    minuteMs,
  );
  await count(parts.counters, `lookup-day:${id}:${Math.floor(now / dayMs)}`, subjects, lookupsPerDay, dayMs);
}

/** Counts a handle that is to be disclosed. Throws HubError LIMIT_EXCEEDED. */
export async function countDisclosure({ partner, parts, now, claims }: Visitor): Promise<void> {
  const { id } = partner.card;
  await spend(parts.counters, { id, jti: claims.jti, budget: partner.budget.costPerToken }, operationCost.handle);
  const { disclosuresPerDay } = partner.budget;
  await count(parts.counters, `disclosure-day:${id}:${Math.floor(now / dayMs)}`, 1, disclosuresPerDay, dayMs);
}

/** Counts something that a partner tells, before it is taken in. Throws HubError LIMIT_EXCEEDED. */
export async function countNotice(visitor: Visitor): Promise<void> {
  await countCost(visitor, operationCost.notice);
  const { partner, parts, now } = visitor;
  const { id } = partner.card;
  await count(parts.counters, `notice-day:${id}:${Math.floor(now / dayMs)}`, 1, partner.budget.noticesPerDay, dayMs);
}

/** Counts anything else that costs. Throws HubError LIMIT_EXCEEDED. */
export async function countCost({ partner, parts, claims }: Visitor, cost: number): Promise<void> {
  const { costPerToken: budget } = partner.budget;
  await spend(parts.counters, { id: partner.card.id, jti: claims.jti, budget }, cost);
}

/** Counts decoys that a partner asked for, and returns how many it is today (UTC). */
export function countDecoys(counters: Counters, partner: string, decoys: number, now: number): Promise<number> {
  return counters.add(`decoy-day:${partner}:${Math.floor(now / dayMs)}`, decoys, dayMs);
}

async function spend(counters: Counters, of: { id: string; jti: string; budget: number }, cost: number): Promise<void> {
  await count(counters, `token:${of.id}:${of.jti}`, cost, of.budget, tokenMs);
}

async function count(counters: Counters, name: string, by: number, limit: number, ttlMs: number): Promise<void> {
  if ((await counters.add(name, by, ttlMs)) <= limit) return;
  const [what] = name.split(':');
  throw new HubError('LIMIT_EXCEEDED', `The limit '${what}' of this partner is ${limit}; it is used up.`);
}
