import { expect, test } from 'vitest';
import { fileName } from '../../utils/export/file-name.ts';

test.each([
  ['松烟手账-查阅请求', '松烟手账-查阅请求'],
  ['松烟\u202etxt.exe-查阅请求', '松烟 txt.exe-查阅请求'],
  ['/../松烟', '松烟'],
  ['-查阅请求', '查阅请求'],
  ['松烟: "手账"?', '松烟 手账'],
  [`${'松'.repeat(59)}😀`, '松'.repeat(59)],
  ['\ud800松烟. ', '松烟'],
])('a file for %j is called %j', (title, name) => expect(fileName(title)).toBe(name));
