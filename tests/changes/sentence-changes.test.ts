import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../utils/changes/diff-texts.ts';
import { sentenceChanges } from '../../utils/changes/sentence-changes.ts';

const BASE = ['云屿便签隐私政策', '您可以查阅、更正您的个人信息。', '本政策由我们制定。'];
const addedBy = (paragraph: string) => {
  const after = [...BASE.slice(0, 2), paragraph, ...BASE.slice(2)].join('\n');
  return sentenceChanges(diffTexts(BASE.join('\n'), after), [], after).map(({ sort, values, evidence }) => [
    sort,
    values?.kind === 'text' ? values.after : null,
    evidence[0]?.quote,
  ]);
};

describe('a sentence that came is told where no claim tells it', () => {
  it.each([
    '我们会使用您的便签内容训练人工智能模型',
    '您的便签将用于商业推广',
    '我们可能公开您的昵称和头像',
    '您无法撤回已作出的同意',
    '账号一经注册不可注销',
    '我们暂不提供个人信息副本',
    '我們不接受近親屬的查閱請求',
  ])('%s', (sentence) => expect(addedBy(`${sentence}。`)).toEqual([['added', sentence, sentence]]));

  it.each(['云屿便签的界面已经更新', '感谢您一直以来的支持', '如有疑问，请与我们联系'])(
    'which says nothing of the kind: %s',
    (sentence) => expect(addedBy(`${sentence}。`)).toEqual([]),
  );

  it('but not where a claim shows it', () => {
    const after = [...BASE, '我们会使用您的位置推荐商家。'].join('\n');
    const evidence = [{ start: 0, end: 1, quote: '我们会使用您的位置推荐商家' }];
    const claim = { sort: 'added', subject: { topic: 'storage' }, values: null, evidence } as const;
    expect(sentenceChanges(diffTexts(BASE.join('\n'), after), [claim], after)).toEqual([]);
  });
});
