import { describe, expect, test } from 'vitest';
import { LIST_WORDS } from '../../locales/lists.ts';
import { messagesFor } from '../../locales/messages.ts';
import { CLIPBOARD_FORMATS, copyOf } from '../../utils/export/formats.ts';
import { mergeLists } from '../../utils/lists/merge-lists.ts';
import { sampleSummary } from './sample-summary.ts';

const chinese = messagesFor('zh-CN');
const summary = sampleSummary();
const url = 'https://qinghe.example/sdk';
const merged = mergeLists(summary, [
  {
    kind: 'sdk',
    title: '第三方<SDK>目录',
    url,
    summary: {
      ...summary,
      recipients: [
        {
          ...{ name: '雁推', aliases: [], kind: 'messaging', modes: ['sdk'], dataTypes: [], purposes: [], link: null },
          evidence: [{ start: 0, end: 5, quote: '雁推SDK消息推送' }],
        },
      ],
    },
  },
]);

describe.each(CLIPBOARD_FORMATS)('a copy as %s', (format) => {
  const { text } = copyOf(format, merged, chinese, '2026-05-04');
  test('has what a list says', () => expect(text).toContain('雁推'));
  test('names the list, as text', () => {
    expect(text).toMatch(/第三方(?:<|&lt;|\\u003c)SDK(?:>|&gt;)目录/);
    if (format === 'html') expect(text).not.toContain('<SDK>');
  });
});

test.each(['text', 'markdown', 'html'] as const)(
  'the passage of a list is told from the policy’s own: %s',
  (format) => {
    const { text } = copyOf(format, merged, chinese);
    expect(text.match(/——《第三方/g)?.length).toBeGreaterThan(0);
    expect(text).toMatch(/雁推SDK消息推送[^\n]{0,20}\s{0,8}>?\s?——《第三方/);
    expect(text).toContain(url);
  },
);

test('the table has a column for lists only where there are any', () => {
  const heading = (of: typeof summary) => copyOf('csv', of, chinese).text.split('\r\n')[0];
  expect(heading(merged)).toContain(LIST_WORDS.zh_CN.title);
  expect(heading(summary)).not.toContain(LIST_WORDS.zh_CN.title);
});

describe('wording', () => {
  const shape = (value: object): string[] =>
    Object.entries(value).flatMap(([key, each]) =>
      typeof each === 'object' && each !== null ? shape(each as object).map((inner) => `${key}.${inner}`) : [key],
    );
  test.each(['zh_TW', 'en'] as const)('%s has every key', (locale) =>
    expect(shape(LIST_WORDS[locale])).toEqual(shape(LIST_WORDS.zh_CN)),
  );
  test('keeps to its script', () => {
    expect(JSON.stringify(LIST_WORDS.zh_TW)).not.toMatch(/[个资讯关与为这们隐读]/);
    expect(JSON.stringify(LIST_WORDS.zh_CN)).not.toMatch(/[個資訊關與為這們隱讀]/);
    expect(JSON.stringify(LIST_WORDS.en)).not.toMatch(/[一-鿿]/);
  });
});
