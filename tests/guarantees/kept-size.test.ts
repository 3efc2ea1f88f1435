import { expect, test } from 'vitest';
import { summarize } from '../../utils/analysis/summarize.ts';
import { groundsOf } from '../../utils/letters/grounds.ts';
import { notePolicy } from '../../utils/messaging/follow-policy.ts';
import { sizeOf } from '../../utils/messaging/pack.ts';
import { createTabStore, tabKey } from '../../utils/messaging/tab-store.ts';
import { createVersionStore } from '../../utils/messaging/version-store.ts';
import { readText } from '../../utils/page/read-text.ts';
import { memoryArea } from '../messaging/memory-area.ts';
import { EXAMPLES } from '../repo/exported-rules.ts';
import { say } from './scale.ts';

const MOST_BYTES = 64_000;
const URL = 'https://a.example/privacy';
/** Nearly as long as the longest policies that we know, and in more lines: examples of the rules, each in one of its own. */
const LENGTH = 30_000;
const document = { ...readText(EXAMPLES.join('。\n').slice(0, LENGTH)), url: URL };

test(`G16: the summary of the examples of all rules, twice, is kept in ${MOST_BYTES} bytes`, async ({ task }) => {
  const twice = readText([...EXAMPLES, ...EXAMPLES.toReversed()].join('。\n'));
  const summary = summarize(twice, 'zh-Hans');
  const grounds = groundsOf(twice, summary);
  const state = { status: 'summary', summary, grounds, stale: false, doubtful: false } as const;
  const area = memoryArea();
  await createTabStore(area).save(1, { version: 1, url: URL, print: 'x', at: 1, overlay: true, state });
  const size = sizeOf(area.items[tabKey(1)]);
  say(task, `the summary of ${twice.text.length} characters: ${size} bytes, ${sizeOf(state)} before they are packed`);
  expect(size).toBeLessThanOrEqual(MOST_BYTES);
  expect(sizeOf(state)).toBeGreaterThan(MOST_BYTES);
});

test(`G16: a version of ${LENGTH} characters is kept in ${MOST_BYTES} bytes`, async ({ task }) => {
  const area = memoryArea({ 'follow-all': true });
  const summary = summarize(document, 'zh-Hans');
  const parts = {
    versions: createVersionStore(area),
    detectLanguage: () => 'zh-Hans',
    summarize: async () => summary,
    ground: async () => groundsOf(document, summary),
    now: () => 1,
  };
  expect(await notePolicy(parts, document, summary)).toBe('first');
  const size = sizeOf(area.items[`version-read:${URL}`]);
  say(task, `a version of ${LENGTH} characters: ${size} bytes, ${sizeOf(document)} before they are packed`);
  expect(size).toBeLessThanOrEqual(MOST_BYTES);
  expect(sizeOf(document)).toBeGreaterThan(MOST_BYTES);
});
