import { describe, expect, test } from 'vitest';
import { findResponseTime } from '../../utils/analysis/response-time.ts';
import { readingOf } from './reading-of.ts';

const limitOf = (text: string): string | null => {
  const found = findResponseTime(readingOf(text));
  return found && `${found.days} ${found.working ? 'working' : 'calendar'}`;
};

describe('reads the promised limit', () => {
  test.each([
    ['如您对本政策有疑问，可联系客服，我们将在15个工作日内回复。', '15 working'],
    ['八、如何联系我们\n一般情况下，我们将在三十天内（节假日顺延）回复。', '30 calendar'],
    ['收到您的请求并核实身份后，我们会于十五（15）日內答覆您的請求。', '15 calendar'],
    ['您发来的邮件，客服会在72小时内予以回复。', '3 calendar'],
    ['您的意见将在一周内得到答复。', '7 calendar'],
    ['我们通常在 1-5 个工作日内处理您的更正申请。', '5 working'],
  ])('%s', (text, limit) => expect(limitOf(text)).toBe(limit));
});

describe('takes no promise about another matter', () => {
  test.each([
    '二、违规内容\n您发现违法和不良信息的，请来信，我们会在48小时内核实处理。',
    '二、账号安全\n如您的账号被盗，我们将在24小时内处理。',
    '二、账号处罚\n您对账号封禁有异议的，我们将在7个工作日内处理您的申请。',
    '二、司机加入\n您申请成为司机的，我们将在5个工作日内审核您提交的材料。',
    '二、预订\n您的预订请求提交后，酒店将在24小时内确认并回复。',
    '二、发票\n申请发票的，我们将在5个工作日内处理。',
  ])('%s', (text) => expect(limitOf(text)).toBeNull());
});

describe('takes the general promise of several', () => {
  test.each([
    ['销户申请受理后15日内完成注销。\n我们一般会在三十天内对您的请求作出答复。', '30 calendar'],
    ['注销申请我们将在30日内完成，其他请求我们在15个工作日内答复。', '15 working'],
    ['我们会在十五日内答复您的请求；您注销后我们会在七个工作日内删除信息。', '15 calendar'],
    [
      '(一)访问您的个人信息\n我们将在3个工作日内回复您的访问请求。\n八、联系我们\n如有疑问请来信，我们将在15天内回复。',
      '15 calendar',
    ],
    [
      '四、注销账号\n您申请注销账号后，客服会在7个工作日内联系您。\n五、联系我们\n我们将在十日内答复您的问题。',
      '10 calendar',
    ],
  ])('%s', (text, limit) => expect(limitOf(text)).toBe(limit));
});

describe('takes a limit for several rights as a general one, though closing is among them', () => {
  test.each([
    ['您行使查阅、更正、删除、撤回同意、注销账号等权利的，我们将在十五个工作日内答复。', '15 working'],
    ['您可以查询、更正您的信息，也可以注销账号。我们将在10个工作日内回复您。', '10 working'],
    ['需要注销账号或更正个人信息的，请来信，我们会在十日内答复。', '10 calendar'],
    ['1. 注销账号：设置-注销。\n2. 我们将在十五日内回复您。', '15 calendar'],
  ])('%s', (text, limit) => expect(limitOf(text)).toBe(limit));
});

describe('leaves other limits alone', () => {
  test.each([
    '账号注销申请提交后有15天的冷静期，期内登录视为放弃。',
    '您的网络日志将保存60日内供查询处理。',
    '终止运营时，我们将提前30日内通知并处理您的请求。',
    '您同意在争议发生之日起三十日内协商解决。',
    '我们将尽快答复您的请求。',
    '您申请注销账号的，我们会在7个工作日内完成注销。',
    '三、保存期限\n个人信息于您删除账号后三十日内删除。',
    '三、保存期間\n個人資料於您刪除帳號後三十日內刪除。',
    '您可以更正信息、注销账号。您的注销申请将在7个工作日内处理。',
  ])('%s', (text) => expect(limitOf(text)).toBeNull());
});

test('the evidence is the clause with the promise', () => {
  const text = '联系我们\n客服邮箱见下。 我们将在 15 个工作日内回复。';
  const [evidence] = findResponseTime(readingOf(text))?.evidence ?? [];
  expect(evidence?.quote).toBe('我们将在 15 个工作日内回复');
  expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
});
