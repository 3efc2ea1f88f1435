import { describe, expect, it } from 'vitest';
import { readText } from '../../utils/page/read-text.ts';
import { readPolicy } from '../../utils/text/read-policy.ts';

const FILLER = '为了让您清楚了解我们的做法，请您仔细阅读以下全部内容。'.repeat(8);
const read = (text: string) => readPolicy(readText(`${FILLER}${text}`));
const headings = (text: string): string[] => read(text).sentences.flatMap((s) => (s.heading ? [s.text] : []));
const topicOf = (text: string, words: string) =>
  read(text).sentences.find((s) => s.text.includes(words))?.section.topic;

describe('titles in a text without line breaks', () => {
  it.each([
    ['一、我们如何收集和使用您的个人信息个人信息是指可以识别您的信息。二、', '一、我们如何收集和使用您的个人信息'],
    ['一、我们收集了哪些信息1、您提供的昵称。2、您的头像。', '一、我们收集了哪些信息'],
    ['五、您的权利您可以查询订单。六、联系我们请来信。', '五、您的权利'],
    ['三、Cookie的使用我们使用Cookie。四、', '三、cookie的使用'],
  ])('%s', (text, title) => expect(headings(text)).toContain(title));

  it.each([
    '一、您的个人信息共享、转让的主要对象发生变化。二、其他。',
    '1、我们负责处理个人信息安全的责任部门发生变更。2、其他。',
    '1、用户提供的信息的准确性由用户负责。2、其他。',
  ])('finds none in %s', (text) => expect(headings(text)).toEqual([]));

  it('gives the text behind a title its topic', () => {
    expect(topicOf('二、我们如何存储您的个人信息日志保留六个月。三、其他', '日志')).toBe('storage');
  });
});

describe('a table of contents in one line', () => {
  const TABLE = '本政策包括：一、我们如何收集您的个人信息二、您的权利三、如何联系我们';
  it('opens no section', () => {
    expect(topicOf(`${TABLE} 请您先阅读全文。一、我们如何收集您的信息我们收集昵称。`, '请您先阅读')).toBe('intro');
  });
  it('leaves the titles further down', () => {
    expect(topicOf(`${TABLE} 请您先阅读全文。一、我们如何收集您的信息我们收集昵称。`, '昵称')).toBe('collection');
  });
});
