import { join } from 'node:path';
import { readPolicy } from '../../src/auth/policy.ts';
import { viewerOf } from '../../src/auth/viewer.ts';
import type { Viewer } from '../../src/model/access.ts';
import { ROOT } from '../parts.ts';
import type { Who } from '../work/office.ts';
import { now } from './hubs.ts';

const policy = readPolicy(join(ROOT, 'policy'));

/** Returns somebody as policy has them, in a hub without any class. */
export function viewerOfWho({ role, ...claims }: Who): Viewer {
  const known = { issuer: 'test', agency: 'customs', roles: [role], expiresAt: Number.MAX_SAFE_INTEGER };
  return viewerOf(policy, { ...known, ...claims }, [], now);
}
