import { describe, expect, it } from 'vitest';
import { summarize } from '../../utils/analysis/summarize.ts';
import { readText } from '../../utils/page/read-text.ts';

const SMALL = 10_000;
const TIMES = 4;
/** Linear work takes four times as long, quadratic sixteen times; noise stays far below the middle. */
const MOST_GROWTH = 8;
/** Below this, in ms, a clock says nothing; what is that quick has not grown. */
const QUICK = 25;
/** A machine that does other things may spoil one comparison, not all. */
const TRIES = 4;

/** Another word for each number, so that no two names are the same. */
const UNITS = '云杉青禾临江明月清风山海星河长空远望飞鸟流水松柏梅兰竹菊';
const word = (i: number): string => [i, i >> 4, i >> 8].map((n) => UNITS.charAt((n * 7 + 3) % UNITS.length)).join('');

/** One sentence, line or name of each kind, again and again; most without a full stop or a line break. */
const TEXTS: readonly (readonly [title: string, part: (i: number) => string])[] = [
  [
    'lines of a policy',
    (i) =>
      `${(i % 9) + 1}、我们会收集您的手机号、${word(i)}信息,用于注册账号。\n您有权访问、更正您的信息;我们不会向第三方提供。\n`,
  ],
  [
    'one line of a policy',
    (i) => `${(i % 9) + 1}、我们会收集您的手机号、${word(i)}信息,用于注册账号。您有权访问、更正您的信息;`,
  ],
  ['one endless sentence', (i) => `我们可能会收集您的手机号、位置信息用于${word(i)}服务,`],
  ['denials', (i) => `我们不会收集您的${word(i)}位置信息,但`],
  ['known names', () => '微信、支付宝、'],
  ['companies', (i) => `临江${word(i)}科技有限公司、`],
  ['kits', (i) => `${word(i)}SDK和`],
  ['records', (i) => `SDK名称:${word(i)}SDK公司名称:${word(i)}有限公司使用目的:推送`],
  ['rows of one cell a line', (i) => `名称\n公司\n目的\n${word(i)}SDK\n${word(i)}有限公司\n推送\n`],
  ['dates', (i) => `20${10 + (i % 15)}年${(i % 12) + 1}月${(i % 28) + 1}日更新`],
  ['mail addresses', (i) => `a${i}@example${i}.com,`],
  ['semicolons', (i) => `收集${word(i)};`],
  ['colons', () => '名称:'],
  ['opening brackets', () => '(收集'],
  ['one character', () => '信'],
  ['digits', () => '1'],
  ['enumeration marks', () => '、'],
  ['one word', () => '第三方'],
];

function textOf(part: (i: number) => string, length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += part(i);
  return text;
}

/** Processor time in ms, which waiting for other programs does not count to. */
function costOf(text: string): number {
  const document = readText(text);
  const before = process.cpuUsage();
  summarize(document, 'zh-Hans');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times longer the longer text took; 0 where that was too quick to tell. */
function growthOf(small: string, large: string): number {
  const [few, many] = [costOf(small), costOf(large)];
  return many < QUICK ? 0 : many / Math.max(few, 1);
}

describe('the time of a summary grows no faster than its text', () => {
  it.each(TEXTS)('%s', { timeout: 30_000, retry: 2 }, (_, part) => {
    const [small, large] = [textOf(part, SMALL), textOf(part, SMALL * TIMES)];
    costOf(small);
    let growth = Infinity;
    for (let attempt = 0; attempt < TRIES && growth >= MOST_GROWTH; attempt++) growth = growthOf(small, large);
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
