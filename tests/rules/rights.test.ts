import { describe, expect, test } from 'vitest';
import { RIGHT_WORDS } from '../../utils/lexicon/right-words.ts';
import { REFUSAL } from '../../utils/rules/rights/refusals.ts';
import { PATH_ENDS, WAY_IN_WORDS } from '../../utils/rules/rights/ways.ts';
import { MENU_PATH, RIGHT_RULES, RIGHTS_REFUSED } from '../../utils/rules/rights.ts';
import { holds } from '../../utils/rules/rule.ts';

describe.each(RIGHT_RULES)('$id', (rule) => {
  const holds = (text: string): boolean =>
    RIGHT_WORDS.some(([word, rights]) => text.includes(word) && rights.includes(rule.right)) &&
    !RIGHTS_REFUSED.test(text) &&
    rule.match.test(text) &&
    !rule.unless?.test(text);
  test.each(rule.hits)('hits %s', (text) => expect(holds(text)).toBe(true));
  test.each(rule.misses)('misses %s', (text) => expect(holds(text)).toBe(false));
});

describe('menu paths', () => {
  test.each([
    ['打开我的-设置-注销账号,提交申请', '我的-设置-注销账号'],
    ['请前往"我的">"设置">"隐私"', '"我的">"设置">"隐私"'],
    ['进入【我的】→【账号安全】', '【我的】→【账号安全】'],
    ['您可以点击"注销账号"', '点击"注销账号"'],
    ['请点击"首项"-"设置"->"注销账号"提交', '点击"首项"-"设置"->"注销账号"'],
  ])('%s', (text, path) => expect(MENU_PATH.exec(text)?.[0]).toBe(path));
  test.each(['我们将在15天内回复', '请发邮件联系我们', '我们的产品和/或服务', '账号信息--如果您希望访问'])(
    'none in %s',
    (text) => expect(MENU_PATH.test(text)).toBe(false),
  );
});

describe.each(PATH_ENDS)('$id', ({ match, hits, misses }) => {
  test.each(hits)('hits %s', (path) => expect(match.test(path)).toBe(true));
  test.each(misses)('misses %s', (path) => expect(match.test(path)).toBe(false));
});

describe(WAY_IN_WORDS.id, () => {
  test.each(WAY_IN_WORDS.hits)('hits %s', (text) => expect(WAY_IN_WORDS.match.test(text)).toBe(true));
  test.each(WAY_IN_WORDS.misses)('misses %s', (text) => expect(WAY_IN_WORDS.match.test(text)).toBe(false));
});

describe(REFUSAL.id, () => {
  test.each(REFUSAL.hits)('hits %s', (clause) => expect(holds(REFUSAL, clause)).toBe(true));
  test.each(REFUSAL.misses)('misses %s', (clause) => expect(holds(REFUSAL, clause)).toBe(false));
});
