import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests whose file name says that they need a real server; the rest run offline and at once. */
const services = 'tests/**/*.{neo4j,redis,chromium}.test.ts';

export default defineConfig({
  // Node takes graphql's main entry, the test runner would take its module entry: two copies whose errors and types
  // do not know each other.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: join(import.meta.dirname, 'node_modules', 'graphql', 'index.js') }],
  },
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
