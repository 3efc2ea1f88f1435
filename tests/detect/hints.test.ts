import { describe, expect, test } from 'vitest';
import { mayBePolicy } from '../../utils/detect/hints.ts';
import { OTHERS, POLICIES } from './pages.ts';
import { page } from './passages.ts';

const WHOLE = page(...(POLICIES[0]?.text ?? []));
const AGREEMENT = page('agreementIntro', 'account', 'agreementDuties', 'agreementFees', 'agreementEnd');
const OWN_WORD = /收集|蒐集/g;
/** Enough text that one word more or less makes no difference. */
const long = (text: string): string => text.repeat(Math.ceil(4000 / text.length));
/** A policy's sentences, 14,400 UTF-16 units of them or more, one in so many units about collecting. */
const sparse = (units: number): string =>
  `我们收集您的信息。${'您可以随时与我们联系，我们会查看您的来信。'.repeat(units).slice(0, units - 9)}`.repeat(
    Math.ceil(14_400 / units),
  );

describe('mayBePolicy', () => {
  test.each(POLICIES)('left open: $page', ({ text }) => {
    expect(mayBePolicy(page(...text))).toBe(true);
  });

  test.each(OTHERS)('$page: left open: $open', ({ text, open = false }) => {
    expect(mayBePolicy(page(...text))).toBe(open);
  });

  test.each<readonly [string, string, boolean]>([
    ['a long policy', long(WHOLE), true],
    ['a long policy in Traditional characters', long('我們蒐集您的個人資料，用於提供您所需的服務。'), true],
    ['a long policy under a menu', `${'首页 产品 下载 隐私政策 用户协议 '.repeat(20)}${WHOLE}`, true],
    ['one deep in Latin text', `${'{"state":{"user":null},"routes":[]}'.repeat(1500)}${WHOLE}`, true],
    [
      'one at the end of a text that is heard in windows',
      `${'{"state":null}'.repeat(50_000)}${long(long(WHOLE))}`,
      true,
    ],
    [
      'one in an agreement three times as long',
      AGREEMENT.repeat(Math.ceil((3 * WHOLE.length) / AGREEMENT.length)) + WHOLE,
      true,
    ],
    [
      'a short one that calls collecting by another name',
      page('collect', 'share', 'keep').replace(OWN_WORD, '取得'),
      true,
    ],
    ['a short one that only processes 个人数据', page('gdpr').replace(OWN_WORD, '处理'), true],
    ['a long text that collects once in 1,200 characters', sparse(1200), true],
    ['a long text that collects once in 3,000 characters', sparse(3000), false],
    [
      'a third of a long text in Latin letters',
      `${'Terms of use. '.repeat(Math.ceil(WHOLE.length / 5))}${WHOLE}`,
      true,
    ],
    ['a long statute that collects often', '收集个人信息应当具有明确的目的，是为公共利益。'.repeat(600), false],
    ['long text that never collects', long(AGREEMENT), false],
    ['long text that collects once', `${AGREEMENT.repeat(12)}我们收集您的信息。`, false],
    ['links without a sentence', '个人信息保护政策'.repeat(200), false],
    ['hardly any text', '我们收集您的个人信息。', false],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => expect(mayBePolicy(text)).toBe(expected));
});
