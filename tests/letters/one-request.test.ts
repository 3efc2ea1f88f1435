import { describe, expect, it } from 'vitest';
import { groundsOf } from '../../utils/letters/grounds.ts';
import { groundFor } from '../../utils/letters/write-letter.ts';
import type { LetterKind } from '../../utils/policy/letter-kinds.ts';
import { documentOf, summaryOf } from './policies.ts';

const HEAD = ['松果便签隐私政策', '松果便签由青岚市松果网络科技有限公司运营，我们会收集您的手机号码，用于注册账号。'];
const groundOf = (kind: LetterKind, paragraphs: readonly string[], language: 'zh-Hans' | 'zh-Hant' = 'zh-Hans') => {
  const text = [...HEAD, ...paragraphs];
  return groundFor(groundsOf(documentOf(text), summaryOf(text, language)), kind);
};

describe('an address told for one kind of request', () => {
  const COPIES = ['二、您的权利', '如需获取个人信息副本，请发邮件至copy@songguo.example.com。'];
  it.each<[string, LetterKind, readonly string[], string]>([
    [
      'is its own',
      'access',
      [...COPIES, '三、联系我们', '个人信息保护事宜请联系法务部，电子邮件：law@songguo.example.com。'],
      'copy@songguo.example.com',
    ],
    [
      'is no other’s beside one for personal data',
      'withdraw',
      [...COPIES, '三、联系我们', '个人信息保护事宜请联系法务部，电子邮件：law@songguo.example.com。'],
      'law@songguo.example.com',
    ],
    [
      'is no other’s beside a general one',
      'correct',
      [
        '二、您的权利',
        '您可以要求我们删除个人信息，请发邮件至del@songguo.example.com。',
        '三、联系我们',
        '邮箱：kefu@songguo.example.com',
      ],
      'kefu@songguo.example.com',
    ],
    ['is taken where there is no other', 'withdraw', COPIES, 'copy@songguo.example.com'],
    ...(['correct', 'refuse-personalised'] as const).map((kind): [string, LetterKind, readonly string[], string] => [
      `stops what is sent, and serves nothing else: ${kind}`,
      kind,
      [
        '二、推广',
        '我们拟使用您的姓名推广体检计划。您可随时要求停止，电邮至optout@songguo.example.com。',
        '三、查阅及更正',
        '您有权要求查阅及更正个人信息。请将查阅表格电邮至dpo@songguo.example.com。',
      ],
      kind === 'correct' ? 'dpo@songguo.example.com' : 'optout@songguo.example.com',
    ]),
    ...(['access', 'refuse-personalised'] as const).map((kind): [string, LetterKind, readonly string[], string] => [
      `is told behind what is sent, to who does not want it: ${kind}`,
      kind,
      [
        '我们会发送推广资讯。如不欲接收，请电邮至news@songguo.example.com。',
        '您可要求查阅个人资料，请电邮至box@songguo.example.com。',
      ],
      kind === 'access' ? 'box@songguo.example.com' : 'news@songguo.example.com',
    ]),
  ])('%s', (_, kind, paragraphs, mail) => {
    expect(groundOf(kind, paragraphs).mail).toBe(mail);
  });
});

it('how to send a request is no item of the list of rights before it', () => {
  const promise = groundOf(
    'access',
    [
      '6. 查閱及改正',
      '根據條例，閣下有權：',
      '(a) 要求查閱閣下的個人資料。',
      '查閱或改正資料的要求，請以書面形式致：',
      '保障資料主任',
    ],
    'zh-Hant',
  ).promise;
  expect(promise).toContain('要求查閱閣下的個人資料');
  expect(promise).not.toContain('書面');
});

describe('the operator’s right to charge', () => {
  const LIST = ['查閱及改正', '根據條例，任何客戶有權：', '查核本行是否持有其資料及查閱該等資料；'];
  it.each([
    ['behind the list', [...LIST, '根據條例，本行有權就處理任何查閱資料的要求收取合理費用。']],
    ['as an item of it', [...LIST, '(e) 本行有權就查閱資料的要求收取合理費用。']],
  ])('is no promise %s', (_, paragraphs) => {
    const promise = groundOf('access', paragraphs, 'zh-Hant').promise;
    expect(promise).toContain('查核本行是否持有其資料');
    expect(promise).not.toContain('收取');
  });
  it('leaves what is granted beside it', () => {
    const granted = '您可以查閱您的個人資料，我們可就此收取合理費用。';
    expect(groundOf('access', ['您的權利', granted], 'zh-Hant').promise).toContain('您可以查閱');
  });
});
