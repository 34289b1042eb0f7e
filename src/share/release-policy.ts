import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type ClassPattern, parsePattern } from '../auth/class-pattern.ts';
import type { Policy } from '../auth/policy.ts';
import { InputError } from '../errors.ts';
import { canonicalise } from './canonical-json.ts';
import { findReleaseProblems } from './release-problems.ts';
import { type ReleaseTables, releaseShape } from './release-tables.ts';

/** On whose behalf, what for, and on which legal basis something is asked. */
export interface Asked {
  readonly partner: string;
  readonly purpose: string;
  readonly instrument: string;
}

/** What may leave: default deny, first row that fits decides. */
export interface ReleasePolicy {
  /** Digest of the tables, 32 hex digits: stands in every receipt. */
  readonly version: string;
  readonly tables: ReleaseTables;
}

/** Returns the policy of a file. Throws InputError POLICY_INVALID with every problem at once: a file counts whole or not at all. */
export function readReleasePolicy(path: string, policy: Pick<Policy, 'feeds' | 'regimes'>): ReleasePolicy {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new InputError('POLICY_INVALID', [
      `release.json: ${cause instanceof SyntaxError ? 'is not JSON' : 'cannot be read'}`,
    ]);
  }
  return checkReleasePolicy(raw, policy);
}

/** Returns the policy of tables as they stand in the file. Throws InputError POLICY_INVALID with every problem at once. */
export function checkReleasePolicy(raw: unknown, policy: Pick<Policy, 'feeds' | 'regimes'>): ReleasePolicy {
  const parsed = releaseShape.safeParse(raw);
  const problems = parsed.success
    ? findReleaseProblems(parsed.data, policy)
    : parsed.error.issues.map(({ path, message }) => [path.map(String).join('.'), message].filter(Boolean).join(': '));
  if (!parsed.success || problems.length > 0) {
    throw new InputError(
      'POLICY_INVALID',
      problems.map((problem) => `release.json: ${problem}`),
    );
  }
  return { version: hash('sha256', canonicalise(parsed.data), 'hex').slice(0, 32), tables: parsed.data };
}

/** Returns the classes that may be searched and read for what is asked; none when policy does not name it. */
export function reachOf({ tables }: ReleasePolicy, asked: Asked): ClassPattern[] {
  const found = tables.reach.find((reach) => isFor(reach, asked));
  return (found?.classes ?? []).map(parsePattern).filter((pattern) => pattern !== undefined);
}

/** True when a row is for what is asked. */
export function isFor(row: Asked, asked: Asked): boolean {
  return row.partner === asked.partner && row.purpose === asked.purpose && row.instrument === asked.instrument;
}
