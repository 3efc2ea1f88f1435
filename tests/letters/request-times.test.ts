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
    ['a deletion one asks for', 'delete', [...RIGHTS, '收到删除请求后，我们将在7天内删除您的个人信息。'], 7],
  ])('%s', (_, kind, paragraphs, days) => {
    expect(groundOf(kind, paragraphs).time?.days ?? null).toBe(days);
  });
});
