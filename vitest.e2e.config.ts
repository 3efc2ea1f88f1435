import { defineConfig } from 'vitest/config';

/** `npm run check:guarantees -- --after-test` reads there what `npm test` has run. */
const RESULTS = 'artifacts/e2e-results.json';

/**
 * Real browsers with the built extension, one at a time: each file is one browser with every flow. Those of
 * `npm run check:guarantees` stand in a folder of their own and run with it alone.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: [process.env['GUARANTEES'] ? 'tests/e2e/**/*.test.ts' : 'tests/e2e/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // A busy machine's browser loses an event now and then. What needed its second try is said so, and is a bug.
    retry: 1,
    reporters: ['verbose', ['json', { outputFile: RESULTS }]],
  },
});
