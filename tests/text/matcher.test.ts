import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '../../utils/text/fold.ts';
import { buildMatcher } from '../../utils/text/matcher.ts';
import { chainsOf } from '../../utils/text/word-index.ts';

const matcher = buildMatcher([
  ['IP', 'ip'],
  ['IP地址', 'ip'],
  ['短信', 'sms'],
  ['短信验证码', 'code'],
  ['卡', 'card'],
] as const);

const FORMS = ['短信验证码', '验证码', '短信', '地址', '证码'];
const withoutUnits = buildMatcher(FORMS.map((form) => [form, form] as const));

/** At each place the longest form, and on behind it. */
function byHand(text: string, from: number): { start: number; end: number; value: string }[] {
  const found: { start: number; end: number; value: string }[] = [];
  for (let start = from; start < text.length; start++) {
    const value = FORMS.find((form) => text.startsWith(form, start));
    if (!value) continue;
    found.push({ start, end: start + value.length, value });
    start += value.length - 1;
  }
  return found;
}

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

it('finds the same in a text whose pairs are known', () => {
  const units = fc.constantFrom('短', '信', '验', '证', '码', '卡', 'i', 'p', '地', '址', '1');
  fc.assert(
    fc.property(fc.array(units, { maxLength: 60 }), fc.nat(20), (all, from) => {
      const text = all.join('');
      const [start, end] = [Math.min(from, text.length), text.length];
      expect(withoutUnits.scan(text, undefined, start, end, chainsOf(text))).toEqual(byHand(text, start));
      expect(withoutUnits.scan(text, undefined, start, end)).toEqual(byHand(text, start));
    }),
  );
});
