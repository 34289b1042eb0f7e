import { houseMasterMismatch } from './house-master-mismatch.ts';
import type { Pattern } from './pattern.ts';

/** All patterns, by slug. A pattern is added here and nowhere else. */
export const patterns: readonly Pattern[] = [houseMasterMismatch];
