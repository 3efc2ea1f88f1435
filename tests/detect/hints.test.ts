import { describe, expect, test } from 'vitest';
import { mayBePolicy } from '../../utils/detect/hints.ts';
import { OTHERS, POLICIES } from './pages.ts';
import { page } from './passages.ts';

const WHOLE = page(...(POLICIES[0]?.text ?? []));
const AGREEMENT = page('agreementIntro', 'account', 'agreementDuties', 'agreementFees', 'agreementEnd');
const OWN_WORD = /收集|蒐集/g;
/** Enough text that one word more or less makes no difference. */
const long = (text: string): string => text.repeat(Math.ceil(4000 / text.length));

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
    ['long text that never collects', long(AGREEMENT), false],
    ['long text that collects once', `${AGREEMENT.repeat(12)}我们收集您的信息。`, false],
    ['links without a sentence', '个人信息保护政策'.repeat(200), false],
    ['hardly any text', '我们收集您的个人信息。', false],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => expect(mayBePolicy(text)).toBe(expected));
});
