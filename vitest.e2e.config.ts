import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension, one at a time: each file is one browser with every flow. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    reporters: ['verbose'],
  },
});
