import { describe, expect, test } from 'vitest';
import { DATE_RULES, EFFECTIVE_ON_UPDATE, OTHER_DATE, VERSION_RULE } from '../../utils/rules/head-dates.ts';

describe.each([...DATE_RULES, EFFECTIVE_ON_UPDATE])('$id', (rule) => {
  test.each(rule.hits)('hits %s', (text) => expect(rule.match.test(text)).toBe(true));
  test.each(rule.misses)('misses %s', (text) => expect(rule.match.test(text)).toBe(false));
});

describe(VERSION_RULE.id, () => {
  const hit = (text: string): boolean => VERSION_RULE.match.test(text) && !VERSION_RULE.unless.test(text);
  test.each(VERSION_RULE.hits)('hits %s', (text) => expect(hit(text)).toBe(true));
  test.each(VERSION_RULE.misses)('misses %s', (text) => expect(hit(text)).toBe(false));
});

describe('dates of other documents', () => {
  test.each(['上一版本日期:◎', '依据《网络安全法》(◎)', '◎起施行的《个人信息保护法》'])('%s', (text) =>
    expect(OTHER_DATE.test(text)).toBe(true),
  );
  test.each(['更新日期:◎', '本隐私政策于◎生效'])('not %s', (text) => expect(OTHER_DATE.test(text)).toBe(false));
});
