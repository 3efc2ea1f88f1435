import { expect, test } from 'vitest';
import { whyForbidden } from '../../eslint.layers.ts';

const FORBIDDEN: readonly (readonly [file: string, source: string])[] = [
  ['utils/policy/summary.ts', '../text/reading.ts'],
  ['utils/text/fold.ts', '../rules/retention.ts'],
  ['utils/text/fold.ts', 'webextension-polyfill'],
  ['utils/rules/retention.ts', '../analysis/summarize.ts'],
  ['utils/rules/retention.ts', 'node:fs'],
  ['utils/analysis/summarize.ts', '../page/read-document.ts'],
  ['utils/analysis/summarize.ts', 'solid-js'],
  ['utils/page/read-document.ts', '../analysis/summarize.ts'],
  ['utils/export/to-plain-text.ts', '../analysis/summarize.ts'],
  ['components/Panel.tsx', '../utils/analysis/summarize.ts'],
  ['components/Panel.tsx', 'webextension-polyfill'],
  ['scripts/summarize.ts', '../components/Panel.tsx'],
];

test.each(FORBIDDEN)('%s may not import %s', (file, source) => {
  expect(whyForbidden(file, source, false)).toContain('may not import');
});

const ALLOWED: readonly (readonly [file: string, source: string, typeOnly: boolean])[] = [
  ['utils/analysis/summarize.ts', '../rules/retention.ts', false],
  ['utils/analysis/rights/find.ts', '../../text/reading.ts', false],
  ['components/Panel.tsx', '../utils/messaging/tab-state.ts', true],
  ['components/Panel.tsx', 'solid-js/web', false],
  ['entrypoints/background.ts', 'webextension-polyfill', false],
  ['scripts/summarize.ts', 'node:fs', false],
  ['tests/anything.test.ts', '../utils/analysis/summarize.ts', false],
];

test.each(ALLOWED)('%s may import %s', (file, source, typeOnly) => {
  expect(whyForbidden(file, source, typeOnly)).toBeNull();
});
