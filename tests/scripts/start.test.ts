import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servedSource } from '../../scripts/browser/served-source.ts';
import { loadSource } from '../../scripts/load/load-document.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** “隐私政策：我们收集您的手机号。” in GBK. */
const GBK = Buffer.from('d2fecbbdd5feb2dfa3baced2c3c7cad5bcafc4fab5c4cad6bbfabac5a1a3', 'hex');

let folder = '';
const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'start-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the served page is Unicode, and says so', () => {
  it.each([
    ['a.txt', GBK, 'text/plain; charset=utf-8', '隐私政策：我们收集您的手机号。'],
    ['a.html', Buffer.concat([Buffer.from('<meta charset=gbk>'), GBK]), 'text/html; charset=utf-8', '收集您的手机号'],
    ['a.md', Buffer.concat([Buffer.from('# '), GBK]), 'text/html; charset=utf-8', '<h1>隐私政策'],
  ])('%s', async (name, content, type, text) => {
    const source = await loadSource(write(name, content));
    if (!source.ok) throw new Error(source.error);
    const page = servedSource(source.value);
    expect(page.type).toBe(type);
    expect(page.body).toContain(text);
  });
});

it.each([
  [
    'a picture by another name',
    'p.txt',
    Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
    /p\.txt：不是文本文件（图片）/,
  ],
  ['a binary file', 'b.md', Buffer.from([1, 0, 2, 0, 3]), /b\.md：不是文本文件/],
  ['an empty file', 'e.html', '', /e\.html：文件是空的/],
  ['nothing but white space', 'w.txt', ' \n\n', /w\.txt：文件中没有可读的文字/],
])('stops before any browser at %s', (_what, name, content, line) => {
  const file = write(name, content);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.ts', file], { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).toMatch(line);
  expect(status).toBe(2);
});
