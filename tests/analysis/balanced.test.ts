import { expect, it } from 'vitest';
import { isBalanced } from '../../utils/analysis/balanced.ts';

it.each([
  ['我的-设置', true],
  ['【我的】-"设置"', true],
  ['在【设置', false],
  ['app】-【我的】', false],
  ['"我的-设置', false],
  ['【"我的】"', true],
  ['(【我的)】', false],
])('%s: %s', (text, balanced) => expect(isBalanced(text)).toBe(balanced));
