import { describe, expect, it } from 'vitest';
import { findCollected } from '../../utils/analysis/collected.ts';
import { findContacts } from '../../utils/analysis/contacts.ts';
import { findFlags } from '../../utils/analysis/flags.ts';
import { readingOf } from '../analysis/reading-of.ts';

const POLICY =
  '青松阅读隐私政策\n一、我们收集的信息\n注册时我们会收集您的手机号码，用于创建账号。我们采取合理的措施保护您的信息安全，防止其被他人未经授权访问或使用。\n二、联系我们\n邮箱：privacy@qingsong.example.com。\n';
const AGREEMENT =
  '用户服务协议\n第一条 账号\n1.1 您注册商家账号时，应向我们提供真实姓名和身份证号码。\n第二条 其他\n2.1 本公司对本协议拥有最终解释权，商务合作：bd@example.com。\n';

const read = (text: string) => {
  const reading = readingOf(text);
  return {
    types: findCollected(reading).map(({ type }) => type),
    flags: findFlags(reading).map(({ flag }) => flag),
    contacts: findContacts(reading).map(({ value }) => value),
  };
};

describe('a user agreement behind the policy', () => {
  it('collects nothing, raises no flag and names no contact', () =>
    expect(read(POLICY + AGREEMENT)).toEqual({
      types: ['basic.phone'],
      flags: [],
      contacts: ['privacy@qingsong.example.com'],
    }));

  it.each([
    ['附：', '“青松阅读”用户服务协议'],
    [`${'-'.repeat(30)}\n附件一：`, '《青松阅读用户服务协议》'],
    ['', '《青松阅读用户协议》'],
  ])('is known behind %s%s', (mark, title) => {
    const text = `${POLICY}\n${mark}${title}${AGREEMENT.slice(AGREEMENT.indexOf('\n'))}`;
    expect(read(text).types).toEqual(['basic.phone']);
  });

  it('is known by its title alone where it calls itself nothing', () =>
    expect(read(POLICY + AGREEMENT.replace('本协议', '活动')).flags).toEqual([]));

  it.each(['附件：第三方清单', '《青松阅读用户协议》'])('is not begun by a link: %s', (link) =>
    expect(read(`${POLICY}${link}\n您注册时，我们会收集您的面部特征。\n`).types).toContain('biometric.face'),
  );

  it('is read where it speaks about privacy', () => {
    const text = `${POLICY}${AGREEMENT}第三条 个人信息保护\n3.1 我们会收集您的面部特征。\n`;
    expect(read(text).types).toEqual(['basic.phone', 'biometric.face']);
  });

  it('is followed by a policy that counts again', () =>
    expect(read(`${POLICY}${AGREEMENT}儿童隐私政策\n我们会收集您的面部特征。\n`).types).toContain('biometric.face'));
});

describe('a user agreement before the policy', () => {
  const POLICY_ALONE = { types: ['basic.phone'], flags: [], contacts: ['privacy@qingsong.example.com'] };

  it.each([
    ['in one text', AGREEMENT + POLICY],
    ['under one title', `青松阅读用户协议和隐私政策\n${AGREEMENT}${POLICY.replace('青松阅读', '')}`],
    ['as a part', `第一部分 ${AGREEMENT}第二部分 ${POLICY.replace('青松阅读', '')}`],
  ])('is none of it: %s', (_, text) => expect(read(text)).toEqual(POLICY_ALONE));

  it('is read on where it only has a chapter on privacy', () => {
    const chapter = AGREEMENT.replace(
      '第二条 其他',
      '第二条 隐私政策\n2.0 我们会收集您的手机号码，用于创建账号，并采取合理的措施保护您的信息安全，防止其被他人未经授权访问或使用。\n第三条 其他',
    );
    expect(read(chapter).types).toContain('identity.idcard');
  });
});

describe('a user agreement that is the policy', () => {
  it('is read where no policy stands before it', () => expect(read(AGREEMENT).types).toContain('identity.idcard'));

  it('is read where it takes itself and the policy for one', () => {
    const both = AGREEMENT.replace('本协议拥有', '本协议及政策拥有');
    expect(read(POLICY + both).types).toContain('identity.idcard');
  });
});
