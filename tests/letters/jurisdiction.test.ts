import { describe, expect, it } from 'vitest';
import { jurisdictionOf, statuteNamedIn } from '../../utils/letters/jurisdiction.ts';
import { policy, summaryOf } from './policies.ts';

describe('jurisdictionOf', () => {
  it.each(['cn', 'hk', 'tw'] as const)('%s by its own words', (place) =>
    expect(jurisdictionOf(policy(place))).toBe(place),
  );

  it('a mainland policy in Traditional script is the mainland’s', () => {
    const text = ['雲嶼便簽隱私政策', '我們依據中華人民共和國個人信息保護法收集您的手機號。', '您可以註銷賬號。'];
    expect(jurisdictionOf(summaryOf(text, 'zh-Hant'))).toBe('cn');
  });

  it.each([
    ['shop.example.hk', 'hk'],
    ['shop.example.com.tw', 'tw'],
  ] as const)('a Traditional policy at %s without other signs', (host, place) => {
    expect(jurisdictionOf(summaryOf(['政策', '我們會收集您的姓名。'], 'zh-Hant', host))).toBe(place);
  });

  it('Simplified script without any sign is the mainland’s', () => {
    expect(jurisdictionOf(summaryOf(['政策', '我们会收集您的姓名。'], 'zh-Hans'))).toBe('cn');
  });
});

describe('statuteNamedIn', () => {
  const HK = '本公司遵守香港《個人資料（私隱）條例》（Cap. 486）。';
  it.each([
    ['Hong Kong’s in the lead-in', HK, 'zh-Hant', null, 'hk'],
    ['by chapter only', '條例（第 486 章）適用。', 'zh-Hant', null, 'hk'],
    ['Taiwan’s', '依中華民國個人資料保護法蒐集。', 'zh-Hant', null, 'tw'],
    ['the mainland’s in Traditional script', '依據個人信息保護法處理。', 'zh-Hant', null, 'cn'],
    ['Macau’s is not Taiwan’s', '依澳門《個人資料保護法》處理。', 'zh-Hant', null, null],
    ['both: the site’s own', `${HK}臺灣用戶適用個人資料保護法。`, 'zh-Hant', 'https://a.com.tw/p', 'tw'],
    ['both in Simplified script', '个人信息保护法，香港个人资料（隐私）条例', 'zh-Hans', null, 'cn'],
    ['none', '我們重視您的私隱。', 'zh-Hant', 'https://a.hk/', null],
  ] as const)('%s', (_case, text, language, url, place) => expect(statuteNamedIn(text, language, url)).toBe(place));
});
