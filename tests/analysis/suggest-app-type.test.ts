import { describe, expect, test } from 'vitest';
import { suggestAppType } from '../../utils/analysis/suggest-app-type.ts';
import { summarize } from '../../utils/analysis/summarize.ts';
import { readingOf } from './reading-of.ts';

const suggestion = (text: string) => {
  const { document } = readingOf(text);
  const found = suggestAppType(document, summarize(document, 'zh-Hans'));
  for (const { start, end, quote } of found?.evidence ?? []) expect(document.text.slice(start, end)).toBe(quote);
  return found;
};
const policy = (product: string, more = ''): string =>
  `《${product}隐私政策》\n欢迎使用${product}。${more}\n${product}由南屿科技有限公司运营。我们会收集您的手机号码。`;

describe('a type that the text leaves no doubt about', () => {
  test.each([
    ['追风浏览器', '', 'browser'],
    ['妙语输入法', '', 'input-method'],
    ['云雀地图', '', 'map'],
    ['竹篮商城', '', 'shopping'],
    ['松烟', '根据《常见类型移动互联网应用程序必要个人信息范围规定》，松烟属于实用工具类应用。', 'tools'],
    ['松烟', '松烟是一款短视频应用。', 'short-video'],
    ['松烟出行', '松烟出行为您提供共享电单车租赁服务。', 'car-use'],
    ['松烟', '本平台是二手车买卖平台。', 'used-cars'],
    ['松烟', '松烟是一款在线问诊应用。我们致力于为您提供预约挂号服务。', 'consultation'],
    ['橙舟', '请您在使用橙舟App（网约车、顺风车服务）前仔细阅读。', 'ride-hailing'],
    ['橙舟', '为了向您提供网约车服务，我们会收集您的位置。橙舟是一款打车软件。', 'ride-hailing'],
    ['墨语小说', '按照规定，本应用属于新闻资讯类，无须个人信息即可使用。', 'news'],
  ] as const)('%s: %s', (product, more, type) => {
    const found = suggestion(policy(product, more));
    expect(found?.type).toBe(type);
    expect(found?.evidence.length).toBeGreaterThan(0);
  });
});

describe('nothing is suggested', () => {
  test.each([
    ['松烟', ''],
    ['音乐相机', ''],
    ['松烟', '聊聊是一款即时聊天软件，您可以用它登录。'],
    ['松烟', '松烟医生版是面向医师的学术资讯平台。'],
    ['松烟', '松烟是一款手账应用。'],
    ['松烟', '如您拒绝，我们将无法为您提供地图功能。如您拒绝授权，我们将无法为您提供导航功能。'],
    ['松烟', '为了向您提供直播服务，我们会收集您的姓名。'],
    ['松烟', '松烟App（含直播服务、网上购物服务）'],
    ['松烟', '第三方支付机构为您提供支付服务。合作伙伴为您提供支付服务。'],
    ['松烟', '松烟为您提供网上购物、新闻阅读服务。'],
  ])('%s: %s', (product, more) => expect(suggestion(policy(product, more))).toBeNull());
});
