import { defineConfig } from 'vitest/config';

/** Tests whose file name says that they need a real server; the rest run offline and at once. */
const services = 'tests/**/*.{neo4j,redis,chromium}.test.ts';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: 'offline', include: ['tests/**/*.test.ts'], exclude: [services], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'services',
          include: [services],
          globalSetup: 'tests/services.ts',
          // One graph and one queue serve all of them, so one file at a time.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
