import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { marksOf, overlayWordsOf } from '../../utils/messaging/marks-of.ts';
import { SAMPLE_TEXT, sampleSummary } from '../export/sample-summary.ts';

const marks = marksOf(sampleSummary(), messagesFor('zh-CN'));

describe('marksOf', () => {
  it('has every evidence of the summary, in text order', () => {
    expect(marks.map(({ section, labels }) => [section, ...labels])).toEqual([
      ['collected', '电话号码'],
      ['collected', '人脸信息'],
      ['collected', '相机'],
      ['shared', '友林数据'],
      ['collected', 'IP 地址'],
      ['shared', '物流配送与安装'],
      ['rights', '注销账号'],
      ['rights', '答复期限'],
      ['rights', '电话'],
      ['rights', '电子邮件'],
      ['rights', '存储与出境'],
      ['rights', '保存期限'],
      ['notes', '修订后继续使用即视为同意'],
    ]);
    for (const { start, end, quote } of marks) expect(SAMPLE_TEXT.slice(start, end)).toBe(quote);
  });

  it('gives a passage that shows two types one mark with two labels', () => {
    const summary = sampleSummary();
    const [first, second] = summary.collected;
    if (first && second) second.evidence = first.evidence;
    const shared = marksOf(summary, messagesFor('zh-CN')).filter(({ labels }) => labels.includes('人脸信息'));
    expect(shared.map(({ labels }) => labels)).toEqual([['电话号码', '人脸信息']]);
  });
});

describe('overlayWordsOf', () => {
  it('can cross to another script', () => {
    const words = overlayWordsOf(messagesFor('en'));
    expect(structuredClone(words)).toEqual(words);
    expect(words.section.shared).toBe('Third parties');
  });
});
