import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ALL = 'tests/**/*.test.{ts,tsx}';
const BROWSERS = 'tests/e2e/**';
/** What measures time has the machine to itself. */
const TIMED = [
  'tests/guarantees/{engine,fast-rules,huge-input,linear-rules}.test.ts',
  'tests/{analysis/growth,changes/diff-texts,file/markdown-to-html,page/is-tangled,page/read-text}.test.ts',
];

/** In each project: what it sets up is not handed on. */
const plugins = [WxtVitest()];

/** Tests run in Node; a file that needs a page says so itself (`// @vitest-environment jsdom`). */
export default defineConfig({
  plugins: [solid()],
  test: {
    environment: 'node',
    // Some start the command line, which a busy machine takes its time for.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        plugins,
        test: {
          name: 'units',
          include: [ALL],
          exclude: [BROWSERS, ...TIMED],
          // Every core: by itself the runner would leave one of two alone.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        plugins,
        test: { name: 'timed', include: TIMED, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
