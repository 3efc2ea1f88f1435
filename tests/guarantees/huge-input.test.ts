import { describe, expect, test } from 'vitest';
import { summarize, summarizeInSteps } from '../../utils/analysis/summarize.ts';
import { groundsOf } from '../../utils/letters/grounds.ts';
import { pack } from '../../utils/messaging/pack.ts';
import { readText } from '../../utils/page/read-text.ts';
import { MOST_CHARACTERS } from '../../utils/policy/document.ts';
import { EXAMPLES } from '../repo/exported-rules.ts';
import { say, scaled } from './scale.ts';

/** Every example sentence of the rules, again and again: denser than any policy. */
const textOf = (length: number, separator: string): string => {
  const chapter = EXAMPLES.join(`。${separator}`);
  return chapter.repeat(Math.ceil(length / chapter.length)).slice(0, length);
};

/** The most that is read of a text. */
const SIZE = scaled({ quick: 400_000, ci: MOST_CHARACTERS, long: MOST_CHARACTERS });
const TIMES = 5;
/** Linear is 5; caches and the collector take their part. */
const MOST_GROWTH = 9;
/** What a summary shows, and is kept of it, is bounded, however long the text is; bytes, packed as it is kept. */
const MOST_SUMMARY = 64_000;

const timed = (text: string): { ms: number; kept: unknown } => {
  const start = performance.now();
  const document = readText(text);
  const summary = summarize(document, 'zh-Hans');
  const grounds = groundsOf(document, summary);
  return { ms: performance.now() - start, kept: [summary, grounds] };
};

describe.each([
  ['of many lines', '\n'],
  ['of one single line', ''],
])('a text %s', (name, separator) => {
  test(`G21: ${SIZE} characters are summarised, in linear time`, { timeout: 120_000, retry: 2 }, ({ task }) => {
    timed(textOf(20_000, separator));
    const small = timed(textOf(SIZE / TIMES, separator));
    const large = timed(textOf(SIZE, separator));
    say(
      task,
      `${name}: ${SIZE} characters in ${large.ms.toFixed(0)} ms, ${(large.ms / small.ms).toFixed(1)} times a fifth of them`,
    );
    expect(large.ms / small.ms).toBeLessThan(MOST_GROWTH);
  });

  test(`G16: the summary of ${SIZE} characters is kept in ${MOST_SUMMARY} bytes`, { timeout: 120_000 }, async ({
    task,
  }) => {
    const size = (await pack(timed(textOf(SIZE, separator)).kept)).length;
    expect(size).toBeLessThan(MOST_SUMMARY);
    say(task, `${name}: ${SIZE} characters, ${size} bytes kept`);
  });
});

test.each(['手机号、', '（手机号）', '位置信息以及', '您可以查询'])(
  `G21: ${MOST_CHARACTERS} characters of %s in one sentence hold nothing up, and the rest of the policy is told`,
  { timeout: 120_000 },
  (part) => {
    const length = MOST_CHARACTERS - 100;
    const text = `本应用会收集您的身份证号码。\n我们可能收集您的${part.repeat(length / part.length)}`;
    const { collected } = summarize(readText(text), 'zh-Hans');
    expect(collected.map(({ type }) => type)).toContain('identity.idcard');
  },
);

test('G21: what is longer than we read is cut, and says so', () => {
  const text = '我们收集您的手机号。\n'.repeat(500_000);
  const document = readText(text);
  expect(document.text).toHaveLength(MOST_CHARACTERS);
  const { source, collected, disclosures } = summarize(document, 'zh-Hans');
  expect(source).toMatchObject({ characters: 1_000_000, cutFrom: 5_500_000 });
  expect(collected.map(({ type }) => type)).toEqual(['basic.phone']);
  // Nothing is said to be missing from what was not read.
  expect(disclosures.filter(({ given }) => !given)).toEqual([]);
});

/** How long one step of the analysis may take of that size, when nobody else needs the machine; ms. */
const MOST_STEP_MS = scaled({ quick: 300, ci: 1_000, long: 1_000 });

/** How many steps the analysis takes, how long in all and how long the longest one; ms. */
function stepsOf(text: string): { count: number; ms: number; longest: number } {
  const steps = summarizeInSteps(readText(text), 'zh-Hans');
  let [count, ms, longest] = [0, 0, 0];
  for (let done = false; !done; count++) {
    const start = performance.now();
    done = steps.next().done ?? false;
    const took = performance.now() - start;
    ms += took;
    longest = Math.max(longest, took);
  }
  return { count, ms, longest };
}

test(`G14: ${SIZE} characters are analysed in steps, between which other questions are answered`, {
  timeout: 120_000,
  retry: 2,
}, ({ task }) => {
  const { count, longest } = stepsOf(textOf(SIZE, '\n'));
  expect(longest).toBeLessThan(MOST_STEP_MS);
  say(task, `${count} steps, the longest ${longest.toFixed(0)} ms`);
});

/** One sentence of that length takes seconds where its words keep a rule busy. */
const SENTENCE = 200_000;
/** What one step may take of the whole. */
const MOST_SHARE = 1 / 8;

test.each([
  '您可以查询',
  '继续使用视为接受',
  '我们会收集您的录音内容',
  '微信',
  '云杉软件有限公司、',
  'SDK、，我们会收集、删除',
])(`G14: so is one sentence of ${SENTENCE} characters of %s`, { timeout: 60_000, retry: 2 }, (part) => {
  const { ms, longest } = stepsOf(part.repeat(SENTENCE / part.length));
  expect(longest / ms).toBeLessThan(MOST_SHARE);
});
