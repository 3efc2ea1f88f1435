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

const RIGHTS = ['二、您的权利', '您可以查阅、更正、删除您的个人信息。'];
const QUESTIONS = ['三、联系我们', '如您有任何疑问、意见或投诉，请拨打客服电话，一般情况下，我们将在二十天内回复。'];
const OFFICER = ['三、联系我们', '我们设有个人信息保护专员。一般情况下，我们将在二十天内回复。'];

describe('the time for a request', () => {
  it.each<[string, LetterKind, readonly string[], number | null]>([
    ['not the one for questions', 'delete', [...RIGHTS, '我们将在核实身份后的7天内答复您的请求。', ...QUESTIONS], 7],
    [
      'not only of what is charged for, Hant',
      'correct',
      [
        '二、查閱及改正',
        '閣下有權要求查閱及改正您的個人資料。本集團會於收到要求後40日內回覆，並可就處理查閱要求收取合理費用。',
      ],
      40,
    ],
    [
      'of its chapter, behind the form of one right, Hant',
      'correct',
      ['二、查閱及改正資料', '閣下有權要求改正。請填妥查閱資料要求表格寄交本公司。本公司會在收到要求後40日內回覆。'],
      40,
    ],
    ['whichever stands first', 'withdraw', [...QUESTIONS, ...RIGHTS, '我们将在7天内响应您的上述请求。'], 7],
    ['told by its chapter', 'access', [...RIGHTS, '响应您的上述请求', '我们将在十天内作出答复。', ...OFFICER], 10],
    ['the one for questions where there is no other', 'delete', [...RIGHTS, ...QUESTIONS], 20],
    ['that of its own kind first', 'correct', [...RIGHTS, '更正请求将在5天内处理完毕。', '其他请求在7天内答复。'], 5],
    [
      'none of what follows closing',
      'delete',
      [...RIGHTS, '账号注销成功后，我们将在7天内删除您的个人信息。', '我们将在12天内答复您的请求。'],
      12,
    ],
    [
      'those that go by mail and those before',
      'withdraw',
      ['二、您的权利', '您可以在“我的”中行使查阅和更正权，其他权利请发送邮件。我们将在三十（30）天内答复。'],
      30,
    ],
    [
      'the end of the work, not its beginning',
      'delete',
      [...RIGHTS, '我们将在3个工作日内受理，并在15个工作日内处理完毕。'],
      15,
    ],
    ['nor word that it has come', 'access', [...RIGHTS, '我们会在48小时内确认收到您的请求，并在20日内答复。'], 20],
    ['taken in and dealt with', 'access', [...RIGHTS, '我们将在15日内受理并处理您的请求。'], 15],
    [
      'none of a bracket behind closing alone',
      'delete',
      [
        '二、您的权利',
        '您可以查阅、更正、删除您的个人信息，注销账号（我的-设置-注销，核验后7日内完成）。我们将在十五日内答复您的请求。',
      ],
      15,
    ],
    [
      'of a bracket behind its own act',
      'close-account',
      [
        '二、您的权利',
        '您可以查阅、更正、删除您的个人信息，注销账号（我的-设置-注销，核验后7日内完成）。我们将在十五日内答复您的请求。',
      ],
      7,
    ],
    [
      'of a bracket behind a list of acts',
      'correct',
      ['二、您的权利', '您可以查阅、更正、删除您的个人信息（核验后8日内办理），或注销账号（7日内完成）。'],
      8,
    ],
    [
      'none where only its coming is told',
      'delete',
      [...RIGHTS, '收到邮件后，我们会在2个工作日内回信确认收到。'],
      null,
    ],
    ['a copy’s, behind a condition', 'access', [...RIGHTS, '如需导出副本，请到窗口申请，我们将在7个工作日内提供。'], 7],
    [
      'that of reasonable requests, though it stands below one right',
      'access',
      [...RIGHTS, '3.注销：您可以申请注销账号。对于您提出的合理请求，我们将在9日内答复。'],
      9,
    ],
    [
      'that of a chapter about all, though its first words name some',
      'explain',
      [...RIGHTS, '（六）响应您的请求', '您可以申请更正、转移您的个人信息。我们将在9日内作出答复。'],
      9,
    ],
    [
      'a mechanism for complaints is no complaint',
      'delete',
      [...RIGHTS, '三、联系我们', '我们建立了投诉管理机制。一般来说，我们将在9日内处理完成。'],
      9,
    ],
    ['none of technical support', 'correct', [...RIGHTS, '三、联系我们', '技术支持：a@b.example（2小时内响应）'], null],
    ['none of a relative’s', 'delete', [...RIGHTS, '近亲属申请删除死者信息的，我们将在5日内处理。'], null],
    ['a relative’s own', 'deceased', [...RIGHTS, '近亲属申请删除死者信息的，我们将在5日内处理。'], 5],
    ['what clears itself', 'delete', [...RIGHTS, '您主动删除的会话信息将在7天内被永久删除。'], null],
    [
      'the one beside personal data before those of other desks',
      'delete',
      [...RIGHTS, '三、联系方式', '客户服务：48小时内回复。', '隐私事务：15天内回复。'],
      15,
    ],
    ['each its own in brackets', 'correct', [...RIGHTS, '查阅（五个工作日内提供）；', '更正（三个工作日内完成）；'], 3],
    ['not the longest, told aside', 'access', [...RIGHTS, '我们会在8个工作日内（最长不超过30日）答复您的请求。'], 8],
    [
      'its own before one for any request',
      'delete',
      [...RIGHTS, '删除遇到问题的，请联系我们。我们会在8日内回复您的请求。'],
      8,
    ],
    ['none of coming back', 'close-account', [...RIGHTS, '提交申请后15日内不登录即可成功注销账号。'], null],
    ['in a chapter of any name', 'access', [...RIGHTS, '三、其他', '我们一般在9个工作日内答复您的请求。'], 9],
    ['at the latest', 'delete', [...RIGHTS, '我们会尽快处理您的请求，且不迟于三十日完成删除。'], 30],
    ['what can be fetched', 'access', [...RIGHTS, '索取副本的，请联系前台，五日内可以领取。'], 5],
    [
      'none in hours of a desk for others',
      'access',
      [...RIGHTS, '三、联系我们', '招生咨询：a@b.example（2小时内回复）'],
      null,
    ],
    ['results that are given', 'access', [...RIGHTS, '收到完整的请求后，我们会在14天内给出结果。'], 14],
    ['what is cleared', 'delete', [...RIGHTS, '您可以请求清除个人信息，我们会在12个工作日内清除完毕。'], 12],
    ['none of systems kept in reserve', 'delete', [...RIGHTS, '我们可能在15日内从备用的系统中删除其副本。'], null],
    ['what is asked for in an item of its own', 'access', [...RIGHTS, '您要求复制的，我们在8个工作日内发送。'], 8],
    [
      'behind a list of rights, not its last alone',
      'access',
      ['您得行使下列权利：', '一、向本行请求查阅', '二、向本行请求删除', '您得至各分行办理，本行将于9日内回覆。'],
      9,
    ],
    ...(['access', 'correct', 'delete', 'explain'] as const).flatMap((kind): [string, LetterKind, string[], null][] => [
      [
        `none of one thing among others (${kind})`,
        kind,
        [...RIGHTS, '如需删除书评，请发邮件至shuping@songguo.example.com，我们会在三个工作日内处理。'],
        null,
      ],
      [
        `none of what one cannot do oneself (${kind})`,
        kind,
        [...RIGHTS, '您不能自行删除书评，如需删除，请联系客服，我们会在三个工作日内处理。'],
        null,
      ],
      [
        `none of one thing named before (${kind})`,
        kind,
        [...RIGHTS, '已开的发票可以更换抬头。请联系客服，我们会在三个工作日内处理。'],
        null,
      ],
    ]),
    [
      'of what is wrong, whatever it is',
      'correct',
      [...RIGHTS, '如需更正有误之处，请联系客服，我们会在9日内处理。'],
      9,
    ],
    ['of whatever is asked for', 'access', [...RIGHTS, '如需查询或删除，请联系客服，我们会在9日内处理。'], 9],
    ['a deletion one asks for', 'delete', [...RIGHTS, '收到删除请求后，我们将在7天内删除您的个人信息。'], 7],
  ])('%s', (_, kind, paragraphs, days) => {
    expect(groundOf(kind, paragraphs).time?.days ?? null).toBe(days);
  });
});
