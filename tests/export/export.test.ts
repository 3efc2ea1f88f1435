import { describe, expect, it } from 'vitest';
import { LOCALES, messagesFor } from '../../locales/messages.ts';
import { escapeHtml, toHtml } from '../../utils/export/to-html.ts';
import { toJson } from '../../utils/export/to-json.ts';
import { toMarkdown } from '../../utils/export/to-markdown.ts';
import { toPlainText } from '../../utils/export/to-plain-text.ts';
import type { PolicySummary } from '../../utils/policy/summary.ts';
import { sampleSummary } from './sample-summary.ts';

const chinese = messagesFor('zh-CN');
const summary = sampleSummary();

const FORMATS = {
  'plain text': (of: PolicySummary) => toPlainText(of, chinese, '2026-05-04'),
  Markdown: (of: PolicySummary) => toMarkdown(of, chinese, '2026-05-04'),
  HTML: (of: PolicySummary) => toHtml(of, chinese, '2026-05-04'),
};
const eachFormat = Object.entries(FORMATS);

describe.each(eachFormat)('%s', (_name, format) => {
  it.each([
    ['the product', '青禾记账'],
    ['the operator', '青禾（杭州）软件有限公司'],
    ['the effective date in words', '2026 年 3 月 1 日'],
    ['the source', 'qinghe.example/privacy'],
    ['the day it was taken', '2026 年 5 月 4 日'],
    ['a data type', '电话号码'],
    ['a sensitive mark', '敏感'],
    ['who else collects', 'SDK'],
    ['a purpose', '创建账号'],
    ['a permission', '相机'],
    ['a recipient', '友林数据'],
    ['a recipient without a name', '未写明名称'],
    ['a kind of recipient', '物流配送与安装'],
    ['a right', '注销账号'],
    ['how to use a right', '我的—设置'],
    ['a contact', '400-000-1234'],
    ['the role of a contact', '个人信息保护负责人'],
    ['the time to respond', '15 个工作日内'],
    ['the retention', '三年'],
    ['the storage', '存储于境内'],
    ['a flag', '继续使用即视为同意'],
    ['what is missing', '未成年人保护'],
    ['what a flag is measured against', '14、17'],
    ['when something missing is due, and by what', '如使用 Cookie：实践指南'],
    ['a quotation', '您注册时需要提供手机号码'],
    ['what a text cannot show', '文本本身看不出来'],
  ])('has %s', (_what, words) => expect(format(summary)).toContain(words));

  it('names a recipient without a name under its kind, and the kind once', () => {
    expect(format(summary)).toMatch(/物流配送与安装.{0,40}未写明名称/s);
    expect(format(summary).split('物流配送与安装')).toHaveLength(2);
  });
  it('does not list what is disclosed as missing', () => expect(format(summary)).not.toContain('安全措施与事件通知'));
  it('never passes a verdict', () => expect(format(summary)).not.toMatch(/违法|违规|不合规/));
  it('says so when a section is empty', () => {
    expect(format({ ...summary, recipients: [] })).toContain('文本未见向第三方提供的说明');
  });
});

const HOSTILE = '<img src=x onerror=alert(1)>"&\'</li><script>alert(2)</script>';

describe('page text is never markup', () => {
  const hostile: PolicySummary = {
    ...summary,
    source: { ...summary.source, title: HOSTILE, url: 'javascript:alert(1)' },
    policy: { ...summary.policy, product: HOSTILE, operator: HOSTILE, version: HOSTILE },
    collected: summary.collected.map((item) => ({
      ...item,
      purposes: [HOSTILE],
      evidence: [{ start: 0, end: 1, quote: HOSTILE }],
    })),
    recipients: summary.recipients.map((item) => ({
      ...item,
      name: HOSTILE,
      link: 'javascript:alert(1)//http://a.example',
      aliases: [HOSTILE],
    })),
    contacts: [{ kind: 'url', value: 'data:text/html,<script>alert(3)</script>', role: 'operator', evidence: [] }],
  };

  it('in HTML: only our own elements, no script address', () => {
    const html = toHtml(hostile, chinese);
    const elements = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name));
    expect([...elements].sort()).toEqual(
      ['article', 'blockquote', 'br', 'em', 'h1', 'h2', 'h3', 'li', 'p', 'small', 'strong', 'ul'].sort(),
    );
    expect(html).not.toMatch(/href="(?!https?:|mailto:|tel:)/);
  });

  it('in Markdown: every sign that opens markup is escaped', () => {
    const markdown = toMarkdown(hostile, chinese);
    expect(markdown).not.toMatch(/(?<!\\)<(?!https?:)/);
    expect(markdown).not.toContain('](<javascript');
  });

  it.each([
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['&', '&amp;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
  ])('%s becomes %s', (sign, entity) => expect(escapeHtml(sign)).toBe(entity));
});

describe('toJson', () => {
  it('is the summary itself', () => expect(JSON.parse(toJson(summary))).toEqual(summary));
});

describe('every language', () => {
  it.each(Object.entries(LOCALES))('%s has no hole in its report', (_id, messages) => {
    expect(toPlainText(summary, messages, '2026-05-04')).not.toMatch(/undefined|null|NaN|\[object/);
  });
});
