import { expect, it } from 'vitest';
import { foldText } from '../../utils/text/fold.ts';
import { buildMatcher } from '../../utils/text/matcher.ts';

const matcher = buildMatcher([
  ['IP', 'ip'],
  ['IP地址', 'ip'],
  ['短信', 'sms'],
  ['短信验证码', 'code'],
  ['卡', 'card'],
] as const);

const found = (text: string): string[] => {
  const folded = foldText(text);
  return matcher
    .scan(folded.text, folded.offsets)
    .map(({ start, end, value }) => `${folded.text.slice(start, end)}=${value}`);
};

it.each([
  ['您的 IP 地址', ['ip地址=ip']],
  ['VIP 会员', []],
  ['Android ID IP', ['ip=ip']],
  ['IPv6', []],
  ['发送短信验证码和短信', ['短信验证码=code', '短信=sms']],
  ['卡', ['卡=card']],
  ['', []],
] as const)('in %s', (text, expected) => expect(found(text)).toEqual(expected));

it('scans only the range that it is given', () => {
  expect(matcher.scan('短信与短信', undefined, 2, 5).map(({ start }) => start)).toEqual([3]);
});
