import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../utils/letters/channels.ts';
import { menuPathIn, stepsOf } from '../../utils/letters/menu-steps.ts';
import { optOutsOf } from '../../utils/letters/opt-outs.ts';
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

describe('menuPathIn', () => {
  it.each([
    ['您可以在“我的”——“设置”——“个性化推荐”中关闭', ['我的', '设置', '个性化推荐']],
    ['您可通过【设置->账号安全->账号注销】，注销您的账号', ['设置', '账号安全', '账号注销']],
    ['请前往我的 > 设置 > 隐私 > 广告管理。', ['我的', '设置', '隐私', '广告管理']],
    ['您可以在「會員中心—帳號設定」申請刪除帳號', ['會員中心', '帳號設定']],
    ['APP内的设置-隐私-关闭个性化广告推荐进行关闭', ['设置', '隐私', '关闭个性化广告推荐']],
    ['我们的产品-服务会收集信息', []],
    ['如需注销请拨打400-000-1234', []],
  ])('%s', (sentence, steps) => expect(menuPathIn(sentence)).toEqual(steps));

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
