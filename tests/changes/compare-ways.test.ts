import { describe, expect, it } from 'vitest';
import type { Change } from '../../utils/changes/change.ts';
import { compareWays } from '../../utils/changes/compare-ways.ts';
import { groundsOf } from '../../utils/letters/grounds.ts';
import { documentOf, summaryOf } from '../letters/policies.ts';

const HEAD = ['松果便签隐私政策', '一、您的权利'];
const stateOf = (lines: readonly string[]) => {
  const text = [...HEAD, ...lines];
  const document = documentOf(text);
  return { ...groundsOf(document, summaryOf(text, 'zh-Hans')), text: document.text };
};
const briefly = (before: readonly string[], after: readonly string[]) =>
  compareWays(stateOf(before), stateOf(after), []).map(({ sort, subject, values }) =>
    [
      sort,
      subject.topic === 'way' ? subject.way : '',
      values?.kind === 'text' ? [values.before, values.after] : '',
    ].flat(),
  );

const SHORT = '您可以在“我的-设置-推荐管理”中关闭个性化推荐。';
const LONG = '您可以在“我的-设置-隐私-更多-推荐管理”中关闭个性化推荐。';
const PATH = '我的 > 设置 > 推荐管理';

describe('compareWays', () => {
  it.each<[string, string[], string[], unknown[]]>([
    ['one that went', [SHORT], ['感谢您的支持。'], [['removed', 'recommendation', PATH, null]]],
    ['one that came', ['感谢您的支持。'], [SHORT], [['added', 'recommendation', null, PATH]]],
    [
      'one that leads elsewhere',
      [SHORT],
      [LONG],
      [['altered', 'recommendation', PATH, '我的 > 设置 > 隐私 > 更多 > 推荐管理']],
    ],
    ['other arrows', [SHORT], [SHORT.replaceAll('-', '→')], []],
    ['the same one in another sentence', [SHORT], [`如您不需要，${SHORT}`], []],
    [
      'a telephone number alone, where it was all',
      ['您可以拨打400-100-2000退订营销短信。'],
      ['感谢您的支持。'],
      [['removed', 'ads', '您可以拨打400-100-2000退订营销短信', null]],
    ],
  ])('%s', (_case, before, after, expected) => expect(briefly(before, after)).toEqual(expected));

  it('what a change of a right tells is not told twice', () => {
    const values = { kind: 'text', before: '我的-设置-推荐管理', after: null } as const;
    const right: Change = { sort: 'altered', subject: { topic: 'right', right: 'opt-out-ads' }, values, evidence: [] };
    expect(compareWays(stateOf([SHORT]), stateOf(['感谢您的支持。']), [right])).toEqual([]);
  });
});
