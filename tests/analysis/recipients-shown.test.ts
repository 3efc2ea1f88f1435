import { describe, expect, it } from 'vitest';
import { findRecipients } from '../../utils/analysis/recipients.ts';
import { findRights } from '../../utils/analysis/rights.ts';
import { NAMED_HEAD } from './named-head.ts';
import { readingOf } from './reading-of.ts';

const shown = (text: string, kind: string): string[] =>
  findRecipients(readingOf(`三、我们如何共享您的个人信息\n${text}`), { ...NAMED_HEAD, operator: null })
    .filter((one) => one.name === null && one.kind === kind)
    .flatMap(({ evidence }) => evidence.map(({ quote }) => quote));

describe('an unnamed kind', () => {
  it('is none where only the rows of named ones speak of it', () =>
    expect(
      shown(
        'SDK名称：极光推送SDK\n使用目的：推送消息\nSDK名称：青鸟认证SDK\n使用目的：推送登录验证消息\nSDK名称：白鹭推送SDK\n使用目的：消息推送服务',
        'messaging',
      ),
    ).toEqual([]));

  it.each([
    [
      'what is given outright before a denial',
      '未经您同意，我们不会向第三方提供您的信息。\n我们会与合作伙伴共享您的订单信息。',
      '我们会与合作伙伴共享您的订单信息',
    ],
    [
      'what is given before what is got',
      '您用第三方账号登录时，我们会从第三方获取您的昵称。\n我们会将您的昵称提供给合作伙伴。',
      '我们会将您的昵称提供给合作伙伴',
    ],
  ])('is shown by %s', (_, text, quote) => expect(shown(text, 'partner')[0]).toBe(quote));
});

describe('a kit', () => {
  const named = (offer: string): (string | null)[] =>
    findRecipients(readingOf(`${offer}\n一、共享\n本应用接入了云杉统计SDK。`), {
      ...NAMED_HEAD,
      operator: null,
    }).flatMap(({ name }) => name ?? []);

  it('that its maker offers is no recipient', () =>
    expect(named('云杉数据有限公司（下称“云杉”）向开发者提供“云杉统计SDK”。')).not.toContain('云杉统计SDK'));
  it('of others is one', () => expect(named('我们深知隐私的重要。')).toContain('云杉统计SDK'));
});

describe('a heading that says nothing alone', () => {
  const quoteOf = (text: string): string | undefined =>
    findRights(readingOf(`五、您的权利\n${text}`)).find(({ right }) => right === 'close-account')?.evidence[0]?.quote;

  it('is quoted with the sentence under it', () =>
    expect(quoteOf('（三）注销账号\n在首页打开设置页，点击“销号”按钮。')).toBe(
      '（三）注销账号\n在首页打开设置页，点击“销号”按钮',
    ));

  it('is quoted alone where nothing stands under it', () =>
    expect(quoteOf('（三）注销账号\n（四）投诉\n您可以向我们投诉。')).toBe('（三）注销账号'));
});

it('takes companies that run the product together for no recipients', () => {
  const text =
    '本政策由杭州晴空信息技术有限公司、上海晴空网络科技有限公司共同制定。\n三、我们如何共享您的个人信息\n我们会与上海晴空网络科技有限公司、北京白鹭科技有限公司共享您的订单信息。';
  const head = { ...NAMED_HEAD, operator: '杭州晴空信息技术有限公司' };
  const named = findRecipients(readingOf(text), head).flatMap(({ name }) => name ?? []);
  expect(named).toEqual(['北京白鹭科技有限公司']);
});
