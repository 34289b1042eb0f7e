import { existsSync } from 'node:fs';

/** Messages nobody here wrote, in a folder beside the project. */
export const samples = new URL('../../../shared/data/messages/', import.meta.url).pathname;

/** True where they are; tests over them are skipped elsewhere, and vitest's report says so. */
export const haveSamples = existsSync(samples);
