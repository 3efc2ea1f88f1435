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

describe('sentences within a paragraph', () => {
  const PLACE = '位置：经您授权，我们会收集您的位置，用于填写收货地址。';
  const NOTES = '便签：我们保存您写下的便签。';
  const CASES: readonly [string, readonly string[], readonly string[], readonly string[]][] = [
    ['came', [NOTES], [`${NOTES}语音内容可能用于训练识别模型。`], ['added 语音内容可能用于训练识别模型']],
    [
      'came, and another one was cut in two round it',
      ['我们会对资料保密，但可能提供给服务商。'],
      ['我们会对资料保密。系统会自动评估您的申请。但可能提供给服务商。'],
      ['added 系统会自动评估您的申请'],
    ],
    [
      'went',
      [`${PLACE}您可以在设置中关闭。有疑问请致电客服。`],
      [`${PLACE}您可以在设置中关闭。`],
      ['removed 有疑问请致电客服'],
    ],
    [
      'moved to the next paragraph',
      [`${NOTES}便签按月备份到云端。`, PLACE],
      [NOTES, `${PLACE}便签按月备份到云端。`],
      [],
    ],
    [
      'put on lines of their own, and one grew',
      ['我们不会共享您的信息，但下列情况除外：事先获得您的同意；依照法律规定；与关联公司共享。'],
      [
        '我们不会共享您的信息，但下列情况除外：',
        '（1）事先获得您的同意；',
        '（2）依照法律规定；',
        '（3）与关联公司、广告伙伴共享。',
      ],
      [],
    ],
    [
      'turned beside a paragraph that lost one',
      ['广告：您可以在设置中关闭广告。关闭有效期为六个月。', '通讯录：经您授权，我们读取通讯录，您可以随时关闭。'],
      ['广告：您可以在设置中关闭广告。', '通讯录：我们会在您首次登录时读取通讯录。'],
      ['altered 我们会在您首次登录时读取通讯录', 'removed 关闭有效期为六个月'],
    ],
    [
      'a clause went',
      [`${NOTES}号码提供给骑手，号码会加密显示。`],
      [`${NOTES}号码提供给骑手。`],
      ['removed 号码会加密显示'],
    ],
    [
      'a clause came',
      ['我们会转移资料，您可以来电拒绝。'],
      ['我们会转移资料，包括境外，也包括新加坡，您可以来电拒绝。'],
      ['added 也包括新加坡'],
    ],
    ['a clause in other words', ['您可以免费注销账号。'], ['您可以注销账号，无需支付费用。'], []],
    [
      'went from a paragraph that is another one but for a sentence',
      ['我们不会出售您的信息。未经您的单独同意，我们不会向广告商提供孩子的信息。'],
      ['我们不会出售您的信息。学习画像以统计报表形式展示。'],
      ['added 学习画像以统计报表形式展示', 'removed 未经您的单独同意，我们不会向广告商提供孩子的信息'],
    ],
    ['in other words only', [`${NOTES}感谢您的信任与支持。`], [`${NOTES}感谢您一直信任与支持。`], []],
  ];
  it.each(CASES)('%s', (_case, old, now, expected) => {
    const [before, after] = [old, now].map((lines) => [BASE[0], ...lines, BASE[2]].join('\n')) as [string, string];
    const told = sentenceChanges(diffTexts(before, after), [], after).map(({ sort, values }) =>
      values?.kind === 'text' ? `${sort} ${values.after ?? values.before}` : '',
    );
    expect(told).toEqual(expected);
  });
});
