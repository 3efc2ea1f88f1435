import { describe, expect, it } from 'vitest';
import { detectLanguage, isChinese } from '../../utils/text/language.ts';

const HANS = '我们依据本政策收集和使用您的个人信息，并采取措施保护其安全。';
const HANT = '我們依據本政策蒐集與使用您的個人資料，並採取措施保護其安全。';
const ENGLISH =
  'We collect the information that you give us when you open an account, and we use it to provide the service to you.';

describe('detectLanguage', () => {
  const cases: readonly (readonly [title: string, text: string, tag: string])[] = [
    ['Simplified Chinese', HANS, 'zh-Hans'],
    ['Traditional Chinese', HANT, 'zh-Hant'],
    [
      'Chinese full of Latin product names',
      '本隐私政策 Privacy Policy 适用于 Example Inc. 的 iOS SDK 与 Android SDK',
      'zh-Hans',
    ],
    ['a short Chinese title', '用户协议与隐私政策的说明', 'zh-Hans'],
    ['Chinese with one Japanese product name', `${HANS.repeat(3)}「ひらがな」`, 'zh-Hans'],
    ['Chinese and English one after the other', `${HANS.repeat(4)}${ENGLISH}`, 'zh-Hans'],
    ['Japanese', '当社は、お客様の個人情報を適切に取り扱うため、次のとおり定めます。', 'ja'],
    [
      'Korean',
      '회사는 이용자의 개인정보를 중요하게 생각하며 관련 법령을 준수합니다. 수집하는 항목은 다음과 같습니다.',
      'ko',
    ],
    ['English', ENGLISH, 'en'],
    ['English with a Chinese language switch', `${ENGLISH.repeat(3)} 简体中文 繁體中文`, 'en'],
    [
      'German',
      'Wir verarbeiten Ihre personenbezogenen Daten nur, soweit dies zur Bereitstellung des Dienstes erforderlich ist.',
      'de',
    ],
    ['nothing', '', 'und'],
    ['digits and punctuation only', '2026-01-01 10:00 …… 400-000-0000', 'und'],
  ];
  it.each(cases)('%s', (_title, text, tag) => expect(detectLanguage(text)).toBe(tag));

  it.each([
    ['zh-Hans', true],
    ['zh-Hant', true],
    ['ja', false],
    ['und', false],
  ])('reads %s: %s', (tag, readable) => expect(isChinese(tag)).toBe(readable));
});
