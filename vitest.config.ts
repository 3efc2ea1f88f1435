import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests run in Node; a file that needs a page says so itself (`// @vitest-environment jsdom`). */
export default defineConfig({
  plugins: [WxtVitest(), solid()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    // Some start the command line, which a busy machine takes its time for.
    testTimeout: 30_000,
  },
});
