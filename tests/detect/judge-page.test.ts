import { describe, expect, test } from 'vitest';
import { judgePage, LEAST_ASKED_ABOUT } from '../../utils/detect/judge-page.ts';
import { OTHERS, POLICIES } from './pages.ts';
import { page } from './passages.ts';
import { signals } from './signals.ts';

const WHOLE = POLICIES[0]?.text ?? [];

describe('judgePage', () => {
  test.each(POLICIES)('a policy: $page', ({ text, ...row }) => {
    const verdict = judgePage(signals(page(...text), row));
    expect(verdict, verdict.reasons.join(' ')).toMatchObject({ policy: true });
  });

  test.each(OTHERS)('not a policy: $page', ({ text, ...row }) => {
    const verdict = judgePage(signals(page(...text), row));
    expect(verdict, verdict.reasons.join(' ')).toMatchObject({ policy: false });
  });

  test.each([
    ['U+200B', '\u200b'],
    ['U+200D', '\u200d'],
    ['U+FE00', '\ufe00'],
    ['U+E0100', '\u{e0100}'],
    ['U+E0041', '\u{e0041}'],
  ])('a policy with %s behind every sign', (_, unseen) => {
    const { title, sample, characters } = signals(page(...WHOLE), {});
    const verdict = judgePage({ title, sample: sample.replace(/(?<=\S)/g, unseen), characters });
    expect(verdict).toEqual(judgePage({ title, sample, characters }));
  });

  test.each([
    ['code', '<p style="animation:a-1s" onanimationstart="self.ran=(self.ran||0)+1">x</p>'],
    ['an address', 'https://policies.songguo.example.com/zh-cn/privacy/2026?from=app#section-3'],
    ['its English', ' We process the personal data that you give us, as is described in this statement. '],
  ])('a policy with %s behind every sentence', (_, more) => {
    const { title, sample } = signals(page(...WHOLE), { title: '隐私政策' });
    const stuffed = sample.replaceAll('。', `（${more.repeat(2)}）。`);
    expect(judgePage({ title, sample: stuffed, characters: stuffed.length })).toMatchObject({ policy: true });
  });

  test('says why, most telling first', () => {
    const { reasons, score } = judgePage(signals(page(...WHOLE), { title: '隐私政策' }));
    expect(reasons).toContain('title-policy');
    expect(reasons.slice(0, 2)).toEqual(['voice', 'dense']);
    expect(score).toBeGreaterThan(0.9);
  });
});

/** Texts of 60 to 160 Chinese characters, and whether they are a policy to one who asks about them. */
describe('a short text is judged only where the reader asks', () => {
  test.each<[boolean, string, string]>([
    [
      true,
      '云雀便签隐私声明',
      '生效日期：2024年12月1日\n云雀便签（下称“我们”）由个人开发。我们收集您的手机号用于登录。我们不会向第三方共享您的个人信息。您可以在设置中注销账号。如有疑问请联系 hello@example.com。',
    ],
    [
      true,
      '算盘计算器隐私政策',
      '本应用由个人开发，尊重并保护所有用户的隐私。本应用不会收集您的任何个人信息，不需要联网，计算记录只保存在您的手机上，卸载后即删除。如果您对本隐私政策有疑问，请联系邮箱 abacus@example.com。',
    ],
    [
      false,
      '隐私政策',
      '页面正在建设中，敬请期待。如有任何问题，请联系我们的客服人员，我们将尽快为您解答。版权所有 青鸟科技有限公司 保留一切权利。我们重视您的个人信息，请点击下方按钮下载完整的隐私政策。',
    ],
    [
      false,
      '隐私政策',
      '隐私政策概要\n个人信息收集清单\n第三方信息共享清单\n应用权限说明\n儿童个人信息保护规则\n历史版本 2023年1月1日\n青鸟科技有限公司 版权所有 联系我们',
    ],
    [
      false,
      '如何查看隐私政策',
      '您可以在“我的—设置—关于—隐私政策”中查看。我们收集的个人信息在隐私政策中有说明。如果您想注销账号，请在设置中操作，或联系客服邮箱 kf@example.com。',
    ],
    [
      false,
      '登录',
      '请输入手机号和验证码。登录即表示您同意《用户协议》和《隐私政策》，我们会收集您的手机号用于创建账号，保护您的个人信息安全。忘记密码？联系客服。',
    ],
  ])('%s: %s: %s', (policy, title, text) => {
    const page = signals(`${title}\n${text}`, { title });
    expect(judgePage(page).reasons).toEqual(['-little-chinese']);
    expect(judgePage(page, LEAST_ASKED_ABOUT).policy).toBe(policy);
  });
});
