import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LOCALES, messagesFor } from '../../locales/messages.ts';
import { citationOf } from '../../utils/export/cite.ts';
import { SAMPLE_TEXT, sampleSummary } from './sample-summary.ts';

const summary = sampleSummary();
const page = { text: SAMPLE_TEXT, url: 'https://qinghe.example/privacy', readAt: '2026-05-04 14:05:00 +08:00' };
const start = SAMPLE_TEXT.indexOf('您注册时');
const cite = (changes: Partial<typeof page> = {}, id: keyof typeof LOCALES = 'zh_CN') =>
  citationOf(summary, { ...page, ...changes }, start, start + 12, LOCALES[id]);

it('lets somebody else check the passage: words, place, time and what was read', async () => {
  const { text } = await cite();
  expect(text).toBe(
    [
      '“您注册时需要提供手机号码”',
      '——《青禾记账》隐私政策，青禾（杭州）软件有限公司',
      `https://qinghe.example/privacy#:~:text=${encodeURIComponent('您注册时需要提供手机号码')}`,
      '读取时间：2026-05-04 14:05:00 +08:00',
      `文本的 SHA-256（UTF-8）：${createHash('sha256').update(SAMPLE_TEXT).digest('hex')}`,
      `文本长度：${SAMPLE_TEXT.length} 字`,
      '',
    ].join('\n'),
  );
});

it('says the same with format, and links', async () => {
  const { html } = await cite();
  expect(html).toContain('<blockquote cite="https://qinghe.example/privacy#:~:text=');
  expect(html).toContain('>https://qinghe.example/privacy</a>');
  expect(html).toContain(createHash('sha256').update(SAMPLE_TEXT).digest('hex'));
});

describe('takes the page for text', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x'])('no link to %s', async (url) => {
    const { text, html } = await cite({ url });
    expect(html).not.toContain('href="javascript');
    expect(text).not.toContain(':~:');
  });
  it('no markup', async () => {
    const text = SAMPLE_TEXT.replace('您注册时需要', '<b>&"注册时需要');
    expect((await cite({ text })).html).toContain('&lt;b&gt;&amp;&quot;');
  });
});

it.each(Object.keys(LOCALES) as (keyof typeof LOCALES)[])('has no hole in %s', async (id) => {
  expect((await cite({}, id)).text).not.toMatch(/undefined|NaN/);
  expect(messagesFor(LOCALES[id].lang)).toBe(LOCALES[id]);
});
