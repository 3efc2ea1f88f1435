import { describe, expect, it } from 'vitest';
import { findDisclosures } from '../../utils/analysis/disclosures.ts';
import type { Facts } from '../../utils/analysis/summarize.ts';
import { DISCLOSURES, type DisclosureId } from '../../utils/policy/ids.ts';
import { NO_FACTS } from './no-facts.ts';
import { readingOf } from './reading-of.ts';

const EVIDENCE = [{ start: 0, end: 2, quote: '本政' }];

const given = (text: string, facts: Partial<Facts> = {}): DisclosureId[] =>
  findDisclosures(readingOf(text), { ...NO_FACTS, ...facts })
    .filter((item) => item.given)
    .map(({ disclosure }) => disclosure);

describe('disclosures', () => {
  it('names every id once, in order, even for an empty text', () => {
    const all = findDisclosures(readingOf(''), NO_FACTS);
    expect(all.map(({ disclosure }) => disclosure)).toEqual(DISCLOSURES);
    expect(all.every((item) => !item.given && item.evidence.length === 0)).toBe(true);
  });

  it.each<[DisclosureId, string]>([
    ['retention', '我们仅在实现目的所必需的期限内保留您的个人信息。'],
    ['location', '您的个人信息存储于中华人民共和国境内。'],
    ['minors', '若您是未成年人，请在监护人陪同下阅读本政策。'],
    ['complaint', '任何一方可向被告住所地有管辖权的人民法院提起诉讼。'],
    ['close-account', '本产品无需注册账号，因此不涉及账号注销。'],
    ['sdk-list', '本产品未接入任何第三方 SDK。'],
    ['sensitive', '我们不收集您的敏感个人信息。'],
    ['recipients-named', '我们不会向任何第三方提供您的个人信息，因此没有接收方。'],
    ['close-account', '您可以通过“我的-设置-注销账号”申请注销账号。'],
    ['automated-decision', '我们会对您的偏好作特征分析和用户画像，以便向您推荐您可能感兴趣的内容。'],
    ['automated-decision', '您有权拒绝仅通过自动化决策作出的决定。'],
    ['cookies', '我们使用 Cookie 保存您的偏好。'],
    ['changes', '我们可能适时修订本政策，并以弹窗通知您。'],
  ])('%s by a clause', (id, text) => {
    expect(given(text)).toContain(id);
    expect(given('欢迎使用。')).not.toContain(id);
  });

  it.each<[DisclosureId, Partial<Facts>]>([
    ['operator', { policy: { ...NO_FACTS.policy, operator: '某某公司' }, headEvidence: { operator: EVIDENCE } }],
    ['contact', { contacts: [{ kind: 'phone', value: '400', role: 'operator', evidence: EVIDENCE }] }],
    ['close-account', { rights: [{ right: 'close-account', how: '拨打客服热线', evidence: EVIDENCE }] }],
    ['complaint', { contacts: [{ kind: 'phone', value: '12378', role: 'authority', evidence: EVIDENCE }] }],
    ['response-time', { responseTime: { days: 15, working: true, evidence: EVIDENCE } }],
    ['cross-border', { storage: { inChina: true, crossBorder: 'no', evidence: EVIDENCE } }],
    ['effective-date', { headEvidence: { updatedOn: EVIDENCE } }],
  ])('%s by another field', (id, facts) => {
    expect(given('本政策', facts)).toContain(id);
    expect(given('本政策')).not.toContain(id);
  });

  it('does not take an authority for a contact', () => {
    expect(
      given('本政策', { contacts: [{ kind: 'phone', value: '12377', role: 'authority', evidence: EVIDENCE }] }),
    ).not.toContain('contact');
  });

  it('takes a denial for the names of recipients only where none were found', () => {
    const nobody = '我们不会向任何第三方提供您的个人信息。';
    const unnamed: Facts['recipients'][number] = {
      name: null,
      aliases: [],
      kind: 'logistics',
      modes: [],
      dataTypes: [],
      purposes: [],
      link: null,
      evidence: EVIDENCE,
    };
    expect(given(nobody)).toContain('recipients-named');
    expect(given(nobody, { recipients: [unnamed] })).not.toContain('recipients-named');
  });

  it('does not take a heading for the thing', () => {
    expect(given('七、未成年人保护\n欢迎使用。')).not.toContain('minors');
  });
});

describe('a profile with a way out', () => {
  const collected: Facts['collected'] = [
    { type: 'activity.profiling', by: ['self'], purposes: [], required: null, evidence: EVIDENCE },
  ];
  const exit = (quote: string): Facts['rights'] => [
    { right: 'opt-out-ads', how: null, evidence: [{ start: 0, end: quote.length, quote }] },
  ];

  it.each<[string, boolean]>([
    ['您可以关闭个性化推荐', true],
    ['您可以回复退订营销短信', false],
  ])('explains automated decisions: %s', (quote, expected) =>
    expect(given('', { collected, rights: exit(quote) }).includes('automated-decision')).toBe(expected),
  );
});
