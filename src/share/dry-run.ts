import { openJudge, type Stated } from './release.ts';
import type { Asked, ReleasePolicy } from './release-policy.ts';

/** A request of the past as it is kept: what was stated of which fields in which classes, without any value. */
export interface PastRequest extends Asked {
  readonly number: string;
  readonly stated: readonly Pick<Stated, 'kind' | 'field' | 'classKey'>[];
}

/** How one past request would have been answered otherwise. Fields as `Kind.field` or `Kind.field: year`. */
export interface Difference {
  readonly number: string;
  readonly partner: string;
  /** Would leave now, and did not. */
  readonly more: readonly string[];
  /** Left then, and would not now. */
  readonly less: readonly string[];
}

/**
 * Returns which past requests another policy would have answered otherwise: what would have left. Fields are compared, not
 * values; what the policy of the time did not reach was not kept, so a wider reach shows in `more` only for kept classes.
 */
export function dryRun(then: ReleasePolicy, now: ReleasePolicy, past: readonly PastRequest[]): Difference[] {
  return past.flatMap((request) => {
    const [before, after] = [fieldsLeft(then, request), fieldsLeft(now, request)];
    const more = after.filter((field) => !before.includes(field));
    const less = before.filter((field) => !after.includes(field));
    const { number, partner } = request;
    return more.length + less.length === 0 ? [] : [{ number, partner, more, less }];
  });
}

function fieldsLeft(policy: ReleasePolicy, request: PastRequest): string[] {
  const judge = openJudge(policy, request);
  const left = request.stated.flatMap((each) => {
    const treatment = judge(each)?.treatment;
    if (treatment === undefined || treatment === 'ask') return [];
    const field = `${each.kind}.${each.field}`;
    return [treatment === 'release' ? field : `${field}: ${treatment}`];
  });
  return [...new Set(left)].sort();
}
