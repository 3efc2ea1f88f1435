import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const POLICY = `云杉相册隐私政策
一、我们收集的信息
注册时，您必须提供手机号，用于创建账号，否则无法登录。
我们会申请相机权限，用于拍照上传头像。头像（选填）。
我们会记录行为数据。“行为数据”是指浏览记录。我们不会出售行为数据。
二、第三方SDK
我们接入白鹭推送SDK，用于向您推送消息。我们接入友盟统计SDK。
三、信息的存储
您的信息保存期限为三年。
四、您的权利
您可以在“我的-设置-注销账号”中注销账号。
五、联系我们
个人信息保护负责人电话：010-12345678，邮箱：xxx@xxx.com，编号 123456789。我们将在15个工作日内答复。
`;

/** Each case starts a process of its own, which a busy machine does slowly. */
const PATIENCE = 60_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'explain-'));
  writeFileSync(path.join(folder, 'policy.txt'), POLICY);
});
afterAll(() => rmSync(folder, { recursive: true }));

const explain = (words: string): string =>
  spawnSync(process.execPath, ['scripts/explain.ts', path.join(folder, 'policy.txt'), '--find', words], {
    cwd: ROOT,
    encoding: 'utf8',
  }).stdout;

it.each([
  [
    '必须提供',
    [
      '词    手机号 = basic.phone  ✓ self collecting/',
      '手机号 = true',
      'required/required',
      '✓ purpose/after  「创建账号」',
    ],
  ],
  ['是指', ['术语  行为数据  句', '✓  「我们会记录行为数据」', '✗ stance/no-sharing']],
  ['15个工作日', ['时限  15 个工作日  ✓ 一般性']],
  ['选填', ['必填  头像 = false']],
  ['相机权限', ['权限  相机 = camera  ✓ permission/']],
  ['白鹭', ['name/kit  messaging ← service/', '归入 白鹭推送']],
  ['友盟', ['analytics ← list of companies', '归入 known 友盟']],
  ['三年', ['期限  三年  ✓ retention/kept-for', '结论  retention: 三年']],
  ['注销账号', ['途径  close-account  how/path', '结论  rights: close-account']],
  [
    '负责人',
    [
      '010-12345678 = phone  ✓ privacy-officer role/officer-before',
      'xxx@xxx.com = email  ✗ placeholder',
      '联系  123456789  ✗ ',
    ],
  ],
  ['工作日', ['结论  responseTime: 15 工作日', '时限  15 个工作日  ✓']],
  ['隐私政策', ['产品  云杉相册  product/title', '结论  product: 云杉相册']],
])(
  'names the rule of every claim: %s',
  (words, told) => {
    const output = explain(words);
    for (const line of told) expect(output).toContain(line);
  },
  PATIENCE,
);
