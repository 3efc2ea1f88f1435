import { defineConfig } from 'vitest/config';

/**
 * Real browsers with the built extension, one at a time: each file is one browser with every flow.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    // A check has half an hour: Firefox's half of the guarantees is left to `npm run check:guarantees`, which names itself so.
    exclude: process.env['GUARANTEES'] ? [] : ['tests/e2e/guarantees/*-firefox.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // A busy machine's browser loses an event now and then. What needed its second try is said so, and is a bug.
    retry: 1,
    reporters: ['verbose'],
  },
});
