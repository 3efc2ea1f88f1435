import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../locales/messages.ts';
import { basisOf } from '../../utils/export/legal-basis.ts';
import { DISCLOSURES, FLAGS } from '../../utils/policy/ids.ts';

describe.each(Object.entries(LOCALES))('%s', (_id, { words }) => {
  it.each([...FLAGS, ...DISCLOSURES])('%s has a basis that can be looked up', (id) => {
    expect(basisOf(id, words)).toMatch(/\d/);
    expect(basisOf(id, words)).not.toMatch(/undefined/);
  });
});

it.each([
  ['security', '个人信息保护法第\u{a0}51、57\u{a0}条'],
  ['rights', '个人信息保护法第\u{a0}17、50\u{a0}条'],
  ['close-account', '网络数据安全管理条例第\u{a0}21\u{a0}条'],
  ['response-time', 'App 认定方法（2019） 6.3'],
] as const)('%s: %s', (id, text) => expect(basisOf(id, LOCALES.zh_CN.words)).toBe(text));
