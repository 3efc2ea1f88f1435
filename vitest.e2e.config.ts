import { defineConfig } from 'vitest/config';

const ALL = 'tests/e2e/**/*.test.ts';
const GUARANTEES = 'tests/e2e/guarantees';
/** What measures time, or wears a browser out, has the machine to itself. */
const ALONE = [
  `${GUARANTEES}/{background-death,changing-pages,huge-page,own-scripts}-*.test.ts`,
  'tests/e2e/{typing,detector-layout,linked,documents}-{chromium,firefox}.test.ts',
];
/** A check has half an hour: Firefox's half of the guarantees is left to `npm run check:guarantees`, which names itself so. */
const LEFT_OUT = process.env['GUARANTEES'] ? [] : [`${GUARANTEES}/*-firefox.test.ts`];

/** Real browsers with the built extension; each file is one browser with every flow. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // A busy machine's browser loses an event now and then. What needed its second try is said so, and is a bug.
    retry: 1,
    reporters: ['verbose'],
    projects: [
      {
        extends: true,
        test: {
          name: 'flows',
          include: [ALL],
          exclude: [...ALONE, ...LEFT_OUT],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, exclude: LEFT_OUT, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
