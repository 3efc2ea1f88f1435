import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldText } from '../../utils/text/fold.ts';

it.each([
  ['蒐集個人資料', '收集个人资料'],
  ['ＩＰ 位址', 'ip位址'],
  ['⼿机', '手机'],
  ['帐号与帳號', '账号与账号'],
  ['註銷後，公眾', '注销后,公众'],
  ['个人信\n息', '个人信息'],
  ['手\u200b机\u00ad号', '手机号'],
  ['手\u{e0100}机\u{e0041}号\ufe00', '手机号'],
  ['（一）「甲」：乙；', '(一)"甲":乙;'],
])('folds %s to %s', (original, folded) => expect(fold(original)).toBe(folded));

it('maps every folded unit to a unit of the original, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, offsets } = foldText(original);
      expect(offsets.length).toBe(text.length + 1);
      expect(offsets.at(-1)).toBe(original.length);
      for (let i = 1; i < offsets.length; i++) expect(offsets[i] as number).toBeGreaterThan(offsets[i - 1] as number);
      for (let i = 0; i < text.length; i++) {
        const unit = original.charAt(offsets[i] as number);
        if (!/[\ud800-\udfff]/.test(unit)) expect(fold(unit)).toBe(text.charAt(i));
      }
    }),
  );
});

it('folds a folded text to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
