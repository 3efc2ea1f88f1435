import { describe, expect, it } from 'vitest';
import type { Change } from '../../utils/changes/change.ts';
import { diffTexts } from '../../utils/changes/diff-texts.ts';
import { sentenceChanges } from '../../utils/changes/sentence-changes.ts';
import { isToldByTurn } from '../../utils/changes/told-by-turn.ts';

const BASE = ['云屿便签隐私政策', '您可以查阅、更正您的个人信息。', '本政策由我们制定。'];
const addedBy = (paragraph: string) => {
  const after = [...BASE.slice(0, 2), paragraph, ...BASE.slice(2)].join('\n');
  return sentenceChanges(diffTexts(BASE.join('\n'), after), [], after).changes.map(({ sort, values, evidence }) => [
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
    '除非您表示反对，否则视为您同意',
    '您未回复的，我们不会视为您同意',
    '您未在7日内提出异议的，視為同意',
    '行使权利时您须提交经公证的身份证明',
  ])('%s', (sentence) => expect(addedBy(`${sentence}。`)).toEqual([['added', sentence, sentence]]));

  it.each([
    '云屿便签的界面已经更新',
    '感谢您一直以来的支持',
    '如有疑问，请与我们联系',
    '点击“同意”即表示您同意便签的约定',
    '实名认证由公安机关核验身份证件',
  ])('which says nothing of the kind: %s', (sentence) => expect(addedBy(`${sentence}。`)).toEqual([]));

  it('a deadline that doubled beside a new mailbox', () => {
    const [before, after] = ['请写信给a@b.cn，我们在15天内回复', '请写信给c@b.cn，我们在30天内回复'].map((each) =>
      [...BASE, `${each}。`].join('\n'),
    ) as [string, string];
    const quote = '请写信给c@b.cn，我们在30天内回复';
    const subject = { topic: 'contact', kind: 'email', value: 'c@b.cn' } as const;
    const claim: Change = { sort: 'added', subject, values: null, evidence: [{ start: 0, end: 1, quote }] };
    expect(sentenceChanges(diffTexts(before, after), [claim], after).changes).toHaveLength(1);
  });

  it('a condition that a claim on the same sentence does not tell', () => {
    const [before, after] = ['您可以撤回同意', '您可以撤回同意。撤回同意需先注销账号'].map((each) =>
      [...BASE, `${each}。`].join('\n'),
    ) as [string, string];
    const evidence = [{ start: 0, end: 1, quote: '撤回同意需先注销账号' }];
    const claim: Change = { sort: 'altered', subject: { topic: 'right', right: 'withdraw' }, values: null, evidence };
    expect(sentenceChanges(diffTexts(before, after), [claim], after).changes).toHaveLength(1);
  });

  it('but not where a claim shows it', () => {
    const after = [...BASE, '我们会使用您的位置推荐商家。'].join('\n');
    const evidence = [{ start: 0, end: 1, quote: '我们会使用您的位置推荐商家' }];
    const claim = { sort: 'added', subject: { topic: 'storage' }, values: null, evidence } as const;
    expect(sentenceChanges(diffTexts(BASE.join('\n'), after), [claim], after).changes).toEqual([]);
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
      [`${PLACE}您可以在设置中关闭。有疑问请致电客服。关闭有效期为六个月。`],
      [`${PLACE}您可以在设置中关闭。`],
      ['removed 关闭有效期为六个月'],
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
      ['altered （3）与关联公司、广告伙伴共享'],
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
    [
      'a short item of a list',
      ['(a) 處理訂單；(b) 市場研究。'],
      ['(a) 處理訂單；(b) 市場研究；(c) 信貸評估。'],
      ['added (c) 信貸評估'],
    ],
    [
      'paths in other arrows',
      ['您可以在“我的-设置-注销账号”申请，也可以在我的-设置-隐私关闭推荐。'],
      ['您可以在“我的→设置→注销账号”申请，也可以在我的 > 设置 > 隐私关闭推荐。'],
      [],
    ],
    ['a clause in other words', ['您可以免费注销账号。'], ['您可以注销账号，无需支付费用。'], []],
    [
      'went from a paragraph that is another one but for a sentence',
      ['我们不会出售您的信息。未经您的单独同意，我们不会向广告商提供孩子的信息。'],
      ['我们不会出售您的信息。学习画像以统计报表形式展示。'],
      ['added 学习画像以统计报表形式展示', 'removed 未经您的单独同意，我们不会向广告商提供孩子的信息'],
    ],
    [
      'consent turned round',
      ['我们拟使用您的姓名作推广。未经您同意，我们不会这样做。'],
      ['我们拟使用您的姓名作推广。除非您表示反对，否则视为您同意。'],
      ['added 除非您表示反对，否则视为您同意', 'removed 未经您同意，我们不会这样做'],
    ],
    [
      'more is wanted before an account is closed',
      ['注销账号需验证手机号。'],
      ['注销账号需验证手机号并上传手持身份证照片。'],
      ['altered 注销账号需验证手机号并上传手持身份证照片'],
    ],
    [
      'data of the body are wanted',
      ['您注销账号时，我们会验证您的手机号。'],
      ['您注销账号时，我们会验证您的手机号、身份证号码和人脸。'],
      ['altered 我们会验证您的手机号、身份证号码和人脸'],
    ],
    [
      'fewer times free of charge',
      ['您每年可以免费获取两次副本。'],
      ['您每年可以免费获取一次副本。'],
      ['altered 您每年可以免费获取一次副本'],
    ],
    ['once more in other words', ['我们会再次通知您，请您一次性确认。'], ['我们会再一次通知您，请您一次性确认。'], []],
    [
      'less is wanted',
      ['注销账号需验证手机号和手持身份证照片。'],
      ['注销账号需验证手机号。'],
      ['altered 注销账号需验证手机号'],
    ],
    [
      'cut in two by its punctuation',
      ['注销前请确认没有未完成的订单，注销后积分清零。'],
      ['注销前，请您确认没有未完成订单；注销后，积分将清零。'],
      [],
    ],
    ['the same is wanted', ['注销账号需验证手机号和身份证。'], ['注销账号需验证手机号和身份证件。'], []],
    [
      'no longer to be had on one platform',
      ['苹果用户可在“设置-隐私-跟踪”中关闭；安卓用户可在“设置-通用-个性化广告”中关闭。'],
      ['苹果用户可在“设置-隐私-跟踪”中关闭；安卓用户暂不支持关闭。'],
      ['altered 安卓用户暂不支持关闭'],
    ],
    [
      'only renumbered',
      ['第九条 其他请求请发送至邮箱。除第八条外，我们在15天内回复。'],
      ['第八条 其他请求请发送至邮箱，我们在15天内回复。'],
      [],
    ],
    ['in other words only', [`${NOTES}感谢您的信任与支持。`], [`${NOTES}感谢您一直信任与支持。`], []],
  ];
  it.each(CASES)('%s', (_case, old, now, expected) => {
    const [before, after] = [old, now].map((lines) => [BASE[0], ...lines, BASE[2]].join('\n')) as [string, string];
    const told = sentenceChanges(diffTexts(before, after), [], after).changes.map(({ sort, values }) =>
      values?.kind === 'text' ? `${sort} ${values.after ?? values.before}` : '',
    );
    expect(told).toEqual(expected);
  });
});

