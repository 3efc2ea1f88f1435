import { describe, expect, it } from 'vitest';
import { PURPOSE_WORDS, readsAsPurpose } from '../../utils/rules/purposes.ts';
import { DEMANDED, ONLY_BROWSING_LEFT, OPTIONAL, REQUIRED } from '../../utils/rules/required.ts';
import { holds } from '../../utils/rules/rule.ts';

describe.each(PURPOSE_WORDS)('purpose words $match', ({ match, hits, misses }) => {
  it.each(hits)('in %s: %s', (text, purpose) => expect(match.exec(text)?.groups?.['purpose']).toBe(purpose));
  it.each(misses)('not in %s', (text) => expect(match.test(text)).toBe(false));
});

describe.each([DEMANDED, ONLY_BROWSING_LEFT, OPTIONAL, REQUIRED])('$id', (rule) => {
  it.each(rule.hits)('holds for %s', (text) => expect(holds(rule, text)).toBe(true));
  it.each(rule.misses)('does not hold for %s', (text) => expect(holds(rule, text)).toBe(false));
});

describe('reads as a purpose', () => {
  it.each([
    '为您提供配送服务',
    '同步笔记、创建账号',
    '训练推荐模型',
    '保障账号安全',
    '更准确的执行您的交易指令',
    '消息推送',
    '个性化内容推送',
    '搜索记录存储',
    '客服与您联系',
    '找回密码',
    '使用地图找车功能',
    '在不识别您个人身份的前提下向您推荐商品',
    '向您推送感兴趣的信息',
  ])('%s', (words) => expect(readsAsPurpose(words)).toBe(true));
});

describe('does not read as a purpose', () => {
  it.each([
    'tps',
    'https',
    '使用目的',
    '官方链接',
    '【设置】',
    'information',
    '使用',
    '登录密码',
    '它不会识别您个人',
    '安卓10以上系统',
    '的执行您的指令',
    '使用青鸟服务',
    '识别您个人身份的信息',
    '分享内容至qq联网信息设备识别信息白鹭科技',
    '推送消息第三方名称',
    '完成客服功能读取通讯录',
    '使用支付宝支付3.glide',
    'umengmarket@service.example.com',
    '为您提供推荐服务并',
    '青鸟使用场景描述',
    '基础服务类',
    '业务功能',
    '青鸟推送',
    '搜索记录',
    '接收验证码的手机号',
    '对您的保护',
  ])('%s', (words) => expect(readsAsPurpose(words)).toBe(false));
});
