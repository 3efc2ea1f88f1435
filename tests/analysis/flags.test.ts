import { describe, expect, it } from 'vitest';
import { findFlags } from '../../utils/analysis/flags.ts';
import { FLAGS } from '../../utils/policy/ids.ts';
import { FLAG_RULES } from '../../utils/rules/flags.ts';
import { readingOf } from './reading-of.ts';

const flags = (text: string): string[] => findFlags(readingOf(text)).map(({ flag }) => flag);

describe('flags', () => {
  it('has a rule for every flag', () => {
    expect(new Set(FLAG_RULES.map(({ value }) => value))).toEqual(new Set(FLAGS));
  });

  it('raises each flag once, with at most three proofs that stand in the text', () => {
    const text = '本公司拥有最终解释权。\n'.repeat(5);
    const found = findFlags(readingOf(text));
    expect(found.map(({ flag }) => flag)).toEqual(['final-interpretation']);
    expect(found[0]?.evidence).toHaveLength(3);
    for (const { start, end, quote } of found[0]?.evidence ?? []) expect(text.slice(start, end)).toBe(quote);
  });

  it.each([
    '我们不会以一揽子授权的方式强制您同意。',
    '您有权随时修改您的资料。',
    '请点击【设置】查看本政策。',
    '政策更新后，我们会弹窗征得您的同意。',
  ])('none in %s', (text) => expect(flags(text)).toEqual([]));

  it('takes a right to change back where the section goes on to promise notice', () => {
    const right = '九、本政策的更新\n我们保留不时更新或修改本政策的权利。';
    expect(flags(right)).toEqual(['silent-change']);
    expect(flags(`${right}若变更影响您的权利，我们会显著通知您。`)).toEqual([]);
    expect(flags(`${right}\n十、联系我们\n我们会通知您。`)).toEqual(['silent-change']);
  });

  it('does not read an appended user agreement as the policy', () => {
    expect(flags('用户服务条款\n经修订的协议一经公布后，立即自动生效。')).toEqual([]);
    expect(flags('隐私政策\n经修订的政策一经公布后，立即自动生效。')).toEqual(['silent-change']);
  });
});
