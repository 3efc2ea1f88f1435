import { describe, expect, it } from 'vitest';
import { jurisdictionOf } from '../../utils/letters/jurisdiction.ts';
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
