import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../utils/letters/channels.ts';
import { menuPathIn, stepsOf } from '../../utils/letters/menu-steps.ts';
import { optOutsOf } from '../../utils/letters/opt-outs.ts';
import { tellsWay } from '../../utils/letters/tells-way.ts';
import { sampleSummary } from '../export/sample-summary.ts';
import { policy, summaryOf } from './policies.ts';

const stepsOfTopics = (summary: Parameters<typeof optOutsOf>[0]) =>
  Object.fromEntries(optOutsOf(summary).map(({ topic, ways }) => [topic, ways.map(({ steps }) => steps.join(' > '))]));

describe('optOutsOf', () => {
  it('gives the steps of every topic that the policy tells', () => {
    expect(stepsOfTopics(policy('cn'))).toEqual({
      recommendation: ['我的 > 设置 > 隐私 > 个性化推荐'],
      ads: [''],
      permissions: ['设置 > 应用 > 权限'],
      account: ['我的 > 设置 > 账号与安全 > 注销账号'],
    });
  });

  it('proves each way by the policy’s own sentence', () => {
    for (const { ways } of optOutsOf(policy('cn')))
      for (const { evidence } of ways) expect(evidence.quote.length).toBeGreaterThan(5);
  });

  it('finds nothing where the policy tells nothing', () => {
    const summary = summaryOf(['某某隐私政策', '我们会收集您的手机号码，用于创建账号。'], 'zh-Hans');
    expect(optOutsOf(summary).every(({ ways }) => ways.length === 0)).toBe(true);
  });
});

const ACCOUNT = /注销|[账帐賬帳][号號户戶]|促銷|推廣|公告/;
describe('tellsWay', () => {
  it.each([
    ['您可致电0571-88042853注销账号', true],
    ['如需關閉帳戶，請電郵至我們', true],
    ['回复TD即可不再接收账号推广短信', true],
    ['如您无法自行注销账号，请联系客服', true],
    ['您无法取消服务公告，但可以在设置中关闭账号提醒', true],
    ['您有权注销账号，请发送邮件提出', true],
    ['您可拒收推廣', true],
    ['您有权注销您的账号', false],
    ['您可以通过以下方式申请注销您的账户：', false],
    ['您可能无法取消这些与服务有关的公告', false],
    ['我们有权自行终止您的帐号的注销申请', false],
    ['有权自行终止您的帐号的注销', false],
    ['可以通过注销用户的方式终止服务', false],
  ])('%s: %s', (sentence, tells) => expect(tellsWay(sentence, ACCOUNT)).toBe(tells));
});

describe('ways out of one right', () => {
  const wayOf = (how: string | null, ...quotes: string[]) => {
    const evidence = quotes.map((quote) => ({ start: 0, end: quote.length, quote }));
    const summary = { ...sampleSummary(), rights: [{ right: 'close-account' as const, how, evidence }] };
    return optOutsOf(summary).find(({ topic }) => topic === 'account')?.ways ?? [];
  };
  it.each<[string, string | null, string, string[] | null]>([
    [
      'steps that stand in the sentence',
      '我的-设置-注销',
      '您可以在我的-设置-注销中注销账号',
      ['我的', '设置', '注销'],
    ],
    ['steps that stand elsewhere', '我的-设置-注销', '您可以联系客服注销账号', []],
    ['a telephone number', '0571-88042853', '您可以拨打0571-88042853注销账号', []],
    ['closing in other words', null, '您可電郵我們要求刪除閣下的帳戶', []],
    ['a lead-in', null, '您可以通过以下方式申请注销您的账户：', null],
  ])('%s', (_case, how, quote, steps) => {
    expect(wayOf(how, quote).map((way) => way.steps)).toEqual(steps === null ? [] : [steps]);
  });
});

describe('menuPathIn', () => {
  it.each([
    ['您可以在“我的”——“设置”——“个性化推荐”中关闭', ['我的', '设置', '个性化推荐']],
    ['您可通过【设置->账号安全->账号注销】，注销您的账号', ['设置', '账号安全', '账号注销']],
    ['请前往我的 > 设置 > 隐私 > 广告管理。', ['我的', '设置', '隐私', '广告管理']],
    ['您可以在「會員中心—帳號設定」申請刪除帳號', ['會員中心', '帳號設定']],
    ['APP内的设置-隐私-关闭个性化广告推荐进行关闭', ['设置', '隐私', '关闭个性化广告推荐']],
    ['我们的产品-服务会收集信息', []],
    ['如需注销请拨打400-000-1234', []],
    ['更多请联系我们-0571-88042853', []],
  ])('%s', (sentence, steps) => expect(menuPathIn(sentence)).toEqual(steps));

  it.each(['0571-88042853', '400-123-4567', 'my-app@yunyu.example'])('%s is no path', (words) =>
    expect(stepsOf(words)).toEqual([words]),
  );

  it('a single word is one step', () => expect(stepsOf('privacy@yunyu.example')).toEqual(['privacy@yunyu.example']));
});

describe('CHANNELS', () => {
  it('lead to official pages over https only', () => {
    for (const { url, phone } of Object.values(CHANNELS).flat()) {
      expect(url ?? phone).not.toBeNull();
      if (url) expect(url).toMatch(/^https:\/\/www\.[a-z\d]+\.(?:cn|org\.hk|gov\.tw)$|^https:\/\/ts\.isc\.org\.cn$/);
    }
  });
});