describe('what weighs and came or went inside a sentence', () => {
  const told = (old: string, now: string) => {
    const [before, after] = [old, now].map((each) => [...BASE, `${each}。`].join('\n')) as [string, string];
    return sentenceChanges(diffTexts(before, after), [], after).changes.map(({ values }) => values);
  };
  it.each([
    ['data', '我们会根据浏览记录展示广告', '我们会根据浏览记录、聊天内容展示广告'],
    ['a company', '资料提供予金流业者、Meta', '资料提供予金流业者、Meta、LINE'],
    ['partners of theirs', '您的订单信息由商家查看', '您的订单信息由商家及其推广合作方查看'],
    ['whom it reminds', '我们会通过短信提醒您', '我们会通过短信提醒您和您的紧急联系人'],
    ['everybody', '当您公开动态时，其他用户可以看到您的动态', '您的动态默认对全体用户公开'],
    ['keeping for stopping', '我们在您卸载应用后停止收集', '我们在您卸载应用后仍会保留您的信息'],
    ['a court', '争议提交甲市人民法院管辖', '争议提交甲市仲裁委员会仲裁'],
    ['who may look only then', '房东核验通过后方可查看您的身份证', '房东可查看您的身份证'],
    ['what one must say', '生日为选填项', '生日为必填项'],
  ])('%s: %s', (_what, before, after) => expect(told(before, after)).toEqual([{ kind: 'text', before, after }]));
  it.each([
    ['为了向您提供服务，我们会收集您的手机号', '为向您提供服务，我们将收集您的手机号码'],
    ['未经您同意，我们不会向第三方提供您的信息', '未经您的同意，我们不会将您的信息提供给任何第三方'],
    ['我们会删除您的信息，法律另有规定的除外', '除法律另有规定外，我们会删除您的信息'],
    ['如有疑问，请联系我们', '如有疑问、意见或建议，请与我们联系'],
    ['注销后积分清零', '注销后，积分将清零'],
  ])('but not in other words: %s', (before, after) => expect(told(before, after)).toEqual([]));
});

it('a right that is gone on one platform only is told by its sentence', () => {
  const [before, after] = ['安卓用户可在设置中关闭广告', '安卓用户暂不支持关闭广告'] as const;
  const turn: Change = {
    sort: 'altered',
    subject: { topic: 'sentence', about: 'choice' },
    values: { kind: 'text', before, after },
    evidence: [],
  };
  const gone = (quote: string) =>
    isToldByTurn(
      {
        sort: 'removed',
        subject: { topic: 'right', right: 'opt-out-ads' },
        values: null,
        evidence: [{ start: 0, end: 1, quote }],
      },
      [turn],
    );
  expect([gone(before), gone('您可以在设置中关闭推荐')]).toEqual([true, false]);
});
